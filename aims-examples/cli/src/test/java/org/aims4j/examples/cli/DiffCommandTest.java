package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    /** The finding of {@link Documents#MINOR} after its nonconformity was closed. */
    private static final String RETURNED = Documents.MINOR + """
            nonconformities:
              - { id: nc-1, nature: No assessment, date: 2026-03-01, closedOn: 2026-04-01, fingerprint: "%s" }
            """;

    @TempDir
    Path folder;

    @Test
    void documents_are_compared_as_of_today_and_the_record_that_changed_is_named() {
        Run run = diff(Documents.CONFORMING, Documents.MINOR);
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("Conformity to ISO/IEC 42001:2023 as of 2026-11-21, compared with 2026-11-21\n")
                .contains("New             1: 0 major, 1 minor, 0 observations, 0 opportunities\n")
                .contains("Returned        0\n", "Resolved        0\n", "Newly waived    0\n")
                .contains("Outcomes        1 of 229 changed\n")
                .contains("""

                        New
                        8.4-a     1 x minor: AI system in use without completed impact assessment [8.4-impact-assessment-missing]
                                     triage  Radiology triage
                                        a fact changed: ImpactAssessment ia-1 removed

                        Outcomes that changed
                        8.4-a""")
                .endsWith("  conforming -> nonconforming, minor\n");
    }

    @Test
    void what_is_resolved_is_told_with_its_cause() {
        Run run = diff(Documents.MINOR, Documents.CONFORMING, "--fail-on", "observation");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .contains("\nResolved        1: ", "\nResolved\n8.4-a     1 x minor: ")
                .contains("a fact changed: ImpactAssessment ia-1 added\n");
    }

    @Test
    void the_day_is_a_cause() {
        Run run = diff(Documents.MINOR, Documents.MINOR, "--old-as-of", "2026-02-09", "--as-of", "2026-02-10");
        assertThat(run.out())
                .startsWith("Conformity to ISO/IEC 42001:2023 as of 2026-02-10, compared with 2026-02-09\n")
                .contains("triage  Radiology triage\n                the day moved\n");
    }

    @Test
    void one_day_goes_for_both_documents() {
        assertThat(diff(Documents.MINOR, Documents.MINOR, "--as-of", "2026-02-10")
                        .out())
                .startsWith("Conformity to ISO/IEC 42001:2023 as of 2026-02-10, compared with 2026-02-10\n")
                .contains("Persisting      1\n");
    }

    @ParameterizedTest
    @CsvSource({"major, 0, 1", "minor, 1, 1", "observation, 1, 1", "never, 0, 0"})
    void the_exit_code_tells_of_a_new_finding_of_the_grade_or_a_worse_one(String failOn, int onMinor, int onMajor) {
        assertThat(diff(Documents.CONFORMING, Documents.MINOR, "--fail-on", failOn)
                        .exitCode())
                .isEqualTo(onMinor);
        assertThat(diff(Documents.CONFORMING, Documents.MAJOR, "--fail-on", failOn)
                        .exitCode())
                .isEqualTo(onMajor);
    }

    @Test
    void a_finding_that_persists_fails_on_no_grade() {
        assertThat(diff(Documents.MAJOR, Documents.MAJOR, "--fail-on", "observation")
                        .exitCode())
                .isEqualTo(0);
    }

    @Test
    void a_finding_that_returned_is_told_with_its_nonconformity_and_fails() {
        String fingerprint = JsonMapper.shared()
                .readTree(report(Documents.MINOR))
                .get("findings")
                .get(0)
                .get("fingerprint")
                .asString();
        Run run = diff(Documents.CONFORMING, RETURNED.formatted(fingerprint), "--fail-on", "minor");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\nReturned        1: ", "was closed with nc-1\n");
    }

    @Test
    void reports_are_compared_without_causes() {
        Run run = Run.of(
                "diff", write("old.json", report(Documents.CONFORMING)), write("new.json", report(Documents.MINOR)));
        assertThat(run.out())
                .contains("New             1: ", "triage  Radiology triage\n")
                .doesNotContain("a fact changed", "the day moved");
    }

    @Test
    void a_report_is_compared_with_a_document_without_causes() {
        Run run = Run.of(
                "diff",
                write("old.json", report(Documents.CONFORMING)),
                write("new.yaml", Documents.MINOR),
                "--fail-on",
                "minor");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("New             1: ").doesNotContain("a fact changed");
    }

    @Test
    void json_holds_counts_findings_with_causes_and_outcomes() {
        JsonNode json = JsonMapper.shared()
                .readTree(diff(Documents.CONFORMING, Documents.MINOR, "--format", "json")
                        .out());
        assertThat(json.get("comparison").asString()).isEqualTo("1");
        assertThat(json.get("counts").get("new").asInt()).isEqualTo(1);
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.get("change").asString()).isEqualTo("NEW");
        assertThat(finding.get("earlier").isNull()).isTrue();
        assertThat(finding.get("later").get("grade").asString()).isEqualTo("MINOR");
        assertThat(finding.get("cause").asString()).isEqualTo("FACT_CHANGED");
        assertThat(finding.get("records").get(0).get("id").asString()).isEqualTo("ia-1");
        JsonNode outcome = json.get("outcomes").get(0);
        assertThat(outcome.get("earlier").get("status").asString()).isEqualTo("CONFORMING");
        assertThat(outcome.get("later").get("status").asString()).isEqualTo("NONCONFORMING");
    }

    @Test
    void on_demand_the_certification_cycle_of_documents_is_compared_too() {
        assertThat(diff(Documents.CERTIFIED, Documents.SURVEILLANCE_HELD).out()).doesNotContain("T05");
        assertThat(diff(Documents.CERTIFIED, Documents.SURVEILLANCE_HELD, "--certification")
                        .out())
                .contains("\nT05       1 x major: First surveillance not held ")
                .contains("\nT05       First surveillance after initial certification ");
    }

    @Test
    void the_certification_cycle_does_not_go_with_two_reports() {
        String report = write("report.json", report(Documents.MINOR));
        assertThat(Run.of("diff", report, report, "--certification"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--certification does not go with two reports, which were evaluated already; leave it out\n"));
    }

    @Test
    void a_report_with_the_certification_cycle_is_compared_with_a_document_only_if_that_has_it_too() {
        String document = write("aims.yaml", Documents.CERTIFIED);
        String report = write(
                "report.json",
                Run.of("evaluate", document, "--certification", "--format", "json")
                        .out());
        Run refused = new Run(
                2, "", report + ": is a report that tells of the certification cycle; give --certification too\n");
        assertThat(Run.of("diff", report, document)).isEqualTo(refused);
        assertThat(Run.of("diff", document, report)).isEqualTo(refused);
        assertThat(Run.of("diff", report, document, "--certification").out())
                .contains("\nNew             0\n", "\nResolved        0\n");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(diff(Documents.CONFORMING, Documents.MINOR, "--format", "json"))
                .isEqualTo(diff(Documents.CONFORMING, Documents.MINOR, "--format", "json"));
    }

    @Test
    void a_comparison_goes_to_a_file_instead() throws IOException {
        Path written = folder.resolve("diff.txt");
        Run run = diff(Documents.CONFORMING, Documents.MINOR, "--output", written.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(written))
                .isEqualTo(diff(Documents.CONFORMING, Documents.MINOR).out());
    }

    @Test
    void a_hyphen_reads_standard_input() {
        Run run = Run.of(utf8(Documents.CONFORMING), "diff", "-", write("new.yaml", Documents.MINOR));
        assertThat(run.out()).contains("New             1: ");
    }

    @Test
    void both_from_standard_input_are_refused() {
        assertThat(Run.of("diff", "-", "-"))
                .isEqualTo(new Run(2, "", "OLD and NEW are both standard input; name a file for one of them\n"));
    }

    @Test
    void a_day_for_a_report_is_refused() {
        String report = write("old.json", report(Documents.MINOR));
        assertThat(Run.of("diff", report, write("new.yaml", Documents.MINOR), "--old-as-of", "2026-01-01"))
                .isEqualTo(new Run(
                        2, "", "--old-as-of does not go with OLD, which is a report of its own day; leave it out\n"));
        assertThat(Run.of("diff", report, report, "--as-of", "2026-01-01"))
                .isEqualTo(new Run(
                        2, "", "--as-of does not go with two reports, which are of their own days; leave it out\n"));
    }

    @Test
    void a_report_that_was_edited_is_refused() {
        String edited = report(Documents.MINOR).replace("\"id\": \"triage\"", "\"id\": \"other\"");
        Run run = Run.of("diff", write("old.json", edited), write("new.yaml", Documents.MINOR));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("old.json") + ":")
                .contains("/findings/0/fingerprint: ", "the report was edited");
    }

    @Test
    void a_report_that_ends_too_early_is_refused() {
        String report = report(Documents.MINOR);
        Run run = Run.of(
                "diff",
                write("old.json", report.substring(0, report.length() / 2)),
                write("new.yaml", Documents.MINOR));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("old.json") + ":").doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_report_in_another_form_is_refused() {
        String other = report(Documents.MINOR).replace("\"report\": \"1\"", "\"report\": \"9\"");
        Run run = Run.of("diff", write("old.yaml", Documents.MINOR), write("new.json", other));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(":2:13: /report: \"9\" is no version");
    }

    @Test
    void a_document_that_is_not_right_is_refused() {
        Run run = diff(Documents.MINOR, "aims: 7\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("new.yaml") + ":1:");
    }

    private Run diff(String older, String newer, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "diff";
        args[1] = write("old.yaml", older);
        args[2] = write("new.yaml", newer);
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.of(args);
    }

    private static String report(String document) {
        return Run.of(utf8(document), "evaluate", "-", "--format", "json").out();
    }

    private String write(String name, String content) {
        return Documents.write(folder, name, content).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
