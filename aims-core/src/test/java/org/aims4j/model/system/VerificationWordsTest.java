package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Approval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class VerificationWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final CriterionResult MET = CriterionResult.builder()
            .name("Specificity")
            .threshold("at least 0.80")
            .observed("0.84")
            .passed(true)
            .build();
    private static final CriterionResult NOT_MET = CriterionResult.builder()
            .name("Sensitivity")
            .threshold("at least 0.92")
            .observed("0.90")
            .passed(false)
            .build();

    private static Verification.Builder test(String id, LocalDate day) {
        return verification(id, day).kind(Verification.Kind.PERFORMANCE).progress(Progress.COMPLETED);
    }

    private static Verification.Builder verification(String id, LocalDate day) {
        return Verification.builder().id(id).system(Ref.to("sys-1")).date(day);
    }

    @Test
    void a_completed_one_is_a_test_unless_it_is_an_independent_review() {
        assertThat(test("a", DAY).build().tested()).isTrue();
        assertThat(verification("a", DAY)
                        .kind(Verification.Kind.INDEPENDENT_REVIEW)
                        .progress(Progress.COMPLETED)
                        .build()
                        .tested())
                .isFalse();
    }

    @Test
    void one_in_progress_is_no_completed_test() {
        assertThat(verification("a", DAY)
                        .kind(Verification.Kind.PERFORMANCE)
                        .progress(Progress.IN_PROGRESS)
                        .build()
                        .tested())
                .isFalse();
    }

    @Test
    void one_of_a_version_speaks_for_that_one_alone() {
        Verification verification = test("a", DAY).version("2.3").build();

        assertThat(verification.isOf(Optional.of("2.3"))).isTrue();
        assertThat(verification.speaksFor(Optional.of("2.3"))).isTrue();
        assertThat(verification.isOf(Optional.of("2.4"))).isFalse();
        assertThat(verification.speaksFor(Optional.of("2.4"))).isFalse();
        assertThat(verification.speaksFor(Optional.empty())).isFalse();
    }

    @Test
    void one_without_a_version_speaks_for_each_and_is_of_none() {
        Verification verification = test("a", DAY).version(" ").build();

        assertThat(verification.speaksFor(Optional.of("2.3"))).isTrue();
        assertThat(verification.isOf(Optional.of("2.3"))).isFalse();
        assertThat(verification.isOf(Optional.empty())).isFalse();
    }

    private static Optional<LifecycleEvent> deployed(boolean dateStated) {
        return Optional.of(LifecycleEvent.builder()
                .stage(LifecycleStage.DEPLOYMENT)
                .date(DAY)
                .dateStated(dateStated)
                .build());
    }

    @Test
    void one_of_the_day_of_an_event_was_not_held_after_it() {
        assertThat(test("a", DAY).build().heldAfter(deployed(true))).isFalse();
        assertThat(test("a", DAY.plusDays(1)).build().heldAfter(deployed(true))).isTrue();
    }

    @Test
    void a_day_that_is_not_stated_is_after_nothing() {
        assertThat(test("a", DAY.plusDays(1)).dateStated(false).build().heldAfter(deployed(true)))
                .isFalse();
        assertThat(test("a", DAY.plusDays(1)).build().heldAfter(deployed(false)))
                .isFalse();
        assertThat(test("a", DAY.plusDays(1)).build().heldAfter(Optional.empty()))
                .isFalse();
    }

    @Test
    void the_earlier_precedes_and_of_one_day_the_lesser_id() {
        assertThat(test("b", DAY).build().precedes(test("a", DAY.plusDays(1)).build()))
                .isTrue();
        assertThat(test("a", DAY).build().precedes(test("b", DAY).build())).isTrue();
        assertThat(test("b", DAY).build().precedes(test("a", DAY).build())).isFalse();
        assertThat(test("a", DAY).build().precedes(test("a", DAY).build())).isFalse();
    }

    @Test
    void it_failed_when_a_criterion_was_not_met() {
        Verification verification = test("a", DAY).addCriteria(MET, NOT_MET).build();

        assertThat(verification.failed()).isTrue();
        assertThat(verification.failures()).containsExactly("Sensitivity (observed 0.90, threshold at least 0.92)");
    }

    @Test
    void a_criterion_without_a_result_did_not_fail() {
        assertThat(test("a", DAY)
                        .addCriteria(
                                CriterionResult.builder().name("Sensitivity").build())
                        .build()
                        .failed())
                .isFalse();
    }

    @Test
    void an_accepted_limit_is_no_failure() {
        assertThat(test("a", DAY)
                        .addCriteria(NOT_MET)
                        .limitationApproval(new Approval(Ref.to("p-1"), DAY))
                        .build()
                        .failed())
                .isFalse();
    }

    @Test
    void one_that_goes_on_has_not_failed() {
        assertThat(verification("a", DAY)
                        .kind(Verification.Kind.PERFORMANCE)
                        .progress(Progress.IN_PROGRESS)
                        .addCriteria(NOT_MET)
                        .build()
                        .failed())
                .isFalse();
    }

    @Test
    void a_later_one_without_failures_makes_up_for_one_that_failed() {
        Verification failed = test("a", DAY).version("2").addCriteria(NOT_MET).build();

        assertThat(test("b", DAY.plusDays(1))
                        .version("2")
                        .addCriteria(MET)
                        .build()
                        .makesUpFor(failed))
                .isTrue();
        assertThat(test("b", DAY.minusDays(1))
                        .version("2")
                        .addCriteria(MET)
                        .build()
                        .makesUpFor(failed))
                .isFalse();
        assertThat(test("b", DAY.plusDays(1))
                        .version("2")
                        .addCriteria(NOT_MET)
                        .build()
                        .makesUpFor(failed))
                .isFalse();
    }

    @Test
    void one_of_another_version_kind_or_system_makes_up_for_nothing() {
        Verification failed = test("a", DAY).version("2").addCriteria(NOT_MET).build();

        assertThat(test("b", DAY.plusDays(1)).version("3").build().makesUpFor(failed))
                .isFalse();
        assertThat(verification("b", DAY.plusDays(1))
                        .version("2")
                        .kind(Verification.Kind.FAIRNESS)
                        .progress(Progress.COMPLETED)
                        .build()
                        .makesUpFor(failed))
                .isFalse();
        assertThat(Verification.builder()
                        .id("b")
                        .system(Ref.to("sys-2"))
                        .version("2")
                        .kind(Verification.Kind.PERFORMANCE)
                        .progress(Progress.COMPLETED)
                        .date(DAY.plusDays(1))
                        .build()
                        .makesUpFor(failed))
                .isFalse();
    }

    @Test
    void one_that_goes_on_makes_up_for_nothing() {
        Verification failed = test("a", DAY).addCriteria(NOT_MET).build();

        assertThat(verification("b", DAY.plusDays(1))
                        .kind(Verification.Kind.PERFORMANCE)
                        .progress(Progress.IN_PROGRESS)
                        .build()
                        .makesUpFor(failed))
                .isFalse();
    }

    @Test
    void where_a_day_is_not_stated_it_counts_as_the_later() {
        Verification failed = test("a", DAY).addCriteria(NOT_MET).build();
        Verification undated =
                test("a", DAY).addCriteria(NOT_MET).dateStated(false).build();

        assertThat(test("b", DAY.minusDays(1)).dateStated(false).build().makesUpFor(failed))
                .isTrue();
        assertThat(test("b", DAY.minusDays(1)).build().makesUpFor(undated)).isTrue();
    }

    @Test
    void a_blank_threshold_is_none() {
        assertThat(test("a", DAY)
                        .addCriteria(
                                MET,
                                CriterionResult.builder()
                                        .name("Speed")
                                        .threshold(" ")
                                        .build())
                        .build()
                        .criteriaWithoutThreshold())
                .containsExactly("Speed");
    }

    @Test
    void a_document_or_an_observed_value_documents_it() {
        assertThat(test("a", DAY).document(Ref.to("doc-1")).build().documented())
                .isTrue();
        assertThat(test("a", DAY).addCriteria(MET).build().documented()).isTrue();
        assertThat(test("a", DAY)
                        .addCriteria(CriterionResult.builder()
                                .name("Speed")
                                .observed(" ")
                                .build())
                        .build()
                        .documented())
                .isFalse();
    }
}
