package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.OrganizationRole;
import org.junit.jupiter.api.Test;

class ScopeWordsTest {
    private static final Ref<AISystem> PARKING = Ref.to("sys-parking");

    private static Scope.Builder scope() {
        return Scope.builder().id("scope").statement("All of it").date(LocalDate.of(2026, 1, 10));
    }

    private static Organization.Builder organization() {
        return Organization.builder().id("org").name("Nordhavn University Hospital");
    }

    private static ScopeExclusion.Builder exclusion() {
        return ScopeExclusion.builder().system(PARKING);
    }

    @Test
    void what_the_organization_does_not_list_is_told_units_first() {
        Scope scope =
                scope().addLocations("Harbour").addUnits("Radiology", "Archive").build();
        Organization organization =
                organization().addUnits("Radiology").addLocations("Campus").build();

        assertThat(scope.unlistedBy(organization)).containsExactly("Archive", "Harbour");
    }

    @Test
    void what_the_organization_lists_is_not_told() {
        Scope scope = scope().addUnits("Radiology").addLocations("Campus").build();
        Organization organization =
                organization().addUnits("Radiology").addLocations("Campus").build();

        assertThat(scope.unlistedBy(organization)).isEmpty();
    }

    @Test
    void names_are_compared_to_the_letter() {
        assertThat(scope().addUnits("radiology")
                        .build()
                        .unlistedBy(organization().addUnits("Radiology").build()))
                .containsExactly("radiology");
    }

    @Test
    void an_organization_without_units_says_nothing_about_units() {
        Scope scope = scope().addUnits("Archive").addLocations("Harbour").build();

        assertThat(scope.unlistedBy(organization().addLocations("Campus").build()))
                .containsExactly("Harbour");
    }

    @Test
    void an_organization_without_locations_says_nothing_about_locations() {
        Scope scope = scope().addUnits("Archive").addLocations("Harbour").build();

        assertThat(scope.unlistedBy(organization().addUnits("Radiology").build()))
                .containsExactly("Archive");
    }

    @Test
    void the_exclusions_of_a_system_are_those_that_name_it() {
        ScopeExclusion parking = exclusion().build();
        Scope scope = scope().addExclusions(
                        ScopeExclusion.builder()
                                .what("Private use")
                                .reason("Private")
                                .build(),
                        ScopeExclusion.builder().system(Ref.to("sys-other")).build(),
                        parking)
                .build();

        assertThat(scope.exclusionsOf(PARKING)).containsExactly(parking);
    }

    @Test
    void a_system_is_excluded_with_a_reason() {
        assertThat(scope().addExclusions(exclusion().reason("Run by others").build())
                        .build()
                        .excludesWithReason(PARKING))
                .isTrue();
    }

    @Test
    void an_exclusion_without_a_reason_gives_none() {
        assertThat(scope().addExclusions(exclusion().build()).build().excludesWithReason(PARKING))
                .isFalse();
    }

    @Test
    void the_reason_of_another_system_does_not_count() {
        assertThat(scope().addExclusions(ScopeExclusion.builder()
                                .system(Ref.to("sys-other"))
                                .reason("Run by others")
                                .build())
                        .build()
                        .excludesWithReason(PARKING))
                .isFalse();
    }

    @Test
    void of_two_exclusions_of_a_system_one_with_a_reason_is_enough() {
        assertThat(scope().addExclusions(
                                exclusion().build(),
                                exclusion().reason("Run by others").build())
                        .build()
                        .excludesWithReason(PARKING))
                .isTrue();
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(exclusion().reason(" ").build().reasoned()).isFalse();
        assertThat(exclusion().reason("Run by others").build().reasoned()).isTrue();
    }

    @Test
    void each_activity_comes_with_a_role() {
        assertThat(Scope.Activity.DEVELOP.role()).isEqualTo(OrganizationRole.PRODUCER);
        assertThat(Scope.Activity.PROVIDE.role()).isEqualTo(OrganizationRole.PROVIDER);
        assertThat(Scope.Activity.USE.role()).isEqualTo(OrganizationRole.CUSTOMER);
    }
}
