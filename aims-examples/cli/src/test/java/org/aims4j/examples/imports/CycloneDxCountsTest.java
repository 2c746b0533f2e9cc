package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents in the repository against counts that were made without this library. */
class CycloneDxCountsTest {
    @Test
    void eleven_documents_are_valid_and_twenty_are_not() {
        assertThat(valid()).hasSize(11);
        assertThat(invalid()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_document_is_read_and_says_what_it_cannot_know(Path file) {
        ManagementSystem aims = Boms.read(file).aims();
        assertThat(Filled.of(aims))
                .filteredOn(attribute -> !attribute.equals("ImpactAssessment.progress")) // asked of every record
                .doesNotContainAnyElementsOf(aims.unrecorded());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_document_is_refused_with_the_place_of_each_mistake(Path file) {
        List<SourceProblem> problems = catchThrowableOfType(UnreadableSourceException.class, () -> Boms.read(file))
                .problems();
        assertThat(problems).isNotEmpty().doesNotHaveDuplicates().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file.getFileName().toString());
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(problem.heading()).startsWith("/");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            invalid-bomformat-1.6.json ~ :3:16: /bomFormat: "AnotherFormat" is not one of: CycloneDX; use what is allowed
            invalid-component-swid-1.6.json ~ :13:15: /components/0/swid: has no "tagId"; add it
            invalid-hash-md5-1.6.json ~ :16:22: /components/0/hashes/0/content: "foo" does not match the regex pattern ^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$; correct it
            invalid-license-choice-1.6.json ~ :14:19: /components/0/licenses: does not fit exactly one of the forms that are allowed here; choose one
            invalid-license-encoding-1.6.json ~ :20:27: /components/0/licenses/0/license/text/encoding: "base85" is not one of: base64; use what is allowed
            invalid-metadata-timestamp-1.6.json ~ :8:18: /metadata/timestamp: "2020-04-13" is no date-time; write it as that format asks
            """)
    void a_mistake_is_told_with_file_line_column_pointer_and_value(String name, String expected) {
        assertThat(problems(name)).containsExactly(name + expected);
    }

    @Test
    void all_mistakes_of_a_document_are_told_in_its_order() {
        assertThat(problems("invalid-dependency-1.6.json"))
                .containsExactly(
                        "invalid-dependency-1.6.json:28:5: /dependencies/0: has no \"ref\"; add it",
                        "invalid-dependency-1.6.json:32:14: /dependencies/1/ref: must be at least 1 characters long; correct it");
        assertThat(problems("invalid-properties-1.6.json")).hasSize(16);
    }

    @Test
    void a_long_list_of_what_is_allowed_is_cut() {
        assertThat(problems("invalid-license-id-1.6.json"))
                .singleElement()
                .asString()
                .startsWith(
                        "invalid-license-id-1.6.json:17:19: /components/0/licenses/0/license/id: \"Apache-2\" is not one of: 0BSD, ")
                .endsWith(" more; use what is allowed");
    }

    /** AI systems, models that are parts of one, models with a card, data sets, suppliers. */
    @ParameterizedTest
    @CsvSource({
        "k8s-aibom-vllm.json, 1, 2, 0, 1, 0",
        "valid-attestation-1.6.json, 0, 0, 0, 0, 0",
        "valid-component-data-1.6.json, 0, 0, 0, 1, 0",
        "valid-evidence-1.6.json, 0, 0, 0, 0, 0",
        "valid-machine-learning-1.6.json, 1, 0, 1, 1, 0",
        "valid-machine-learning-considerations-env-1.6.json, 1, 0, 1, 0, 1",
        "valid-minimal-viable-1.6.json, 0, 0, 0, 0, 0",
        "valid-saasbom-1.6.json, 0, 0, 0, 0, 1",
        "valid-standard-1.6.json, 0, 0, 0, 0, 0",
        "valid-vulnerability-1.6.json, 0, 0, 0, 0, 0"
    })
    void what_a_document_holds(String name, int systems, int models, int cards, int data, int suppliers) {
        ManagementSystem aims = Boms.valid(name).aims();
        assertThat(aims.aiSystems()).hasSize(systems);
        assertThat(aims.systemResources()).hasSize(models);
        assertThat(aims.systemRecords()).hasSize(cards);
        assertThat(aims.datasets()).hasSize(data);
        assertThat(aims.suppliers()).hasSize(suppliers);
    }

    @Test
    void models_without_a_card_are_told() {
        assertThat(Boms.valid("k8s-aibom-vllm.json").warnings())
                .map(SourceProblem::toString)
                .containsExactly(
                        "k8s-aibom-vllm.json:197:15: /components/3/name: \"meta-llama/Llama-3.1-8B-Instruct\" is a model without a model card; no technical documentation is recorded",
                        "k8s-aibom-vllm.json:228:15: /components/4/name: \"meta-llama/Llama-3.1-8B-Instruct\" is a model without a model card; no technical documentation is recorded");
    }

    @Test
    void three_pieces_of_evidence_have_expired_and_two_references_lead_nowhere() {
        Import imported = Boms.valid("valid-attestation-1.6.json");
        assertThat(imported.aims().verifications()).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::statement)
                .containsExactly(
                        "/declarations/attestations/0/map/0/requirement: \"requirement-1\" refers to nothing in the document; the reference is left out",
                        "/declarations/attestations/0/map/0/counterClaims/0: \"counterClaim-1\" refers to nothing in the document; the reference is left out",
                        "/declarations/evidence/0/expires: \"2023-05-25T00:00:00+00:00\" has passed on 2026-11-21; the evidence does not count",
                        "/declarations/evidence/1/expires: \"2023-05-25T00:00:00+00:00\" has passed on 2026-11-21; the evidence does not count",
                        "/declarations/evidence/2/expires: \"2023-05-25T00:00:00+00:00\" has passed on 2026-11-21; the evidence does not count");
    }

    static List<Path> valid() {
        return Stream.concat(Boms.files("valid").stream(), Boms.files("standards").stream())
                .toList();
    }

    static List<Path> invalid() {
        return Boms.files("invalid");
    }

    private static List<String> problems(String name) {
        Path file = invalid().stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .orElseThrow();
        return catchThrowableOfType(UnreadableSourceException.class, () -> Boms.read(file)).problems().stream()
                .map(SourceProblem::toString)
                .toList();
    }
}
