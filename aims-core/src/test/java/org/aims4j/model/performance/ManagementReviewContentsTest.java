package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ManagementReviewContentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);
    private static final Optional<Interval> YEARLY =
            Optional.of(Interval.builder().every(Period.ofYears(1)).build());

    private static ManagementReview.Builder review() {
        return ManagementReview.builder().id("review-1");
    }

    private static ManagementReview completed(String id, LocalDate day) {
        return ManagementReview.builder().id(id).date(day).completedOn(day).build();
    }

    private static ManagementReview planned() {
        return review().plannedFor(DAY).build();
    }

    private static ManagementReview begun() {
        return review().plannedFor(DAY).date(DAY).build();
    }

    private static ReviewInput.Builder trends() {
        return ReviewInput.builder().topic(ReviewTopic.MONITORING_TRENDS);
    }

    private static ManagementReview with(ReviewInput... inputs) {
        return review().plannedFor(DAY).addInputs(inputs).build();
    }

    private static ReviewDecision.Builder decision() {
        return ReviewDecision.builder().what("A course").kind(ReviewDecision.Kind.IMPROVEMENT);
    }

    private static ReviewConclusion on(ReviewConclusion.Aspect aspect, boolean positive) {
        return new ReviewConclusion(aspect, positive);
    }

    @Test
    void it_was_completed_before_the_day_after_its_completion_and_not_before_that_day() {
        assertThat(completed("review-1", DAY).completedBefore(DAY)).isFalse();
        assertThat(completed("review-1", DAY).completedBefore(DAY.plusDays(1))).isTrue();
        assertThat(begun().completedBefore(DUE)).isFalse();
    }

    @Test
    void it_was_completed_since_the_day_of_its_completion_and_not_since_the_day_after() {
        assertThat(completed("review-1", DAY).completedSince(Optional.of(DAY.minusDays(1))))
                .isTrue();
        assertThat(completed("review-1", DAY).completedSince(Optional.of(DAY))).isTrue();
        assertThat(completed("review-1", DAY).completedSince(Optional.of(DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void without_both_days_nothing_was_completed_since_a_day() {
        assertThat(completed("review-1", DAY).completedSince(Optional.empty())).isFalse();
        assertThat(begun().completedSince(Optional.of(DAY))).isFalse();
    }

    @Test
    void the_one_completed_later_supersedes() {
        ManagementReview later = completed("review-1", DAY.plusDays(1));
        ManagementReview earlier = completed("review-2", DAY);

        assertThat(later.supersedes(earlier)).isTrue();
        assertThat(earlier.supersedes(later)).isFalse();
    }

    @Test
    void of_two_of_one_day_the_greater_id_supersedes() {
        assertThat(completed("review-2", DAY).supersedes(completed("review-1", DAY)))
                .isTrue();
        assertThat(completed("review-1", DAY).supersedes(completed("review-2", DAY)))
                .isFalse();
        assertThat(completed("review-1", DAY).supersedes(completed("review-1", DAY)))
                .isFalse();
    }

    @Test
    void one_not_completed_neither_supersedes_nor_is_superseded() {
        assertThat(begun().supersedes(completed("review-0", DAY))).isFalse();
        assertThat(completed("review-2", DAY).supersedes(begun())).isFalse();
    }

    @Test
    void the_next_one_is_due_one_interval_after_its_completion() {
        assertThat(completed("review-1", DAY).dueBy(YEARLY)).contains(DUE);
        assertThat(completed("review-1", DAY).dueBy(Optional.empty())).isEmpty();
        assertThat(begun().dueBy(YEARLY)).isEmpty();
    }

    @Test
    void due_on_the_day_is_not_overdue() {
        assertThat(completed("review-1", DAY).overdueAt(DUE, YEARLY)).isFalse();
        assertThat(completed("review-1", DAY).overdueAt(DUE.plusDays(1), YEARLY))
                .isTrue();
    }

    @Test
    void a_planned_one_is_missed_after_its_day() {
        assertThat(planned().missedAt(DAY)).isFalse();
        assertThat(planned().missedAt(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_was_begun_completed_or_not_planned_is_not_missed() {
        ManagementReview done =
                review().plannedFor(DAY).completedOn(DAY.plusDays(1)).build();

        assertThat(begun().missedAt(DAY.plusDays(1))).isFalse();
        assertThat(done.missedAt(DAY.plusDays(2))).isFalse();
        assertThat(review().date(DAY).build().missedAt(DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_topic_is_considered_by_an_input_that_says_something() {
        assertThat(with(trends().text("Stable").build()).considers(ReviewTopic.MONITORING_TRENDS))
                .isTrue();
        assertThat(with(trends().text("Stable").build()).considers(ReviewTopic.AUDIT_RESULTS))
                .isFalse();
    }

    @Test
    void an_input_without_text_considers_nothing() {
        ManagementReview empty = with(trends().build(), trends().text(" ").build());

        assertThat(empty.considers(ReviewTopic.MONITORING_TRENDS)).isFalse();
        assertThat(empty.topics()).isEmpty();
    }

    @Test
    void its_topics_are_those_of_the_inputs_that_say_something() {
        ManagementReview review = with(
                trends().text("Stable").build(),
                ReviewInput.builder().topic(ReviewTopic.AUDIT_RESULTS).build());

        assertThat(review.topics()).containsExactly(ReviewTopic.MONITORING_TRENDS);
    }

    @Test
    void the_periods_of_a_topic_are_the_longest() {
        ManagementReview review = with(
                trends().text("Stable").periods(1).build(),
                trends().text("Rising").periods(3).build(),
                ReviewInput.builder()
                        .topic(ReviewTopic.AUDIT_RESULTS)
                        .text("Fewer gaps")
                        .periods(4)
                        .build());

        assertThat(review.periodsOf(ReviewTopic.MONITORING_TRENDS)).isEqualTo(3);
    }

    @Test
    void without_periods_on_record_a_topic_spans_none() {
        assertThat(with(trends().text("Stable").build()).periodsOf(ReviewTopic.MONITORING_TRENDS))
                .isZero();
    }

    @Test
    void an_input_without_text_spans_no_periods() {
        ManagementReview review = with(
                trends().text("Stable").periods(1).build(), trends().periods(3).build());

        assertThat(review.periodsOf(ReviewTopic.MONITORING_TRENDS)).isEqualTo(1);
    }

    @Test
    void it_decides_what_its_decisions_are_about() {
        ManagementReview review =
                review().plannedFor(DAY).addDecisions(decision().build()).build();

        assertThat(review.decides(ReviewDecision.Kind.IMPROVEMENT)).isTrue();
        assertThat(review.decides(ReviewDecision.Kind.CHANGE)).isFalse();
        assertThat(review.decisionKinds()).containsExactly(ReviewDecision.Kind.IMPROVEMENT);
    }

    @Test
    void the_place_of_a_decision_counts_from_one() {
        ReviewDecision other = ReviewDecision.builder()
                .what("A chart")
                .kind(ReviewDecision.Kind.CHANGE)
                .build();
        ManagementReview review = review().plannedFor(DAY)
                .addDecisions(decision().build(), other, other)
                .build();

        assertThat(review.placeOf(decision().build())).isEqualTo("1");
        assertThat(review.placeOf(other)).isEqualTo("2");
    }

    @Test
    void a_decision_is_assigned_with_owner_and_day() {
        assertThat(decision().owner(Ref.to("p-1")).dueOn(DAY).build().assigned())
                .isTrue();
        assertThat(decision().owner(Ref.to("p-1")).build().assigned()).isFalse();
        assertThat(decision().dueOn(DAY).build().assigned()).isFalse();
    }

    @Test
    void the_day_of_a_decision_has_passed_the_day_after() {
        assertThat(decision().dueOn(DAY).build().pastAt(DAY)).isFalse();
        assertThat(decision().dueOn(DAY).build().pastAt(DAY.plusDays(1))).isTrue();
        assertThat(decision().build().pastAt(DUE)).isFalse();
    }

    @Test
    void aspects_without_a_conclusion_are_left_open() {
        ManagementReview review = review().plannedFor(DAY)
                .addConclusions(on(ReviewConclusion.Aspect.ADEQUATE, true))
                .build();

        assertThat(review.aspectsLeftOpen())
                .containsExactly(ReviewConclusion.Aspect.SUITABLE, ReviewConclusion.Aspect.EFFECTIVE);
    }

    @Test
    void a_negative_conclusion_is_one() {
        ManagementReview review = review().plannedFor(DAY)
                .addConclusions(
                        on(ReviewConclusion.Aspect.SUITABLE, true),
                        on(ReviewConclusion.Aspect.ADEQUATE, true),
                        on(ReviewConclusion.Aspect.EFFECTIVE, false))
                .build();

        assertThat(review.aspectsLeftOpen()).isEmpty();
    }

    @Test
    void without_any_the_standing_is_none() {
        assertThat(Proceeding.standingOf(List.of())).isEqualTo("none");
        assertThat(Proceeding.standingOf(List.of(completed("review-1", DAY)))).isEqualTo("none");
    }

    @Test
    void the_standing_tells_the_earliest_planned_day() {
        ManagementReview later = review().plannedFor(DUE).build();

        assertThat(Proceeding.standingOf(List.of(later, planned()))).isEqualTo("none, planned for 2026-01-10");
    }

    @Test
    void the_standing_tells_of_one_begun_rather_than_of_one_planned() {
        ManagementReview later = review().date(DUE).build();

        assertThat(Proceeding.standingOf(List.of(planned(), later))).isEqualTo("none, in progress since 2027-01-10");
    }
}
