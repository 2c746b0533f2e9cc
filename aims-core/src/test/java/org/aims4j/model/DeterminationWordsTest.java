package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.organization.InterestedParty;
import org.junit.jupiter.api.Test;

class DeterminationWordsTest {
    private static final Ref<InterestedParty> PRESS = Ref.to("party-press");

    private static Determination.Builder determination() {
        return Determination.builder()
                .id("det-1")
                .requirement("4.2-b")
                .outcome(Determination.Outcome.NONE)
                .reason("Nothing follows")
                .date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void it_is_about_the_record_that_it_names() {
        Determination determination = determination().about(PRESS).build();

        assertThat(determination.isAbout(PRESS)).isTrue();
        assertThat(determination.concerns(PRESS)).isTrue();
    }

    @Test
    void it_is_not_about_another_record() {
        Determination determination =
                determination().about(Ref.<InterestedParty>to("party-staff")).build();

        assertThat(determination.isAbout(PRESS)).isFalse();
        assertThat(determination.concerns(PRESS)).isFalse();
    }

    @Test
    void one_about_nothing_in_particular_concerns_every_record_and_is_about_none() {
        assertThat(determination().build().isAbout(PRESS)).isFalse();
        assertThat(determination().build().concerns(PRESS)).isTrue();
    }
}
