package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class AIPolicyTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VALID = LocalDate.of(2026, 2, 1);
    private static final LocalDate SUPERSEDED = LocalDate.of(2026, 6, 30);

    private static AIPolicy.Builder draft() {
        return AIPolicy.builder().id("pol-1").version("1").date(LocalDate.of(2025, 12, 1));
    }

    private static AIPolicy.Builder approved() {
        return draft().approval(new Approval(Ref.to("p-chief"), APPROVED));
    }

    @Test
    void a_draft_is_not_in_force() {
        assertThat(draft().validFrom(VALID).build().inForceAt(VALID)).isFalse();
    }

    @Test
    void it_is_not_in_force_before_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceAt(VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_in_force_on_the_day_from_which_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceAt(VALID)).isTrue();
    }

    @Test
    void without_a_day_of_validity_it_is_in_force_from_its_approval() {
        assertThat(approved().build().inForceAt(APPROVED)).isTrue();
    }

    @Test
    void without_a_day_of_validity_it_is_not_in_force_before_its_approval() {
        assertThat(approved().build().inForceAt(APPROVED.minusDays(1))).isFalse();
    }

    @Test
    void valid_in_retrospect_it_is_not_in_force_before_its_approval() {
        AIPolicy policy = approved().validFrom(APPROVED.minusDays(9)).build();

        assertThat(policy.inForceAt(APPROVED.minusDays(1))).isFalse();
    }

    @Test
    void it_is_in_force_on_the_day_before_it_is_superseded() {
        assertThat(approved().supersededOn(SUPERSEDED).build().inForceAt(SUPERSEDED.minusDays(1)))
                .isTrue();
    }

    @Test
    void it_is_not_in_force_on_the_day_it_is_superseded() {
        assertThat(approved().supersededOn(SUPERSEDED).build().inForceAt(SUPERSEDED))
                .isFalse();
    }

    @Test
    void it_starts_when_it_is_valid() {
        assertThat(approved().validFrom(VALID).build().inForceFrom()).contains(VALID);
    }

    @Test
    void without_a_day_of_validity_it_starts_with_its_approval() {
        assertThat(approved().build().inForceFrom()).contains(APPROVED);
    }

    @Test
    void a_draft_has_no_start() {
        assertThat(draft().validFrom(VALID).build().inForceFrom()).isEmpty();
    }
}
