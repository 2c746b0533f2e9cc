package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.planning.Change;
import org.aims4j.model.risk.RiskAssessment;
import org.junit.jupiter.api.Test;

class AssessmentWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private static RiskAssessment.Builder risks(String id, Progress progress) {
        return RiskAssessment.builder().id(id).progress(progress);
    }

    private static RiskAssessment completedOn(LocalDate day) {
        return risks("ra-1", Progress.COMPLETED).completedOn(day).build();
    }

    private static ImpactAssessment unstated(LocalDate day) {
        return ImpactAssessment.builder()
                .id("ia-1")
                .addSystems(Ref.to("sys-1"))
                .progress(Progress.COMPLETED)
                .completedOn(day)
                .dateStated(false)
                .change(Ref.to("change-1"))
                .build();
    }

    private static Change.Builder change(Change.Kind kind) {
        return Change.builder().id("change-1").kind(kind).of(Ref.to("sys-1")).proposedOn(DAY.minusMonths(1));
    }

    private static Change effectiveOn(LocalDate day) {
        return change(Change.Kind.OPERATIONAL).effectiveOn(day).build();
    }

    @Test
    void risk_assessments_are_completed_with_progress_and_day() {
        assertThat(completedOn(DAY).completed()).isTrue();
        assertThat(risks("ra-1", Progress.COMPLETED).build().completed()).isFalse();
        assertThat(risks("ra-1", Progress.IN_PROGRESS).completedOn(DAY).build().completed())
                .isFalse();
    }

    @Test
    void the_source_of_risk_assessments_states_their_day() {
        assertThat(completedOn(DAY).dateStated()).isTrue();
    }

    @Test
    void of_one_day_the_greater_id_supersedes() {
        RiskAssessment second =
                risks("ra-2", Progress.COMPLETED).completedOn(DAY).build();

        assertThat(second.supersedes(completedOn(DAY))).isTrue();
        assertThat(completedOn(DAY).supersedes(second)).isFalse();
        assertThat(completedOn(AFTER).supersedes(second)).isTrue();
    }

    @Test
    void risk_assessments_are_overdue_the_day_after_the_next_is_due() {
        Optional<Interval> yearly =
                Optional.of(Interval.builder().every(Period.ofYears(1)).build());

        assertThat(completedOn(DAY).overdueAt(DAY.plusYears(1), yearly)).isFalse();
        assertThat(completedOn(DAY).overdueAt(AFTER.plusYears(1), yearly)).isTrue();
    }

    @Test
    void one_is_known_to_another_of_a_later_day_and_of_the_same() {
        assertThat(completedOn(BEFORE).knownTo(completedOn(DAY))).isTrue();
        assertThat(completedOn(DAY).knownTo(completedOn(DAY))).isTrue();
        assertThat(completedOn(AFTER).knownTo(completedOn(DAY))).isFalse();
    }

    @Test
    void one_follows_another_of_an_earlier_day_alone() {
        assertThat(completedOn(AFTER).follows(completedOn(DAY))).isTrue();
        assertThat(completedOn(DAY).follows(completedOn(DAY))).isFalse();
        assertThat(completedOn(BEFORE).follows(completedOn(DAY))).isFalse();
    }

    @Test
    void one_that_is_not_completed_is_neither_known_nor_follows() {
        RiskAssessment running =
                risks("ra-2", Progress.IN_PROGRESS).startedOn(DAY).build();

        assertThat(running.knownTo(completedOn(DAY))).isFalse();
        assertThat(completedOn(DAY).knownTo(running)).isFalse();
        assertThat(running.follows(completedOn(BEFORE))).isFalse();
        assertThat(completedOn(AFTER).follows(running)).isFalse();
    }

    @Test
    void one_without_a_stated_day_is_neither_known_nor_follows() {
        assertThat(unstated(BEFORE).knownTo(completedOn(DAY))).isFalse();
        assertThat(completedOn(BEFORE).knownTo(unstated(DAY))).isFalse();
        assertThat(unstated(AFTER).follows(completedOn(DAY))).isFalse();
        assertThat(completedOn(AFTER).follows(unstated(DAY))).isFalse();
    }

    @Test
    void completed_from_the_proposal_on_it_assesses_a_change() {
        Change proposed = change(Change.Kind.OPERATIONAL).build();

        assertThat(completedOn(proposed.proposedOn().minusDays(1)).assesses(proposed))
                .isFalse();
        assertThat(completedOn(proposed.proposedOn()).assesses(proposed)).isTrue();
        assertThat(completedOn(proposed.proposedOn().plusDays(1)).assesses(proposed))
                .isTrue();
    }

    @Test
    void called_for_by_a_change_it_assesses_it_whatever_the_day() {
        RiskAssessment early = risks("ra-1", Progress.COMPLETED)
                .completedOn(DAY.minusYears(1))
                .change(Ref.to("change-1"))
                .build();

        assertThat(early.assesses(effectiveOn(DAY))).isTrue();
    }

    @Test
    void called_for_by_another_change_it_does_not_assess_a_later_one() {
        RiskAssessment early = risks("ra-1", Progress.COMPLETED)
                .completedOn(DAY.minusYears(1))
                .change(Ref.to("change-2"))
                .build();

        assertThat(early.assesses(effectiveOn(DAY))).isFalse();
    }

    @Test
    void not_completed_it_assesses_nothing() {
        RiskAssessment running = risks("ra-1", Progress.IN_PROGRESS)
                .startedOn(DAY)
                .change(Ref.to("change-1"))
                .build();

        assertThat(running.assesses(effectiveOn(DAY))).isFalse();
    }

    @Test
    void a_change_is_assessed_in_time_until_the_day_of_its_effect() {
        assertThat(completedOn(BEFORE).assessesInTime(effectiveOn(DAY))).isTrue();
        assertThat(completedOn(DAY).assessesInTime(effectiveOn(DAY))).isTrue();
        assertThat(completedOn(AFTER).assessesInTime(effectiveOn(DAY))).isFalse();
    }

    @Test
    void a_change_is_assessed_too_late_from_the_day_after_its_effect() {
        assertThat(completedOn(DAY).assessesTooLate(effectiveOn(DAY))).isFalse();
        assertThat(completedOn(AFTER).assessesTooLate(effectiveOn(DAY))).isTrue();
    }

    @Test
    void what_does_not_assess_a_change_does_so_neither_in_time_nor_too_late() {
        RiskAssessment earlier = completedOn(DAY.minusYears(1));

        assertThat(earlier.assessesInTime(effectiveOn(DAY))).isFalse();
        assertThat(earlier.assessesTooLate(effectiveOn(DAY))).isFalse();
    }

    @Test
    void a_change_not_in_effect_is_assessed_in_time() {
        assertThat(completedOn(AFTER).assessesInTime(change(Change.Kind.AIMS).build()))
                .isTrue();
        assertThat(completedOn(AFTER).assessesTooLate(change(Change.Kind.AIMS).build()))
                .isFalse();
    }

    @Test
    void a_change_that_nobody_intended_is_assessed_in_time_on_any_day() {
        Change unintended = change(Change.Kind.UNINTENDED).effectiveOn(DAY).build();

        assertThat(completedOn(AFTER).assessesInTime(unintended)).isTrue();
        assertThat(completedOn(AFTER).assessesTooLate(unintended)).isFalse();
    }

    @Test
    void a_day_that_the_source_does_not_state_is_neither_in_time_nor_too_late() {
        assertThat(unstated(BEFORE).assesses(effectiveOn(DAY))).isTrue();
        assertThat(unstated(BEFORE).assessesInTime(effectiveOn(DAY))).isFalse();
        assertThat(unstated(AFTER).assessesTooLate(effectiveOn(DAY))).isFalse();
    }

    @Test
    void a_day_that_the_source_does_not_state_is_not_compared_with_the_proposal() {
        Change other = Change.builder()
                .id("change-2")
                .kind(Change.Kind.OPERATIONAL)
                .of(Ref.to("sys-1"))
                .proposedOn(BEFORE)
                .build();

        assertThat(unstated(DAY).assesses(other)).isFalse();
    }

    @Test
    void the_standing_of_several_is_that_of_the_one_started_last() {
        assertThat(Assessment.standingOf(List.of(
                        risks("ra-2", Progress.PLANNED).build(),
                        risks("ra-1", Progress.REFUSED).startedOn(DAY).build())))
                .isEqualTo("refused");
    }
}
