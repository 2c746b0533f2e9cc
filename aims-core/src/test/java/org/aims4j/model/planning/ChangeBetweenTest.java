package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ChangeBetweenTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 11);
    private static final LocalDate END = LocalDate.of(2026, 2, 14);

    private static Change.Builder change() {
        return Change.builder()
                .id("change")
                .kind(Change.Kind.AIMS)
                .of(Ref.to("scope"))
                .proposedOn(START);
    }

    private static boolean between(LocalDate day) {
        return change().effectiveOn(day).build().tookEffectBetween(START, END);
    }

    @Test
    void it_took_effect_between_two_days_on_the_day_after_the_first_and_on_the_day_before_the_last() {
        assertThat(between(START)).isFalse();
        assertThat(between(START.plusDays(1))).isTrue();
        assertThat(between(END.minusDays(1))).isTrue();
        assertThat(between(END)).isFalse();
    }

    @Test
    void one_that_took_no_effect_did_not_between_any() {
        assertThat(change().build().tookEffectBetween(START, END)).isFalse();
    }
}
