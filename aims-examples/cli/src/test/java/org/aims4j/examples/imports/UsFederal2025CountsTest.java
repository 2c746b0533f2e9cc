package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

/** The inventory in the repository against counts that were made without this library. */
class UsFederal2025CountsTest {
    private static final Import IMPORTED = Inventories.useCases();
    private static final ManagementSystem AIMS = IMPORTED.aims();

    @Test
    void every_record_becomes_a_system() {
        assertThat(AIMS.aiSystems()).hasSize(2385);
    }

    @Test
    void stages_are_those_of_the_inventory() {
        assertThat(AIMS.aiSystems().stream()
                        .collect(Collectors.groupingBy(
                                system -> system.stage().map(Enum::name).orElse("unknown"), Collectors.counting())))
                .isEqualTo(Map.of(
                        "DESIGN_DEVELOPMENT", 978L,
                        "VERIFICATION_VALIDATION", 279L,
                        "OPERATION_MONITORING", 685L,
                        "RETIREMENT", 210L,
                        "unknown", 233L));
    }

    @Test
    void classes_are_those_of_the_inventory() {
        assertThat(AIMS.aiSystems().stream()
                        .collect(Collectors.groupingBy(AISystem::impactClass, Collectors.counting())))
                .isEqualTo(Map.of(
                        ImpactClass.HIGH, 283L,
                        ImpactClass.LIMITED, 78L,
                        ImpactClass.MINIMAL, 1729L,
                        ImpactClass.UNCLASSIFIED, 295L));
    }

    @Test
    void high_impact_systems_in_use_are_148() {
        assertThat(highInUse()).hasSize(148);
    }

    @Test
    void high_impact_systems_on_trial_are_15() {
        assertThat(systems(system -> system.onTrial() && isHigh(system))).hasSize(15);
    }

    @Test
    void impact_assessments_of_high_impact_systems_in_use() {
        assertThat(progress(ref -> AIMS.index().referringTo(ref, ImpactAssessment.class).stream()
                        .map(ImpactAssessment::progress)
                        .findFirst()))
                .isEqualTo(Map.of("COMPLETED", 24L, "IN_PROGRESS", 58L, "not recorded", 66L));
    }

    @Test
    void tests_of_high_impact_systems_in_use() {
        assertThat(progress(ref -> verification(ref, Verification.Kind.FUNCTIONAL)))
                .isEqualTo(Map.of("COMPLETED", 30L, "IN_PROGRESS", 52L, "not recorded", 66L));
    }

    @Test
    void independent_reviews_of_high_impact_systems_in_use() {
        assertThat(progress(ref -> verification(ref, Verification.Kind.INDEPENDENT_REVIEW)))
                .isEqualTo(Map.of("COMPLETED", 24L, "IN_PROGRESS", 58L, "not recorded", 66L));
    }

    @Test
    void monitoring_of_high_impact_systems_in_use() {
        assertThat(progress(UsFederal2025CountsTest::monitoring))
                .isEqualTo(Map.of("COMPLETED", 28L, "IN_PROGRESS", 54L, "not recorded", 66L));
    }

    @Test
    void training_of_operators_of_high_impact_systems_in_use() {
        assertThat(progress(ref -> oversight(ref, HumanOversight::trained)))
                .as("one of the blanks is an answer to another question")
                .isEqualTo(Map.of("COMPLETED", 27L, "IN_PROGRESS", 54L, "not recorded", 67L));
    }

    @Test
    void fail_safes_of_high_impact_systems_in_use() {
        Map<String, Long> failSafes = progress(ref -> oversight(ref, HumanOversight::failSafe));
        assertThat(failSafes).containsEntry("IN_PROGRESS", 52L);
        assertThat(failSafes.get("COMPLETED") + determined("A.9.2")).isEqualTo(30);
    }

    @Test
    void appeals_of_high_impact_systems_in_use() {
        Map<String, Long> appeals = progress(ref -> oversight(ref, HumanOversight::appeal));
        assertThat(appeals).containsEntry("IN_PROGRESS", 50L);
        assertThat(appeals.get("COMPLETED") + determined("A.8.3")).isEqualTo(32);
    }

    @Test
    void all_five_practices_of_22_high_impact_systems_in_use_are_done() {
        assertThat(highInUse().stream()
                        .filter(system -> practices(system).stream().allMatch(Optional.of(Progress.COMPLETED)::equals)))
                .hasSize(22);
    }

    @Test
    void none_of_the_five_practices_of_66_high_impact_systems_in_use_is_on_record() {
        assertThat(highInUse().stream()
                        .filter(system -> practices(system).stream().allMatch(Optional::isEmpty)))
                .hasSize(66);
    }

    @Test
    void one_practice_is_waived() {
        assertThat(AIMS.aiSystems().stream()
                        .flatMap(system -> practices(system).stream())
                        .flatMap(Optional::stream)
                        .filter(Progress.DEFERRED::equals))
                .hasSize(1);
    }

    @Test
    void systems_on_trial_or_in_use_are_964() {
        assertThat(systems(UsFederal2025CountsTest::onTrialOrInUse)).hasSize(964);
    }

    @Test
    void third_party_systems_on_trial_or_in_use_are_609() {
        assertThat(systems(UsFederal2025CountsTest::thirdParty)).hasSize(609);
    }

    @Test
    void third_party_systems_on_trial_or_in_use_without_a_named_supplier_are_164() {
        assertThat(systems(UsFederal2025CountsTest::thirdParty).stream()
                        .filter(system ->
                                system.parts().stream().map(AIMS.index()::get).noneMatch(Supplier::identified)))
                .hasSize(164)
                .allSatisfy(system -> assertThat(system.parts()).hasSize(1));
    }

    @Test
    void no_data_are_described_for_207_systems_on_trial_or_in_use() {
        assertThat(systems(UsFederal2025CountsTest::onTrialOrInUse).stream()
                        .filter(system ->
                                data(system).flatMap(Dataset::category).isEmpty()))
                .hasSize(207);
    }

    @Test
    void personal_data_are_in_231_systems_on_trial_or_in_use() {
        assertThat(withPersonalData()).hasSize(231);
    }

    @Test
    void personal_data_without_any_word_on_a_privacy_assessment_are_in_161_systems_on_trial_or_in_use() {
        long withoutAssessment = withPersonalData().stream()
                .filter(system ->
                        data(system).flatMap(Dataset::privacyAssessment).isEmpty())
                .count();
        long wordsThatAreNoAssessment = 9; // of these 4 name a page on which one is to be posted
        assertThat(withoutAssessment - wordsThatAreNoAssessment).isEqualTo(161);
    }

    @Test
    void release_is_refused_to_223_systems_in_use() {
        assertThat(systems(system -> system.inUse()
                        && system.lifecycle().stream()
                                .anyMatch(event -> event.release().equals(Optional.of(Progress.REFUSED)))))
                .hasSize(223);
    }

    @Test
    void one_class_below_high_has_no_reason() {
        assertThat(systems(system -> system.impactClass() == ImpactClass.LIMITED
                        && system.classReason().isEmpty()))
                .hasSize(1);
    }

    @Test
    void unclassified_systems_in_use_are_15() {
        assertThat(systems(system -> system.inUse() && system.impactClass() == ImpactClass.UNCLASSIFIED))
                .hasSize(15);
    }

    @Test
    void systems_in_use_without_a_deployment_day_are_113() {
        assertThat(systems(system -> system.inUse()
                        && event(system, LifecycleStage.DEPLOYMENT).isEmpty()))
                .hasSize(113);
    }

    @Test
    void every_operational_day_of_the_inventory_can_be_read() {
        assertThat(IMPORTED.warnings()).noneMatch(warning -> warning.heading().equals("operational_date"));
    }

    @Test
    void records_without_an_id_are_465() {
        assertThat(systems(system -> system.identifiers().isEmpty())).hasSize(465);
    }

    @Test
    void two_ids_are_used_by_more_than_one_record_of_an_agency() {
        assertThat(AIMS.aiSystems().stream()
                        .filter(system -> !system.identifiers().isEmpty())
                        .collect(Collectors.groupingBy(
                                system -> agency(system) + system.identifiers(), Collectors.counting()))
                        .values())
                .filteredOn(uses -> uses > 1)
                .hasSize(2);
    }

    @Test
    void agencies_are_41() {
        assertThat(AIMS.organization().units()).hasSize(41);
    }

    @Test
    void high_impact_systems_in_use_by_agency() {
        Map<String, Long> byAgency = highInUse().stream()
                .collect(Collectors.groupingBy(UsFederal2025CountsTest::agency, Collectors.counting()));
        assertThat(byAgency)
                .hasSize(10)
                .containsEntry("Department of Veterans Affairs", 62L)
                .containsEntry("Department of Justice", 46L)
                .containsEntry("Department of Homeland Security", 26L)
                .containsEntry("Social Security Administration", 5L)
                .containsEntry("National Credit Union Administration", 3L);
    }

    @Test
    void products_in_use_are_291_systems_more() {
        assertThat(Inventories.useCasesAndProducts().aims().aiSystems()).hasSize(2385 + 291);
    }

    @Test
    void products_in_use_without_a_name_are_17() {
        ManagementSystem aims = Inventories.useCasesAndProducts().aims();
        assertThat(aims.aiSystems().stream()
                        .skip(2385)
                        .filter(product ->
                                product.parts().stream().map(aims.index()::get).noneMatch(Supplier::identified)))
                .hasSize(17);
    }

    private static List<AISystem> systems(Predicate<AISystem> which) {
        return AIMS.aiSystems().stream().filter(which).toList();
    }

    private static List<AISystem> highInUse() {
        return systems(system -> system.inUse() && isHigh(system));
    }

    private static boolean isHigh(AISystem system) {
        return system.impactClass() == ImpactClass.HIGH;
    }

    private static boolean onTrialOrInUse(AISystem system) {
        return system.onTrial() || system.inUse();
    }

    private static boolean thirdParty(AISystem system) {
        return onTrialOrInUse(system) && system.fromOutside();
    }

    private static List<AISystem> withPersonalData() {
        return systems(system -> onTrialOrInUse(system)
                && data(system).flatMap(Dataset::personalData).orElse(false));
    }

    private static Optional<Dataset> data(AISystem system) {
        return AIMS.index().referringTo(system.ref(), Dataset.class).stream().findFirst();
    }

    private static String agency(AISystem system) {
        return system.organizationalUnit().orElse("").split(" / ", 2)[0];
    }

    private static Optional<LifecycleEvent> event(AISystem system, LifecycleStage stage) {
        return system.lifecycle().stream()
                .filter(event -> event.stage() == stage)
                .findFirst();
    }

    private static Map<String, Long> progress(Function<Ref<AISystem>, Optional<Progress>> of) {
        return highInUse().stream()
                .collect(Collectors.groupingBy(
                        system -> of.apply(system.ref()).map(Enum::name).orElse("not recorded"),
                        Collectors.counting()));
    }

    private static List<Optional<Progress>> practices(AISystem system) {
        return List.of(
                AIMS.index().referringTo(system.ref(), ImpactAssessment.class).stream()
                        .map(ImpactAssessment::progress)
                        .findFirst(),
                verification(system.ref(), Verification.Kind.FUNCTIONAL),
                verification(system.ref(), Verification.Kind.INDEPENDENT_REVIEW),
                monitoring(system.ref()),
                oversight(system.ref(), HumanOversight::trained));
    }

    private static Optional<Progress> verification(Ref<AISystem> system, Verification.Kind kind) {
        return AIMS.index().referringTo(system, Verification.class).stream()
                .filter(verification -> verification.kind() == kind)
                .map(Verification::progress)
                .findFirst();
    }

    private static Optional<Progress> monitoring(Ref<AISystem> system) {
        return AIMS.index().referringTo(system, Monitoring.class).stream()
                .map(Monitoring::progress)
                .findFirst();
    }

    private static Optional<Progress> oversight(Ref<AISystem> system, Function<HumanOversight, Optional<Progress>> of) {
        return AIMS.index().get(system).oversight().flatMap(of);
    }

    private static long determined(String requirement) {
        return highInUse().stream()
                .filter(system -> AIMS.index().referringTo(system.ref(), Determination.class).stream()
                        .anyMatch(determination -> determination.requirement().equals(requirement)
                                && determination.outcome() == Determination.Outcome.NOT_APPLICABLE))
                .count();
    }
}
