package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.approval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.conformity.WaiverFate.Fate;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.Waiver;
import org.aims4j.rules.Records.Draft;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();
    private static final String MISSING = "8.4-impact-assessment-missing";
    private static final String ABSENT = "escalation-element-absent";

    /** A waiver of the finding about system a, accepted long ago, for long, for any grade. Each of its attributes can be another. */
    private static final class AWaiver {
        private final String id;
        private Optional<String> fingerprint = Optional.empty();
        private String rule = MISSING;
        private String subject = "a";
        private Waiver.Status status = Waiver.Status.ACCEPTED;
        private Waiver.Grade worst = Waiver.Grade.MAJOR;
        private LocalDate issued = LONG_AGO;
        private LocalDate approved = LONG_AGO;
        private LocalDate until = DAY.plusYears(1);

        private AWaiver(String id) {
            this.id = id;
        }

        AWaiver of(String ruleId, String subjectId) {
            rule = ruleId;
            subject = subjectId;
            return this;
        }

        AWaiver of(Finding finding) {
            fingerprint = Optional.of(finding.fingerprint());
            return this;
        }

        AWaiver status(Waiver.Status word) {
            status = word;
            return this;
        }

        AWaiver worst(Waiver.Grade grade) {
            worst = grade;
            return this;
        }

        AWaiver issued(LocalDate day) {
            issued = day;
            return this;
        }

        AWaiver approved(LocalDate day) {
            approved = day;
            return this;
        }

        AWaiver until(LocalDate day) {
            until = day;
            return this;
        }

        Waiver made() {
            return Waiver.builder()
                    .id(id)
                    .fingerprint(fingerprint)
                    .rule(rule)
                    .subject(subject)
                    .justification("known, and small")
                    .issued(issued)
                    .approval(approval(approved))
                    .validUntil(until)
                    .worstGrade(worst)
                    .status(status)
                    .build();
        }
    }

    private static AWaiver waiver(String id) {
        return new AWaiver(id);
    }

    /** System a lacks an impact assessment, system ok has one. */
    private static Draft[] oneFinding(Draft... more) {
        List<Draft> records = new ArrayList<>(List.of(
                aSystem("a").inUse(),
                aSystem("ok").inUse(),
                anAssessment("ia").of("ok").completedOn(DAY_BEFORE)));
        records.addAll(List.of(more));
        return records.toArray(Draft[]::new);
    }

    private static ConformityReport evaluated(Draft[] records, AWaiver... waivers) {
        return EVALUATOR.evaluate(aims(records, waivers).build(), DAY);
    }

    private static ManagementSystem.Builder aims(Draft[] records, AWaiver... waivers) {
        ManagementSystem.Builder aims = Records.managementSystem(records);
        for (AWaiver waiver : waivers) {
            aims.addWaivers(waiver.made());
        }
        return aims;
    }

    private static Finding finding(ConformityReport report, String rule) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Fate fate(AWaiver waiver) {
        ConformityReport report = evaluated(oneFinding(), waiver);
        assertThat(report.waivers()).hasSize(1);
        Fate fate = report.waivers().get(0).fate();
        assertThat(finding(report, MISSING).waiver().isPresent()).isEqualTo(fate == Fate.APPLIED);
        assertThat(report.outcome("8.4-a").systems())
                .isEqualTo(fate == Fate.APPLIED ? new CellCounts(1, 0, 1, 0, 0) : new CellCounts(1, 1, 0, 0, 0));
        assertThat(report.outcome("8.4-a").status())
                .isEqualTo(fate == Fate.APPLIED ? Status.WAIVED : Status.NONCONFORMING);
        return fate;
    }

    @Test
    void of_a_stopped_evaluation_nobody_knows_whether_it_matches() {
        Thread.currentThread().interrupt();
        ConformityReport stopped = evaluated(oneFinding(), waiver("w"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.waivers()).containsExactly(new WaiverFate("w", Fate.STOPPED, List.of()));
    }

    @Nested
    class Covers {
        @Test
        void the_finding_with_its_fingerprint() {
            Finding finding = finding(evaluated(oneFinding()), MISSING);
            assertThat(fate(waiver("w").of(finding).of("no-rule", "nothing"))).isEqualTo(Fate.APPLIED);
        }

        @Test
        void the_finding_of_its_rule_about_its_subject() {
            assertThat(fate(waiver("w"))).isEqualTo(Fate.APPLIED);
        }

        @Test
        void no_finding_about_a_subject_whose_id_begins_so() {
            ConformityReport report =
                    evaluated(new Draft[] {aSystem("aa").inUse(), aSystem("b").retired()}, waiver("w"));
            assertThat(report.waivers()).containsExactly(new WaiverFate("w", Fate.UNMATCHED, List.of()));
            assertThat(finding(report, MISSING).waiver()).isEmpty();
        }

        @Test
        void no_finding_of_a_rule_whose_id_begins_so() {
            assertThat(fate(waiver("w").of("8.4-impact-assessment", "a"))).isEqualTo(Fate.UNMATCHED);
        }

        @Test
        void nothing_by_rule_and_subject_where_it_names_a_fingerprint() {
            Finding other = finding(evaluated(new Draft[] {aSystem("b").inUse()}), MISSING);
            assertThat(fate(waiver("w").of(other))).isEqualTo(Fate.UNMATCHED);
        }

        @Test
        void the_finding_as_the_report_says_and_leaves_the_rest_of_it() {
            Finding before = finding(evaluated(oneFinding()), MISSING);
            Finding after = finding(evaluated(oneFinding(), waiver("w")), MISSING);
            assertThat(after.waiver()).contains("w");
            assertThat(after).isEqualTo(before.coveredBy("w"));
            assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        }

        @Test
        void an_observation_too_and_changes_no_outcome() {
            Draft[] records = {aProcess()};
            ConformityReport report = evaluated(
                    records,
                    waiver("w").of("6.1.4-process-not-written", "process").worst(Waiver.Grade.OBSERVATION));
            assertThat(finding(report, "6.1.4-process-not-written").waiver()).contains("w");
            assertThat(report.outcome("6.1.4-a")).isEqualTo(evaluated(records).outcome("6.1.4-a"));
        }
    }

    @Nested
    class Has_effect {
        @Test
        void not_the_day_before_it_is_issued() {
            assertThat(fate(waiver("w").issued(DAY_AFTER))).isEqualTo(Fate.NOT_YET_VALID);
        }

        @Test
        void on_the_day_it_is_issued() {
            assertThat(fate(waiver("w").issued(DAY))).isEqualTo(Fate.APPLIED);
        }

        @Test
        void on_its_last_day() {
            assertThat(fate(waiver("w").until(DAY))).isEqualTo(Fate.APPLIED);
        }

        @Test
        void not_on_the_day_after_its_last() {
            assertThat(fate(waiver("w").until(DAY_BEFORE))).isEqualTo(Fate.EXPIRED);
        }

        @Test
        void not_the_day_before_it_is_approved() {
            assertThat(fate(waiver("w").approved(DAY_AFTER))).isEqualTo(Fate.NOT_YET_VALID);
        }

        @Test
        void on_the_day_it_is_approved() {
            assertThat(fate(waiver("w").approved(DAY))).isEqualTo(Fate.APPLIED);
        }

        @Test
        void not_while_it_is_proposed() {
            assertThat(fate(waiver("w").status(Waiver.Status.PROPOSED))).isEqualTo(Fate.PROPOSED);
        }

        @Test
        void not_when_it_is_rejected() {
            assertThat(fate(waiver("w").status(Waiver.Status.REJECTED))).isEqualTo(Fate.REJECTED);
        }

        @Test
        void not_on_a_worse_grade_than_it_covers() {
            assertThat(fate(waiver("w").worst(Waiver.Grade.OBSERVATION))).isEqualTo(Fate.EXCEEDED);
        }

        @Test
        void on_the_worst_grade_that_it_covers() {
            assertThat(fate(waiver("w").worst(Waiver.Grade.MINOR))).isEqualTo(Fate.APPLIED);
        }
    }

    @Nested
    class The_fate {
        @Test
        void names_the_findings_that_it_is_about_even_without_effect() {
            for (AWaiver waiver : List.of(
                    waiver("w"),
                    waiver("w").status(Waiver.Status.PROPOSED),
                    waiver("w").status(Waiver.Status.REJECTED),
                    waiver("w").issued(DAY_AFTER),
                    waiver("w").until(DAY_BEFORE),
                    waiver("w").worst(Waiver.Grade.OBSERVATION))) {
                ConformityReport report = evaluated(oneFinding(), waiver);
                assertThat(report.waivers().get(0).findings())
                        .containsExactly(finding(report, MISSING).fingerprint());
            }
        }

        @Test
        void of_an_undecided_one_is_told_before_its_days() {
            assertThat(fate(waiver("w").status(Waiver.Status.PROPOSED).until(DAY_BEFORE)))
                    .isEqualTo(Fate.PROPOSED);
        }

        @Test
        void of_one_without_a_finding_that_expired_is_that() {
            assertThat(fate(waiver("w").of(MISSING, "nobody").until(DAY_BEFORE)))
                    .isEqualTo(Fate.EXPIRED);
        }

        @Test
        void of_each_is_told_by_id() {
            ConformityReport report = evaluated(
                    oneFinding(),
                    waiver("z"),
                    waiver("b").until(DAY_BEFORE),
                    waiver("m").of("x", "y"));
            assertThat(report.waivers())
                    .extracting(fate -> fate.waiver() + " " + fate.fate())
                    .containsExactly("b EXPIRED", "m UNMATCHED", "z APPLIED");
        }
    }

    @Nested
    class Of_several {
        @Test
        void the_one_with_the_least_id_covers_and_all_are_applied() {
            ConformityReport report =
                    evaluated(oneFinding(), waiver("w2"), waiver("w1").of(finding(evaluated(oneFinding()), MISSING)));
            assertThat(finding(report, MISSING).waiver()).contains("w1");
            assertThat(report.waivers()).extracting(WaiverFate::fate).containsExactly(Fate.APPLIED, Fate.APPLIED);
        }

        @Test
        void one_without_effect_does_not_hinder_another() {
            ConformityReport report = evaluated(
                    oneFinding(),
                    waiver("w1").worst(Waiver.Grade.OBSERVATION),
                    waiver("w2").until(DAY_BEFORE),
                    waiver("w3"));
            assertThat(finding(report, MISSING).waiver()).contains("w3");
            assertThat(report.waivers())
                    .extracting(WaiverFate::fate)
                    .containsExactly(Fate.EXCEEDED, Fate.EXPIRED, Fate.APPLIED);
        }

        @Test
        void those_of_the_host_count_like_those_of_the_records() {
            ManagementSystem aims = aims(oneFinding()).build();
            EvaluationOptions options =
                    EvaluationOptions.standard().with(List.of(waiver("host").made()));
            assertThat(EVALUATOR.evaluate(aims, DAY, options).outcome("8.4-a"))
                    .isEqualTo(evaluated(oneFinding(), waiver("w")).outcome("8.4-a"));
            assertThat(EVALUATOR.evaluate(aims, DAY, options).waivers())
                    .extracting(WaiverFate::waiver)
                    .containsExactly("host");
        }

        @Test
        void one_of_the_records_that_the_host_hands_over_too_is_one() {
            ManagementSystem aims = aims(oneFinding(), waiver("w")).build();
            EvaluationOptions options =
                    EvaluationOptions.standard().with(List.of(waiver("w").made()));
            assertThat(EVALUATOR.evaluate(aims, DAY, options)).isEqualTo(EVALUATOR.evaluate(aims, DAY));
        }

        @Test
        void one_that_the_host_hands_over_twice_is_one() {
            EvaluationOptions options = EvaluationOptions.standard()
                    .with(List.of(waiver("w").made(), waiver("w").made()));
            assertThat(options.waivers()).containsExactly(waiver("w").made());
        }

        @Test
        void different_ones_of_the_host_have_different_ids() {
            List<Waiver> twins =
                    List.of(waiver("w").made(), waiver("w").until(DAY_BEFORE).made());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EvaluationOptions.standard().with(twins))
                    .withMessage(
                            "Different waivers have the id w, among those handed over or there and in the records; give one of them another id");
        }

        @Test
        void a_different_one_of_the_host_with_the_id_of_one_of_the_records_is_refused() {
            ManagementSystem aims = aims(oneFinding(), waiver("w")).build();
            EvaluationOptions options = EvaluationOptions.standard()
                    .with(List.of(waiver("w").until(DAY_BEFORE).made()));
            for (ThrowingCallable evaluation : List.<ThrowingCallable>of(
                    () -> EVALUATOR.evaluate(aims, DAY, options),
                    () -> EVALUATOR.forecast(aims, DAY, DAY_AFTER, options))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(evaluation)
                        .withMessageContaining("Different waivers have the id w,");
            }
        }
    }

    @Nested
    class The_outcome {
        @Test
        void with_all_nonconforming_cells_waived_is_waived() {
            Outcome outcome = evaluated(oneFinding(), waiver("w")).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.WAIVED);
            assertThat(outcome.grade()).contains(Grade.MINOR);
            assertThat(outcome.reasons()).isEmpty();
            assertThat(outcome.findings()).hasSize(1);
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 1, 0, 0));
        }

        @Test
        void with_one_of_two_cells_waived_is_nonconforming() {
            Outcome outcome =
                    evaluated(oneFinding(aSystem("b").inUse()), waiver("w")).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 1, 1, 0, 0));
        }

        @Test
        void with_an_undecided_cell_is_not_evaluated_and_names_the_waived_ones() {
            Outcome outcome =
                    evaluated(oneFinding(aSystem("unknown")), waiver("w")).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons())
                    .containsExactly(
                            new Reason(Reason.Code.UNDECIDED, "AISystem.lifecycle", 1),
                            new Reason(Reason.Code.WAIVED, "", 1));
            assertThat(outcome.grade()).isEmpty();
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 1, 0, 1));
        }

        @Test
        void with_one_of_two_findings_of_a_cell_waived_is_nonconforming() {
            Draft[] records = {aProcess().notApproved().steps()};
            ConformityReport report = evaluated(records, waiver("w").of("6.1.4-process-not-approved", "process"));
            Outcome outcome = report.outcome("6.1.4-a");
            assertThat(finding(report, "6.1.4-process-not-approved").waiver()).contains("w");
            assertThat(finding(report, "6.1.4-process-without-method").waiver()).isEmpty();
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 1, 0, 0, 0));
        }

        @Test
        void with_both_of_them_waived_is_waived() {
            Draft[] records = {aProcess().notApproved().steps()};
            Outcome outcome = evaluated(
                            records,
                            waiver("w1").of("6.1.4-process-not-approved", "process"),
                            waiver("w2").of("6.1.4-process-without-method", "process"))
                    .outcome("6.1.4-a");
            assertThat(outcome.status()).isEqualTo(Status.WAIVED);
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 0, 1, 0, 0));
        }

        @Test
        void has_the_worst_grade_that_is_not_waived() {
            Draft[] records = {aProcess().notApproved().requiredFor()};
            assertThat(evaluated(records).outcome("6.1.4-a").grade()).contains(Grade.MAJOR);
            assertThat(evaluated(records, waiver("w").of("6.1.4-process-exempts-high-impact", "process"))
                            .outcome("6.1.4-a")
                            .grade())
                    .contains(Grade.MINOR);
        }

        @Test
        void judged_nonconforming_by_a_person_stays_so() {
            Outcome outcome = EVALUATOR
                    .evaluate(
                            aims(oneFinding(), waiver("w"))
                                    .addJudgements(Judgement.builder()
                                            .id("judgement")
                                            .requirement("8.4-a")
                                            .about(Ref.to("a"))
                                            .verdict(Judgement.Verdict.NONCONFORMING)
                                            .by(Ref.to("somebody"))
                                            .date(LONG_AGO)
                                            .build())
                                    .build(),
                            DAY)
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 1, 0, 0, 0));
        }
    }

    @Nested
    class An_escalated_finding {
        private final Draft[] absent = {aSystem("a").inUse()};

        @Test
        void stands_though_those_that_it_is_made_from_are_waived() {
            ConformityReport report = evaluated(absent, waiver("w"));
            assertThat(finding(report, ABSENT).waiver()).isEmpty();
            assertThat(report.outcome("8.4-a").status()).isEqualTo(Status.NONCONFORMING);
            assertThat(report.outcome("8.4-a").grade()).contains(Grade.MAJOR);
            assertThat(report.outcome("8.4-a").systems()).isEqualTo(new CellCounts(0, 0, 1, 0, 0));
        }

        @Test
        void is_waived_by_itself() {
            ConformityReport report = evaluated(absent, waiver("w").of(ABSENT, "organization"));
            assertThat(finding(report, ABSENT).waiver()).contains("w");
            assertThat(finding(report, MISSING).waiver()).isEmpty();
            assertThat(report.outcome("8.4-a").status()).isEqualTo(Status.NONCONFORMING);
            assertThat(report.outcome("8.4-a").grade()).contains(Grade.MINOR);
            assertThat(report.outcome("8.4-a").systems()).isEqualTo(new CellCounts(0, 1, 0, 0, 0));
        }

        @Test
        void is_worse_than_a_waiver_for_minor_ones_covers() {
            ConformityReport report =
                    evaluated(absent, waiver("w").of(ABSENT, "organization").worst(Waiver.Grade.MINOR));
            assertThat(finding(report, ABSENT).waiver()).isEmpty();
            assertThat(report.waivers()).extracting(WaiverFate::fate).containsExactly(Fate.EXCEEDED);
        }

        @Test
        void and_those_that_it_is_made_from_waived_leave_the_item_waived() {
            Outcome outcome = evaluated(absent, waiver("w1"), waiver("w2").of(ABSENT, "organization"))
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.WAIVED);
            assertThat(outcome.grade()).contains(Grade.MAJOR);
            assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 0, 1, 0, 0));
        }
    }
}
