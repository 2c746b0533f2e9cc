package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

/** What reviews of a treatment found, and what was decided then. */
class RiskTreatmentFollowUpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static RiskTreatment.Builder treatment() {
        return treatment("rt-1", DAY.minusDays(90));
    }

    private static RiskTreatment.Builder treatment(String id, LocalDate day) {
        return RiskTreatment.builder().id(id).risk(Ref.to("r-1")).date(day);
    }

    private static EffectivenessReview verdict(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    private static TreatmentDecision decision(LocalDate day) {
        return TreatmentDecision.builder().date(day).text("Another filter").build();
    }

    private static RiskTreatment failedOnTheDay() {
        return treatment().addReviews(verdict(DAY, false)).build();
    }

    private static RiskTreatment failedAndDecided(LocalDate... days) {
        RiskTreatment.Builder failed = treatment().addReviews(verdict(DAY, false));
        for (LocalDate day : days) {
            failed.addDecisions(decision(day));
        }
        return failed.build();
    }

    @Test
    void a_review_of_the_day_verifies_it_since_that_day() {
        RiskTreatment reviewed = treatment().addReviews(verdict(DAY, false)).build();

        assertThat(reviewed.verifiedSince(Optional.of(DAY))).isTrue();
        assertThat(reviewed.verifiedSince(Optional.of(DAY.plusDays(1)))).isFalse();
    }

    @Test
    void without_a_day_or_a_review_nothing_is_verified() {
        assertThat(treatment().addReviews(verdict(DAY, true)).build().verifiedSince(Optional.empty()))
                .isFalse();
        assertThat(treatment().build().verifiedSince(Optional.of(DAY))).isFalse();
    }

    @Test
    void a_verdict_of_the_day_itself_is_not_before_it() {
        assertThat(failedOnTheDay().ineffectiveBefore(DAY)).isFalse();
        assertThat(failedOnTheDay().ineffectiveBefore(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_works_by_its_last_review_is_ineffective_before_no_day() {
        RiskTreatment mended = treatment()
                .addReviews(verdict(DAY, false), verdict(DAY.plusDays(1), true))
                .build();

        assertThat(mended.ineffectiveBefore(DAY.plusDays(9))).isFalse();
        assertThat(mended.lastIneffectiveOn()).contains(DAY);
    }

    @Test
    void one_that_always_worked_never_failed() {
        assertThat(treatment().addReviews(verdict(DAY, true)).build().lastIneffectiveOn())
                .isEmpty();
    }

    @Test
    void the_last_decision_is_the_one_with_the_latest_day() {
        RiskTreatment decided = treatment()
                .addDecisions(decision(DAY), decision(DAY.minusDays(1)))
                .build();

        assertThat(decided.lastDecidedOn()).contains(DAY);
        assertThat(treatment().build().lastDecidedOn()).isEmpty();
    }

    @Test
    void a_decision_of_the_day_is_one_since_that_day() {
        RiskTreatment decided = treatment().addDecisions(decision(DAY)).build();

        assertThat(decided.decidedSince(Optional.of(DAY))).isTrue();
        assertThat(decided.decidedSince(Optional.of(DAY.plusDays(1)))).isFalse();
        assertThat(decided.decidedSince(Optional.empty())).isFalse();
    }

    @Test
    void a_later_treatment_of_the_day_of_the_verdict_answers_it() {
        assertThat(treatment("rt-2", DAY).build().answersFailureOf(failedOnTheDay()))
                .isTrue();
    }

    @Test
    void a_later_treatment_from_before_the_verdict_does_not_answer_it() {
        assertThat(treatment("rt-2", DAY.minusDays(1)).build().answersFailureOf(failedOnTheDay()))
                .isFalse();
    }

    @Test
    void where_nothing_failed_there_is_nothing_to_answer() {
        assertThat(treatment("rt-2", DAY).build().answersFailureOf(treatment().build()))
                .isFalse();
    }

    @Test
    void a_treatment_does_not_answer_its_own_failure() {
        RiskTreatment failed =
                treatment("rt-1", DAY).addReviews(verdict(DAY, false)).build();

        assertThat(failed.answersFailureOf(failed)).isFalse();
    }

    @Test
    void decisions_count_from_the_day_of_the_first_failure_in_order() {
        assertThat(failedAndDecided(DAY.plusDays(2), DAY, DAY.minusDays(1)).decidedOnceIneffective())
                .containsExactly(DAY, DAY.plusDays(2));
    }

    @Test
    void decisions_on_one_that_works_do_not_count() {
        RiskTreatment working = treatment()
                .addReviews(verdict(DAY, true))
                .addDecisions(decision(DAY.plusDays(1)))
                .build();

        assertThat(working.decidedOnceIneffective()).isEmpty();
    }

    @Test
    void the_first_decision_after_a_day_is_not_of_that_day() {
        RiskTreatment decided = failedAndDecided(DAY, DAY.plusDays(1), DAY.plusDays(2));

        assertThat(decided.firstDecidedOnceIneffectiveAfter(DAY)).contains(DAY.plusDays(1));
        assertThat(decided.firstDecidedOnceIneffectiveAfter(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void a_decision_lies_between_two_days_when_it_is_of_neither() {
        RiskTreatment decided = failedAndDecided(DAY.plusDays(1));

        assertThat(decided.decidedOnceIneffectiveBetween(DAY, DAY.plusDays(2))).isTrue();
        assertThat(decided.decidedOnceIneffectiveBetween(DAY.plusDays(1), DAY.plusDays(2)))
                .isFalse();
        assertThat(decided.decidedOnceIneffectiveBetween(DAY, DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_decision_of_the_day_is_one_by_that_day() {
        assertThat(failedAndDecided(DAY).decidedOnceIneffectiveBy(DAY)).isTrue();
        assertThat(failedAndDecided(DAY).decidedOnceIneffectiveBy(DAY.minusDays(1)))
                .isFalse();
    }
}
