package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Readiness;
import org.aims4j.conformity.Readiness.Blocker;
import org.aims4j.conformity.Readiness.Cause;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadinessCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Blocker MAJOR = new Blocker(
            "4.3-d",
            Cause.MAJOR,
            List.of(finding("4.3-scope-document-missing", "4.3-d", Grade.MAJOR, "The scope is in no document.")));
    private static final Blocker NOT_PLANNED = new Blocker("9.2.1-a", Cause.NOT_PLANNED, List.of());

    @TempDir
    Path folder;

    @Test
    void readiness_as_people_read_it() {
        String text = text(
                new Readiness(
                        List.of(MAJOR, new Blocker("5.2-a", Cause.NOT_EVALUATED, List.of()), NOT_PLANNED),
                        List.of(
                                MAJOR,
                                new Blocker("5.2-a", Cause.NOT_EVALUATED, List.of()),
                                new Blocker("8.4-a", Cause.MAJOR, List.of(absent("triage"))),
                                new Blocker(
                                        "8.4-a",
                                        Cause.MINOR_WITHOUT_PLAN,
                                        List.of(
                                                missing("ocr").coveredBy("w-1"),
                                                missing("pricing"),
                                                missing("sorting"),
                                                missing("triage"))),
                                NOT_PLANNED,
                                new Blocker("9.2.1-a", Cause.NOT_COMPLETED, List.of()))),
                AuditStage.values());
        assertThat(text).isEqualTo(Approved.text("readiness.txt"));
        assertThat(text.lines()).allMatch(line -> line.length() <= TextLayout.WIDTH);
    }

    @Test
    void a_stage_that_nothing_blocks_is_ready() {
        assertThat(text(new Readiness(List.of(), List.of()), AuditStage.values()))
                .contains("\nStage 1         READY\nStage 2         READY\n")
                .endsWith("""

                        Stage 1, the documented system

                           Nothing blocks it.

                        Stage 2, the system at work

                           Nothing blocks it.
                        """);
    }

    @Test
    void where_nothing_else_blocks_stage_2_that_is_told() {
        assertThat(text(new Readiness(List.of(MAJOR), List.of(MAJOR)), AuditStage.values()))
                .endsWith("""

                        Stage 2, the system at work

                           What blocks stage 1 blocks it too. Nothing else does.
                        """);
    }

    @Test
    void of_stage_2_alone_all_that_blocks_it_is_told() {
        assertThat(text(new Readiness(List.of(MAJOR), List.of(MAJOR)), AuditStage.STAGE_2))
                .contains("\nStage 2         BLOCKED by 1 item\n", "\n   4.3-d     ", "The scope is in no document.")
                .doesNotContain("tage 1");
    }

    @Test
    void of_many_findings_of_a_rule_the_first_are_told() {
        String systems = Documents.MINOR
                + "  - { id: a, name: A, origin: IN_HOUSE, lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n"
                + "  - { id: b, name: B, origin: IN_HOUSE, lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n"
                + "  - { id: c, name: C, origin: IN_HOUSE, lifecycle: [ { stage: DEPLOYMENT, date: 2026-02-10 } ] }\n";
        assertThat(readiness(systems).out())
                .contains("\n                and 1 more\n")
                .doesNotContain("Radiology triage is in use without a completed impact assessment");
        assertThat(readiness(systems, "--all").out())
                .contains("Radiology triage is in use without a completed impact assessment")
                .doesNotContain("1 more\n");
    }

    @Test
    void json_holds_each_stage_with_what_blocks_it() {
        JsonNode json = json(Documents.MAJOR);
        assertThat(json.propertyNames()).containsExactly("readiness", "asOf", "edition", "digest", "stages");
        assertThat(json.get("readiness").asString()).isEqualTo("1");
        assertThat(json.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(json.get("stages")
                        .valueStream()
                        .map(stage -> stage.get("stage").asInt()))
                .containsExactly(1, 2);
        JsonNode stage = json.get("stages").get(0);
        assertThat(stage.get("ready").asBoolean()).isFalse();
        assertThat(stage.get("counts").propertyNames())
                .containsExactly(
                        "items", "MAJOR", "NOT_EVALUATED", "NOT_PLANNED", "NOT_COMPLETED", "MINOR_WITHOUT_PLAN");
        JsonNode major = blocker(stage, "6.1.4-a", "MAJOR");
        assertThat(major.propertyNames()).containsExactly("requirement", "title", "cause", "findings", "reasons");
        assertThat(major.get("title").asString()).isEqualTo("AI system impact assessment");
        assertThat(major.get("findings").get(0).get("ruleId").asString()).isEqualTo("6.1.4-process-missing");
        assertThat(major.get("reasons").size()).isZero();
        JsonNode notEvaluated = blocker(stage, "9.2.1-a", "NOT_EVALUATED");
        assertThat(notEvaluated.get("findings").size()).isZero();
        assertThat(notEvaluated.get("reasons").get(0).get("about").asString()).isEqualTo("AUDIT");
    }

    @Test
    void the_counts_are_those_of_the_blockers() {
        String withTwoCausesOnOneItem = Documents.MAJOR.replace("[IMPACT]", "[IMPACT, AUDIT]");
        for (JsonNode stage : json(withTwoCausesOnOneItem).get("stages")) {
            JsonNode counts = stage.get("counts");
            for (Cause cause : Cause.values()) {
                assertThat(counts.get(cause.name()).asLong())
                        .isEqualTo(stage.get("blockers")
                                .valueStream()
                                .filter(blocker ->
                                        blocker.get("cause").asString().equals(cause.name()))
                                .count());
            }
            assertThat(counts.get("items").asLong())
                    .isEqualTo(stage.get("blockers")
                            .valueStream()
                            .map(blocker -> blocker.get("requirement").asString())
                            .distinct()
                            .count());
        }
    }

    @Test
    void what_blocks_stage_1_blocks_stage_2() {
        JsonNode stages = json(Documents.MAJOR).get("stages");
        assertThat(stages.get(1).get("blockers"))
                .containsAll(stages.get(0).get("blockers"))
                .hasSizeGreaterThan(stages.get(0).get("blockers").size());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void of_a_stage_that_was_asked_for_is_told_alone(String asked, String other) {
        assertThat(readiness(Documents.MAJOR, "--stage", asked).out())
                .contains("\nStage " + asked + "         BLOCKED by ", "\nStage " + asked + ", the ")
                .doesNotContain("\nStage " + other);
        assertThat(json(Documents.MAJOR, "--stage", asked).get("stages").valueStream())
                .singleElement()
                .satisfies(stage -> assertThat(stage.get("stage").asString()).isEqualTo(asked));
    }

    @Test
    void a_stage_that_there_is_not_is_refused() {
        assertThat(readiness(Documents.MAJOR, "--stage", "3"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Invalid value for option '--stage': \"3\" is no stage of an initial audit; use 1 or 2; try 'aims readiness --help'\n"));
    }

    @Test
    void what_is_blocked_fails_only_on_demand() {
        assertThat(readiness(Documents.MAJOR).exitCode()).isEqualTo(0);
        assertThat(readiness(Documents.MAJOR, "--fail-on-blocked").exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void only_a_stage_that_was_asked_for_fails(String asked, int exitCode) {
        String reviewsNotCompleted =
                Documents.sample().replaceAll("(  - id: review-\\d+\n(?: {4}.*\n)*?) {4}completedOn: .*\n", "$1");
        assertThat(readiness(reviewsNotCompleted, "--stage", asked, "--fail-on-blocked")
                        .exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void what_is_ready_does_not_fail() {
        assertThat(readiness(Documents.sample(), "--fail-on-blocked").exitCode())
                .isEqualTo(0);
    }

    @Test
    void the_day_decides() {
        assertThat(readiness(Documents.sample(), "--as-of", "2024-01-01", "--fail-on-blocked")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(readiness(Documents.MAJOR, "--format", "json"))
                .isEqualTo(readiness(Documents.MAJOR, "--format", "json"));
    }

    @Test
    void readiness_goes_to_a_file_instead() throws IOException {
        Path written = folder.resolve("readiness.txt");
        Run run = readiness(Documents.MAJOR, "--output", written.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(written))
                .startsWith(
                        "Readiness for an initial certification audit against ISO/IEC 42001:2023 as of 2026-11-21\n")
                .isEqualTo(readiness(Documents.MAJOR).out());
    }

    private static String text(Readiness readiness, AuditStage... stages) {
        return new ReadinessText(
                        readiness,
                        List.of(stages),
                        report(),
                        ManagementSystem.startingWith(Organization.builder()
                                .id("org")
                                .name("Nordhavn University Hospital")
                                .build()),
                        false)
                .text();
    }

    private static ConformityReport report() {
        return ConformityReport.builder()
                .asOf(DAY)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0")
                .addOutcomes(Outcome.builder()
                        .requirement("5.2-a")
                        .status(Status.NOT_EVALUATED)
                        .addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "LEADERSHIP"))
                        .proofs(0)
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE)
                        .build())
                .build();
    }

    private static Finding missing(String system) {
        return finding(
                "8.4-impact-assessment-missing",
                "8.4-a",
                Grade.MINOR,
                "The AI system " + system + " is in use without a completed impact assessment.");
    }

    private static Finding absent(String system) {
        return finding(
                "escalation-element-absent",
                "8.4-a",
                Grade.MAJOR,
                "The required element is wholly absent; examined: " + system + ".");
    }

    private static Finding finding(String rule, String item, Grade grade, String statement) {
        return Finding.builder()
                .ruleId(rule)
                .requirement(item)
                .grade(grade)
                .subject(new Subject("Organization", "org", "Nordhavn University Hospital"))
                .statement(statement)
                .build();
    }

    private static JsonNode blocker(JsonNode stage, String item, String cause) {
        return stage.get("blockers")
                .valueStream()
                .filter(blocker -> blocker.get("requirement").asString().equals(item)
                        && blocker.get("cause").asString().equals(cause))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "--format";
        args[1] = "json";
        System.arraycopy(options, 0, args, 2, options.length);
        return JsonMapper.shared().readTree(readiness(document, args).out());
    }

    private Run readiness(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "readiness";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
