package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words about the completion of actions and the verdicts on them. */
class ActionVerdictsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);
    private static final Interval YEAR =
            Interval.builder().every(Period.ofYears(1)).build();

    private static Action.Builder action() {
        return Action.builder().id("act-1").what("Gate in purchasing").serves(Ref.to("nc-1"));
    }

    private static Action open() {
        return action().build();
    }

    private static Action completed(LocalDate day) {
        return action().completedOn(day).build();
    }

    private static Action reviewed(EffectivenessReview... reviews) {
        return action().addReviews(reviews).build();
    }

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    private static EffectivenessReview yes(LocalDate day) {
        return verdict(day, true);
    }

    private static EffectivenessReview no(LocalDate day) {
        return verdict(day, false);
    }

    @Test
    void one_that_is_open_and_has_no_verdict_is_neither_completed_nor_reviewed() {
        assertThat(open().completedOrReviewed()).isFalse();
    }

    @Test
    void completed_is_completed_or_reviewed() {
        assertThat(completed(DAY).completedOrReviewed()).isTrue();
    }

    @Test
    void a_verdict_alone_is_completed_or_reviewed() {
        assertThat(reviewed(no(DAY)).completedOrReviewed()).isTrue();
    }

    @Test
    void completed_the_day_before_is_completed_before() {
        assertThat(completed(BEFORE).completedBefore(Optional.of(DAY))).isTrue();
    }

    @Test
    void completed_on_the_day_is_not_completed_before() {
        assertThat(completed(DAY).completedBefore(Optional.of(DAY))).isFalse();
    }

    @Test
    void an_open_one_is_completed_before_no_day() {
        assertThat(open().completedBefore(Optional.of(DAY))).isFalse();
    }

    @Test
    void none_is_completed_before_a_day_that_is_not_on_record() {
        assertThat(completed(BEFORE).completedBefore(Optional.empty())).isFalse();
    }

    @Test
    void of_two_of_one_day_each_is_completed_no_later_than_the_other() {
        assertThat(completed(DAY).completedNoLaterThan(completed(DAY))).isTrue();
    }

    @Test
    void the_later_one_is_completed_later() {
        assertThat(completed(AFTER).completedNoLaterThan(completed(DAY))).isFalse();
    }

    @Test
    void an_open_one_is_not_completed_in_time() {
        assertThat(open().completedNoLaterThan(completed(DAY))).isFalse();
    }

    @Test
    void nothing_is_completed_no_later_than_an_open_one() {
        assertThat(completed(DAY).completedNoLaterThan(open())).isFalse();
    }

    @Test
    void on_the_day_on_which_the_interval_ends_it_has_not_passed_since_completion() {
        assertThat(completed(DAY).intervalPassedAt(DAY.plusYears(1), Optional.of(YEAR)))
                .isFalse();
    }

    @Test
    void the_day_after_the_interval_has_passed_since_completion() {
        assertThat(completed(DAY).intervalPassedAt(AFTER.plusYears(1), Optional.of(YEAR)))
                .isTrue();
    }

    @Test
    void without_an_interval_none_has_passed() {
        assertThat(completed(DAY).intervalPassedAt(AFTER.plusYears(9), Optional.empty()))
                .isFalse();
    }

    @Test
    void before_completion_no_interval_has_passed() {
        assertThat(open().intervalPassedAt(AFTER.plusYears(9), Optional.of(YEAR)))
                .isFalse();
    }

    @Test
    void the_first_verdict_is_the_earliest_wherever_it_stands() {
        assertThat(reviewed(no(AFTER), yes(BEFORE), yes(DAY)).firstReviewOn()).contains(BEFORE);
    }

    @Test
    void the_last_verdict_is_the_latest_wherever_it_stands() {
        assertThat(reviewed(no(AFTER), yes(BEFORE), yes(DAY)).lastReviewOn()).contains(AFTER);
    }

    @Test
    void without_a_verdict_there_is_no_first_and_no_last() {
        assertThat(open().firstReviewOn()).isEmpty();
        assertThat(open().lastReviewOn()).isEmpty();
    }

    @Test
    void a_verdict_of_the_day_is_the_last_by_that_day() {
        assertThat(reviewed(yes(BEFORE), no(DAY), yes(AFTER)).lastReviewBy(Optional.of(DAY)))
                .contains(no(DAY));
    }

    @Test
    void later_verdicts_do_not_count_by_a_day() {
        assertThat(reviewed(yes(AFTER)).lastReviewBy(Optional.of(DAY))).isEmpty();
    }

    @Test
    void without_a_day_the_last_of_all_verdicts_counts() {
        assertThat(reviewed(no(DAY), yes(AFTER)).lastReviewBy(Optional.empty())).contains(yes(AFTER));
    }

    @Test
    void a_verdict_of_the_day_before_was_given_before() {
        assertThat(reviewed(yes(AFTER), yes(BEFORE)).reviewedBefore(Optional.of(DAY)))
                .isTrue();
    }

    @Test
    void a_verdict_of_the_day_was_not_given_before() {
        assertThat(reviewed(yes(DAY)).reviewedBefore(Optional.of(DAY))).isFalse();
    }

    @Test
    void no_verdict_was_given_before_a_day_that_is_not_on_record() {
        assertThat(reviewed(yes(DAY)).reviewedBefore(Optional.empty())).isFalse();
    }

    @Test
    void one_positive_verdict_declares_it_effective() {
        assertThat(reviewed(yes(BEFORE), no(DAY)).declaredEffective()).isTrue();
    }

    @Test
    void negative_verdicts_do_not_declare_it_effective() {
        assertThat(reviewed(no(DAY)).declaredEffective()).isFalse();
    }

    @Test
    void by_a_day_the_last_verdict_decides() {
        Action action = reviewed(no(BEFORE), yes(DAY), no(AFTER));

        assertThat(action.ineffectiveBy(Optional.of(BEFORE))).isTrue();
        assertThat(action.effectiveBy(Optional.of(BEFORE))).isFalse();
        assertThat(action.ineffectiveBy(Optional.of(DAY))).isFalse();
        assertThat(action.effectiveBy(Optional.of(DAY))).isTrue();
        assertThat(action.ineffectiveBy(Optional.of(AFTER))).isTrue();
    }

    @Test
    void without_a_verdict_it_is_neither_effective_nor_ineffective() {
        assertThat(open().effectiveBy(Optional.of(DAY))).isFalse();
        assertThat(open().ineffectiveBy(Optional.of(DAY))).isFalse();
    }

    @Test
    void on_the_day_of_a_negative_verdict_it_was_not_ineffective_before() {
        assertThat(reviewed(no(DAY)).ineffectiveBefore(DAY)).isFalse();
    }

    @Test
    void the_day_after_a_negative_verdict_it_was_ineffective_before() {
        assertThat(reviewed(no(DAY)).ineffectiveBefore(AFTER)).isTrue();
    }

    @Test
    void after_a_later_positive_verdict_it_was_not_ineffective_before() {
        assertThat(reviewed(no(BEFORE), yes(DAY)).ineffectiveBefore(AFTER)).isFalse();
    }

    @Test
    void a_positive_verdict_on_the_day_of_completion_finds_it_effective() {
        assertThat(action().completedOn(DAY).addReviews(yes(DAY)).build().foundEffectiveBy(Optional.of(DAY)))
                .isTrue();
    }

    @Test
    void a_positive_verdict_before_completion_does_not_find_it_effective() {
        assertThat(action().completedOn(DAY).addReviews(yes(BEFORE)).build().foundEffectiveBy(Optional.of(DAY)))
                .isFalse();
    }

    @Test
    void an_open_one_is_not_found_effective() {
        assertThat(reviewed(yes(DAY)).foundEffectiveBy(Optional.of(DAY))).isFalse();
    }

    @Test
    void a_verdict_after_the_day_does_not_find_it_effective_by_then() {
        assertThat(action().completedOn(BEFORE).addReviews(yes(AFTER)).build().foundEffectiveBy(Optional.of(DAY)))
                .isFalse();
    }

    @Test
    void a_second_look_after_the_day_leaves_it_found_effective() {
        Action action =
                action().completedOn(BEFORE).addReviews(yes(DAY), yes(AFTER)).build();

        assertThat(action.foundEffectiveBy(Optional.of(DAY))).isTrue();
    }

    @Test
    void a_negative_verdict_after_the_day_refutes_it() {
        Action action =
                action().completedOn(BEFORE).addReviews(yes(DAY), no(AFTER)).build();

        assertThat(action.foundEffectiveBy(Optional.of(DAY))).isFalse();
    }

    @Test
    void completed_after_the_verdict_and_effective_it_makes_up_for_another() {
        Action successor = action().completedOn(AFTER).addReviews(yes(AFTER)).build();

        assertThat(successor.makesUpFor(reviewed(no(DAY)), Optional.of(AFTER))).isTrue();
    }

    @Test
    void completed_on_the_day_of_the_verdict_it_does_not_make_up_for_another() {
        Action successor = action().completedOn(DAY).addReviews(yes(AFTER)).build();

        assertThat(successor.makesUpFor(reviewed(no(DAY)), Optional.of(AFTER))).isFalse();
    }

    @Test
    void without_a_positive_verdict_by_the_day_it_does_not_make_up_for_another() {
        Action successor = action().completedOn(DAY).addReviews(yes(AFTER)).build();

        assertThat(successor.makesUpFor(reviewed(no(BEFORE)), Optional.of(DAY))).isFalse();
    }

    @Test
    void an_open_one_answers_a_verdict_on_another() {
        assertThat(open().answers(reviewed(no(DAY)))).isTrue();
    }

    @Test
    void one_planned_on_the_day_of_the_verdict_answers_it() {
        assertThat(action().plannedOn(DAY).completedOn(AFTER).build().answers(reviewed(no(DAY))))
                .isTrue();
    }

    @Test
    void one_planned_before_the_verdict_and_completed_does_not_answer_it() {
        assertThat(action().plannedOn(BEFORE).completedOn(AFTER).build().answers(reviewed(no(DAY))))
                .isFalse();
    }

    @Test
    void a_completed_one_that_nobody_planned_answers_no_verdict() {
        assertThat(completed(AFTER).answers(reviewed(no(DAY)))).isFalse();
    }

    @Test
    void the_later_verdict_refutes() {
        assertThat(reviewed(yes(DAY)).refutes(reviewed(no(BEFORE)), Optional.of(DAY)))
                .isTrue();
        assertThat(reviewed(no(BEFORE)).refutes(reviewed(yes(DAY)), Optional.of(DAY)))
                .isFalse();
    }

    @Test
    void of_one_day_the_negative_verdict_refutes() {
        assertThat(reviewed(no(DAY)).refutes(reviewed(yes(DAY)), Optional.of(DAY)))
                .isTrue();
        assertThat(reviewed(yes(DAY)).refutes(reviewed(yes(DAY)), Optional.of(DAY)))
                .isFalse();
    }

    @Test
    void a_verdict_after_the_day_does_not_refute_by_then() {
        assertThat(reviewed(no(AFTER)).refutes(reviewed(yes(DAY)), Optional.of(DAY)))
                .isFalse();
    }

    private static EffectivenessReview by(String person, LocalDate day) {
        return EffectivenessReview.builder()
                .date(day)
                .by(Ref.to(person))
                .effective(true)
                .build();
    }

    @Test
    void the_owner_who_gives_the_last_verdict_judges_the_own_action() {
        assertThat(action().owner(Ref.to("p-1"))
                        .addReviews(by("p-2", BEFORE), by("p-1", DAY))
                        .build()
                        .judgedByOwner())
                .isTrue();
    }

    @Test
    void the_last_verdict_of_another_person_counts() {
        assertThat(action().owner(Ref.to("p-1"))
                        .addReviews(by("p-1", BEFORE), by("p-2", DAY))
                        .build()
                        .judgedByOwner())
                .isFalse();
    }

    @Test
    void where_owner_and_reviewer_are_blank_nobody_judges_the_own_action() {
        assertThat(reviewed(yes(DAY)).judgedByOwner()).isFalse();
    }

    @Test
    void a_verdict_with_a_note_records_the_result() {
        EffectivenessReview noted = EffectivenessReview.builder()
                .date(DAY)
                .effective(true)
                .note("No case since")
                .build();

        assertThat(reviewed(no(BEFORE), noted).resultRecorded()).isTrue();
    }

    @Test
    void a_verdict_without_a_note_records_no_result() {
        assertThat(reviewed(yes(DAY)).resultRecorded()).isFalse();
    }

    @Test
    void the_first_verdict_on_several_is_the_earliest() {
        assertThat(Action.firstReview(List.of(reviewed(yes(DAY)), open(), reviewed(yes(AFTER), no(BEFORE)))))
                .contains(BEFORE);
    }

    @Test
    void without_verdicts_there_is_no_first_on_several() {
        assertThat(Action.firstReview(List.of(open()))).isEmpty();
    }

    @Test
    void the_first_completion_of_several_is_the_earliest() {
        assertThat(Action.firstCompleted(List.of(completed(AFTER), open(), completed(DAY))))
                .contains(DAY);
    }

    @Test
    void a_verdict_of_the_day_of_completion_was_given_since() {
        assertThat(action().completedOn(DAY).addReviews(no(DAY)).build().reviewedSinceCompletion())
                .isTrue();
    }

    @Test
    void a_verdict_of_the_day_before_completion_was_not_given_since() {
        assertThat(action().completedOn(DAY).addReviews(yes(BEFORE)).build().reviewedSinceCompletion())
                .isFalse();
    }
}
