package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report comes back from its JSON; what is no report, or was edited, is refused with every problem and its place. */
class ReportReadingTest {
    private static final Subject CHAT = new Subject("AISystem", "chat", "Chat");

    private static final Finding FINDING = Finding.builder()
            .ruleId("8.4-impact-assessment-missing")
            .requirement("8.4-a")
            .grade(Grade.MINOR)
            .subject(CHAT)
            .key("2026")
            .statement("No impact assessment is on record.")
            .build();

    private static final ConformityReport REPORT = ConformityReport.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .edition("ISO/IEC 42001:2023")
            .libraryVersion("0.1.0")
            .digest("sha256:00")
            .addOutcomes(Outcome.builder()
                    .requirement("8.4-a")
                    .status(Status.NONCONFORMING)
                    .grade(Grade.MINOR)
                    .addFindings(FINDING.fingerprint())
                    .proofs(1)
                    .systems(new CellCounts(1, 1, 0, 0, 0))
                    .others(CellCounts.NONE)
                    .build())
            .addFindings(FINDING)
            .addProofs(new Proof("8.4-impact-assessment-current", "8.4-a", CHAT, "", List.of("ia-1")))
            .build();

    private static final String JSON = new String(ReportJson.standard().toBytes(REPORT), StandardCharsets.UTF_8);

    @Provide
    Arbitrary<ConformityReport> reports() {
        return ArbitraryReports.reports();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_explained_report_comes_back_equal(@ForAll("reports") ConformityReport report) {
        assertThat(ReportJson.read(ReportJson.explained().toBytes(report), "report"))
                .isEqualTo(report);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_standard_report_comes_back_without_what_explains_it(@ForAll("reports") ConformityReport report) {
        assertThat(ReportJson.read(ReportJson.standard().toBytes(report), "report"))
                .isEqualTo(ConformityReport.builder()
                        .asOf(report.asOf())
                        .leavesOutLaterDays(report.leavesOutLaterDays())
                        .edition(report.edition())
                        .libraryVersion(report.libraryVersion())
                        .addAllRuleSets(report.ruleSets())
                        .digest(report.digest())
                        .addAllOutcomes(report.outcomes())
                        .addAllFindings(report.findings())
                        .addAllWaivers(report.waivers())
                        .build());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_report_that_was_compared_with_another_comes_back_as_it_was(
            @ForAll("reports") ConformityReport earlier, @ForAll("reports") ConformityReport later) {
        byte[] compared = ReportJson.explained().toBytes(ReportComparison.of(earlier, later));
        assertThat(ReportJson.read(compared, "report")).isEqualTo(later);
    }

    @Test
    void a_report_tells_what_became_of_the_findings_of_a_baseline() {
        Finding resolved = Finding.builder()
                .ruleId("8.4-impact-assessment-overdue")
                .requirement("8.4-a")
                .grade(Grade.MINOR)
                .subject(CHAT)
                .statement("It was due.")
                .build();
        ConformityReport earlier = ConformityReport.builder()
                .asOf(LocalDate.of(2026, 11, 20))
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:01")
                .addFindings(resolved)
                .build();
        String json =
                new String(ReportJson.standard().toBytes(ReportComparison.of(earlier, REPORT)), StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith(JSON.substring(0, JSON.length() - "\n}\n".length()) + """
                        ,
                          "baseline": {
                            "asOf": "2026-11-20",
                            "digest": "sha256:01",
                            "new": [
                              "%s"
                            ],
                            "returned": [],
                            "newlyWaived": [],
                            "persisting": [],
                            "changed": [],
                            "resolved": [
                              {
                                "ruleId": "8.4-impact-assessment-overdue",
                        """.formatted(FINDING.fingerprint()));
    }

    @Test
    void of_a_standard_report_the_number_of_proofs_stays() {
        ConformityReport read = ReportJson.read(utf8(JSON), "report");
        assertThat(read.proofs()).isEmpty();
        assertThat(read.outcome("8.4-a").proofs()).isEqualTo(1);
    }

    @Test
    void the_order_of_properties_does_not_matter() {
        String digest = "  \"digest\": \"sha256:00\",\n";
        assertThat(ReportJson.read(utf8(edited(digest, "").replaceFirst("\\{\n", "{\n" + digest)), "report"))
                .isEqualTo(ReportJson.read(utf8(JSON), "report"));
    }

    @ParameterizedTest
    @CsvSource({
        "8.4-impact-assessment-missing, 8.4-impact-assessment-late",
        "'\"key\": \"2026\"', '\"key\": \"2025\"'",
        "'\"id\": \"chat\"', '\"id\": \"ocr\"'",
        "'\"type\": \"AISystem\"', '\"type\": \"Dataset\"'"
    })
    void a_finding_that_was_edited_does_not_fit_its_fingerprint(String words, String edited) {
        assertThat(problems(edited(words, edited)))
                .singleElement()
                .asString()
                .startsWith("INVALID report:65:22: /findings/0/fingerprint: \"" + FINDING.fingerprint()
                        + "\" is not the fingerprint of this rule, subject and key, which is v1:")
                .endsWith("; the report was edited, so write it anew");
    }

    @Test
    void a_fingerprint_that_was_edited_does_not_fit_its_finding() {
        assertThat(problems(edited("\"fingerprint\": \"v1:", "\"fingerprint\": \"v2:")))
                .singleElement()
                .asString()
                .startsWith("INVALID report:65:22: /findings/0/fingerprint: \"v2:")
                .contains(", which is " + FINDING.fingerprint() + ";");
    }

    @Test
    void a_grade_that_was_edited_does_not_fit_the_counts() {
        assertThat(problems(edited(
                        "\"requirement\": \"8.4-a\",\n      \"grade\": \"MINOR\"",
                        "\"requirement\": \"8.4-a\",\n      \"grade\": \"OBSERVATION\"")))
                .containsExactly(
                        "INVALID report:9:13: /counts: are not those of these outcomes and findings; the report was edited, so write it anew");
    }

    @Test
    void a_count_that_was_edited_does_not_fit_the_outcomes() {
        assertThat(problems(edited("\"evaluated\": 1", "\"evaluated\": 229")))
                .singleElement()
                .asString()
                .startsWith("INVALID report:9:13: /counts: ");
    }

    @Test
    void an_outcome_has_the_findings_of_its_item() {
        assertThat(problems(edited("        \"" + FINDING.fingerprint() + "\"\n", "")))
                .containsExactly(
                        "INVALID report:30:19: /outcomes/0/findings: are not the findings of 8.4-a in this report; the report was edited, so write it anew");
    }

    @Test
    void an_outcome_that_was_stopped_may_list_no_findings() {
        ConformityReport stopped = ConformityReport.builder()
                .asOf(REPORT.asOf())
                .edition(REPORT.edition())
                .libraryVersion(REPORT.libraryVersion())
                .digest(REPORT.digest())
                .addOutcomes(Outcome.builder()
                        .requirement("8.4-a")
                        .status(Status.NOT_EVALUATED)
                        .addReasons(Reason.of(Reason.Code.STOPPED, ""))
                        .proofs(0)
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE)
                        .build())
                .addFindings(FINDING)
                .build();
        assertThat(ReportJson.read(ReportJson.standard().toBytes(stopped), "report"))
                .isEqualTo(stopped);
    }

    @Test
    void another_form_of_reports_is_not_read() {
        assertThat(problems(edited("\"report\": \"1\"", "\"report\": \"2\"").replace("asOf", "day")))
                .containsExactly(
                        "FORMAT_VERSION report:2:13: /report: \"2\" is no version of the form of reports that this library reads; it reads \"1\"");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(problems(JSON.replace("\"asOf\": \"2026-11-21\"", "\"asOf\": \"2026-02-30\"")
                        .replace("\"edition\"", "\"editoin\"")
                        .replace("\"evaluated\": 1", "\"evaluated\": \"1\"")
                        .replace("NONCONFORMING", "FAILED")
                        .replace("      \"statement\": \"No impact assessment is on record.\",\n", "")))
                .containsExactly(
                        "MISSING report:1:1: has no \"edition\"; add it",
                        "NOT_A_VALUE report:3:11: /asOf: \"2026-02-30\" is no day; write year, month and day, such as 2026-01-31",
                        "UNKNOWN_PROPERTY report:5:3: /editoin: is no property of a report; did you mean \"edition\"?",
                        "WRONG_TYPE report:11:18: /counts/evaluated: \"1\" is a text; write a whole number",
                        "NOT_A_VALUE report:27:17: /outcomes/0/status: \"FAILED\" is not known here; write one of CONFORMING, NONCONFORMING, WAIVED, NOT_APPLICABLE, NOT_EVALUATED",
                        "MISSING report:51:5: /findings/0: has no \"statement\"; add it");
    }

    @Test
    void null_stands_only_where_a_value_may_be_absent() {
        assertThat(problems(edited("\"key\": \"2026\"", "\"key\": null")))
                .containsExactly("WRONG_TYPE report:60:14: /findings/0/key: is null; leave it out");
    }

    @Test
    void a_property_that_stands_twice_is_a_problem() {
        assertThat(problems(edited("\"digest\"", "\"digest\": \"\", \"digest\"")))
                .singleElement()
                .asString()
                .startsWith("DUPLICATE_KEY report:8:17: /digest: stands twice");
    }

    @Test
    void a_report_that_ends_too_early_is_refused_wherever_it_ends() {
        byte[] whole = utf8(JSON);
        for (int length = 0; length < whole.length - 2; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ReportJson.read(part, "report"))
                    .as("%s bytes", length)
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining("report:");
        }
    }

    @Test
    void nothing_follows_a_report() {
        assertThat(problems(JSON + "{}")).singleElement().asString().contains("more follows after the end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7"})
    void what_is_no_object_is_no_report(String document) {
        assertThat(problems(document)).singleElement().asString().startsWith("").contains("with \"report\"");
    }

    @Test
    void a_document_of_records_is_no_report() {
        assertThat(problems("{\"aims\": \"1\", \"organization\": {\"id\": \"o\", \"name\": \"O\"}}"))
                .contains("UNKNOWN_PROPERTY report:1:2: /aims: is no property of a report; take it out")
                .contains("MISSING report:1:1: has no \"report\"; add it");
    }

    @Test
    void a_report_larger_than_the_limit_is_refused() {
        byte[] report = utf8(JSON);
        assertThat(ReportJson.read(report, "report", report.length)).isNotNull();
        assertThatThrownBy(() -> ReportJson.read(report, "report", report.length - 1))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("report:1:1: the document has more than " + (report.length - 1) + " bytes");
    }

    @Test
    void a_limit_has_bounds() {
        assertThatThrownBy(() -> ReportJson.read(utf8(JSON), "report", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A limit of 0 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"report\": \"1\"", " {\"other\": {\"a\": [1, 2]}, \"report\": 7", "\uFEFF{\"report\": 1"})
    void a_document_with_the_property_report_calls_itself_one(String document) {
        assertThat(ReportJson.isReport(utf8(document))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "report: \"1\"\n",
                "[\"report\"]",
                "{\"aims\": \"1\", \"organization\": {\"report\": 1}}",
                "{\"aims\": ",
                "{\"aims\": \"report\"}"
            })
    void no_other_document_does(String document) {
        assertThat(ReportJson.isReport(utf8(document))).isFalse();
    }

    private static String edited(String words, String instead) {
        assertThat(JSON).contains(words);
        return JSON.replace(words, instead);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> problems(String report) {
        DocumentException thrown =
                catchThrowableOfType(DocumentException.class, () -> ReportJson.read(utf8(report), "report"));
        return thrown.problems().stream()
                .map(problem -> problem.code() + " " + problem)
                .toList();
    }
}
