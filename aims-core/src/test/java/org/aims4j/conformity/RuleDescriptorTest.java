package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;

class RuleDescriptorTest {
    private static final RuleDescriptor RULE = RuleDescriptor.builder()
            .id("A.10.3-no-agreement")
            .requirement("A.10.3")
            .kind(RuleKind.FINDING)
            .grade(Grade.OBSERVATION)
            .scope(RuleScope.ORGANIZATION)
            .addAreas(RecordArea.AI_SYSTEMS, RecordArea.SUPPLIERS)
            .addAttributes("Supplier.agreement", "Supplier.contractNumber")
            .subject("Supplier")
            .summary("No agreement for a supplier")
            .build();

    private static ManagementSystem aims(Set<RecordArea> recorded, String... unrecorded) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .recorded(recorded)
                .addUnrecorded(unrecorded)
                .build();
    }

    private static Set<RecordArea> allBut(RecordArea... areas) {
        Set<RecordArea> recorded = EnumSet.allOf(RecordArea.class);
        recorded.removeAll(Set.of(areas));
        return recorded;
    }

    @Test
    void nothing_is_missing_where_all_is_recorded() {
        assertThat(RULE.missingIn(aims(allBut()))).isEmpty();
    }

    @Test
    void nothing_is_missing_where_all_that_it_needs_is_recorded() {
        assertThat(RULE.missingIn(aims(Set.of(RecordArea.SUPPLIERS, RecordArea.AI_SYSTEMS), "Supplier.riskClass")))
                .isEmpty();
    }

    @Test
    void an_area_that_is_not_recorded_is_missing() {
        assertThat(RULE.missingIn(aims(allBut(RecordArea.SUPPLIERS)))).contains("SUPPLIERS");
    }

    @Test
    void of_two_areas_the_first_is_missing() {
        assertThat(RULE.missingIn(aims(allBut(RecordArea.SUPPLIERS, RecordArea.AI_SYSTEMS))))
                .contains("AI_SYSTEMS");
    }

    @Test
    void an_attribute_that_is_not_recorded_is_missing() {
        assertThat(RULE.missingIn(aims(allBut(), "Supplier.contractNumber"))).contains("Supplier.contractNumber");
    }

    @Test
    void an_area_is_missing_before_its_attributes() {
        assertThat(RULE.missingIn(aims(allBut(RecordArea.SUPPLIERS), "Supplier.agreement")))
                .contains("SUPPLIERS");
    }
}
