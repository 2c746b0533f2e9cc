package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.RecordArea;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsFederal2025UnrecordedTest {
    private static final ManagementSystem AIMS = Inventories.useCases().aims();

    @Test
    void the_inventory_records_systems_impact_life_cycle_suppliers_and_data() {
        assertThat(AIMS.recorded())
                .containsExactlyInAnyOrder(
                        RecordArea.AI_SYSTEMS,
                        RecordArea.IMPACT,
                        RecordArea.LIFECYCLE,
                        RecordArea.SUPPLIERS,
                        RecordArea.DATA);
    }

    @Test
    void an_attribute_of_these_areas_is_either_filled_by_some_record_or_unrecorded() {
        Set<String> filled = new LinkedHashSet<>();
        RecordType<ManagementSystem> whole = RecordType.of(ManagementSystem.class);
        for (RecordArea area : AIMS.recorded()) {
            for (String name : area.attributes()) {
                fill(whole.attribute(name).orElseThrow().get(AIMS), filled);
            }
        }
        assertThat(filled).isEqualTo(Inventory.KNOWN).doesNotContainAnyElementsOf(AIMS.unrecorded());
    }

    @Test
    void every_attribute_of_a_type_of_these_areas_that_no_record_fills_is_unrecorded() {
        for (String type : Set.of(
                "AISystem",
                "LifecycleEvent",
                "HumanOversight",
                "LoggingDecision",
                "ObservedUse",
                "ImpactAssessmentProcess",
                "ImpactAssessment",
                "Impact",
                "PublishedResult",
                "Verification",
                "CriterionResult",
                "Monitoring",
                "Alert",
                "Dataset",
                "Acquisition",
                "QualityResult",
                "LineageEvent",
                "PreparationStep",
                "Supplier",
                "SupplierProblem")) {
            for (Attribute attribute : RecordTypes.find(type).orElseThrow().attributes()) {
                String name = type + "." + attribute.name();
                assertThat(Inventory.KNOWN.contains(name) ^ AIMS.unrecorded().contains(name))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void values_common_to_all_areas_are_not_spoken_of() {
        assertThat(AIMS.unrecorded()).noneMatch(name -> name.startsWith("Approval.") || name.startsWith("Interval."));
    }

    private static void fill(@Nullable Object value, Set<String> filled) {
        if (value instanceof Collection<?> many) {
            many.forEach(element -> fill(element, filled));
        } else if (value instanceof ModelRecord) {
            RecordType<?> type = RecordType.of(value.getClass());
            for (Attribute attribute : type.attributes()) {
                Object part = attribute.get(value);
                if (!attribute.leavesOut(part)) {
                    filled.add(type.name() + "." + attribute.name());
                    fill(part, filled);
                }
            }
        }
    }
}
