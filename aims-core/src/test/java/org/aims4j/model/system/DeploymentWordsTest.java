package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;

/** How an AI system was developed and came into use. */
class DeploymentWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private static LifecycleEvent.Builder event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder().stage(stage).date(day);
    }

    private static LifecycleEvent on(LifecycleStage stage, LocalDate day) {
        return event(stage, day).build();
    }

    private static AISystem.Builder system(LifecycleEvent... life) {
        return AISystem.builder().id("sys-1").name("Radiology triage").addLifecycle(life);
    }

    @Test
    void the_last_deployment_brought_it_into_use() {
        LifecycleEvent first = on(LifecycleStage.DEPLOYMENT, DAY.minusYears(1));
        LifecycleEvent last = on(LifecycleStage.DEPLOYMENT, DAY);

        assertThat(system(last, first, on(LifecycleStage.OPERATION_MONITORING, DAY.plusDays(1)))
                        .build()
                        .deployment())
                .contains(last);
    }

    @Test
    void of_deployments_on_one_day_the_last_in_the_list_counts() {
        LifecycleEvent second =
                event(LifecycleStage.DEPLOYMENT, DAY).version("2").build();

        assertThat(system(on(LifecycleStage.DEPLOYMENT, DAY), second).build().deployment())
                .contains(second);
    }

    @Test
    void without_a_deployment_the_first_event_in_operation_counts() {
        LifecycleEvent first = on(LifecycleStage.CONTINUOUS_VALIDATION, DAY);

        assertThat(system(on(LifecycleStage.REEVALUATION, DAY.plusDays(1)), first)
                        .build()
                        .deployment())
                .contains(first);
    }

    @Test
    void what_was_only_developed_has_no_deployment() {
        assertThat(system(
                                on(LifecycleStage.INCEPTION, DAY),
                                on(LifecycleStage.DESIGN_DEVELOPMENT, DAY),
                                on(LifecycleStage.VERIFICATION_VALIDATION, DAY),
                                on(LifecycleStage.RETIREMENT, DAY))
                        .build()
                        .deployment())
                .isEmpty();
    }

    @Test
    void the_version_in_use_is_that_of_the_deployment() {
        assertThat(system(event(LifecycleStage.DEPLOYMENT, DAY).version("2.3").build())
                        .version("3.0")
                        .build()
                        .versionInUse())
                .contains("2.3");
    }

    @Test
    void where_the_deployment_names_no_version_that_of_the_system_is_in_use() {
        assertThat(system(event(LifecycleStage.DEPLOYMENT, DAY).version(" ").build())
                        .version("3.0")
                        .build()
                        .versionInUse())
                .contains("3.0");
    }

    @Test
    void a_blank_version_is_none() {
        assertThat(system(on(LifecycleStage.DEPLOYMENT, DAY))
                        .version(" ")
                        .build()
                        .versionInUse())
                .isEmpty();
    }

    @Test
    void deployed_without_verification_it_was_skipped() {
        assertThat(system(on(LifecycleStage.INCEPTION, DAY.minusDays(9)), on(LifecycleStage.DEPLOYMENT, DAY))
                        .build()
                        .verificationSkipped())
                .isTrue();
    }

    @Test
    void verification_on_the_day_of_the_first_deployment_is_in_time() {
        assertThat(verifiedOn(DAY).verificationSkipped()).isFalse();
    }

    @Test
    void verification_on_the_day_after_the_first_deployment_is_too_late() {
        assertThat(verifiedOn(DAY.plusDays(1)).verificationSkipped()).isTrue();
    }

    private static AISystem verifiedOn(LocalDate day) {
        return system(
                        on(LifecycleStage.DESIGN_DEVELOPMENT, DAY.minusDays(9)),
                        on(LifecycleStage.DEPLOYMENT, DAY.plusYears(1)),
                        on(LifecycleStage.DEPLOYMENT, DAY),
                        on(LifecycleStage.VERIFICATION_VALIDATION, day))
                .build();
    }

    @Test
    void a_verification_whose_day_is_not_stated_is_not_held_against_the_deployment() {
        assertThat(system(
                                on(LifecycleStage.DESIGN_DEVELOPMENT, DAY.minusDays(9)),
                                on(LifecycleStage.DEPLOYMENT, DAY),
                                event(LifecycleStage.VERIFICATION_VALIDATION, DAY.plusDays(1))
                                        .dateStated(false)
                                        .build())
                        .build()
                        .verificationSkipped())
                .isFalse();
    }

    @Test
    void a_deployment_whose_day_is_not_stated_is_not_held_against_the_verification() {
        assertThat(system(
                                on(LifecycleStage.DESIGN_DEVELOPMENT, DAY.minusDays(9)),
                                event(LifecycleStage.DEPLOYMENT, DAY)
                                        .dateStated(false)
                                        .build(),
                                on(LifecycleStage.VERIFICATION_VALIDATION, DAY.plusDays(1)))
                        .build()
                        .verificationSkipped())
                .isFalse();
    }

    @Test
    void what_was_not_begun_here_skipped_nothing() {
        assertThat(system(on(LifecycleStage.DEPLOYMENT, DAY)).build().verificationSkipped())
                .isFalse();
    }

    @Test
    void what_is_not_deployed_skipped_nothing() {
        assertThat(system(on(LifecycleStage.DESIGN_DEVELOPMENT, DAY)).build().verificationSkipped())
                .isFalse();
    }

    private static LifecycleEvent approvedOn(LocalDate day) {
        return event(LifecycleStage.VERIFICATION_VALIDATION, DAY)
                .approval(new Approval(Ref.to("p-1"), day))
                .build();
    }

    @Test
    void approved_on_the_day_it_began_a_stage_is_approved_in_time() {
        assertThat(approvedOn(DAY).approvedInTime()).isTrue();
        assertThat(system(approvedOn(DAY)).build().unapprovedGates()).isEmpty();
    }

    @Test
    void approved_on_the_day_after_it_is_not() {
        assertThat(approvedOn(DAY.plusDays(1)).approvedInTime()).isFalse();
        assertThat(system(approvedOn(DAY.plusDays(1))).build().unapprovedGates())
                .containsExactly("VERIFICATION_VALIDATION on 2026-05-18 (approved on 2026-05-19)");
    }

    @Test
    void without_an_approval_a_stage_is_not_approved() {
        assertThat(system(on(LifecycleStage.DESIGN_DEVELOPMENT, DAY)).build().unapprovedGates())
                .containsExactly("DESIGN_DEVELOPMENT on 2026-05-18 (not approved)");
    }

    @Test
    void a_stage_whose_day_is_not_stated_is_not_held_against_its_approval() {
        AISystem system = system(event(LifecycleStage.DESIGN_DEVELOPMENT, DAY)
                        .dateStated(false)
                        .build())
                .build();

        assertThat(system.unapprovedGates()).isEmpty();
        assertThat(system.gatesDated()).isFalse();
    }

    @Test
    void only_development_and_verification_are_gates() {
        LifecycleEvent development = on(LifecycleStage.DESIGN_DEVELOPMENT, DAY);
        LifecycleEvent verification = on(LifecycleStage.VERIFICATION_VALIDATION, DAY);
        AISystem system = system(
                        event(LifecycleStage.INCEPTION, DAY).dateStated(false).build(),
                        development,
                        verification,
                        on(LifecycleStage.DEPLOYMENT, DAY))
                .build();

        assertThat(system.gates()).containsExactly(development, verification);
        assertThat(system.gatesDated()).isTrue();
    }

    @Test
    void a_stage_was_entered_on_the_day_of_its_first_event() {
        AISystem system = system(on(LifecycleStage.DEPLOYMENT, DAY), on(LifecycleStage.DEPLOYMENT, DAY.minusDays(1)))
                .build();

        assertThat(system.enteredOn(LifecycleStage.DEPLOYMENT)).contains(DAY.minusDays(1));
        assertThat(system.enteredOn(LifecycleStage.RETIREMENT)).isEmpty();
    }

    @Test
    void producer_and_provider_produce_or_provide() {
        assertThat(system().addRoles(OrganizationRole.PRODUCER).build().producedOrProvided())
                .isTrue();
        assertThat(system().addRoles(OrganizationRole.PROVIDER).build().producedOrProvided())
                .isTrue();
        assertThat(system().addRoles(OrganizationRole.CUSTOMER, OrganizationRole.PARTNER)
                        .build()
                        .producedOrProvided())
                .isFalse();
    }
}
