package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

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
}
