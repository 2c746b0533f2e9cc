package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.system.ImpactClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the importers say that their sources can know, against what they make of the sources in the repository. */
class RegisterTest {
    private static final Map<RecordArea, Set<String>> TYPES = Map.of(
            RecordArea.AI_SYSTEMS,
            Set.of("AISystem", "LifecycleEvent", "HumanOversight", "LoggingDecision", "ObservedUse"),
            RecordArea.IMPACT,
            Set.of("ImpactAssessmentProcess", "ImpactAssessment", "Impact", "PublishedResult"),
            RecordArea.LIFECYCLE,
            Set.of("Verification", "CriterionResult", "Monitoring", "Alert"),
            RecordArea.DATA,
            Set.of("Dataset", "Acquisition", "QualityResult", "LineageEvent", "PreparationStep"),
            RecordArea.SUPPLIERS,
            Set.of("Supplier", "SupplierProblem"));

    static Stream<Arguments> imports() {
        return Stream.of(
                arguments(UsFederal2025.REGISTER, Inventories.useCases().aims()),
                arguments(
                        UsFederal2024.REGISTER,
                        Inventories2024.inRepository(Inventories.DAY).aims()),
                arguments(
                        NlAlgorithmRegister.REGISTER,
                        NlAlgorithmRegisterCountsTest.snapshot("2026-08-08").aims()));
    }

    @Test
    void the_federal_inventories_record_systems_impact_life_cycle_suppliers_and_data() {
        assertThat(UsFederal.RECORDED)
                .containsExactlyInAnyOrder(
                        RecordArea.AI_SYSTEMS,
                        RecordArea.IMPACT,
                        RecordArea.LIFECYCLE,
                        RecordArea.SUPPLIERS,
                        RecordArea.DATA);
    }

    @ParameterizedTest
    @MethodSource("imports")
    void an_attribute_that_is_known_is_filled_by_some_record_and_no_other_is(Register register, ManagementSystem aims) {
        Set<String> filled = Filled.of(aims);
        if (register.assessed().size() == ImpactClass.values().length) {
            filled.add("ImpactAssessmentProcess.requiredFor"); // what is left out means all classes
        }
        assertThat(filled).isEqualTo(register.known()).doesNotContainAnyElementsOf(aims.unrecorded());
    }

    @ParameterizedTest
    @MethodSource("imports")
    void an_attribute_of_the_recorded_areas_that_is_not_known_is_unrecorded(Register register, ManagementSystem aims) {
        assertThat(aims.recorded()).isEqualTo(register.recorded());
        for (RecordArea area : register.recorded()) {
            for (String type : TYPES.getOrDefault(area, Set.of())) {
                for (Attribute attribute : RecordTypes.find(type).orElseThrow().attributes()) {
                    String name = type + "." + attribute.name();
                    assertThat(register.known().contains(name)
                                    ^ aims.unrecorded().contains(name))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("imports")
    void values_common_to_all_areas_are_not_spoken_of(Register register, ManagementSystem aims) {
        assertThat(aims.unrecorded())
                .as(register.name())
                .noneMatch(name -> name.startsWith("Approval.") || name.startsWith("Interval."));
    }
}
