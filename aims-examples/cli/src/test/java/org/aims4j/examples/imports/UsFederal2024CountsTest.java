package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aims4j.model.Determination;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

/** The inventory of 2024 in the repository against counts that were made without this library. */
class UsFederal2024CountsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 16);
    private static final Import IMPORTED = Inventories2024.inRepository(DAY);
    private static final ManagementSystem AIMS = IMPORTED.aims();

    @Test
    void every_record_becomes_a_system() {
        assertThat(AIMS.aiSystems()).hasSize(1402);
    }

    @Test
    void stages_are_those_of_the_inventory() {
        assertThat(AIMS.aiSystems().stream()
                        .collect(Collectors.groupingBy(
                                system -> system.stage().map(Enum::name).orElse("unknown"), Collectors.counting())))
                .as("two blanks, and two that say that research or an action is complete")
                .isEqualTo(Map.of(
                        "INCEPTION", 254L + 11 + 7,
                        "DESIGN_DEVELOPMENT", 257L,
                        "VERIFICATION_VALIDATION", 187L,
                        "OPERATION_MONITORING", 589L,
                        "RETIREMENT", 93L,
                        "unknown", 4L));
    }

    @Test
    void classes_are_those_of_the_inventory() {
        assertThat(AIMS.aiSystems().stream()
                        .collect(Collectors.groupingBy(AISystem::impactClass, Collectors.counting())))
                .isEqualTo(Map.of(ImpactClass.HIGH, 224L, ImpactClass.MINIMAL, 1137L, ImpactClass.UNCLASSIFIED, 41L));
    }

    @Test
    void systems_in_use_are_589() {
        assertThat(systems(AISystem::inUse)).hasSize(589);
    }

    @Test
    void systems_in_use_that_affect_rights_or_safety_are_159() {
        assertThat(highInUse()).hasSize(159);
    }

    @Test
    void impact_assessments_of_high_impact_systems_in_use() {
        assertThat(progress(UsFederal2024CountsTest::assessment))
                .as("an extension defers 69, one of them planned or in progress")
                .isEqualTo(Map.of("COMPLETED", 23L, "DEFERRED", 69L, "REFUSED", 1L, "not recorded", 66L));
    }

    @Test
    void monitoring_of_high_impact_systems_in_use() {
        assertThat(progress(UsFederal2024CountsTest::monitoring))
                .isEqualTo(Map.of("COMPLETED", 22L, "REFUSED", 1L, "not recorded", 136L));
    }

    @Test
    void tests_of_high_impact_systems_in_use() {
        assertThat(progress(system -> verification(system, kind -> kind != Verification.Kind.INDEPENDENT_REVIEW)))
                .isEqualTo(Map.of("COMPLETED", 23L, "not recorded", 136L));
    }

    @Test
    void independent_reviews_of_high_impact_systems_in_use() {
        assertThat(progress(system -> verification(system, Verification.Kind.INDEPENDENT_REVIEW::equals)))
                .isEqualTo(Map.of("COMPLETED", 20L, "IN_PROGRESS", 3L, "not recorded", 136L));
    }

    @Test
    void no_high_impact_system_in_use_decides_without_people() {
        assertThat(highInUse()).noneMatch(system -> decides(system, DecisionMaking.AUTOMATED));
    }

    @Test
    void of_136_high_impact_systems_in_use_nothing_is_said_about_people_in_decisions() {
        assertThat(highInUse().stream()
                        .filter(system -> !decides(system, DecisionMaking.AUTOMATED)
                                && system.oversight()
                                        .flatMap(HumanOversight::mode)
                                        .isEmpty()))
                .hasSize(136);
    }

    @Test
    void no_route_of_appeal_is_in_9_high_impact_systems_in_use() {
        assertThat(highInUse().stream()
                        .filter(system -> system.oversight()
                                        .flatMap(HumanOversight::appeal)
                                        .equals(Optional.of(Progress.REFUSED))
                                || AIMS.index().referringTo(system.ref(), Determination.class).stream()
                                        .anyMatch(determination ->
                                                determination.requirement().equals("A.8.3"))))
                .hasSize(9);
    }

    @Test
    void the_documentation_of_data_of_6_high_impact_systems_in_use_is_missing() {
        assertThat(highInUse().stream().filter(UsFederal2024CountsTest::undocumented))
                .hasSize(6);
    }

    @Test
    void the_documentation_of_data_of_64_systems_in_use_is_missing_and_of_one_there_is_none() {
        assertThat(systems(system -> system.inUse() && undocumented(system)))
                .as("64 answers that begin with \"Documentation is missing\", and one \"No\"")
                .hasSize(64 + 1);
    }

    @Test
    void personal_data_are_in_120_systems() {
        assertThat(withPersonalData()).hasSize(120);
    }

    @Test
    void personal_data_without_a_privacy_assessment_are_in_48_systems() {
        assertThat(withPersonalData().stream()
                        .filter(data -> !data.privacyAssessment().equals(Optional.of(Progress.COMPLETED))))
                .hasSize(48);
    }

    @Test
    void no_system_in_use_that_affects_neither_has_a_part_in_adverse_decisions() {
        assertThat(systems(system -> system.inUse()
                        && system.impactClass() == ImpactClass.MINIMAL
                        && decides(system, DecisionMaking.SUPPORTS)))
                .isEmpty();
    }

    @Test
    void retired_systems_without_a_day_of_retirement_are_20() {
        assertThat(systems(AISystem::retired).stream()
                        .map(system -> system.lastEvent().orElseThrow())
                        .filter(retirement -> retirement.date().equals(DAY) && !retirement.dateStated()))
                .hasSize(20);
    }

    @Test
    void contracted_systems_without_a_number_of_the_contract_are_144() {
        assertThat(systems(system -> system.originIs(Origin.DEVELOPED_FOR_US)).stream()
                        .filter(system -> system.parts().stream()
                                .map(AIMS.index()::get)
                                .allMatch(supplier -> supplier.contractNumber().isEmpty())))
                .hasSize(144)
                .allSatisfy(system -> assertThat(system.parts()).hasSize(1));
    }

    @Test
    void no_supplier_is_named() {
        assertThat(AIMS.suppliers()).isNotEmpty().noneMatch(Supplier::identified);
    }

    @Test
    void agencies_are_41() {
        assertThat(AIMS.organization().units()).hasSize(41);
    }

    @Test
    void high_impact_systems_in_use_by_agency() {
        assertThat(highInUse().stream()
                        .collect(Collectors.groupingBy(
                                system -> system.id().replaceFirst("-.*", ""), Collectors.counting())))
                .hasSize(8)
                .containsEntry("va", 69L)
                .containsEntry("doj", 65L)
                .containsEntry("dhs", 13L)
                .containsEntry("ssa", 6L)
                .containsEntry("doe", 3L);
    }

    @Test
    void the_present_stage_is_never_before_an_earlier_one() {
        assertThat(AIMS.aiSystems())
                .allSatisfy(system -> assertThat(system.lifecycle().stream()
                                .map(LifecycleEvent::stage)
                                .toList())
                        .isSorted()
                        .endsWith(system.stage().stream().toArray(LifecycleStage[]::new)));
    }

    @Test
    void no_day_lies_after_that_of_the_inventory() {
        assertThat(AIMS.aiSystems().stream().flatMap(system -> system.lifecycle().stream()))
                .noneMatch(event -> event.date().isAfter(DAY));
    }

    private static List<AISystem> systems(Predicate<AISystem> which) {
        return AIMS.aiSystems().stream().filter(which).toList();
    }

    private static List<AISystem> highInUse() {
        return systems(system -> system.inUse() && system.impactClass() == ImpactClass.HIGH);
    }

    private static boolean decides(AISystem system, DecisionMaking part) {
        return system.makesDecisions().equals(Optional.of(part));
    }

    private static List<Dataset> withPersonalData() {
        return AIMS.datasets().stream()
                .filter(data -> data.personalData().orElse(false))
                .toList();
    }

    private static boolean undocumented(AISystem system) {
        return AIMS.index().referringTo(system.ref(), Dataset.class).stream()
                .anyMatch(data -> data.documentation().equals(Optional.of(Progress.REFUSED)));
    }

    private static Map<String, Long> progress(Function<Ref<AISystem>, Optional<Progress>> practice) {
        return highInUse().stream()
                .collect(Collectors.groupingBy(
                        system -> practice.apply(system.ref()).map(Enum::name).orElse("not recorded"),
                        Collectors.counting()));
    }

    private static Optional<Progress> assessment(Ref<AISystem> system) {
        return AIMS.index().referringTo(system, ImpactAssessment.class).stream()
                .map(ImpactAssessment::progress)
                .findFirst();
    }

    private static Optional<Progress> monitoring(Ref<AISystem> system) {
        return AIMS.index().referringTo(system, Monitoring.class).stream()
                .map(Monitoring::progress)
                .findFirst();
    }

    private static Optional<Progress> verification(Ref<AISystem> system, Predicate<Verification.Kind> which) {
        return AIMS.index().referringTo(system, Verification.class).stream()
                .filter(verification -> which.test(verification.kind()))
                .map(Verification::progress)
                .findFirst();
    }
}
