package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each value of the Dutch register becomes, one decision at a time. */
class NlAlgorithmRegisterTest {
    private static final String COUNTED =
            "/count: \"3\" is not the number of records in the file, which holds 1; it may be cut, changed or one page of several, and is read as it is";

    @Test
    void title_purpose_and_organization_are_name_intended_use_and_unit() {
        AISystem system = only(algorithm("doel", "Brieven sorteren", "organisatie", "Gemeente Delft"));
        assertThat(system.name()).isEqualTo("Briefsortering");
        assertThat(system.intendedUse()).contains("Brieven sorteren");
        assertThat(system.organizationalUnit()).contains("Gemeente Delft");
    }

    @Test
    void the_id_of_the_register_makes_the_id_and_stands_among_the_identifiers() {
        AISystem system = only(algorithm("id", "11234933"));
        assertThat(system.id()).isEqualTo("algorithm-11234933");
        assertThat(system.identifiers()).isEqualTo(Map.of("nl-algorithm-register", "11234933"));
    }

    @Test
    void a_blank_id_is_replaced_by_a_hash_of_organization_and_title() {
        AISystem system = only(algorithm("id", "", "organisatie", "Gemeente Delft"));
        assertThat(system.id()).isEqualTo("algorithm-" + Ids.hash("Gemeente Delft", "Briefsortering"));
        assertThat(system.identifiers()).isEmpty();
    }

    @Test
    void an_id_that_is_repeated_is_numbered() {
        assertThat(read(algorithm(), algorithm()).aims().aiSystems())
                .map(AISystem::id)
                .containsExactly("algorithm-1", "algorithm-1-2");
    }

    @Test
    void an_algorithm_without_a_title_is_named_by_its_id_with_a_warning() {
        Import imported = read(algorithm("title", " "));
        assertThat(imported.aims().aiSystems().get(0).name()).isEqualTo("1");
        assertThat(imported.warnings())
                .singleElement()
                .asString()
                .endsWith(": title: is blank; the algorithm is named by its id");
    }

    @ParameterizedTest
    @CsvSource({
        "ontwikkeling, DESIGN_DEVELOPMENT",
        "In ontwikkeling, DESIGN_DEVELOPMENT",
        "in_gebruik, OPERATION_MONITORING",
        "In gebruik, OPERATION_MONITORING",
        "buiten_gebruik, RETIREMENT",
        "Buiten gebruik, RETIREMENT"
    })
    void the_status_is_the_stage_as_of_the_day_of_the_inventory(String status, LifecycleStage stage) {
        assertThat(only(algorithm("status", status)).lifecycle())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.stage()).isEqualTo(stage);
                    assertThat(event.date()).isEqualTo(Inventories.DAY);
                    assertThat(event.dateStated()).isFalse();
                });
    }

    @Test
    void a_blank_status_is_no_stage_and_nothing_is_said_of_it() {
        Import imported = read(algorithm("status", ""));
        assertThat(imported.aims().aiSystems().get(0).stageKnown()).isFalse();
        assertThat(imported.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "impactassessment"})
    void an_unknown_code_is_recorded_as_nothing_with_a_warning(String name) {
        Import imported = read(algorithm(name, "misschien"));
        assertThat(imported.aims()).isEqualTo(read(algorithm()).aims());
        assertThat(imported.warnings())
                .singleElement()
                .asString()
                .endsWith(": " + name + ": \"misschien\" is not in the code list of the column; recorded as nothing");
    }

    @Test
    void an_impact_assessment_is_completed_on_a_day_that_is_not_stated() {
        assertThat(assessments(algorithm("impactassessment", "Ja")))
                .containsExactly(ImpactAssessment.builder()
                        .id("algorithm-1.impact-assessment")
                        .addSystems(Ref.<AISystem>to("algorithm-1"))
                        .progress(Progress.COMPLETED)
                        .completedOn(Inventories.DAY)
                        .dateStated(false)
                        .build());
    }

    @Test
    void an_impact_assessment_that_was_not_made_is_refused() {
        assertThat(assessments(algorithm("impactassessment", "nee")))
                .map(ImpactAssessment::progress)
                .containsExactly(Progress.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Onbekend", ""})
    void an_impact_assessment_of_which_nothing_is_known_is_no_record(String answer) {
        Import imported = read(algorithm("impactassessment", answer));
        assertThat(imported.aims().impactAssessments()).isEmpty();
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void each_legal_basis_is_a_requirement_of_law_with_the_systems_that_name_it() {
        ManagementSystem aims = read(
                        algorithm("id", "1", "juridische_basis", "Wegenwet"),
                        algorithm("id", "2", "juridische_basis", "Kieswet"),
                        algorithm("id", "3", "juridische_basis", " Wegenwet "),
                        algorithm("id", "4"))
                .aims();
        List<PartyRequirement> laws = aims.interestedParties().stream()
                .map(InterestedParty::requirements)
                .findFirst()
                .orElseThrow();
        assertThat(laws).allMatch(PartyRequirement::fromLaw);
        assertThat(laws).map(PartyRequirement::text).containsExactly("Wegenwet", "Kieswet");
        assertThat(laws.get(0).systems()).containsExactly(Ref.to("algorithm-1"), Ref.to("algorithm-3"));
    }

    @Test
    void without_any_legal_basis_there_is_no_interested_party() {
        assertThat(read(algorithm()).aims().interestedParties()).isEmpty();
    }

    @Test
    void a_file_without_legal_bases_is_read() {
        Import imported = readJson("""
                {"algoritmes": [{"id": "1", "title": "Briefsortering", "organisatie": "", "doel": "", "status": "", "impactassessment": ""}]}
                """);
        assertThat(imported).isEqualTo(read(algorithm()));
    }

    @Test
    void a_record_of_values_that_are_not_read_is_an_algorithm_with_a_warning() {
        Import imported = readJson("""
                {"algoritmes": [{"id": "1", "title": "Briefsortering", "organisatie": "", "doel": "", "status": "", "impactassessment": ""},
                  {"url": "https://example.org/2"}]}
                """);
        assertThat(imported.aims().aiSystems()).hasSize(2);
        assertThat(imported.warnings())
                .singleElement()
                .asString()
                .startsWith("register.json:2:")
                .endsWith(": title: is blank; the algorithm is named by its id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nee, DPIA wel", "Ja, gedeeltelijk", "Nee – nog niet"})
    void an_answer_that_goes_on_is_no_assessment_and_is_told(String answer) {
        Import imported = read(algorithm("impactassessment", answer));
        assertThat(imported.aims().impactAssessments()).isEmpty();
        assertThat(imported.warnings())
                .singleElement()
                .asString()
                .contains("\"" + answer + "\" is not in the code list");
    }

    @Test
    void the_register_cannot_know_when_a_stage_was_entered() {
        assertThat(read().aims().unrecorded()).contains("LifecycleEvent.date", "LifecycleEvent.dateStated");
    }

    @Test
    void an_impact_assessment_is_asked_of_every_class() {
        assertThat(read().aims().impactAssessmentProcess().orElseThrow().requiredFor())
                .containsExactlyInAnyOrder(ImpactClass.values());
    }

    @Test
    void the_register_records_systems_and_their_impact() {
        assertThat(read().aims().recorded()).containsExactlyInAnyOrder(RecordArea.AI_SYSTEMS, RecordArea.IMPACT);
    }

    @Test
    void values_that_changed_between_snapshots_are_not_needed() {
        assertThat(read(algorithm("toegevoegd", "2026-05-13", "laatst_gewijzigd", "2026-01-01")))
                .isEqualTo(read(algorithm()));
    }

    @Test
    void a_count_that_is_not_that_of_the_records_is_told_once_with_its_place() {
        String records = """
                "algoritmes": [{"id": "1", "title": "Briefsortering", "organisatie": "", "doel": "", "status": "", "impactassessment": ""}]""";
        Import before = readJson("{\"count\": 3, " + records + "}");
        Import after = readJson("{" + records + ",\n\"count\": 3}");
        assertThat(before.aims()).isEqualTo(read(algorithm()).aims());
        assertThat(after.aims()).isEqualTo(before.aims());
        assertThat(Stream.of(before, after).flatMap(imported -> imported.warnings().stream()))
                .map(SourceProblem::toString)
                .containsExactly("register.json:1:11: " + COUNTED, "register.json:2:10: " + COUNTED);
    }

    @Test
    void a_file_without_records_of_which_there_should_be_some_is_told() {
        assertThat(readJson("{\"count\": 1012, \"algoritmes\": []}").warnings())
                .singleElement()
                .asString()
                .contains("/count: \"1012\" is not the number of records in the file, which holds 0;");
    }

    @Test
    void a_count_of_the_records_is_no_matter() {
        assertThat(readJson("{\"count\": 0, \"algoritmes\": []}").warnings()).isEmpty();
    }

    @Test
    void a_file_that_is_no_register_is_refused_with_all_problems() {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> readJson("{\"algoritmes\": [17, {\"id\": [1], \"title\": \"x\"}]}"))
                .satisfies(e -> assertThat(e.problems()).hasSizeGreaterThan(2));
    }

    private static AISystem only(Map<String, String> algorithm) {
        List<AISystem> systems = read(algorithm).aims().aiSystems();
        assertThat(systems).hasSize(1);
        return systems.get(0);
    }

    private static List<ImpactAssessment> assessments(Map<String, String> algorithm) {
        return read(algorithm).aims().impactAssessments();
    }

    /** One algorithm with the id 1 and a title, and whatever else is said of it: name, value, name, value … */
    private static Map<String, String> algorithm(String... values) {
        Map<String, String> algorithm = new LinkedHashMap<>();
        Algorithm.VALUES.forEach(name -> algorithm.put(name, ""));
        algorithm.put("id", "1");
        algorithm.put("title", "Briefsortering");
        for (int i = 0; i < values.length; i += 2) {
            algorithm.put(values[i], values[i + 1]);
        }
        return algorithm;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Import read(Map<String, String>... algorithms) {
        return readJson(Stream.of(algorithms)
                .map(algorithm -> algorithm.entrySet().stream()
                        .map(value -> "\"" + value.getKey() + "\": \"" + value.getValue() + "\"")
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(",\n", "{\"algoritmes\": [\n", "\n]}")));
    }

    private static Import readJson(String json) {
        return new NlAlgorithmRegister()
                .read(List.of(SourceFile.of("register.json", json.getBytes(StandardCharsets.UTF_8))), Inventories.DAY);
    }
}
