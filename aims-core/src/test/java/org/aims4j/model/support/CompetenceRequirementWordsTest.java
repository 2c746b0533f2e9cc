package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.system.SystemResource;
import org.junit.jupiter.api.Test;

class CompetenceRequirementWordsTest {
    private static CompetenceRequirement.Builder requirement() {
        return CompetenceRequirement.builder().id("cr-1").role("Risk manager");
    }

    private static RoleAssignment.Builder assignment(String role) {
        return RoleAssignment.builder().id("role-1").role(role).from(LocalDate.of(2026, 1, 10));
    }

    @Test
    void it_applies_to_its_role_whatever_the_case_and_the_spaces_around_it() {
        assertThat(requirement().build().appliesTo(assignment(" RISK Manager ").build()))
                .isTrue();
    }

    @Test
    void it_does_not_apply_to_another_role() {
        assertThat(requirement().build().appliesTo(assignment("Risk owner").build()))
                .isFalse();
    }

    @Test
    void without_a_system_it_applies_to_the_role_for_any_system() {
        RoleAssignment ofSystem =
                assignment("Risk manager").system(Ref.to("sys-1")).build();

        assertThat(requirement().build().appliesTo(ofSystem)).isTrue();
    }

    @Test
    void for_a_system_it_applies_to_the_role_for_that_system() {
        RoleAssignment ofSystem =
                assignment("Risk manager").system(Ref.to("sys-1")).build();

        assertThat(requirement().system(Ref.to("sys-1")).build().appliesTo(ofSystem))
                .isTrue();
    }

    @Test
    void for_a_system_it_does_not_apply_to_the_role_for_another_one() {
        RoleAssignment ofSystem =
                assignment("Risk manager").system(Ref.to("sys-2")).build();

        assertThat(requirement().system(Ref.to("sys-1")).build().appliesTo(ofSystem))
                .isFalse();
    }

    @Test
    void for_a_system_it_does_not_apply_to_the_role_for_none() {
        assertThat(requirement()
                        .system(Ref.to("sys-1"))
                        .build()
                        .appliesTo(assignment("Risk manager").build()))
                .isFalse();
    }

    @Test
    void what_applies_has_equal_keys() {
        assertThat(requirement().build().roleKey())
                .isEqualTo(assignment(" RISK Manager ").build().roleKey())
                .isEqualTo("risk manager");
    }

    private static SystemResource.Builder resource() {
        return SystemResource.builder()
                .id("team-1")
                .system(Ref.to("sys-1"))
                .kind(SystemResource.Kind.HUMAN)
                .date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void it_applies_to_its_role_for_any_system_and_has_the_key_of_that() {
        SystemResource resource = resource().role(" RISK Manager ").build();

        assertThat(requirement().build().appliesTo(resource)).isTrue();
        assertThat(resource.roleKey()).isEqualTo(requirement().build().roleKey());
    }

    @Test
    void for_a_system_it_applies_to_the_resources_of_that_system_alone() {
        SystemResource resource = resource().role("Risk manager").build();

        assertThat(requirement().system(Ref.to("sys-1")).build().appliesTo(resource))
                .isTrue();
        assertThat(requirement().system(Ref.to("sys-2")).build().appliesTo(resource))
                .isFalse();
    }

    @Test
    void it_does_not_apply_to_a_resource_of_another_role() {
        assertThat(requirement().build().appliesTo(resource().role("Nurse").build()))
                .isFalse();
    }

    @Test
    void it_does_not_apply_to_a_resource_without_a_role() {
        assertThat(requirement().build().appliesTo(resource().build())).isFalse();
    }
}
