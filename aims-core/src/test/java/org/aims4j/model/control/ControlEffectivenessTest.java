package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Interval;
import org.junit.jupiter.api.Test;

/** When the effectiveness of a control is to be reviewed, and what the reviews found. */
class ControlEffectivenessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);

    private static Control.Builder control() {
        return Control.builder().id("A.6.2.6");
    }

    private static Interval.Builder yearly() {
        return Interval.builder().every(Period.ofYears(1));
    }

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    @Test
    void the_last_review_is_the_one_with_the_latest_day() {
        Control reviewed = control()
                .addReviews(verdict(DAY, true), verdict(DAY.minusDays(1), false))
                .build();

        assertThat(reviewed.lastReviewedOn()).contains(DAY);
    }

    @Test
    void a_control_without_a_review_was_never_reviewed() {
        assertThat(control().build().lastReviewedOn()).isEmpty();
    }

    @Test
    void a_verdict_of_the_day_itself_is_not_before_it() {
        Control failing = control().addReviews(verdict(DAY, false)).build();

        assertThat(failing.ineffectiveBefore(DAY)).isFalse();
        assertThat(failing.ineffectiveBefore(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_works_by_its_last_review_is_ineffective_before_no_day() {
        Control mended = control()
                .addReviews(verdict(DAY, false), verdict(DAY.plusDays(1), true))
                .build();

        assertThat(mended.ineffectiveBefore(DAY.plusDays(9))).isFalse();
    }

    @Test
    void the_last_failure_counts_whatever_later_reviews_found() {
        Control mended = control()
                .addReviews(verdict(DAY, false), verdict(DAY.minusDays(9), false), verdict(DAY.plusDays(1), true))
                .build();

        assertThat(mended.lastIneffectiveOn()).contains(DAY);
    }

    @Test
    void one_that_always_worked_never_failed() {
        assertThat(control().addReviews(verdict(DAY, true)).build().lastIneffectiveOn())
                .isEmpty();
    }

    @Test
    void the_next_review_is_due_one_interval_after_the_last() {
        Control reviewed = control()
                .implementedOn(DAY.minusDays(90))
                .interval(yearly().from(DAY.minusDays(9)).build())
                .addReviews(verdict(DAY, true))
                .build();

        assertThat(reviewed.effectivenessReviewDue()).contains(DUE);
    }

    @Test
    void the_first_review_counts_from_the_day_from_which_the_interval_runs() {
        Control running = control()
                .implementedOn(DAY.minusDays(90))
                .interval(yearly().from(DAY).build())
                .build();

        assertThat(running.effectivenessReviewDue()).contains(DUE);
    }

    @Test
    void without_such_a_day_the_first_review_counts_from_the_implementation() {
        Control implemented =
                control().implementedOn(DAY).interval(yearly().build()).build();

        assertThat(implemented.effectivenessReviewDue()).contains(DUE);
    }

    @Test
    void without_an_interval_the_first_review_is_due_on_the_day_of_implementation() {
        assertThat(control().implementedOn(DAY).build().effectivenessReviewDue())
                .contains(DAY);
    }

    @Test
    void without_an_interval_no_further_review_is_due() {
        Control reviewed =
                control().implementedOn(DAY).addReviews(verdict(DAY, true)).build();

        assertThat(reviewed.effectivenessReviewDue()).isEmpty();
        assertThat(reviewed.effectivenessReviewOverdueAt(DUE)).isFalse();
    }

    @Test
    void without_any_day_no_review_is_due() {
        assertThat(control().interval(yearly().build()).build().effectivenessReviewDue())
                .isEmpty();
        assertThat(control().build().effectivenessReviewDue()).isEmpty();
    }

    @Test
    void due_on_the_day_a_review_is_not_overdue_and_the_day_after_it_is() {
        Control implemented =
                control().implementedOn(DAY).interval(yearly().build()).build();

        assertThat(implemented.effectivenessReviewOverdueAt(DUE)).isFalse();
        assertThat(implemented.effectivenessReviewOverdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void an_interval_passes_after_the_day_to_which_it_leads_from_the_implementation() {
        Optional<Interval> interval = Optional.of(yearly().build());
        Control implemented = control().implementedOn(DAY).build();

        assertThat(implemented.intervalPassedAt(DUE, interval)).isFalse();
        assertThat(implemented.intervalPassedAt(DUE.plusDays(1), interval)).isTrue();
    }

    @Test
    void without_an_interval_or_an_implementation_nothing_passes() {
        assertThat(control().implementedOn(DAY).build().intervalPassedAt(DUE.plusDays(1), Optional.empty()))
                .isFalse();
        assertThat(control().build().intervalPassedAt(DUE, Optional.of(yearly().build())))
                .isFalse();
    }
}
