package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Readiness;
import org.aims4j.conformity.Readiness.Blocker;
import org.aims4j.conformity.Readiness.Cause;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Readiness for the stages of a certification audit, of the conforming sample with changes. */
class ReadinessTest {
    private static final ConformityEvaluator EVALUATOR = Sample.evaluator();
    private static final YAMLMapper YAML = new YAMLMapper();

    private static ManagementSystem sample(String changes) {
        List<Map<String, Object>> read = Edit.listOf(YAML.readValue(changes, Object.class)).stream()
                .map(Edit::mapOf)
                .toList();
        return Sample.with(read);
    }

    private static Readiness readiness(ManagementSystem aims, LocalDate day) {
        return Readiness.of(EVALUATOR.evaluate(aims, day), aims);
    }

    private static Readiness readiness(String changes) {
        return readiness(sample(changes), Sample.DAY);
    }

    private static List<String> told(List<Blocker> blockers) {
        return blockers.stream()
                .map(blocker -> blocker.requirement() + " " + blocker.cause())
                .toList();
    }

    @Test
    void the_conforming_sample_is_ready_for_both_stages() {
        Readiness readiness = readiness("[]");
        assertThat(told(readiness.stage2())).isEmpty();
        assertThat(readiness.readyForStage1()).isTrue();
        assertThat(readiness.readyForStage2()).isTrue();
    }

    @Test
    void a_missing_document_blocks_both_stages() {
        Readiness readiness = readiness("[{remove: doc-scope}]");
        assertThat(told(readiness.stage1())).contains("4.3-d MAJOR");
        assertThat(readiness.stage2()).containsAll(readiness.stage1());
        assertThat(readiness.stage1().stream().flatMap(blocker -> blocker.findings().stream()))
                .extracting(Finding::grade)
                .containsOnly(Grade.MAJOR);
    }

    @Test
    void what_the_documents_build_on_blocks_both_stages_too() {
        assertThat(told(readiness("[{remove: impactAssessmentProcess}]").stage1()))
                .contains("6.1.4-a MAJOR");
    }

    @Test
    void what_nothing_is_recorded_of_blocks_because_it_was_not_evaluated() {
        Readiness readiness = readiness("[{set: {recorded: []}}]");
        assertThat(readiness.stage1()).extracting(Blocker::cause).containsOnly(Cause.NOT_EVALUATED);
        assertThat(told(readiness.stage1()))
                .contains("4.3-d NOT_EVALUATED", "9.2.1-a NOT_EVALUATED", "9.3.1-a NOT_EVALUATED");
        assertThat(told(readiness.stage2())).contains("9.2.2-g NOT_EVALUATED", "9.3.3-c NOT_EVALUATED");
    }

    @Test
    void without_any_internal_audit_or_review_both_stages_are_blocked() {
        Readiness readiness = readiness(
                "[{remove: [act-review-2, act-imp-board, com-audit, imp-board, det-first-review, 'internalAudits[*]', 'managementReviews[*]']}]");
        assertThat(told(readiness.stage1())).contains("9.2.1-a NOT_PLANNED", "9.3.1-a NOT_PLANNED");
        assertThat(told(readiness.stage2())).contains("9.2.1-a NOT_COMPLETED", "9.3.1-a NOT_COMPLETED");
    }

    @Test
    void where_they_are_only_planned_stage_2_is_blocked_alone() {
        Readiness readiness = readiness("""
                [{remove: [audit-2025.completedOn, audit-2026-clauses.completedOn, audit-2026-controls.completedOn,
                review-2025.completedOn, review-2026.completedOn]}]""");
        assertThat(told(readiness.stage1())).isEmpty();
        assertThat(told(readiness.stage2())).contains("9.2.1-a NOT_COMPLETED", "9.3.1-a NOT_COMPLETED");
    }

    @Test
    void a_major_finding_beyond_the_documents_blocks_stage_2_alone() {
        Readiness readiness = readiness("[{remove: nc-retention.correction}, {set: {nc-retention.grade: MAJOR}}]");
        assertThat(told(readiness.stage1())).isEmpty();
        assertThat(told(readiness.stage2())).containsExactly("10.2-a MAJOR");
    }

    @Test
    void a_minor_finding_blocks_stage_2_until_the_register_has_a_plan_for_it() {
        String gap = "{remove: nc-retention.correction}";
        ManagementSystem found = sample("[" + gap + "]");
        ConformityReport report = EVALUATOR.evaluate(found, Sample.DAY);
        Finding minor = report.findings().stream()
                .filter(finding -> finding.ruleId().equals("10.2-no-reaction"))
                .findFirst()
                .orElseThrow();
        assertThat(told(Readiness.of(report, found).stage2())).contains("10.2-a MINOR_WITHOUT_PLAN");
        assertThat(told(Readiness.of(report, found).stage1())).isEmpty();

        String register = "{copy: {nc-gap: {id: nc-known, systems: [], fingerprint: '%s'}}}";
        assertThat(told(readiness("[" + gap + ", " + register.formatted(minor.fingerprint()) + "]")
                        .stage2()))
                .doesNotContain("10.2-a MINOR_WITHOUT_PLAN");
        assertThat(told(readiness("[" + gap + ", " + register.formatted("v1:another") + "]")
                        .stage2()))
                .contains("10.2-a MINOR_WITHOUT_PLAN");
        assertThat(told(readiness("[" + gap + ", {copy: {nc-gap: {id: nc-known, systems: [], requirement: 10.2-a}}}]")
                        .stage2()))
                .doesNotContain("10.2-a MINOR_WITHOUT_PLAN");
        assertThat(told(readiness(
                                "[" + gap
                                        + ", {copy: {nc-gap: {id: nc-known, systems: [], requirement: 10.2-a}}}, {remove: nc-known.correction}]")
                        .stage2()))
                .contains("10.2-a MINOR_WITHOUT_PLAN");
    }

    @Test
    void the_report_has_to_be_about_the_records() {
        ConformityReport report = EVALUATOR.evaluate(sample("[]"), Sample.DAY);
        ManagementSystem others = sample("[{remove: certificate.scope}]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.of(report, others))
                .withMessageContaining("give the records that were evaluated");
    }
}
