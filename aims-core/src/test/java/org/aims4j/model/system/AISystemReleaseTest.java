package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on record of the release of a system. */
class AISystemReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private static AISystem system(LifecycleEvent... events) {
        return AISystem.builder()
                .id("sys-1")
                .name("Triage")
                .addLifecycle(events)
                .build();
    }

    private static LifecycleEvent.Builder event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder().stage(stage).date(day);
    }

    private static LifecycleEvent.Builder deployed(LocalDate day) {
        return event(LifecycleStage.DEPLOYMENT, day);
    }

    private static LifecycleEvent approved(LocalDate day) {
        return deployed(DAY).approval(new Approval(Ref.to("p-chief"), day)).build();
    }

    private static LifecycleEvent reversed(LocalDate day, boolean criteriaMet) {
        return deployed(day)
                .criteriaMet(criteriaMet)
                .reversedOn(day.plusDays(2))
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"})
    void past_its_deployment_it_is_in_operation(LifecycleStage stage) {
        assertThat(system(event(stage, DAY).build()).inOperation()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void at_any_other_stage_it_is_not(LifecycleStage stage) {
        assertThat(system(event(stage, DAY).build()).inOperation()).isFalse();
        assertThat(system().inOperation()).isFalse();
    }

    @Test
    void approval_plan_and_criteria_are_those_of_the_deployment() {
        AISystem system = system(
                deployed(DAY.minusDays(9)).criteriaMet(false).build(),
                deployed(DAY)
                        .approval(new Approval(Ref.to("p-chief"), DAY))
                        .plan(Ref.to("doc-plan"))
                        .criteriaMet(true)
                        .build(),
                event(LifecycleStage.OPERATION_MONITORING, DAY.plusDays(9)).build());

        assertThat(system.deploymentApproval()).contains(new Approval(Ref.to("p-chief"), DAY));
        assertThat(system.deploymentPlan()).contains(Ref.to("doc-plan"));
        assertThat(system.releaseCriteriaMet()).contains(true);
        assertThat(system.deployedAsPlanned()).isTrue();
        assertThat(system.deployedAgainstCriteria()).isFalse();
    }

    @Test
    void without_a_deployment_nothing_is_on_record_of_it() {
        AISystem system = system();

        assertThat(system.deploymentApproval()).isEmpty();
        assertThat(system.deploymentPlan()).isEmpty();
        assertThat(system.releaseCriteriaMet()).isEmpty();
        assertThat(system.deploymentDated()).isFalse();
        assertThat(system.deploymentApprovedInTime()).isFalse();
        assertThat(system.deploymentApprovedLate()).isFalse();
    }

    @Test
    void a_deployment_as_planned_takes_a_plan_and_criteria_that_were_met() {
        assertThat(system(deployed(DAY).criteriaMet(true).build()).deployedAsPlanned())
                .isFalse();
        assertThat(system(deployed(DAY).plan(Ref.to("doc-plan")).build()).deployedAsPlanned())
                .isFalse();
        assertThat(system(deployed(DAY)
                                .plan(Ref.to("doc-plan"))
                                .criteriaMet(false)
                                .build())
                        .deployedAsPlanned())
                .isFalse();
    }

    @Test
    void only_criteria_that_were_not_met_are_deployed_against() {
        assertThat(system(deployed(DAY).criteriaMet(false).build()).deployedAgainstCriteria())
                .isTrue();
        assertThat(system(deployed(DAY).build()).deployedAgainstCriteria()).isFalse();
    }

    @Test
    void approved_on_the_day_is_in_time_the_day_after_is_late() {
        assertThat(system(approved(DAY)).deploymentApprovedInTime()).isTrue();
        assertThat(system(approved(DAY)).deploymentApprovedLate()).isFalse();
        assertThat(system(approved(DAY.plusDays(1))).deploymentApprovedInTime()).isFalse();
        assertThat(system(approved(DAY.plusDays(1))).deploymentApprovedLate()).isTrue();
    }

    @Test
    void without_an_approval_it_is_neither_in_time_nor_late() {
        assertThat(system(deployed(DAY).build()).deploymentApprovedInTime()).isFalse();
        assertThat(system(deployed(DAY).build()).deploymentApprovedLate()).isFalse();
    }

    @Test
    void with_a_day_that_is_not_stated_nobody_can_tell() {
        AISystem system = system(deployed(DAY)
                .dateStated(false)
                .approval(new Approval(Ref.to("p-chief"), DAY))
                .build());

        assertThat(system.deploymentDated()).isFalse();
        assertThat(system.deploymentApprovedInTime()).isFalse();
        assertThat(system.deploymentApprovedLate()).isFalse();
    }

    @Test
    void a_deployment_taken_back_though_the_criteria_were_met_is_reversed() {
        LifecycleEvent reversed = reversed(DAY, true);

        assertThat(system(reversed).reversedDeployment()).contains(reversed);
        assertThat(system(reversed(DAY, false)).reversedDeployment()).isEmpty();
        assertThat(system(deployed(DAY).criteriaMet(true).build()).reversedDeployment())
                .isEmpty();
    }

    @Test
    void a_later_deployment_that_stands_ends_it() {
        LifecycleEvent again = deployed(DAY.plusDays(9)).build();

        assertThat(system(again, reversed(DAY, true)).reversedDeployment()).isEmpty();
        assertThat(system(deployed(DAY.minusDays(9)).build(), reversed(DAY, true))
                        .reversedDeployment())
                .isPresent();
    }

    @Test
    void a_later_one_that_was_taken_back_too_does_not_end_it() {
        LifecycleEvent first = reversed(DAY, true);
        LifecycleEvent second = reversed(DAY.plusDays(9), true);

        assertThat(system(first, second).reversedDeployment()).contains(second);
        assertThat(system(first, reversed(DAY.plusDays(9), false)).reversedDeployment())
                .contains(first);
    }

    @Test
    void the_last_day_is_that_of_the_last_event() {
        LifecycleEvent retired = event(LifecycleStage.RETIREMENT, DAY).build();
        LifecycleEvent some =
                event(LifecycleStage.RETIREMENT, DAY).dateStated(false).build();

        assertThat(system(deployed(DAY.minusDays(9)).dateStated(false).build(), retired)
                        .lastDayStated())
                .isTrue();
        assertThat(system(deployed(DAY.minusDays(9)).build(), some).lastDayStated())
                .isFalse();
        assertThat(system().lastDayStated()).isFalse();
    }
}
