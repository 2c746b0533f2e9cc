package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_report_begins_with_the_day_and_ends_with_how_much_was_evaluated() {
        Run run = evaluate(Documents.MINOR, "--as-of", "2026-11-20");
        assertThat(run.out())
                .startsWith("Conformity to ISO/IEC 42001:2023 as of 2026-11-20\n")
                .endsWith(" of 229\n");
        assertThat(run.out().lines().reduce("", (a, b) -> b)).matches("evaluated \\d+ of 229");
    }

    @Test
    void without_a_day_it_is_as_of_today() {
        assertThat(evaluate(Documents.MINOR).out()).startsWith("Conformity to ISO/IEC 42001:2023 as of 2026-11-21\n");
    }

    @Test
    void the_day_decides_what_is_found() {
        assertThat(evaluate(Documents.MINOR, "--as-of", "2026-02-09").out())
                .doesNotContain("8.4-impact-assessment-missing");
        assertThat(evaluate(Documents.MINOR, "--as-of", "2026-02-10").out()).contains("8.4-impact-assessment-missing");
    }

    @ParameterizedTest
    @CsvSource({"major,       0, 1", "minor,       1, 1", "observation, 1, 1", "never,       0, 0"})
    void the_exit_code_tells_of_a_finding_of_the_grade_or_a_worse_one(String failOn, int onMinor, int onMajor) {
        assertThat(evaluate(Documents.MINOR, "--fail-on", failOn).exitCode()).isEqualTo(onMinor);
        assertThat(evaluate(Documents.MAJOR, "--fail-on", failOn).exitCode()).isEqualTo(onMajor);
    }

    @Test
    void without_a_grade_a_major_fails_and_a_minor_does_not() {
        assertThat(evaluate(Documents.MAJOR).exitCode()).isEqualTo(1);
        assertThat(evaluate(Documents.MINOR).exitCode()).isEqualTo(0);
    }

    @Test
    void what_conforms_fails_on_no_grade() {
        Run run = evaluate(Documents.CONFORMING, "--fail-on", "minor");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_item_that_was_not_evaluated_fails_only_on_demand() {
        assertThat(evaluate(Documents.CONFORMING, "--fail-on", "never", "--fail-on-not-evaluated")
                        .exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aims.yaml", "aims.yml", "AIMS.YAML"})
    void a_document_is_read_as_its_name_says(String name) {
        Path document = Documents.write(folder, name, Documents.MINOR);
        assertThat(Run.of("evaluate", document.toString()).exitCode()).isEqualTo(0);
    }

    @Test
    void a_hyphen_reads_yaml_from_standard_input() {
        Run run = Run.of(Documents.MINOR.getBytes(StandardCharsets.UTF_8), "evaluate", "-");
        assertThat(run.out()).contains("Nordhavn University Hospital");
    }

    @Test
    void a_hyphen_reads_json_from_standard_input() {
        String json = "{\"aims\": \"1\", \"organization\": {\"id\": \"org\", \"name\": \"Nordhavn\"}}";
        Run run = Run.of(json.getBytes(StandardCharsets.UTF_8), "evaluate", "-", "--fail-on", "never");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).contains("Nordhavn");
    }

    @Test
    void json_holds_counts_outcomes_and_findings() {
        JsonNode report = JsonMapper.shared()
                .readTree(evaluate(Documents.MINOR, "--format", "json").out());
        assertThat(report.get("report").asString()).isEqualTo("1");
        assertThat(report.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(report.get("outcomes").size()).isEqualTo(229);
        assertThat(report.get("findings").get(0).get("ruleId").asString()).isEqualTo("8.4-impact-assessment-missing");
        assertThat(report.has("exemptions")).isFalse();
    }

    @Test
    void explained_json_holds_exemptions_too() {
        assertThat(evaluate(Documents.MINOR, "--format", "json", "--explain").out())
                .contains("\"exemptions\"");
    }

    @Test
    void explained_text_names_evidence_and_exemptions() {
        assertThat(evaluate(Documents.CONFORMING, "--explain").out())
                .contains(
                        "objective evidence: Impact assessment of the system is current [8.4-impact-assessment-current]");
        assertThat(evaluate(Documents.CONFORMING).out()).doesNotContain("8.4-impact-assessment-current");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(evaluate(Documents.MINOR, "--explain")).isEqualTo(evaluate(Documents.MINOR, "--explain"));
    }

    @Test
    void lines_end_with_a_line_feed_on_every_platform() {
        assertThat(evaluate(Documents.MINOR, "--explain").out())
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @Test
    void a_report_goes_to_a_file_instead() throws IOException {
        Path report = folder.resolve("report.txt");
        Run run = evaluate(Documents.MINOR, "--output", report.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report)).isEqualTo(evaluate(Documents.MINOR).out());
    }

    @Test
    void nothing_lies_beside_a_written_report() {
        evaluate(Documents.MINOR, "--output", folder.resolve("report.txt").toString());
        assertThat(folder).isDirectoryContaining("regex:.*report.txt").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_report_that_was_there_stays_when_the_document_is_refused() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "yesterday's");
        assertThat(evaluate("aims: 7", "--output", report.toString()).exitCode())
                .isEqualTo(2);
        assertThat(report).hasContent("yesterday's");
    }

    @Test
    void on_demand_the_certification_cycle_is_told_beside_the_items_of_the_standard() {
        String with = evaluate(Documents.CERTIFIED, "--certification").out();
        assertThat(with)
                .contains("\nCertification cycle, beside the items of the standard\n", "\nT05       ")
                .contains("[T05-first-surveillance-missing]")
                .endsWith("\nevaluated 0 of 229\n");
        assertThat(evaluate(Documents.CERTIFIED).out()).doesNotContain("ertification cycle", "T05");
    }

    @Test
    void the_certification_cycle_changes_no_count_of_the_items_of_the_standard() {
        List<String> counts =
                List.of("Conforming ", "Not conforming ", "Not applicable ", "Not evaluated ", "Findings ");
        String document = Documents.CERTIFIED.replace("[CERTIFICATION]", "[CERTIFICATION, IMPACT]");
        String with = evaluate(document, "--certification").out();
        String without = evaluate(document).out();
        for (String count : counts) {
            assertThat(first(with, count)).isEqualTo(first(without, count));
        }
    }

    @ParameterizedTest
    @CsvSource({"major, 1", "never, 0"})
    void what_is_found_about_the_certification_cycle_counts(String failOn, int exitCode) {
        assertThat(evaluate(Documents.CERTIFIED, "--fail-on", failOn).exitCode())
                .isEqualTo(0);
        assertThat(evaluate(Documents.CERTIFIED, "--certification", "--fail-on", failOn)
                        .exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void that_a_fact_of_the_certification_cycle_was_not_evaluated_does_not_fail() {
        Run run = evaluate(Documents.sample(), "--certification", "--fail-on-not-evaluated");
        assertThat(run.out()).contains("\nNot evaluated   10 of 16 timing facts\n");
        assertThat(run.exitCode()).isEqualTo(0);
    }

    @Test
    void a_baseline_with_the_certification_cycle_is_refused_without_it() {
        Run report = Run.of(
                Documents.CERTIFIED.getBytes(StandardCharsets.UTF_8),
                "evaluate",
                "-",
                "--certification",
                "--format",
                "json");
        String baseline = Documents.write(folder, "baseline.json", report.out()).toString();
        assertThat(evaluate(Documents.CERTIFIED, "--baseline", baseline))
                .isEqualTo(new Run(
                        2,
                        "",
                        baseline + ": is a report that tells of the certification cycle; give --certification too\n"));
        assertThat(evaluate(Documents.CERTIFIED, "--certification", "--baseline", baseline)
                        .out())
                .contains("\nNew             0\n", "\nResolved        0\n");
    }

    @Test
    void against_a_baseline_the_text_tells_what_is_new_and_resolved() {
        Run run = evaluate(Documents.MINOR, "--baseline", report(Documents.MAJOR));
        assertThat(run.out())
                .contains("\nCompared with the report as of 2026-11-21\nNew             1: 0 major, 1 minor,")
                .contains("\nResolved        2: 2 major, 0 minor,")
                .contains("\nOutcomes that changed\n");
        assertThat(run.out().lines().reduce("", (a, b) -> b)).matches("evaluated \\d+ of 229");
    }

    @Test
    void against_a_baseline_json_tells_what_is_new_and_is_a_baseline_itself() throws IOException {
        Run run = evaluate(Documents.MINOR, "--format", "json", "--baseline", report(Documents.MAJOR));
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("baseline").get("new").get(0))
                .isEqualTo(json.get("findings").get(0).get("fingerprint"));
        assertThat(json.get("baseline")
                        .get("resolved")
                        .get(0)
                        .get("requirement")
                        .asString())
                .isEqualTo("6.1.4-a");
        Path next = Files.writeString(folder.resolve("next.json"), run.out());
        assertThat(evaluate(Documents.MINOR, "--baseline", next.toString()).out())
                .contains("\nNew             0\n");
    }

    @ParameterizedTest
    @CsvSource({"minor, 1, 0", "observation, 1, 0", "major, 0, 0", "never, 0, 0"})
    void with_fail_on_new_a_finding_of_the_baseline_does_not_count(String failOn, int without, int with) {
        String baseline = report(Documents.MINOR);
        assertThat(evaluate(Documents.MINOR, "--baseline", baseline, "--fail-on", failOn)
                        .exitCode())
                .isEqualTo(without);
        assertThat(evaluate(Documents.MINOR, "--baseline", baseline, "--fail-on", failOn, "--fail-on-new")
                        .exitCode())
                .isEqualTo(with);
    }

    @Test
    void with_fail_on_new_a_finding_that_is_not_in_the_baseline_counts() {
        assertThat(evaluate(
                                Documents.MINOR,
                                "--baseline",
                                report(Documents.CONFORMING),
                                "--fail-on",
                                "minor",
                                "--fail-on-new")
                        .exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 0", "2026-12-01, 1"})
    void with_fail_on_new_a_verdict_counts_that_the_baseline_did_not_know(String baselineDay, int exitCode) {
        String judged = Documents.CONFORMING + """
                judgements:
                  - { id: j-1, requirement: 8.4-a, verdict: NONCONFORMING, date: 2026-05-01, by: chief }
                """;
        String before = baselineDay.compareTo("2026-11-21") < 0 ? judged : Documents.CONFORMING;
        assertThat(evaluate(judged, "--baseline", report(before), "--fail-on", "minor", "--fail-on-new")
                        .exitCode())
                .isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 0", "2026-12-01, 1"})
    void with_fail_on_new_a_finding_counts_from_the_day_on_which_its_waiver_no_longer_covers_it(
            String day, int exitCode) {
        String waived = Documents.waived(Documents.MINOR, "8.4-impact-assessment-missing", "2026-11-30");
        Run run = evaluate(waived, "--baseline", report(waived), "--fail-on", "minor", "--fail-on-new", "--as-of", day);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void fail_on_new_takes_a_baseline() {
        assertThat(evaluate(Documents.MINOR, "--fail-on-new"))
                .isEqualTo(new Run(2, "", "--fail-on-new takes a baseline; give --baseline too\n"));
    }

    @Test
    void a_baseline_that_is_no_report_is_refused() {
        String document =
                Documents.write(folder, "baseline.yaml", Documents.MINOR).toString();
        assertThat(evaluate(Documents.MINOR, "--baseline", document))
                .isEqualTo(new Run(
                        2, "", document + ":1:1: is no report; name one that evaluate wrote with --format json\n"));
    }

    @Test
    void a_baseline_that_was_edited_is_refused() throws IOException {
        Path baseline = Path.of(report(Documents.MINOR));
        Files.writeString(baseline, Files.readString(baseline).replace("\"grade\": \"MINOR\"", "\"grade\": \"MAJOR\""));
        Run run = evaluate(Documents.MINOR, "--baseline", baseline.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(baseline + ":11:13: /counts: ").contains("the report was edited");
    }

    @Test
    void document_and_baseline_are_not_both_standard_input() {
        assertThat(Run.of("evaluate", "-", "--baseline", "-").exitCode()).isEqualTo(2);
    }

    @Test
    void a_baseline_is_not_written_over() {
        String baseline = report(Documents.MINOR);
        assertThat(evaluate(Documents.MINOR, "--baseline", baseline, "--output", baseline))
                .isEqualTo(new Run(2, "", baseline + ": is what is read; name another file to write\n"));
    }

    /** The first line that begins with these words. */
    private static String first(String text, String words) {
        return text.lines().filter(line -> line.startsWith(words)).findFirst().orElseThrow();
    }

    /** Name of a file with the report on a document. */
    private String report(String document) {
        Run run = Run.of(document.getBytes(StandardCharsets.UTF_8), "evaluate", "-", "--format", "json");
        return Documents.write(folder, "baseline.json", run.out()).toString();
    }

    private Run evaluate(String document, String... options) {
        Path file = Documents.write(folder, "aims.yaml", document);
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
