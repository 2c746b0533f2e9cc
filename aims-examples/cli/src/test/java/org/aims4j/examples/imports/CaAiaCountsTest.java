package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.LoggingDecision;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results in the repository against counts that were made without this library. */
class CaAiaCountsTest {
    private static final Map<Path, Import> RESULTS = ImpactResults.files().stream()
            .collect(Collectors.toMap(Function.identity(), ImpactResults::read, (a, b) -> a, LinkedHashMap::new));

    /** Data set, file, form, raw score, mitigation score, current score, level, phase; names are shortened. */
    private static final String RECOMPUTED = """
            1257e5c1 algorithmic-impact-assessment-passport 42 36 42 2
            24d2cab2 aia-results_second 27 27 27 2
            52b8574d algorithmic-impact-assessment-using 33 37 28 1
            6b429c8e aia-results_json 35 29 35 2
            6cba99b1 trv-aia-en-fr-results-24-may-2022 40 36 34 2
            71b309a0 aia-results-resultats 27 25 27 1
            92d7bc61 lmia-aia_en 28 25 28 1
            92d7bc61 lmia-aia_fr 28 25 28 1
            9addf54a vac-mentalhealthbenefits-aia 48 27 48 2
            aafdfbcd aia-automation 56 30 56 3
            ad4be3b8 aia-results-2 49 35 49 2
            afc17416 arrivecan 47 28 47 2
            b3dc23b6 tfwp_opengovernmentportal_en 30 22 30 1
            b3dc23b6 tfwp_opengovernmentportal_fr 30 22 30 1
            b4a417f7 iec-aia-results 36 34 36 2
            b92cbf7b aia-on-cuaet-automation 42 35 42 2
            cea9985f atip-digital-services-aia 39 36 33 2
            d24ae2dd rap-evm_en 28 36 28 1
            d24ae2dd rap-evm_fr 28 36 28 1
            d41f9ec2 algorithmic-impact-assessment-spouse-or-common-law-partner-in-canada-advanced-analytics-english 43 31 43 2
            d41f9ec2 algorithmic-impact-assessment-spouse-or-common-law-partner-in-canada-advanced-analytics-french 43 31 43 2
            e5da1283 aia-results-2 25 34 25 1
            eaeb269c cres-reportin-aia-results 63 31 63 2
            eaeb269c srec-jemepresente-eia-resultats 63 31 63 2
            f028d40f aia-results-fr 29 38 25 1
            f028d40f surveyresults 28 38 24 1
            f95dbd40 aia-results-french 52 37 44 2
            """;

    @Test
    void every_file_becomes_one_system_with_its_assessment() {
        assertThat(RESULTS).hasSize(27);
        assertThat(RESULTS.values()).allSatisfy(imported -> {
            assertThat(imported.aims().aiSystems()).hasSize(1);
            assertThat(imported.aims().impactAssessments()).hasSize(1);
        });
        assertThat(RESULTS.keySet().stream().map(Path::getParent).distinct()).hasSize(21);
    }

    @Test
    void scores_and_level_of_every_file_are_recomputed() {
        List<String> expected = RECOMPUTED.lines().toList();
        assertThat(expected).hasSize(27);
        for (String line : expected) {
            String[] row = line.split(" ", -1);
            assertThat(result(row[0], row[1]))
                    .as(line)
                    .isEqualTo(new AiaScores(row[5], row[2], row[3], row[4]).inWords());
        }
    }

    @Test
    void levels_are_11_times_one_15_times_two_and_once_three() {
        assertThat(assessments()
                        .collect(Collectors.groupingBy(
                                assessment -> assessment.result().orElseThrow().substring(0, "Impact level 1".length()),
                                Collectors.counting())))
                .isEqualTo(Map.of("Impact level 1", 11L, "Impact level 2", 15L, "Impact level 3", 1L));
    }

    @Test
    void six_files_have_the_reduction() {
        assertThat(assessments()
                        .map(assessment -> assessment.result().orElseThrow())
                        .filter(words -> {
                            String raw = words.replaceAll(".*raw impact score (\\d+).*", "$1");
                            return !words.endsWith("current score " + raw + ")");
                        }))
                .hasSize(6);
    }

    @Test
    void recomputed_equals_published_in_21_files() {
        assertThat(compared().filter(CaAiaCountsTest::isAsPublished)).hasSize(21);
    }

    @Test
    void recomputed_differs_from_published_in_three_files() {
        assertThat(RESULTS.entrySet().stream()
                        .filter(entry ->
                                assessment(entry.getValue()).published().isPresent())
                        .filter(entry -> !isAsPublished(assessment(entry.getValue())))
                        .map(entry -> entry.getKey().getFileName() + ": "
                                + assessment(entry.getValue()).publishedLevel().orElseThrow()))
                .containsExactly(
                        "aia-results_json.json: Impact level 1 (raw impact score 30, mitigation score 29, current score 30)",
                        "aia-automation.json: Impact level 2 (raw impact score 55, mitigation score 30, current score 55)",
                        "aia-results-fr.json: Impact level 1 (raw impact score 28, mitigation score 38, current score 24)");
    }

    @Test
    void two_systems_have_no_published_scores() {
        assertThat(RESULTS.entrySet().stream()
                        .filter(entry ->
                                assessment(entry.getValue()).published().isEmpty())
                        .map(entry -> entry.getKey().getParent())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void six_systems_have_two_files_and_one_pair_differs_in_one_closed_answer() {
        Map<Path, List<Path>> systems = RESULTS.keySet().stream().collect(Collectors.groupingBy(Path::getParent));
        List<String> differences = new ArrayList<>();
        List<List<Path>> pairs =
                systems.values().stream().filter(files -> files.size() > 1).toList();
        for (List<Path> pair : pairs) {
            assertThat(pair).hasSize(2);
            Map<String, List<String>> one = closed(pair.get(0));
            Map<String, List<String>> other = closed(pair.get(1));
            Stream.concat(one.keySet().stream(), other.keySet().stream())
                    .distinct()
                    .filter(question -> !List.copyOf(one.getOrDefault(question, List.of())).stream()
                            .sorted()
                            .toList()
                            .equals(other.getOrDefault(question, List.of()).stream()
                                    .sorted()
                                    .toList()))
                    .forEach(differences::add);
        }
        assertThat(pairs).hasSize(6);
        assertThat(differences).containsExactly("impact1");
    }

    @Test
    void one_project_is_in_design_and_26_are_in_implementation() {
        assertThat(systems().filter(system -> system.at(LifecycleStage.DESIGN_DEVELOPMENT)))
                .hasSize(1);
        assertThat(systems().filter(system -> system.at(LifecycleStage.DEPLOYMENT)))
                .hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIT_TRAIL, 0",
        "CHANGE_LOG, 2",
        "REASONS, 2",
        "FEEDBACK, 4",
        "RECOURSE, 3",
        "OVERRIDE, 0",
        "OVERRIDE_LOG, 2",
        "BIAS_TESTS, 7",
        "ACCOUNTABILITY, 0",
        "OUTDATED_DATA, 5",
        "PRIVACY_ASSESSMENT, 11"
    })
    void safeguards_that_are_not_there(AiaSafeguard safeguard, int files) {
        assertThat(mitigations(text -> missing(text).contains(safeguard.words())))
                .isEqualTo(files);
        assertThat(mitigations(text -> there(text).contains(safeguard.words()))).isEqualTo(27 - files);
    }

    @Test
    void attributes_say_of_safeguards_what_the_mitigation_says() {
        assertThat(systems().flatMap(system -> system.logging().stream()).filter(LoggingDecision::enabled))
                .hasSize(27);
        assertThat(oversight(HumanOversight::appeal)).containsEntry(Progress.REFUSED, 3L);
        assertThat(oversight(HumanOversight::failSafe))
                .isEqualTo(Map.of(Progress.COMPLETED, 26L, Progress.PLANNED, 1L));
        assertThat(systems()
                        .flatMap(system -> system.oversight().stream())
                        .flatMap(oversight -> oversight.overridesLogged().stream())
                        .filter(logged -> !logged))
                .hasSize(2);
        assertThat(aims().flatMap(aims -> aims.datasets().stream())
                        .flatMap(data -> data.privacyAssessment().stream())
                        .filter(Progress.REFUSED::equals))
                .hasSize(11);
    }

    @Test
    void files_of_each_form() {
        assertThat(ImpactResults.files().stream()
                        .map(file -> version(file))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(Map.of("v0.10.0", 15L, "v0.9", 1L, "v0.9.1", 11L));
    }

    @Test
    void what_cannot_be_understood_is_told() {
        assertThat(RESULTS.values().stream()
                        .flatMap(imported -> imported.warnings().stream())
                        .map(SourceProblem::statement)
                        .filter(statement -> !statement.contains("lies in no folder")))
                .containsExactlyInAnyOrder(
                        "/data: has no answer to impact7; the scores are the least that they can be",
                        "/data: has no answer to aboutDataSource7; the scores are the least that they can be",
                        "/data/consultationImplementation2-NS: is an answer to no question of version 0.9.1; passed over",
                        "/data/consultationImplementation4-NS: is an answer to no question of version 0.9.1; passed over");
    }

    private static Stream<ManagementSystem> aims() {
        return RESULTS.values().stream().map(Import::aims);
    }

    private static Stream<AISystem> systems() {
        return aims().flatMap(aims -> aims.aiSystems().stream());
    }

    private static Stream<ImpactAssessment> assessments() {
        return RESULTS.values().stream().map(CaAiaCountsTest::assessment);
    }

    private static ImpactAssessment assessment(Import imported) {
        return imported.aims().impactAssessments().get(0);
    }

    private static Stream<ImpactAssessment> compared() {
        return assessments().filter(assessment -> assessment.published().isPresent());
    }

    private static boolean isAsPublished(ImpactAssessment assessment) {
        return assessment.publishedLevel().equals(assessment.result());
    }

    private static String result(String dataset, String file) {
        return RESULTS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().getParent().getFileName().toString().startsWith(dataset)
                                && entry.getKey().getFileName().toString().startsWith(file))
                .map(entry -> assessment(entry.getValue()).result().orElseThrow())
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private static Map<Progress, Long> oversight(Function<HumanOversight, Optional<Progress>> of) {
        return systems()
                .flatMap(system -> system.oversight().stream())
                .flatMap(oversight -> of.apply(oversight).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long mitigations(Predicate<String> expected) {
        return assessments()
                .flatMap(assessment -> assessment.impacts().stream())
                .flatMap((Impact impact) -> impact.mitigation().stream())
                .filter(expected)
                .count();
    }

    private static List<String> there(String mitigation) {
        return safeguards(mitigation.split("Not (?:in place|planned): ", 2)[0]);
    }

    private static List<String> missing(String mitigation) {
        String[] halves = mitigation.split("Not (?:in place|planned): ", 2);
        return halves.length < 2 ? List.of() : safeguards(halves[1]);
    }

    private static List<String> safeguards(String sentence) {
        return List.of(
                sentence.replaceAll("^(?:In place|Planned): |\\.\\s*$", "").split(", ", -1));
    }

    private static String version(Path file) {
        return JsonFile.carried(Inventories.bytes(file)).path("version").asString();
    }

    private static Map<String, List<String>> closed(Path file) {
        JsonFile read = JsonFile.read(SourceFile.of(file.toString(), Inventories.bytes(file)), new ArrayList<>())
                .orElseThrow();
        return new AiaAnswers(read, AiaForm.of(version(file)).orElseThrow(), new ArrayList<>()).closed();
    }
}
