package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AISystemWordsTest {
    private static AISystem.Builder system(OrganizationRole... roles) {
        return AISystem.builder().id("sys-1").name("Radiology triage").addRoles(roles);
    }

    @Test
    void developed_in_house_without_the_producer_contradicts() {
        assertThat(system(OrganizationRole.PROVIDER, OrganizationRole.CUSTOMER)
                        .origin(Origin.IN_HOUSE)
                        .build()
                        .rolesContradictOrigin())
                .isTrue();
    }

    @Test
    void developed_in_house_with_the_producer_among_others_agrees() {
        assertThat(system(OrganizationRole.CUSTOMER, OrganizationRole.PRODUCER)
                        .origin(Origin.IN_HOUSE)
                        .build()
                        .rolesContradictOrigin())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Origin.class,
            names = {"BOUGHT", "EMBEDDED", "SERVICE"})
    void from_a_vendor_with_the_producer_alone_contradicts(Origin origin) {
        assertThat(system(OrganizationRole.PRODUCER).origin(origin).build().rolesContradictOrigin())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Origin.class,
            names = {"BOUGHT", "EMBEDDED", "SERVICE"})
    void from_a_vendor_with_the_producer_among_others_agrees(Origin origin) {
        assertThat(system(OrganizationRole.PRODUCER, OrganizationRole.CUSTOMER)
                        .origin(origin)
                        .build()
                        .rolesContradictOrigin())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Origin.class,
            names = {"DEVELOPED_FOR_US", "OPEN_SOURCE"})
    void where_others_develop_without_selling_any_role_agrees(Origin origin) {
        assertThat(system(OrganizationRole.PRODUCER).origin(origin).build().rolesContradictOrigin())
                .isFalse();
        assertThat(system(OrganizationRole.CUSTOMER).origin(origin).build().rolesContradictOrigin())
                .isFalse();
    }

    @Test
    void without_a_role_nothing_contradicts() {
        assertThat(system().origin(Origin.IN_HOUSE).build().rolesContradictOrigin())
                .isFalse();
    }

    @Test
    void without_an_origin_nothing_contradicts() {
        assertThat(system(OrganizationRole.PRODUCER).build().rolesContradictOrigin())
                .isFalse();
    }

    private static AISystem at(LifecycleStage stage) {
        return system().addLifecycle(LifecycleEvent.builder()
                        .stage(stage)
                        .date(LocalDate.of(2026, 1, 10))
                        .build())
                .build();
    }

    private static AISystem overseen(HumanOversight.Builder oversight) {
        return system().oversight(oversight.build()).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION", "DEPLOYMENT", "OPERATION_MONITORING"})
    void it_draws_on_resources_from_development_to_operation(LifecycleStage stage) {
        assertThat(at(stage).drawsOnResources()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"INCEPTION", "CONTINUOUS_VALIDATION", "REEVALUATION", "RETIREMENT"})
    void it_draws_on_no_resources_at_another_stage(LifecycleStage stage) {
        assertThat(at(stage).drawsOnResources()).isFalse();
    }

    @Test
    void it_draws_on_no_resources_at_an_unknown_stage() {
        assertThat(system().build().drawsOnResources()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void its_people_are_trained_where_the_training_is_completed(Progress progress) {
        AISystem system = overseen(HumanOversight.builder().trained(progress));

        assertThat(system.training()).contains(progress);
        assertThat(system.trained()).isEqualTo(progress == Progress.COMPLETED);
    }

    @Test
    void without_oversight_or_training_on_record_its_people_are_not_trained() {
        assertThat(system().build().trained()).isFalse();
        assertThat(overseen(HumanOversight.builder()).trained()).isFalse();
    }

    @Test
    void it_lacks_an_overseer_where_a_mode_is_decided_and_nobody_oversees() {
        HumanOversight.Builder oversight = HumanOversight.builder().mode(OversightMode.HUMAN_ON_THE_LOOP);

        assertThat(overseen(oversight).lacksOverseer()).isTrue();
        assertThat(overseen(oversight.addOverseers(Ref.to("p-1"))).lacksOverseer())
                .isFalse();
    }

    @Test
    void it_lacks_no_overseer_where_no_oversight_is_decided() {
        assertThat(overseen(HumanOversight.builder().mode(OversightMode.NONE)).lacksOverseer())
                .isFalse();
        assertThat(overseen(HumanOversight.builder()).lacksOverseer()).isFalse();
        assertThat(system().build().lacksOverseer()).isFalse();
    }
}
