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

class ForecastCommandTest {
    /** The impact assessment of {@link Documents#CONFORMING} is due again on 2027-01-15. */
    private static final String WAIVED =
            Documents.waived(Documents.CONFORMING, "8.4-impact-assessment-overdue", "2027-03-31");

    @TempDir
    Path folder;

    @Test
    void what_appears_is_told_by_day() {
        Run run = forecast(Documents.CONFORMING, "--until", "2027-01-31");
        assertThat(run).isEqualTo(new Run(0, """
                        Conformity to ISO/IEC 42001:2023 from 2026-11-21 until 2027-01-31, if nothing is done

                        Organization    Nordhavn University Hospital
                        Standing        0: 0 major, 0 minor, 0 observations, 0 opportunities
                        Appearing       1: 0 major, 1 minor, 0 observations, 0 opportunities
                        Disappearing    0: 0 major, 0 minor, 0 observations, 0 opportunities
                        Days            1 of 71 on which something changes
                        Digest          %s

                        2027-01-16
                           appears      8.4-a     minor: The impact assessment of Radiology triage is overdue: completed on
                                                  2026-01-15, due again on 2027-01-15. [8.4-impact-assessment-overdue]
                                                     triage  Radiology triage

                        1 appearing and 0 disappearing until 2027-01-31
                        """.formatted(run.out().replaceAll("(?s).*(sha256:\\w+).*", "$1")), ""));
    }

    @Test
    void the_last_day_counts_and_the_first_does_not() {
        assertThat(forecast(Documents.CONFORMING, "--until", "2027-01-15").out())
                .contains("Days            0 of 55 ");
        assertThat(forecast(Documents.CONFORMING, "--until", "2027-01-16").out())
                .contains("Days            1 of 56 ");
        assertThat(forecast(Documents.CONFORMING, "--as-of", "2027-01-16", "--until", "2027-01-16")
                        .out())
                .contains("Standing        1: ", "Days            0 of 0 ");
    }

    @Test
    void what_disappears_is_told_too() {
        String planned = Documents.MINOR + """
                impactAssessments:
                  - { id: ia-1, systems: [triage], progress: COMPLETED, completedOn: 2026-12-01 }
                """;
        assertThat(forecast(planned, "--until", "2026-12-31").out())
                .contains("\n2026-12-01\n", "   disappears   8.4-a     minor: ", "\n1 appearing and ");
    }

    @Test
    void a_waived_finding_does_not_count() {
        Run run = forecast(WAIVED, "--until", "2027-03-31", "--fail-on", "minor");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err())
                .isEqualTo(
                        "8.4-a minor [8.4-impact-assessment-overdue] of AISystem triage is waived by w-1 and does not count\n");
        assertThat(run.out()).contains("; waived by w-1\n");
    }

    @Test
    void a_finding_counts_from_the_end_of_its_waiver_on() {
        Run run = forecast(WAIVED, "--until", "2027-04-01", "--fail-on", "minor");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\n2027-04-01\n   waiver ends  8.4-a     minor: The impact assessment of Radiology triage")
                .contains("      triage  Radiology triage\n")
                .doesNotContain("becomes", "differs");
        assertThat(JsonMapper.shared()
                        .readTree(forecast(WAIVED, "--until", "2027-04-01", "--format", "json")
                                .out())
                        .get("days")
                        .get(1)
                        .get("noLongerWaived"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.get("ruleId").asString()).isEqualTo("8.4-impact-assessment-overdue"));
    }

    @ParameterizedTest
    @CsvSource({"major, 0", "minor, 1", "observation, 1", "never, 0"})
    void the_exit_code_tells_of_a_finding_that_appears(String failOn, int exitCode) {
        assertThat(forecast(Documents.CONFORMING, "--until", "2027-12-31", "--fail-on", failOn)
                        .exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void what_stands_already_fails_on_no_grade() {
        assertThat(forecast(Documents.MAJOR, "--until", "2027-12-31", "--fail-on", "observation")
                        .exitCode())
                .isEqualTo(0);
    }

    @Test
    void of_many_findings_the_first_are_told() {
        StringBuilder many = new StringBuilder(Documents.CONFORMING.replace("[triage]", "[triage, s1, s2, s3, s4]"));
        StringBuilder systems = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            systems.append("  - { id: s" + i + ", name: System " + i
                    + ", origin: IN_HOUSE, lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n");
        }
        many.insert(many.indexOf("aiSystems:\n") + "aiSystems:\n".length(), systems);
        assertThat(forecast(many.toString(), "--until", "2027-01-31").out())
                .contains("      and 2 more\n")
                .doesNotContain("System 4\n");
        assertThat(forecast(many.toString(), "--until", "2027-01-31", "--all").out())
                .doesNotContain("more\n")
                .contains("System 4\n");
    }

    @Test
    void json_holds_counts_and_days_with_findings_and_cells() {
        JsonNode json = JsonMapper.shared()
                .readTree(forecast(Documents.CONFORMING, "--until", "2027-01-31", "--format", "json")
                        .out());
        assertThat(json.get("forecast").asString()).isEqualTo("1");
        assertThat(json.get("from").asString()).isEqualTo("2026-11-21");
        assertThat(json.get("until").asString()).isEqualTo("2027-01-31");
        assertThat(json.get("counts").get("appearing").asInt()).isEqualTo(1);
        JsonNode day = json.get("days").get(0);
        assertThat(day.get("day").asString()).isEqualTo("2027-01-16");
        assertThat(day.get("appearing").get(0).get("ruleId").asString()).isEqualTo("8.4-impact-assessment-overdue");
        assertThat(day.get("appearing").get(0).get("since").asString()).isEqualTo("2027-01-16");
        assertThat(day.get("disappearing").size()).isZero();
        assertThat(day.get("cells").get(0).get("before").asString()).isEqualTo("CONFORMING");
        assertThat(day.get("cells").get(0).get("after").asString()).isEqualTo("NONCONFORMING");
    }

    @Test
    void on_demand_the_certification_cycle_is_looked_at_too() {
        String[] days = {"--as-of", "2026-06-01", "--until", "2026-06-30"};
        assertThat(forecast(Documents.CERTIFIED, days)).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(0);
            assertThat(run.out()).doesNotContain("T05");
        });
        Run run = forecast(Documents.CERTIFIED, "--certification", "--as-of", "2026-06-01", "--until", "2026-06-30");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\n2026-06-16\n", "   appears      T05       major: ", "[T05-first-surveillance-missing]");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(forecast(WAIVED, "--until", "2029-12-31", "--format", "json"))
                .isEqualTo(forecast(WAIVED, "--until", "2029-12-31", "--format", "json"));
    }

    @Test
    void a_forecast_goes_to_a_file_instead() throws IOException {
        Path written = folder.resolve("forecast.txt");
        Run run = forecast(Documents.CONFORMING, "--until", "2027-01-31", "--output", written.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(written))
                .isEqualTo(
                        forecast(Documents.CONFORMING, "--until", "2027-01-31").out());
    }

    @Test
    void a_hyphen_reads_standard_input() {
        Run run =
                Run.of(Documents.CONFORMING.getBytes(StandardCharsets.UTF_8), "forecast", "-", "--until", "2027-01-31");
        assertThat(run.out()).contains("\n2027-01-16\n");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThat(forecast(Documents.CONFORMING, "--until", "2026-11-20"))
                .isEqualTo(new Run(
                        2, "", "--until 2026-11-20 is before 2026-11-21, the day to start from; give a later day\n"));
    }

    @Test
    void a_forecast_without_an_end_is_refused() {
        Run run = forecast(Documents.CONFORMING);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("--until");
    }

    @Test
    void a_document_that_is_not_right_is_refused() {
        Run run = forecast("aims: 7\n", "--until", "2027-01-31");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("aims.yaml") + ":1:");
    }

    private Run forecast(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "forecast";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
