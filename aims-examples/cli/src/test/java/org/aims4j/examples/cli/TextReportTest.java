package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleScope;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Waiver;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;

/** The text for people against approved files: a change of the layout shows here, line by line. */
class TextReportTest {
    private static final List<Finding> FINDINGS = findings();

    @Test
    void a_report_as_people_read_it() {
        assertThat(text(false, false)).isEqualTo(Approved.text("report.txt"));
    }

    @Test
    void a_report_with_all_subjects_and_what_it_rests_on() {
        assertThat(text(true, true)).isEqualTo(Approved.text("report-explained.txt"));
    }

    @Test
    void the_certification_cycle_has_a_part_of_its_own() {
        assertThat(certification()).isEqualTo(Approved.text("report-certification.txt"));
    }

    @Test
    void no_line_is_wider_than_a_page() {
        assertThat(text(true, true).lines()).allMatch(line -> line.length() <= TextLayout.WIDTH);
        assertThat(certification().lines()).allMatch(line -> line.length() <= TextLayout.WIDTH);
    }

    @Test
    void a_label_without_room_beside_a_long_id_is_left_out() {
        Subject subject = Subject.of(
                AISystem.builder().id("i".repeat(120)).name("Letter sorting").build());
        assertThat(TextReport.subject("  ", subject, 30)).isEqualTo("  " + "i".repeat(120));
    }

    @Test
    void the_steering_of_a_terminal_does_not_get_through() {
        assertThat(text(true, true)).doesNotContain("\u001b").contains("System [31mX, a name");
    }

    @Test
    void waivers_are_told_with_what_became_of_them() {
        Finding waived = FINDINGS.get(1).coveredBy("w-1");
        ConformityReport report = ConformityReport.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0")
                .addOutcomes(Outcome.builder()
                        .requirement("8.4-a")
                        .status(Status.WAIVED)
                        .grade(Grade.MINOR)
                        .addFindings(waived.fingerprint())
                        .proofs(0)
                        .systems(new CellCounts(0, 0, 1, 0, 0))
                        .others(CellCounts.NONE)
                        .build())
                .addFindings(waived)
                .addWaivers(
                        new WaiverFate("w-1", WaiverFate.Fate.APPLIED, List.of(waived.fingerprint())),
                        new WaiverFate("w-2", WaiverFate.Fate.EXPIRED, List.of()))
                .build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .addWaivers(Waiver.builder()
                        .id("w-2")
                        .rule("8.4-x")
                        .subject("s-1")
                        .justification("Agreed")
                        .issued(LocalDate.of(2026, 1, 1))
                        .validUntil(LocalDate.of(2026, 6, 30))
                        .worstGrade(Waiver.Grade.MINOR)
                        .build())
                .build();
        assertThat(new TextReport(report, Optional.empty(), aims, rules(), false, false).text())
                .contains("impact assessment: not recorded (expected: completed); waived by w-1\n")
                .contains("""

                        Waivers
                                  w-1: covers
                                     8.4-a minor [8.4-impact-assessment-missing] of s-1
                                  w-2: no effect, expired, valid until 2026-06-30
                        """);
    }

    @Test
    void without_waivers_nothing_is_said_of_them() {
        assertThat(text(true, true)).doesNotContain("Waivers");
    }

    private static String text(boolean all, boolean explain) {
        return new TextReport(report(), Optional.empty(), aims(), rules(), all, explain).text();
    }

    /** The report on one item of the standard and three facts of the certification cycle. */
    private static String certification() {
        Finding late = Finding.builder()
                .ruleId("T05-first-surveillance-missing")
                .requirement("T05")
                .grade(Grade.MAJOR)
                .subject(new Subject("Certificate", "certificate", "certificate"))
                .statement("The first surveillance after the certification was not held; last day for it: 2026-06-15.")
                .build();
        ConformityReport report = ConformityReport.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .addRuleSets("aims4j 0.1.0", "aims4j certification cycle 0.1.0")
                .digest("sha256:0123456789abcdef")
                .addOutcomes(
                        outcome("6.1.4-a", Status.NONCONFORMING, new CellCounts(0, 1, 0, 0, 0))
                                .grade(Grade.MAJOR)
                                .build(),
                        outcome("T01", Status.CONFORMING, new CellCounts(1, 0, 0, 0, 0))
                                .build(),
                        outcome("T05", Status.NONCONFORMING, new CellCounts(0, 1, 0, 0, 0))
                                .grade(Grade.MAJOR)
                                .build(),
                        outcome("T14", Status.NOT_EVALUATED, CellCounts.NONE)
                                .addReasons(Reason.of(Reason.Code.NOTHING_TO_EXAMINE, ""))
                                .build())
                .addFindings(FINDINGS.get(0), late)
                .build();
        List<RuleDescriptor> rules = new ArrayList<>(rules());
        rules.add(rule("T05-first-surveillance-missing", "First surveillance not held within twelve months"));
        return new TextReport(report, Optional.empty(), aims(), rules, false, false).text();
    }

    private static Outcome.Builder outcome(String item, Status status, CellCounts others) {
        Outcome.Builder outcome = Outcome.builder();
        outcome.requirement(item)
                .status(status)
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(others);
        return outcome;
    }

    private static ManagementSystem aims() {
        return ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("org")
                        .name("Nordhavn\nUniversity Hospital")
                        .build())
                .addAiSystems(AISystem.builder()
                        .id("outside")
                        .name("Outside")
                        .inScope(false)
                        .build())
                .addAllAiSystems(IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> AISystem.builder()
                                .id("s-" + i)
                                .name("System " + i)
                                .build())
                        .toList())
                .build();
    }

    private static ConformityReport report() {
        return ConformityReport.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .addRuleSets("aims4j 0.1.0")
                .digest("sha256:0123456789abcdef")
                .addAllOutcomes(Catalogue.iso42001().items().stream()
                        .map(TextReportTest::outcome)
                        .toList())
                .addAllFindings(FINDINGS)
                .addProofs(new Proof("8.4-impact-assessment-current", "8.4-a", system(6), "", List.of("s-6")))
                .addExemptions(new Exemption("8.4-retired", "8.4-a", system(7), "", List.of("s-7"), "retired"))
                .addUndecided(new Undecided(
                        "8.4-class-unknown", "8.4-a", system(8), "", List.of("s-8"), "AISystem.impactClass"))
                .build();
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.builder()
                .ruleId("6.1.4-process-missing")
                .requirement("6.1.4-a")
                .grade(Grade.MAJOR)
                .subject(new Subject("Organization", "org", "Nordhavn University Hospital"))
                .statement("No process for impact assessments is on record.")
                .build());
        for (int i = 1; i <= 5; i++) {
            findings.add(Finding.builder()
                    .ruleId("8.4-impact-assessment-missing")
                    .requirement("8.4-a")
                    .grade(Grade.MINOR)
                    .subject(system(i))
                    .statement("System " + i + " is in use without a completed impact assessment.")
                    .addEvidence(
                            new Observed("impact assessment", i == 5 ? "in progress" : "not recorded", "completed"))
                    .build());
        }
        findings.add(Finding.builder()
                .ruleId("A.10.3-no-risk-class")
                .requirement("A.10.3")
                .grade(Grade.OBSERVATION)
                .subject(new Subject("Supplier", "supplier.acme", "Acme"))
                .statement("Acme has no risk class on record.")
                .addEvidence(new Observed("risk class", "not recorded", "a risk class"))
                .build());
        return findings;
    }

    private static Subject system(int i) {
        return new Subject(
                "AISystem",
                "s-" + i,
                i == 1 ? "System \u001b[31mX, a name" + " that goes on".repeat(10) : "System " + i);
    }

    private static Outcome outcome(AuditableItem item) {
        Outcome.Builder outcome = Outcome.builder();
        outcome.requirement(item.id())
                .addAllFindings(FINDINGS.stream()
                        .filter(finding -> finding.requirement().equals(item.id()))
                        .map(Finding::fingerprint)
                        .toList());
        switch (item.id()) {
            case "6.1.4-a" ->
                outcome.status(Status.NONCONFORMING)
                        .grade(Grade.MAJOR)
                        .proofs(0)
                        .systems(CellCounts.NONE)
                        .others(new CellCounts(0, 1, 0, 0, 0));
            case "8.4-a" ->
                outcome.status(Status.NONCONFORMING)
                        .grade(Grade.MINOR)
                        .proofs(1)
                        .addReasons(new Reason(Reason.Code.UNDECIDED, "AISystem.impactClass", 1))
                        .systems(new CellCounts(1, 5, 0, 1, 1))
                        .others(CellCounts.NONE);
            case "5.1-a" ->
                outcome.status(Status.CONFORMING)
                        .proofs(1)
                        .systems(CellCounts.NONE)
                        .others(new CellCounts(1, 0, 0, 0, 0));
            case "A.5.2" ->
                outcome.status(Status.WAIVED)
                        .grade(Grade.MINOR)
                        .proofs(0)
                        .systems(new CellCounts(0, 0, 2, 0, 0))
                        .others(CellCounts.NONE);
            case "A.10.3" ->
                outcome.status(Status.NOT_EVALUATED)
                        .proofs(0)
                        .addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "SUPPLIERS"))
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE);
            case "A.10.4" ->
                outcome.status(Status.NOT_APPLICABLE)
                        .proofs(0)
                        .addReasons(Reason.of(Reason.Code.BY_DECISION, "excluded: no customers"))
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE);
            case "8.2-a", "8.3-a" ->
                outcome.status(Status.NOT_EVALUATED)
                        .proofs(0)
                        .addReasons(Reason.of(Reason.Code.AREA_NOT_RECORDED, "RISK"))
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE);
            default ->
                outcome.status(Status.NOT_EVALUATED)
                        .proofs(0)
                        .addReasons(Reason.of(Reason.Code.NO_RULE, ""))
                        .systems(CellCounts.NONE)
                        .others(CellCounts.NONE);
        }
        return outcome.build();
    }

    private static List<RuleDescriptor> rules() {
        return List.of(
                rule("6.1.4-process-missing", "No impact assessment process on record"),
                rule("8.4-impact-assessment-missing", "AI system in use without completed impact assessment"),
                rule("8.4-impact-assessment-current", "Impact assessment of the system is current"),
                rule("8.4-retired", "AI system is retired"),
                rule("8.4-class-unknown", "Impact class of the system is not recorded"),
                rule("A.10.3-no-risk-class", "Supplier without a risk class"));
    }

    private static RuleDescriptor rule(String id, String summary) {
        return RuleDescriptor.builder()
                .id(id)
                .requirement("8.4-a")
                .kind(RuleKind.FINDING)
                .scope(RuleScope.AI_SYSTEM)
                .subject("AISystem")
                .summary(summary)
                .build();
    }
}
