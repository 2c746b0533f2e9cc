package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last verdict that something does not work. */
class EffectivenessReviewFailureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    @Test
    void it_is_the_latest_of_those_that_are_not_effective() {
        assertThat(EffectivenessReview.lastFailureAmong(
                        List.of(verdict(DAY, false), verdict(DAY.minusDays(1), false), verdict(DAY.plusDays(1), true))))
                .contains(DAY);
    }

    @Test
    void there_is_none_where_all_are_effective() {
        assertThat(EffectivenessReview.lastFailureAmong(List.of(verdict(DAY, true))))
                .isEmpty();
    }
}
