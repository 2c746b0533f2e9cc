package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.impact.ImpactAssessment;
import org.junit.jupiter.api.Test;

class AssessmentDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private static ImpactAssessment.Builder of(Progress progress) {
        return ImpactAssessment.builder().id("ia-1").addSystems(Ref.to("sys-1")).progress(progress);
    }

    private static ImpactAssessment.Builder completed() {
        return of(Progress.COMPLETED).completedOn(DAY);
    }

    @Test
    void completed_on_a_day_is_neither_before_nor_after_it() {
        ImpactAssessment assessment = completed().build();

        assertThat(assessment.completedBefore(BEFORE)).isFalse();
        assertThat(assessment.completedBefore(DAY)).isFalse();
        assertThat(assessment.completedBefore(AFTER)).isTrue();
        assertThat(assessment.completedAfter(Optional.of(BEFORE))).isTrue();
        assertThat(assessment.completedAfter(Optional.of(DAY))).isFalse();
        assertThat(assessment.completedAfter(Optional.of(AFTER))).isFalse();
    }

    @Test
    void without_a_day_to_compare_with_it_is_not_after_it() {
        assertThat(completed().build().completedAfter(Optional.empty())).isFalse();
    }

    @Test
    void a_day_that_the_source_does_not_state_is_neither_before_nor_after() {
        ImpactAssessment assessment = completed().dateStated(false).build();

        assertThat(assessment.completedBefore(AFTER)).isFalse();
        assertThat(assessment.completedAfter(Optional.of(BEFORE))).isFalse();
    }

    @Test
    void one_that_is_not_completed_is_neither_before_nor_after() {
        ImpactAssessment assessment = of(Progress.IN_PROGRESS).completedOn(DAY).build();

        assertThat(assessment.completedBefore(AFTER)).isFalse();
        assertThat(assessment.completedAfter(Optional.of(BEFORE))).isFalse();
    }

    @Test
    void it_was_worked_on_until_the_day_of_its_completion() {
        ImpactAssessment assessment = completed().startedOn(DAY.minusMonths(1)).build();

        assertThat(assessment.workedOnFrom(Optional.of(BEFORE))).isTrue();
        assertThat(assessment.workedOnFrom(Optional.of(DAY))).isTrue();
        assertThat(assessment.workedOnFrom(Optional.of(AFTER))).isFalse();
    }

    @Test
    void one_that_was_only_started_counts_from_the_day_of_its_start() {
        ImpactAssessment assessment = of(Progress.IN_PROGRESS).startedOn(DAY).build();

        assertThat(assessment.workedOnFrom(Optional.of(DAY))).isTrue();
        assertThat(assessment.workedOnFrom(Optional.of(AFTER))).isFalse();
    }

    @Test
    void of_several_the_first_and_the_last_completion_are_told() {
        List<ImpactAssessment> several = List.of(
                completed().build(),
                of(Progress.COMPLETED).completedOn(AFTER).build(),
                of(Progress.IN_PROGRESS).completedOn(BEFORE).build(),
                of(Progress.COMPLETED).build());

        assertThat(Assessment.firstCompletion(several)).contains(DAY);
        assertThat(Assessment.lastCompletion(several)).contains(AFTER);
    }

    @Test
    void of_none_completed_no_completion_is_told() {
        assertThat(Assessment.firstCompletion(List.of(of(Progress.PLANNED).build())))
                .isEmpty();
        assertThat(Assessment.lastCompletion(List.of())).isEmpty();
    }

    @Test
    void without_a_day_to_compare_with_it_was_not_worked_on() {
        assertThat(completed().build().workedOnFrom(Optional.empty())).isFalse();
    }

    @Test
    void without_days_it_was_not_worked_on() {
        assertThat(of(Progress.PLANNED).build().workedOnFrom(Optional.of(DAY))).isFalse();
    }
}
