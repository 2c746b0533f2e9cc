package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Roadmap;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleScope;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadmapCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void a_roadmap_as_people_read_it() {
        ConformityReport report = report();
        String text = new RoadmapText(
                        Roadmap.of(report, LocalDate.of(2027, 2, 28)),
                        report,
                        ManagementSystem.startingWith(Organization.builder()
                                .id("org")
                                .name("Nordhavn University Hospital")
                                .build()),
                        List.of(rule(
                                "8.4-impact-assessment-missing",
                                "8.4-a",
                                "AI system in use without impact assessment")))
                .text();
        assertThat(text).isEqualTo(Approved.text("roadmap.txt"));
        assertThat(text.lines()).allMatch(line -> line.length() <= TextLayout.WIDTH);
    }

    @Test
    void a_step_tells_the_findings_that_stand_against_it() {
        JsonNode step = step(json(Documents.MINOR), "8.4-a");
        assertThat(step.get("phase").asString()).isEqualTo("DO");
        assertThat(step.get("status").asString()).isEqualTo("NONCONFORMING");
        assertThat(step.get("grade").asString()).isEqualTo("MINOR");
        assertThat(step.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("ruleId").asString()))
                .contains("8.4-impact-assessment-missing");
    }

    @Test
    void a_step_that_was_not_evaluated_tells_why() {
        JsonNode step = step(json(Documents.MINOR), "10.2-a");
        assertThat(step.get("status").asString()).isEqualTo("NOT_EVALUATED");
        assertThat(step.get("grade").isNull()).isTrue();
        assertThat(step.get("findings").size()).isZero();
        assertThat(step.get("reasons").get(0).propertyNames()).containsExactly("code", "about", "cells");
    }

    @Test
    void json_holds_each_gap_of_the_report_once_and_the_last_layer_ends_on_the_target() {
        JsonNode json = json(Documents.MINOR);
        assertThat(json.get("roadmap").asString()).isEqualTo("1");
        assertThat(json.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(json.get("until").asString()).isEqualTo("2027-11-21");
        List<String> gaps = JsonMapper.shared()
                .readTree(Run.of(Documents.MINOR.getBytes(StandardCharsets.UTF_8), "evaluate", "-", "--format", "json")
                        .out())
                .get("outcomes")
                .valueStream()
                .filter(outcome -> !List.of("CONFORMING", "NOT_APPLICABLE")
                        .contains(outcome.get("status").asString()))
                .map(outcome -> outcome.get("requirement").asString())
                .toList();
        assertThat(json.get("layers")
                        .valueStream()
                        .flatMap(layer -> layer.get("steps")
                                .valueStream()
                                .map(step -> step.get("requirement").asString())))
                .containsExactlyInAnyOrderElementsOf(gaps);
        assertThat(json.get("counts").get("steps").asInt()).isEqualTo(gaps.size());
        JsonNode layers = json.get("layers");
        assertThat(layers.get(layers.size() - 1).get("until").asString()).isEqualTo("2027-11-21");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(roadmap(Documents.MINOR, "--until", "2027-11-21"))
                .isEqualTo(roadmap(Documents.MINOR, "--until", "2027-11-21"));
    }

    @Test
    void a_roadmap_goes_to_a_file_instead() throws IOException {
        Path written = folder.resolve("roadmap.txt");
        Run run = roadmap(Documents.MINOR, "--until", "2027-11-21", "--output", written.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(written))
                .startsWith("Roadmap to conformity to ISO/IEC 42001:2023 from 2026-11-21 until 2027-11-21\n")
                .isEqualTo(roadmap(Documents.MINOR, "--until", "2027-11-21").out());
    }

    @Test
    void a_target_before_the_day_is_refused() {
        assertThat(roadmap(Documents.MINOR, "--until", "2026-11-20"))
                .isEqualTo(new Run(
                        2, "", "--until 2026-11-20 is before 2026-11-21, the day to start from; give a later day\n"));
    }

    @Test
    void days_that_do_not_suffice_for_the_layers_are_told_once() {
        Run run = roadmap(Documents.MINOR, "--until", "2026-11-23");
        assertThat(run.out())
                .containsOnlyOnce("do not suffice")
                .containsPattern("\n\nThe days do not suffice: \\d+ of \\d+ layers have none\\. Give a later day, ");
        JsonNode json = JsonMapper.shared()
                .readTree(roadmap(Documents.MINOR, "--until", "2026-11-23", "--format", "json")
                        .out());
        assertThat(json.get("layersWithoutDay").asInt())
                .isPositive()
                .isEqualTo(json.get("layers").size() - 2);
    }

    @Test
    void days_that_suffice_are_no_matter() {
        assertThat(roadmap(Documents.MINOR, "--until", "2027-11-21").out()).doesNotContain("do not suffice");
        assertThat(json(Documents.MINOR).get("layersWithoutDay").asInt()).isZero();
    }

    @Test
    void a_target_on_the_day_is_no_mistake() {
        assertThat(roadmap(Documents.MINOR, "--until", "2026-11-21").exitCode()).isEqualTo(0);
    }

    @Test
    void a_roadmap_without_a_target_is_refused() {
        Run run = roadmap(Documents.MINOR);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("--until");
    }

    /** Three gaps in a row, one beside them, a control; 4.1-d conforms. */
    private static ConformityReport report() {
        Finding first = finding("triage", "Radiology triage");
        Finding waived = finding("ocr", "Text recognition").coveredBy("w-1");
        return ConformityReport.builder()
                .asOf(DAY)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0")
                .addOutcomes(
                        outcome("4.1-a", Status.NOT_EVALUATED)
                                .addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "CONTEXT"))
                                .build(),
                        outcome("4.1-d", Status.CONFORMING).build(),
                        outcome("4.1-e", Status.NOT_EVALUATED)
                                .addReasons(Reason.of(Reason.Code.JUDGEMENT_MISSING, ""))
                                .build(),
                        outcome("8.4-a", Status.NONCONFORMING)
                                .grade(Grade.MINOR)
                                .build(),
                        outcome("10.2-a", Status.NOT_EVALUATED)
                                .addReasons(new Reason(Reason.Code.UNDECIDED, "Nonconformity.correction", 2))
                                .build(),
                        outcome("A.10.2", Status.NOT_EVALUATED)
                                .addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "PARTIES"))
                                .build())
                .addFindings(first, waived, finding("a", "A"), finding("b", "B"), finding("c", "C"))
                .build();
    }

    private static Outcome.Builder outcome(String item, Status status) {
        Outcome.Builder outcome = Outcome.builder();
        outcome.requirement(item)
                .status(status)
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(CellCounts.NONE);
        return outcome;
    }

    private static Finding finding(String system, String label) {
        return Finding.builder()
                .ruleId("8.4-impact-assessment-missing")
                .requirement("8.4-a")
                .grade(Grade.MINOR)
                .subject(new Subject("AISystem", system, label))
                .statement(label + " is in use without a completed impact assessment.")
                .build();
    }

    private static RuleDescriptor rule(String id, String requirement, String summary) {
        return RuleDescriptor.builder()
                .id(id)
                .requirement(requirement)
                .kind(RuleKind.FINDING)
                .grade(Grade.MINOR)
                .scope(RuleScope.AI_SYSTEM)
                .subject("AISystem")
                .summary(summary)
                .build();
    }

    private JsonNode json(String document) {
        return JsonMapper.shared()
                .readTree(roadmap(document, "--until", "2027-11-21", "--format", "json")
                        .out());
    }

    private static JsonNode step(JsonNode roadmap, String item) {
        return roadmap.get("layers")
                .valueStream()
                .flatMap(layer -> layer.get("steps").valueStream())
                .filter(step -> step.get("requirement").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Run roadmap(String document, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "roadmap";
        args[1] = Documents.write(folder, "aims.yaml", document).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(args);
    }
}
