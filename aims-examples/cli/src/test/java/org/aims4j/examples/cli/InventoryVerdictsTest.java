package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inventory in the repository, imported and evaluated as the README does, against counts that were made without this library. */
class InventoryVerdictsTest {
    @TempDir
    static Path folder;

    private static JsonNode report = JsonMapper.shared().nullNode();

    @BeforeAll
    static void import_and_evaluate() {
        String inventory = Path.of("..", "data", "us-federal-2025", "2025_individually_reported_AI_use_cases.csv")
                .toString();
        String document = folder.resolve("us-federal-2025.yaml").toString();
        Run.of("import", "us-federal-2025", inventory, "--on", "2026-11-21", "--output", document);
        report = JsonMapper.shared()
                .readTree(Run.of("evaluate", document, "--as-of", "2026-11-21", "--format", "json")
                        .out());
    }

    @Test
    void high_impact_systems_in_use_without_a_completed_assessment_are_124() {
        assertThat(findings("8.4-impact-assessment-missing")
                        .map(finding ->
                                finding.get("evidence").get(0).get("observed").asString())
                        .collect(Collectors.groupingBy(observed -> observed, Collectors.counting())))
                .isEqualTo(Map.of("in progress", 58L, "not recorded", 66L));
    }

    @Test
    void high_impact_systems_in_use_with_one_are_24() {
        assertThat(outcome("8.4-a").get("proofs").asInt()).isEqualTo(24);
    }

    @Test
    void every_system_has_a_cell_of_the_assessment() {
        assertThat(outcome("8.4-a")
                        .get("systems")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(2385);
    }

    @Test
    void where_a_cell_is_undecided_the_attribute_that_is_missing_is_named() {
        for (String item : List.of("8.4-a", "A.10.3")) {
            assertThat(outcome(item)
                            .get("reasons")
                            .valueStream()
                            .filter(reason -> reason.get("code").asString().equals("UNDECIDED"))
                            .map(reason -> reason.get("about").asString()))
                    .as(item)
                    .isNotEmpty()
                    .noneMatch(String::isEmpty);
        }
    }

    @Test
    void systems_from_outside_without_an_identified_supplier_are_164() {
        assertThat(findings("A.10.3-supplier-not-identified")).hasSize(164);
    }

    @Test
    void nothing_conforms_without_a_proof() {
        assertThat(report.get("outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("status").asString().equals("CONFORMING"))
                        .filter(outcome -> outcome.get("proofs").asInt() == 0))
                .isEmpty();
    }

    private static Stream<JsonNode> findings(String rule) {
        return report.get("findings")
                .valueStream()
                .filter(finding -> finding.get("ruleId").asString().equals(rule));
    }

    private static JsonNode outcome(String item) {
        return report.get("outcomes")
                .valueStream()
                .filter(outcome -> outcome.get("requirement").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
