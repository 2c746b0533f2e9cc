package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AISystemTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static AISystem.Builder system() {
        return AISystem.builder().id("sys-1").name("Radiology triage");
    }

    private static LifecycleEvent event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder().stage(stage).date(day).build();
    }

    private static AISystem at(LifecycleStage stage) {
        return system().addLifecycle(event(stage, DAY)).build();
    }

    @Test
    void the_stage_is_that_of_the_latest_day() {
        AISystem system = system().addLifecycle(event(LifecycleStage.DEPLOYMENT, DAY))
                .addLifecycle(event(LifecycleStage.RETIREMENT, DAY.plusDays(1)))
                .addLifecycle(event(LifecycleStage.INCEPTION, DAY.minusDays(1)))
                .build();

        assertThat(system.stage()).contains(LifecycleStage.RETIREMENT);
    }

    @Test
    void of_several_events_on_one_day_the_last_in_the_list_counts() {
        AISystem system = system().addLifecycle(event(LifecycleStage.DEPLOYMENT, DAY))
                .addLifecycle(event(LifecycleStage.OPERATION_MONITORING, DAY))
                .build();

        assertThat(system.stage()).contains(LifecycleStage.OPERATION_MONITORING);
    }

    @Test
    void without_events_there_is_no_last_one() {
        assertThat(system().build().lastEvent()).isEmpty();
    }

    @Test
    void without_events_the_stage_is_unknown() {
        assertThat(system().build().stageKnown()).isFalse();
    }

    @Test
    void with_an_event_the_stage_is_known() {
        assertThat(at(LifecycleStage.INCEPTION).stageKnown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"DEPLOYMENT", "OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"})
    void from_deployment_to_reevaluation_it_is_in_use(LifecycleStage stage) {
        assertThat(at(stage).inUse()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION", "RETIREMENT"})
    void before_deployment_and_after_retirement_it_is_not_in_use(LifecycleStage stage) {
        assertThat(at(stage).inUse()).isFalse();
    }

    @Test
    void at_an_unknown_stage_it_is_not_in_use() {
        assertThat(system().build().inUse()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
    void before_deployment_it_is_in_development(LifecycleStage stage) {
        assertThat(at(stage).inDevelopment()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
    void from_deployment_on_it_is_not_in_development(LifecycleStage stage) {
        assertThat(at(stage).inDevelopment()).isFalse();
    }

    @Test
    void at_an_unknown_stage_it_is_not_in_development() {
        assertThat(system().build().inDevelopment()).isFalse();
    }

    @Test
    void in_verification_and_validation_it_is_on_trial() {
        assertThat(at(LifecycleStage.VERIFICATION_VALIDATION).onTrial()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = LifecycleStage.class, mode = EnumSource.Mode.EXCLUDE, names = "VERIFICATION_VALIDATION")
    void at_no_other_stage_it_is_on_trial(LifecycleStage stage) {
        assertThat(at(stage).onTrial()).isFalse();
    }

    @Test
    void it_is_retired_when_its_last_event_is_retirement() {
        assertThat(at(LifecycleStage.RETIREMENT).retired()).isTrue();
    }

    @Test
    void one_that_returned_after_retirement_is_not_retired() {
        AISystem returned = system().addLifecycle(event(LifecycleStage.RETIREMENT, DAY))
                .addLifecycle(event(LifecycleStage.DEPLOYMENT, DAY.plusDays(1)))
                .build();

        assertThat(returned.retired()).isFalse();
    }

    @Test
    void at_an_unknown_stage_it_is_live() {
        assertThat(system().build().live()).isTrue();
    }

    @Test
    void a_retired_one_is_not_live() {
        assertThat(at(LifecycleStage.RETIREMENT).live()).isFalse();
    }

    @Test
    void one_outside_the_scope_is_not_live() {
        assertThat(system().inScope(false).build().live()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Origin.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_HOUSE")
    void any_origin_but_in_house_is_outside(Origin origin) {
        assertThat(system().origin(origin).build().fromOutside()).isTrue();
    }

    @Test
    void one_made_in_house_is_not_from_outside() {
        assertThat(system().origin(Origin.IN_HOUSE).build().fromOutside()).isFalse();
    }

    @Test
    void one_of_unknown_origin_is_not_from_outside() {
        assertThat(system().build().fromOutside()).isFalse();
    }

    @Test
    void one_made_in_house_with_parts_of_others_uses_external_parts() {
        AISystem system =
                system().origin(Origin.IN_HOUSE).addParts(Ref.to("sup-1")).build();

        assertThat(system.usesExternalParts()).isTrue();
    }

    @Test
    void one_from_outside_uses_external_parts() {
        assertThat(system().origin(Origin.SERVICE).build().usesExternalParts()).isTrue();
    }

    @Test
    void one_made_in_house_without_parts_of_others_uses_none() {
        assertThat(system().origin(Origin.IN_HOUSE).build().usesExternalParts()).isFalse();
    }

    @Test
    void the_organization_plays_the_roles_on_record() {
        AISystem system = system().addRoles(OrganizationRole.PRODUCER, OrganizationRole.CUSTOMER)
                .build();

        assertThat(system.plays(OrganizationRole.CUSTOMER)).isTrue();
    }

    @Test
    void the_organization_plays_no_other_role() {
        AISystem system = system().addRoles(OrganizationRole.PRODUCER).build();

        assertThat(system.plays(OrganizationRole.CUSTOMER)).isFalse();
    }

    @Test
    void the_label_is_the_name() {
        assertThat(system().build().label()).isEqualTo("Radiology triage");
    }

    @Test
    void it_is_at_its_stage() {
        assertThat(at(LifecycleStage.DEPLOYMENT).at(LifecycleStage.DEPLOYMENT)).isTrue();
    }

    @Test
    void it_is_at_no_other_stage() {
        assertThat(at(LifecycleStage.DEPLOYMENT).at(LifecycleStage.RETIREMENT)).isFalse();
    }

    @Test
    void an_unknown_stage_is_none() {
        assertThat(system().build().at(LifecycleStage.INCEPTION)).isFalse();
    }

    @Test
    void its_origin_is_the_one_on_record() {
        assertThat(system().origin(Origin.BOUGHT).build().originIs(Origin.BOUGHT))
                .isTrue();
    }

    @Test
    void its_origin_is_no_other() {
        assertThat(system().origin(Origin.BOUGHT).build().originIs(Origin.SERVICE))
                .isFalse();
    }

    @Test
    void an_unknown_origin_is_none() {
        assertThat(system().build().originIs(Origin.IN_HOUSE)).isFalse();
    }
}
