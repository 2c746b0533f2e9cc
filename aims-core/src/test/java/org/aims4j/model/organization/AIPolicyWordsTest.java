package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.junit.jupiter.api.Test;

class AIPolicyWordsTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VALID = LocalDate.of(2026, 2, 1);
    private static final LocalDate SUPERSEDED = LocalDate.of(2026, 6, 30);

    private static AIPolicy.Builder draft(String id) {
        return AIPolicy.builder().id(id).version("1").date(LocalDate.of(2025, 12, 1));
    }

    private static AIPolicy.Builder approved(String id) {
        return draft(id).approval(new Approval(Ref.to("p-chief"), APPROVED));
    }

    @Test
    void the_version_in_force_from_a_later_day_prevails() {
        AIPolicy former = approved("pol-2").build();
        AIPolicy present = approved("pol-1").validFrom(VALID).build();

        assertThat(present.prevailsOver(former, VALID)).isTrue();
        assertThat(former.prevailsOver(present, VALID)).isFalse();
    }

    @Test
    void of_two_versions_of_one_day_the_greater_id_prevails() {
        assertThat(approved("pol-2").build().prevailsOver(approved("pol-1").build(), VALID))
                .isTrue();
    }

    @Test
    void no_version_prevails_over_itself() {
        assertThat(approved("pol-1").build().prevailsOver(approved("pol-1").build(), VALID))
                .isFalse();
    }

    @Test
    void a_version_does_not_prevail_before_it_is_in_force() {
        AIPolicy present = approved("pol-2").validFrom(VALID).build();

        assertThat(present.prevailsOver(approved("pol-1").build(), VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void no_version_prevails_over_one_that_is_not_in_force() {
        AIPolicy former = approved("pol-1").supersededOn(VALID).build();

        assertThat(approved("pol-2").validFrom(VALID).build().prevailsOver(former, VALID))
                .isFalse();
    }

    @Test
    void a_draft_stands_as_not_approved() {
        assertThat(draft("pol-1").validFrom(VALID).build().standingAt(VALID)).isEqualTo("not approved");
    }

    @Test
    void before_its_day_it_stands_as_in_force_from_then() {
        assertThat(approved("pol-1").validFrom(VALID).build().standingAt(VALID.minusDays(1)))
                .isEqualTo("in force from 2026-02-01");
    }

    @Test
    void from_its_day_on_it_stands_as_in_force() {
        assertThat(approved("pol-1").validFrom(VALID).build().standingAt(VALID)).isEqualTo("in force");
    }

    @Test
    void on_the_day_before_it_is_superseded_it_stands_as_in_force() {
        assertThat(approved("pol-1").supersededOn(SUPERSEDED).build().standingAt(SUPERSEDED.minusDays(1)))
                .isEqualTo("in force");
    }

    @Test
    void from_the_day_on_which_it_is_superseded_it_stands_as_superseded() {
        assertThat(approved("pol-1").supersededOn(SUPERSEDED).build().standingAt(SUPERSEDED))
                .isEqualTo("superseded on 2026-06-30");
    }

    @Test
    void several_stand_each_for_itself_in_the_order_of_the_words() {
        assertThat(AIPolicy.standingOf(
                        List.of(
                                approved("pol-2").supersededOn(SUPERSEDED).build(),
                                draft("pol-1").build()),
                        SUPERSEDED))
                .isEqualTo("not approved, superseded on 2026-06-30");
    }

    @Test
    void none_stands_as_not_recorded() {
        assertThat(AIPolicy.standingOf(List.of(), VALID)).isEqualTo("not recorded");
    }

    @Test
    void a_reference_to_it_means_it() {
        assertThat(draft("pol-1").build().isMeantBy(Ref.to("pol-1"))).isTrue();
    }

    @Test
    void a_reference_to_its_document_means_it() {
        assertThat(draft("pol-1").document(Ref.to("doc-1")).build().isMeantBy(Ref.to("doc-1")))
                .isTrue();
    }

    @Test
    void a_reference_to_something_else_does_not_mean_it() {
        assertThat(draft("pol-1").document(Ref.to("doc-1")).build().isMeantBy(Ref.to("pol-2")))
                .isFalse();
    }

    private static PolicyReview review(LocalDate day) {
        return PolicyReview.builder().date(day).decision("Keep").build();
    }

    private static AIPolicy.Builder reviewedYearly() {
        return approved("pol-1")
                .validFrom(VALID)
                .interval(Interval.builder().every(Period.ofYears(1)).build());
    }

    private static Change.Builder change() {
        return Change.builder()
                .id("change-1")
                .kind(Change.Kind.AIMS)
                .of(Ref.to("scope"))
                .proposedOn(VALID);
    }

    @Test
    void the_last_review_is_the_one_with_the_latest_day() {
        AIPolicy policy =
                draft("pol-1").addReviews(review(SUPERSEDED), review(VALID)).build();

        assertThat(policy.lastReviewedOn()).contains(SUPERSEDED);
    }

    @Test
    void of_two_reviews_of_one_day_the_last_in_the_list_counts() {
        PolicyReview bare = PolicyReview.builder().date(VALID).build();

        assertThat(draft("pol-1").addReviews(review(VALID), bare).build().lastReview())
                .contains(bare);
    }

    @Test
    void without_a_review_there_is_no_last_one() {
        assertThat(draft("pol-1").build().lastReviewedOn()).isEmpty();
        assertThat(draft("pol-1").build().lastReviewUndecided()).isFalse();
    }

    @Test
    void a_last_review_with_a_blank_decision_is_undecided() {
        PolicyReview blank = PolicyReview.builder().date(VALID).decision(" ").build();

        assertThat(draft("pol-1").addReviews(blank).build().lastReviewUndecided())
                .isTrue();
    }

    @Test
    void a_decision_of_the_last_review_counts_whatever_an_earlier_one_lacks() {
        PolicyReview bare = PolicyReview.builder().date(VALID).build();

        assertThat(draft("pol-1").addReviews(review(SUPERSEDED), bare).build().lastReviewUndecided())
                .isFalse();
    }

    @Test
    void the_first_review_is_due_an_interval_after_the_day_from_which_it_is_in_force() {
        assertThat(reviewedYearly().build().reviewDue()).contains(VALID.plusYears(1));
    }

    @Test
    void the_next_review_is_due_an_interval_after_the_last_one() {
        assertThat(reviewedYearly().addReviews(review(SUPERSEDED)).build().reviewDue())
                .contains(SUPERSEDED.plusYears(1));
    }

    @Test
    void a_review_of_the_draft_does_not_bring_the_first_one_forward() {
        assertThat(reviewedYearly().addReviews(review(APPROVED)).build().reviewDue())
                .contains(VALID.plusYears(1));
    }

    @Test
    void without_an_interval_or_an_approval_no_review_is_due() {
        AIPolicy unapproved = draft("pol-1")
                .interval(Interval.builder().every(Period.ofYears(1)).build())
                .addReviews(review(VALID))
                .build();

        assertThat(approved("pol-1").build().reviewDue()).isEmpty();
        assertThat(unapproved.reviewDue()).isEmpty();
    }

    @Test
    void a_review_is_overdue_from_the_day_after_the_due_day() {
        AIPolicy policy = reviewedYearly().build();

        assertThat(policy.reviewOverdueAt(VALID.plusYears(1))).isFalse();
        assertThat(policy.reviewOverdueAt(VALID.plusYears(1).plusDays(1))).isTrue();
    }

    @Test
    void without_an_interval_no_review_is_overdue_and_none_counts() {
        AIPolicy policy = approved("pol-1").addReviews(review(VALID)).build();

        assertThat(policy.reviewOverdueAt(VALID.plusYears(9))).isFalse();
        assertThat(policy.reviewedWithinIntervalAt(VALID)).isFalse();
    }

    @Test
    void a_review_counts_until_the_day_on_which_the_next_is_due() {
        AIPolicy policy = reviewedYearly().addReviews(review(SUPERSEDED)).build();

        assertThat(policy.reviewedWithinIntervalAt(SUPERSEDED.plusYears(1))).isTrue();
        assertThat(policy.reviewedWithinIntervalAt(SUPERSEDED.plusYears(1).plusDays(1)))
                .isFalse();
    }

    @Test
    void a_review_without_a_decision_does_not_count() {
        PolicyReview bare = PolicyReview.builder().date(SUPERSEDED).build();

        assertThat(reviewedYearly().addReviews(bare).build().reviewedWithinIntervalAt(SUPERSEDED))
                .isFalse();
    }

    @Test
    void it_is_unreviewed_since_a_change_after_its_start_and_its_last_review() {
        Change change = change().effectiveOn(SUPERSEDED).build();

        assertThat(reviewedYearly().build().unreviewedSince(change)).isTrue();
        assertThat(reviewedYearly()
                        .addReviews(review(SUPERSEDED.minusDays(1)))
                        .build()
                        .unreviewedSince(change))
                .isTrue();
    }

    @Test
    void a_review_on_the_day_of_the_effect_or_later_looked_at_the_change() {
        Change change = change().effectiveOn(SUPERSEDED).build();

        assertThat(reviewedYearly().addReviews(review(SUPERSEDED)).build().unreviewedSince(change))
                .isFalse();
        assertThat(reviewedYearly()
                        .addReviews(review(SUPERSEDED.plusDays(1)))
                        .build()
                        .unreviewedSince(change))
                .isFalse();
    }

    @Test
    void a_change_that_took_effect_by_the_day_of_its_start_calls_for_no_review() {
        assertThat(reviewedYearly()
                        .build()
                        .unreviewedSince(change().effectiveOn(VALID).build()))
                .isFalse();
    }

    @Test
    void a_change_that_took_no_effect_calls_for_no_review() {
        assertThat(reviewedYearly().build().unreviewedSince(change().build())).isFalse();
    }
}
