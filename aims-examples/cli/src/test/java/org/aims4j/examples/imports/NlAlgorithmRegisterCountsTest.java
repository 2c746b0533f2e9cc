package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;

/** The two snapshots of the Dutch register in the repository against counts that were made without this library. */
class NlAlgorithmRegisterCountsTest {
    private static final Import LATER = snapshot("2026-08-08");
    private static final ManagementSystem MAY = snapshot("2026-05-13").aims();
    private static final ManagementSystem AUGUST = LATER.aims();

    @Test
    void every_record_becomes_a_system() {
        assertThat(AUGUST.aiSystems()).hasSize(1012);
        assertThat(MAY.aiSystems()).hasSize(949);
    }

    @Test
    void everything_is_understood() {
        assertThat(LATER.warnings()).isEmpty();
    }

    @Test
    void impact_assessments_by_stage() {
        assertThat(AUGUST.aiSystems().stream()
                        .collect(Collectors.groupingBy(
                                system -> system.stage().orElseThrow() + " "
                                        + assessment(AUGUST, system)
                                                .map(Enum::name)
                                                .orElse("not recorded"),
                                Collectors.counting())))
                .isEqualTo(Map.of(
                        "OPERATION_MONITORING COMPLETED", 382L,
                        "OPERATION_MONITORING REFUSED", 15L,
                        "OPERATION_MONITORING not recorded", 521L,
                        "DESIGN_DEVELOPMENT COMPLETED", 21L,
                        "DESIGN_DEVELOPMENT not recorded", 32L,
                        "RETIREMENT COMPLETED", 20L,
                        "RETIREMENT REFUSED", 1L,
                        "RETIREMENT not recorded", 20L));
    }

    @Test
    void systems_in_use_without_a_known_assessment_are_536() {
        assertThat(systems(system -> system.inUse() && !assessed(system))).hasSize(536);
    }

    @Test
    void systems_in_use_without_a_legal_basis_are_194() {
        assertThat(systems(
                        system -> system.inUse() && legalBases(AUGUST, system).isEmpty()))
                .hasSize(194);
    }

    @Test
    void systems_in_use_with_neither_are_136() {
        assertThat(systems(
                        system -> system.inUse() && legalBases(AUGUST, system).isEmpty() && !assessed(system)))
                .hasSize(136);
    }

    @Test
    void systems_without_a_purpose_are_3() {
        assertThat(systems(system -> system.intendedUse().isEmpty())).hasSize(3);
    }

    @Test
    void organizations_are_297() {
        assertThat(AUGUST.organization().units()).hasSize(297);
    }

    @Test
    void systems_that_are_new_are_64_and_25_of_them_in_use_without_a_known_assessment() {
        Set<String> earlier = byId(MAY).keySet();
        List<AISystem> added = systems(system -> !earlier.contains(system.id()));
        assertThat(added).hasSize(64);
        assertThat(added.stream().filter(system -> system.inUse() && !assessed(system)))
                .hasSize(25);
    }

    @Test
    void one_system_is_removed() {
        assertThat(MAY.aiSystems())
                .filteredOn(system -> !byId(AUGUST).containsKey(system.id()))
                .hasSize(1);
    }

    @Test
    void the_stage_of_2_systems_changed() {
        assertThat(changed((aims, system) -> List.of(system.stage()))).isEqualTo(2);
    }

    @Test
    void the_impact_assessment_of_15_systems_changed() {
        assertThat(changed((aims, system) -> List.of(assessment(aims, system)))).isEqualTo(15);
    }

    @Test
    void anything_of_34_systems_changed() {
        assertThat(changed((aims, system) -> List.of(
                        system.name(),
                        system.organizationalUnit(),
                        system.intendedUse(),
                        system.stage(),
                        assessment(aims, system),
                        legalBases(aims, system))))
                .isEqualTo(34);
    }

    /** The register of a day in the repository, read on that day. */
    static Import snapshot(String day) {
        Path file = Path.of("..", "data", "nl-algorithm-register", "algoritmes-" + day + ".json");
        return new NlAlgorithmRegister()
                .read(List.of(SourceFile.of("register.json", Inventories.bytes(file))), LocalDate.parse(day));
    }

    private static List<AISystem> systems(Predicate<AISystem> which) {
        return AUGUST.aiSystems().stream().filter(which).toList();
    }

    private static boolean assessed(AISystem system) {
        return assessment(AUGUST, system).equals(Optional.of(Progress.COMPLETED));
    }

    private static Optional<Progress> assessment(ManagementSystem aims, AISystem system) {
        return aims.index().referringTo(system.ref(), ImpactAssessment.class).stream()
                .map(ImpactAssessment::progress)
                .findFirst();
    }

    private static Set<String> legalBases(ManagementSystem aims, AISystem system) {
        return (aims == MAY ? Bases.MAY : Bases.AUGUST).getOrDefault(system.id(), Set.of());
    }

    /** In how many systems of both snapshots something differs. */
    private static long changed(Look look) {
        Map<String, AISystem> later = byId(AUGUST);
        return MAY.aiSystems().stream()
                .filter(system -> later.containsKey(system.id()))
                .filter(system -> !look.at(MAY, system).equals(look.at(AUGUST, later.get(system.id()))))
                .count();
    }

    private static Map<String, AISystem> byId(ManagementSystem aims) {
        return aims.aiSystems().stream().collect(Collectors.toMap(AISystem::id, Function.identity()));
    }

    private interface Look {
        List<?> at(ManagementSystem aims, AISystem system);
    }

    /** The legal bases by system. */
    private static final class Bases {
        static final Map<String, Set<String>> MAY = of(NlAlgorithmRegisterCountsTest.MAY);
        static final Map<String, Set<String>> AUGUST = of(NlAlgorithmRegisterCountsTest.AUGUST);

        private static Map<String, Set<String>> of(ManagementSystem aims) {
            Map<String, Set<String>> bases = new HashMap<>();
            aims.interestedParties().stream()
                    .flatMap(party -> party.requirements().stream())
                    .filter(PartyRequirement::fromLaw)
                    .forEach(law -> law.systems()
                            .forEach(system -> bases.computeIfAbsent(system.id(), id -> new HashSet<>())
                                    .add(law.text())));
            return bases;
        }
    }
}
