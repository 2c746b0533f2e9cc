package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ManagementReviewWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static ManagementReview.Builder review() {
        return ManagementReview.builder().id("review-1").date(DAY);
    }

    @Test
    void it_is_completed_after_the_day_before() {
        assertThat(review().completedOn(DAY).build().completedAfter(DAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void completed_on_a_day_is_not_after_it() {
        assertThat(review().completedOn(DAY).build().completedAfter(DAY)).isFalse();
    }

    @Test
    void one_that_is_not_completed_is_completed_after_no_day() {
        assertThat(review().build().completedAfter(DAY.minusDays(1))).isFalse();
    }
}
