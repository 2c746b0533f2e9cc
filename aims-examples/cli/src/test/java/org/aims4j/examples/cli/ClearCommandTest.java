package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClearCommandTest {
    private static final String MISSING = "8.4-impact-assessment-missing";

    @TempDir
    Path folder;

    private static String fingerprint(String document, String rule, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "evaluate";
        args[1] = "-";
        args[2] = "--format";
        args[3] = "json";
        System.arraycopy(options, 0, args, 4, options.length);
        JsonNode report = JsonMapper.shared()
                .readTree(
                        Run.of(document.getBytes(StandardCharsets.UTF_8), args).out());
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("ruleId").asString().equals(rule)) {
                return finding.get("fingerprint").asString();
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    @Test
    void the_steps_of_each_alternative_are_told() {
        String fingerprint = fingerprint(Documents.MINOR, MISSING);
        Run run = clear(Documents.MINOR, fingerprint);
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("What would clear " + fingerprint + " as of 2026-11-21\n")
                .contains("[8.4-impact-assessment-missing]\n   triage  Radiology triage\n")
                .contains("\n   add ImpactAssessment new-impact-assessment with progress COMPLETED\n")
                .contains("\n   set systems of ImpactAssessment new-impact-assessment to triage\n")
                .contains(
                        "\n   set completedOn of ImpactAssessment new-impact-assessment to 2026-11-21 (placeholder)\n")
                .endsWith("only you know.\n");
    }

    @Test
    void json_holds_alternatives_with_records_as_in_documents() {
        JsonNode json = JsonMapper.shared()
                .readTree(clear(Documents.MINOR, fingerprint(Documents.MINOR, MISSING), "--format", "json")
                        .out());
        assertThat(json.get("clearings").asString()).isEqualTo("1");
        assertThat(json.get("none").isNull()).isTrue();
        assertThat(json.get("finding").get("ruleId").asString()).isEqualTo(MISSING);
        JsonNode alternative = json.get("alternatives").get(0);
        assertThat(alternative.get("steps").get(2).get("placeholder").asBoolean())
                .isTrue();
        JsonNode record = alternative.get("records").get(0);
        assertThat(record.get("change").asString()).isEqualTo("ADDED");
        assertThat(record.get("type").asString()).isEqualTo("ImpactAssessment");
        assertThat(record.get("record")).isEqualTo(JsonMapper.shared().readTree("""
                { "id": "new-impact-assessment", "systems": ["triage"], "progress": "COMPLETED", "completedOn": "2026-11-21" }
                """));
        assertThat(alternative.get("cleared").get(0).get("ruleId").asString()).isEqualTo(MISSING);
        assertThat(alternative.get("raised").size()).isEqualTo(1); // it comes after the deployment
    }

    @Test
    void where_nothing_is_offered_the_reason_is_told() {
        StringBuilder many = new StringBuilder(Documents.MINOR);
        for (int i = 1; i <= 3; i++) {
            many.append("  - { id: s" + i + ", name: System " + i
                    + ", origin: IN_HOUSE, lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n");
        }
        String document = many.toString();
        Run run = clear(document, fingerprint(document, "escalation-element-absent"));
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Nothing is offered: rule escalation-element-absent escalates what other rules found; clearing what it is made from clears it: v1:");
    }

    @Test
    void an_unknown_fingerprint_is_refused_with_the_nearest() {
        String fingerprint = fingerprint(Documents.MINOR, MISSING);
        assertThat(clear(Documents.MINOR, fingerprint + "0"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "No finding has the fingerprint \"" + fingerprint + "0\" as of 2026-11-21; did you mean "
                                + fingerprint + "?\n"));
    }

    @Test
    void the_day_decides() {
        assertThat(clear(Documents.MINOR, fingerprint(Documents.MINOR, MISSING), "--as-of", "2026-02-09")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void on_demand_a_finding_about_the_certification_cycle_is_looked_at() {
        String unanswered = Documents.SURVEILLANCE_HELD + """
                nonconformities:
                  - { id: nc-1, nature: No owner, date: 2026-03-03, source: EXTERNAL_AUDIT, grade: MAJOR, foundIn: surveillance }
                """;
        String fingerprint = fingerprint(unanswered, "T15-suspension-ground", "--certification");
        assertThat(clear(unanswered, fingerprint).exitCode()).isEqualTo(2);
        Run run = clear(unanswered, fingerprint, "--certification");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .contains("\nT15 major: ", "[T15-suspension-ground]\n")
                .contains("\n   set closedOn of Nonconformity nc-1 to ");
    }

    @Test
    void the_answer_goes_to_a_file_instead() throws IOException {
        Path written = folder.resolve("clear.txt");
        String fingerprint = fingerprint(Documents.MINOR, MISSING);
        Run run = clear(Documents.MINOR, fingerprint, "--output", written.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(written))
                .isEqualTo(clear(Documents.MINOR, fingerprint).out());
    }

    @Test
    void the_document_is_not_changed() throws IOException {
        clear(Documents.MINOR, fingerprint(Documents.MINOR, MISSING));
        assertThat(Files.readString(folder.resolve("aims.yaml"))).isEqualTo(Documents.MINOR);
    }

    private Run clear(String document, String fingerprint, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "clear";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        args[2] = fingerprint;
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.of(args);
    }
}
