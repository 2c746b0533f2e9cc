package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several verdicts is the last. */
class EffectivenessReviewWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    @Test
    void the_last_is_the_one_of_the_latest_day_wherever_it_stands() {
        EffectivenessReview late = verdict(DAY.plusDays(1), false);

        assertThat(EffectivenessReview.lastOf(List.of(late, verdict(DAY, true))))
                .contains(late);
    }

    @Test
    void of_one_day_the_last_in_the_list_is_the_last() {
        EffectivenessReview second = verdict(DAY, false);

        assertThat(EffectivenessReview.lastOf(List.of(verdict(DAY, true), second)))
                .contains(second);
    }

    @Test
    void of_none_there_is_no_last() {
        assertThat(EffectivenessReview.lastOf(List.of())).isEmpty();
    }
}
