package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class ManagementReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static ManagementReview.Builder review() {
        return ManagementReview.builder().id("mr-1");
    }

    @Test
    void with_a_day_of_completion_it_is_completed() {
        assertThat(review().date(DAY).completedOn(DAY).build().completed()).isTrue();
    }

    @Test
    void without_a_day_of_completion_it_is_not_completed() {
        assertThat(review().plannedFor(DAY).build().completed()).isFalse();
    }

    @Test
    void one_neither_planned_nor_held_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> review().build())
                .withMessage("ManagementReview mr-1, plannedFor: is missing, and so is date; "
                        + "give the day it is planned for or the day it was held");
    }

    @Test
    void completed_before_it_was_held_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> review().date(DAY).completedOn(DAY.minusDays(1)).build())
                .withMessage(
                        "ManagementReview mr-1, completedOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void a_trend_over_no_period_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> ReviewInput.builder()
                        .topic(ReviewTopic.MONITORING_TRENDS)
                        .periods(0)
                        .build())
                .withMessage("ReviewInput, periods (\"0\"): is not positive; use 1 or more");
    }

    @Test
    void a_trend_can_span_one_period() {
        ReviewInput input = ReviewInput.builder()
                .topic(ReviewTopic.MONITORING_TRENDS)
                .periods(1)
                .build();

        assertThat(input.periods()).contains(1);
    }

    @Test
    void an_input_that_is_no_trend_spans_no_periods() {
        ReviewInput input = ReviewInput.builder()
                .topic(ReviewTopic.AUDIT_RESULTS)
                .text("Two audits")
                .build();

        assertThat(input.periods()).isEmpty();
    }
}
