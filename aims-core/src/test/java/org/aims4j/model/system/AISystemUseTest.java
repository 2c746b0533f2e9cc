package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AISystemUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static AISystem.Builder system() {
        return AISystem.builder().id("sys-1").name("Radiology triage");
    }

    private static LifecycleEvent.Builder event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder().stage(stage).date(day);
    }

    private static LifecycleEvent at(LifecycleStage stage, LocalDate day) {
        return event(stage, day).build();
    }

    private static AISystem overseen(HumanOversight.Builder oversight) {
        return system().oversight(oversight.build()).build();
    }

    private static ObservedUse.Builder seen(LocalDate day, boolean within) {
        return ObservedUse.builder().date(day).within(within).description("Used alone");
    }

    private static ObservedUse.Builder outside(LocalDate day) {
        return seen(day, false);
    }

    @Test
    void of_several_deployments_the_first_counts() {
        AISystem system = system().addLifecycle(
                        at(LifecycleStage.DEPLOYMENT, DAY.plusYears(1)),
                        at(LifecycleStage.DEPLOYMENT, DAY),
                        at(LifecycleStage.OPERATION_MONITORING, DAY.minusDays(1)))
                .build();

        assertThat(system.firstDeployedOn()).contains(DAY);
        assertThat(system.inUseBy()).contains(DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"})
    void without_a_deployment_it_was_in_use_from_the_first_later_stage(LifecycleStage stage) {
        AISystem system = system().addLifecycle(at(LifecycleStage.REEVALUATION, DAY.plusDays(1)), at(stage, DAY))
                .build();

        assertThat(system.firstDeployedOn()).isEmpty();
        assertThat(system.inUseBy()).contains(DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION", "RETIREMENT"})
    void other_stages_are_no_use(LifecycleStage stage) {
        assertThat(system().addLifecycle(at(stage, DAY)).build().inUseBy()).isEmpty();
    }

    @Test
    void a_day_that_the_source_does_not_state_is_not_told() {
        AISystem system = system().addLifecycle(
                        event(LifecycleStage.DEPLOYMENT, DAY).dateStated(false).build(),
                        at(LifecycleStage.OPERATION_MONITORING, DAY.plusDays(1)))
                .build();

        assertThat(system.firstDeployedOn()).isEmpty();
        assertThat(system.inUseBy()).isEmpty();
    }

    @Test
    void automated_decisions_are_decided_alone() {
        assertThat(system().makesDecisions(DecisionMaking.AUTOMATED).build().decidesAlone())
                .isTrue();
        assertThat(system().makesDecisions(DecisionMaking.SUPPORTS).build().decidesAlone())
                .isFalse();
        assertThat(system().build().decidesAlone()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void each_mode_but_none_is_oversight(OversightMode mode) {
        AISystem system = overseen(HumanOversight.builder().mode(mode).decidedOn(DAY));

        assertThat(system.oversightMode()).contains(mode);
        assertThat(system.oversightDecidedOn()).contains(DAY);
        assertThat(system.overseen()).isTrue();
        assertThat(system.unattended()).isFalse();
    }

    @Test
    void with_the_mode_none_it_is_unattended() {
        AISystem system = overseen(HumanOversight.builder().mode(OversightMode.NONE));

        assertThat(system.overseen()).isFalse();
        assertThat(system.unattended()).isTrue();
    }

    @Test
    void without_a_decision_it_is_neither() {
        assertThat(system().build().overseen()).isFalse();
        assertThat(system().build().unattended()).isFalse();
        assertThat(overseen(HumanOversight.builder()).overseen()).isFalse();
        assertThat(overseen(HumanOversight.builder()).unattended()).isFalse();
    }

    @Test
    void overrides_are_logged_where_that_is_on_record() {
        assertThat(overseen(HumanOversight.builder().overridesLogged(true)).overridesLogged())
                .isTrue();
        assertThat(overseen(HumanOversight.builder().overridesLogged(false)).overridesLogged())
                .isFalse();
        assertThat(overseen(HumanOversight.builder()).overridesLogged()).isFalse();
        assertThat(system().build().overridesLogged()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_fail_safe_is_in_place_when_it_is_completed(Progress progress) {
        AISystem system = overseen(HumanOversight.builder().failSafe(progress));

        assertThat(system.failSafe()).contains(progress);
        assertThat(system.failSafeInPlace()).isEqualTo(progress == Progress.COMPLETED);
    }

    @Test
    void without_a_word_on_it_no_fail_safe_is_in_place() {
        assertThat(system().build().failSafeInPlace()).isFalse();
        assertThat(overseen(HumanOversight.builder()).failSafeInPlace()).isFalse();
    }

    @Test
    void uses_outside_without_a_response_are_told_by_their_days() {
        AISystem system = system().addObservedUses(
                        outside(DAY).build(),
                        outside(DAY.minusDays(1)).build(),
                        outside(DAY).build(),
                        outside(DAY.plusDays(1))
                                .response(ObservedUse.Response.STOPPED)
                                .build(),
                        seen(DAY.plusDays(2), true).build())
                .build();

        assertThat(system.unansweredUses()).containsExactly(DAY.minusDays(1), DAY);
    }

    @Test
    void a_new_assessment_is_announced_from_the_day_after_the_use_was_seen() {
        AISystem system = system().addObservedUses(
                        outside(DAY).response(ObservedUse.Response.REASSESSED).build())
                .build();

        assertThat(system.reassessmentAnnounced(DAY)).isEmpty();
        assertThat(system.reassessmentAnnounced(DAY.plusDays(1))).contains(DAY);
    }

    @Test
    void of_several_the_last_one_counts() {
        AISystem system = system().addObservedUses(
                        outside(DAY).response(ObservedUse.Response.REASSESSED).build(),
                        outside(DAY.minusDays(1))
                                .response(ObservedUse.Response.REASSESSED)
                                .build())
                .build();

        assertThat(system.reassessmentAnnounced(DAY)).contains(DAY.minusDays(1));
        assertThat(system.reassessmentAnnounced(DAY.plusDays(9))).contains(DAY);
    }

    @Test
    void uses_inside_and_other_responses_announce_none() {
        AISystem system = system().addObservedUses(
                        outside(DAY).response(ObservedUse.Response.STOPPED).build(),
                        outside(DAY).build(),
                        seen(DAY, true)
                                .response(ObservedUse.Response.REASSESSED)
                                .build())
                .build();

        assertThat(system.reassessmentAnnounced(DAY.plusDays(1))).isEmpty();
    }

    private static ImpactAssessment startedOn(LocalDate day) {
        return ImpactAssessment.builder()
                .id("impact-" + day)
                .addSystems(Ref.to("sys-1"))
                .progress(Progress.IN_PROGRESS)
                .startedOn(day)
                .build();
    }

    private static AISystem toBeAssessedAnew() {
        return system().addObservedUses(
                        outside(DAY.plusDays(5))
                                .response(ObservedUse.Response.REASSESSED)
                                .build(),
                        outside(DAY).response(ObservedUse.Response.REASSESSED).build())
                .build();
    }

    @Test
    void a_new_assessment_is_owed_since_the_first_use_without_one() {
        AISystem system = toBeAssessedAnew();

        assertThat(system.reassessmentOwedSince(DAY.plusDays(9), List.of())).contains(DAY);
        assertThat(system.reassessmentOwedSince(DAY.plusDays(9), List.of(startedOn(DAY.minusDays(1)))))
                .contains(DAY);
        assertThat(system.reassessmentOwedSince(DAY, List.of())).isEmpty();
    }

    @Test
    void one_that_was_started_on_the_day_answers_the_uses_until_then() {
        AISystem system = toBeAssessedAnew();

        assertThat(system.reassessmentOwedSince(DAY.plusDays(9), List.of(startedOn(DAY))))
                .contains(DAY.plusDays(5));
        assertThat(system.reassessmentOwedSince(DAY.plusDays(9), List.of(startedOn(DAY.plusDays(5)), startedOn(DAY))))
                .isEmpty();
    }
}
