package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.managementSystem;
import static org.aims4j.rules.verify.RuleVerifier.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.Proof;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.rules.Records.Draft;
import org.aims4j.rules.verify.Expected;
import org.aims4j.rules.verify.RuleVerifier;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class Clause_08_4_Test {
    /** An assessment completed on this day is due again on {@link Records#DAY}, by an interval of a year. */
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 6, 30);

    private static Expected system(String id) {
        return about("AISystem", id);
    }

    private static Expected assessment(String system, String observed) {
        return system(system).observed("impact assessment", observed);
    }

    @Test
    void the_rules_of_item_a_are_these() {
        Described.rulesOf("8.4-a").are("""
                8.4-class-not-required exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-class-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-completion-day-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-impact-assessment-current proof about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-impact-assessment-missing MINOR, MAJOR where absent about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT ImpactAssessment.completedOn ImpactAssessmentProcess.requiredFor
                8.4-impact-assessment-not-yet-done OBSERVATION about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT ImpactAssessment.completedOn ImpactAssessmentProcess.requiredFor
                8.4-impact-assessment-overdue MINOR about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-interval-missing MINOR about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT ImpactAssessmentProcess.interval
                8.4-not-yet-in-use exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                8.4-retired exemption about AISystem, AI_SYSTEM, needs AI_SYSTEMS
                8.4-stage-unknown undecided about AISystem, AI_SYSTEM, needs AI_SYSTEMS IMPACT
                """);
    }

    @Nested
    class Interval_missing {
        private RuleVerifier given(Draft... records) {
            return Records.given("8.4-interval-missing", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("8.4-interval-missing", aProcess().withoutInterval())
                    .are("""
                            interval: not recorded / a period
                            The impact assessment process states no interval.
                            rests on process
                            """);
        }

        @Test
        void a_process_without_interval_is_reported() {
            given(aProcess().withoutInterval())
                    .reportsExactly(about("ImpactAssessmentProcess", "process").observed("interval", "not recorded"));
        }

        @Test
        void a_process_with_interval_is_no_finding() {
            given(aProcess()).reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given(aSystem("a").inUse()).reportsNothing();
        }
    }

    @Nested
    class Impact_assessment_missing {
        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-impact-assessment-missing", day, records);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "8.4-impact-assessment-missing",
                            aSystem("z").inUse(),
                            anAssessment("ib").of("z"),
                            anAssessment("ia").of("z"))
                    .are("""
                            impact assessment: planned / completed
                            System z is in use without a completed impact assessment; impact assessment: planned.
                            rests on ia, ib, z
                            """);
        }

        @Test
        void none_is_observed_as_not_recorded() {
            given(aSystem("a").inUse()).reportsExactly(assessment("a", "not recorded"));
        }

        @Test
        void a_planned_one_is_observed_as_planned() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.PLANNED))
                    .reportsExactly(assessment("a", "planned"));
        }

        @Test
        void one_under_way_is_observed_as_in_progress() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.IN_PROGRESS))
                    .reportsExactly(assessment("a", "in progress"));
        }

        @Test
        void a_refused_one_is_observed_as_refused() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.REFUSED))
                    .reportsExactly(assessment("a", "refused"));
        }

        @Test
        void a_deferred_one_is_observed_as_deferred() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.DEFERRED))
                    .reportsExactly(assessment("a", "deferred"));
        }

        @Test
        void a_running_deferral_does_not_silence_it() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").deferredUntil(DAY_AFTER))
                    .reportsExactly(assessment("a", "deferred until 2026-07-01"));
        }

        @Test
        void an_expired_deferral_is_observed_with_its_day() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").deferredUntil(DAY_BEFORE))
                    .reportsExactly(assessment("a", "deferred until 2026-06-29"));
        }

        @Test
        void one_said_to_be_completed_without_a_day_is_missing() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.COMPLETED))
                    .reportsExactly(assessment("a", "completed, day not recorded"));
        }

        @Test
        void a_completed_one_silences_it() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(LONG_AGO))
                    .reportsNothing();
        }

        @Test
        void a_completed_one_silences_it_whatever_came_later() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("done").of("a").completedOn(LONG_AGO),
                            anAssessment("next").of("a").startedOn(DAY).progress(Progress.IN_PROGRESS))
                    .reportsNothing();
        }

        @Test
        void completed_the_day_before_is_silent() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY_BEFORE))
                    .reportsNothing();
        }

        @Test
        void completed_on_the_day_is_silent() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void completed_the_day_after_is_still_in_progress() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("ia").of("a").startedOn(DAY_BEFORE).completedOn(DAY_AFTER))
                    .reportsExactly(assessment("a", "in progress"));
        }

        @Test
        void the_one_started_last_is_observed() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("x").of("a").startedOn(DAY_BEFORE).progress(Progress.REFUSED),
                            anAssessment("y").of("a").startedOn(LONG_AGO).progress(Progress.IN_PROGRESS))
                    .reportsExactly(assessment("a", "refused"));
        }

        @Test
        void one_with_a_day_is_later_than_one_without() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("x").of("a").startedOn(LONG_AGO).progress(Progress.IN_PROGRESS),
                            anAssessment("y").of("a").progress(Progress.PLANNED))
                    .reportsExactly(assessment("a", "in progress"));
        }

        @Test
        void of_two_started_on_one_day_the_greater_id_is_observed() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("x").of("a").startedOn(LONG_AGO).progress(Progress.IN_PROGRESS),
                            anAssessment("y").of("a").startedOn(LONG_AGO).progress(Progress.REFUSED))
                    .reportsExactly(assessment("a", "refused"));
        }

        @Test
        void of_two_without_a_day_the_greater_id_is_observed() {
            given(
                            aSystem("a").inUse(),
                            anAssessment("x").of("a").progress(Progress.REFUSED),
                            anAssessment("y").of("a").progress(Progress.PLANNED))
                    .reportsExactly(assessment("a", "planned"));
        }

        @Test
        void the_day_before_use_it_is_silent() {
            on(DAY_BEFORE, aSystem("a").at(LifecycleStage.DESIGN_DEVELOPMENT).at(LifecycleStage.DEPLOYMENT, DAY))
                    .reportsNothing();
        }

        @Test
        void on_the_first_day_of_use_it_speaks() {
            given(aSystem("a").at(LifecycleStage.DEPLOYMENT, DAY)).reportsExactly(system("a"));
        }

        @Test
        void the_day_after_the_first_of_use_it_speaks() {
            on(DAY_AFTER, aSystem("a").at(LifecycleStage.DEPLOYMENT, DAY)).reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource(names = {"DEPLOYMENT", "OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"})
        void these_stages_are_use(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"DEPLOYMENT", "OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "REEVALUATION"})
        void other_stages_are_not(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_not_use() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void retirement_silences_it_on_the_day() {
            given(aSystem("a").inUse().at(LifecycleStage.RETIREMENT, DAY)).reportsNothing();
        }

        @Test
        void the_day_before_retirement_it_speaks() {
            on(DAY_BEFORE, aSystem("a").inUse().at(LifecycleStage.RETIREMENT, DAY))
                    .reportsExactly(system("a"));
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").inUse().outOfScope()).reportsNothing();
        }

        @Test
        void a_class_that_is_not_required_silences_it() {
            given(aProcess().requiredFor(ImpactClass.HIGH), aSystem("a").inUse().ofClass(ImpactClass.LIMITED))
                    .reportsNothing();
        }

        @Test
        void a_class_that_is_required_does_not() {
            given(aProcess().requiredFor(ImpactClass.HIGH), aSystem("a").inUse().ofClass(ImpactClass.HIGH))
                    .reportsExactly(assessment("a", "not recorded"));
        }

        @ParameterizedTest
        @EnumSource
        void without_a_process_every_class_is_required(ImpactClass impactClass) {
            given(aSystem("a").inUse().ofClass(impactClass)).reportsExactly(system("a"));
        }

        @Test
        void each_system_speaks_for_itself() {
            given(
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            aSystem("c").inUse(),
                            anAssessment("ia-b").of("b").completedOn(LONG_AGO),
                            anAssessment("ia-c").of("c").progress(Progress.PLANNED))
                    .reportsExactly(assessment("a", "not recorded"), assessment("c", "planned"));
        }

        @Test
        void an_assessment_of_a_group_counts_for_each_of_them() {
            given(
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            aSystem("c").inUse(),
                            anAssessment("ia").of("a", "b").completedOn(LONG_AGO))
                    .reportsExactly(assessment("c", "not recorded"));
        }

        @Test
        void an_unfinished_assessment_of_a_group_is_observed_of_each() {
            given(aSystem("a").inUse(), aSystem("b").inUse(), anAssessment("ia").of("a", "b"))
                    .reportsExactly(assessment("a", "planned"), assessment("b", "planned"));
        }
    }

    @Nested
    class Impact_assessment_overdue {
        private RuleVerifier given(Draft... records) {
            return on(DAY_AFTER, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-impact-assessment-overdue", day, records);
        }

        private final Expected overdue = assessment("a", "completed on 2025-06-30, due again on 2026-06-30");

        private Draft completed() {
            return anAssessment("ia").of("a").completedOn(A_YEAR_AGO);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "8.4-impact-assessment-overdue",
                            aProcess(),
                            aSystem("a").inUse(),
                            anAssessment("ia").of("a").completedOn(LocalDate.of(2025, 3, 31)))
                    .are("""
                            impact assessment: completed on 2025-03-31, due again on 2026-03-31 / within the interval
                            The impact assessment of System a is overdue: completed on 2025-03-31, due again on 2026-03-31.
                            rests on a, ia, process
                            since 2026-04-01
                            """);
        }

        @Test
        void the_day_before_it_is_due_it_is_silent() {
            on(DAY_BEFORE, aProcess(), aSystem("a").inUse(), completed()).reportsNothing();
        }

        @Test
        void due_on_the_day_is_not_overdue() {
            on(DAY, aProcess(), aSystem("a").inUse(), completed()).reportsNothing();
        }

        @Test
        void the_day_after_it_is_overdue() {
            on(DAY_AFTER, aProcess(), aSystem("a").inUse(), completed()).reportsExactly(overdue);
        }

        @Test
        void without_a_process_nothing_is_overdue() {
            given(aSystem("a").inUse(), completed()).reportsNothing();
        }

        @Test
        void without_an_interval_nothing_is_overdue() {
            given(aProcess().withoutInterval(), aSystem("a").inUse(), completed())
                    .reportsNothing();
        }

        @Test
        void a_later_one_takes_its_place() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("i0").of("a").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void the_latest_decides_when_all_are_late() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("older").of("a").completedOn(LONG_AGO))
                    .reportsExactly(overdue);
        }

        @Test
        void of_two_completed_on_one_day_one_speaks() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("ib").of("a").completedOn(A_YEAR_AGO))
                    .reportsExactly(overdue);
        }

        @Test
        void one_that_is_not_completed_does_not_take_its_place() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("next").of("a").startedOn(DAY).progress(Progress.IN_PROGRESS))
                    .reportsExactly(overdue);
        }

        @Test
        void that_of_another_system_does_not_take_its_place() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            completed(),
                            anAssessment("ib").of("b").completedOn(DAY))
                    .reportsExactly(overdue);
        }

        @Test
        void one_that_only_claims_completion_is_not_overdue() {
            given(aProcess(), aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.COMPLETED))
                    .reportsNothing();
        }

        @Test
        void none_is_not_overdue() {
            given(aProcess(), aSystem("a").inUse()).reportsNothing();
        }

        @Test
        void that_of_another_system_is_not_its_own() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b").onTrial(),
                            anAssessment("ib").of("b").completedOn(A_YEAR_AGO))
                    .reportsNothing();
        }

        @Test
        void that_of_a_group_is_overdue_for_each_system_in_use() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            aSystem("c").onTrial(),
                            anAssessment("ia").of("a", "b", "c").completedOn(A_YEAR_AGO))
                    .reportsExactly(system("a"), system("b"));
        }

        @Test
        void a_system_that_is_not_in_use_is_silent() {
            given(aProcess(), aSystem("a").onTrial(), completed()).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aProcess(), aSystem("a"), completed()).reportsNothing();
        }

        @Test
        void a_retired_system_is_silent() {
            given(aProcess(), aSystem("a").inUse().retired(), completed()).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aProcess(), aSystem("a").inUse().outOfScope(), completed()).reportsNothing();
        }

        @Test
        void a_class_that_is_not_required_is_silent() {
            given(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").inUse().ofClass(ImpactClass.LIMITED),
                            completed())
                    .reportsNothing();
        }

        @Test
        void a_day_that_the_source_does_not_state_is_not_overdue() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            anAssessment("ia").of("a").completedOn(A_YEAR_AGO).dateNotStated())
                    .reportsNothing();
        }
    }

    @Nested
    class Impact_assessment_not_yet_done {
        private RuleVerifier given(Draft... records) {
            return Records.given("8.4-impact-assessment-not-yet-done", records);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "8.4-impact-assessment-not-yet-done",
                            aSystem("a").onTrial(),
                            anAssessment("ia").of("a"))
                    .are("""
                            impact assessment: planned / completed
                            System a is in development without a completed impact assessment; impact assessment: planned.
                            rests on a, ia
                            """);
        }

        @ParameterizedTest
        @EnumSource(names = {"DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
        void in_development_or_on_trial_it_is_observed(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsExactly(assessment("a", "not recorded"));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
        void at_other_stages_it_is_silent(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").onTrial().outOfScope()).reportsNothing();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"COMPLETED"})
        void how_far_it_is_stands_in_the_evidence(Progress progress) {
            given(aSystem("a").onTrial(), anAssessment("ia").of("a").progress(progress))
                    .reportsExactly(assessment("a", progress.word()));
        }

        @Test
        void a_deferral_is_observed_with_its_day() {
            given(aSystem("a").onTrial(), anAssessment("ia").of("a").deferredUntil(DAY_AFTER))
                    .reportsExactly(assessment("a", "deferred until 2026-07-01"));
        }

        @Test
        void one_said_to_be_completed_without_a_day_is_not_done() {
            given(aSystem("a").onTrial(), anAssessment("ia").of("a").progress(Progress.COMPLETED))
                    .reportsExactly(assessment("a", "completed, day not recorded"));
        }

        @Test
        void a_completed_one_silences_it() {
            given(aSystem("a").onTrial(), anAssessment("ia").of("a").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void that_of_another_system_does_not() {
            given(
                            aSystem("a").onTrial(),
                            aSystem("b").onTrial(),
                            anAssessment("ia").of("b").completedOn(DAY))
                    .reportsExactly(assessment("a", "not recorded"));
        }

        @Test
        void that_of_a_group_is_observed_of_each() {
            given(
                            aSystem("a").onTrial(),
                            aSystem("b").onTrial(),
                            anAssessment("ia").of("a", "b"))
                    .reportsExactly(assessment("a", "planned"), assessment("b", "planned"));
        }

        @Test
        void a_class_that_is_not_required_is_silent() {
            given(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").onTrial().ofClass(ImpactClass.MINIMAL))
                    .reportsNothing();
        }

        @Test
        void a_class_that_is_required_is_observed() {
            given(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").onTrial().ofClass(ImpactClass.HIGH))
                    .reportsExactly(system("a"));
        }
    }

    @Nested
    class Impact_assessment_current {
        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-impact-assessment-current", day, records);
        }

        private Draft completed() {
            return anAssessment("ia").of("a").completedOn(A_YEAR_AGO);
        }

        @Test
        void the_day_before_it_is_due_it_is_proof() {
            on(DAY_BEFORE, aProcess(), aSystem("a").inUse(), completed()).reportsExactly(system("a"));
        }

        @Test
        void on_the_day_it_is_due_it_is_proof() {
            on(DAY, aProcess(), aSystem("a").inUse(), completed()).reportsExactly(system("a"));
        }

        @Test
        void the_day_after_it_is_none() {
            on(DAY_AFTER, aProcess(), aSystem("a").inUse(), completed()).reportsNothing();
        }

        @Test
        void completed_on_the_day_it_is_proof() {
            given(aProcess(), aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY))
                    .reportsExactly(system("a"));
        }

        @Test
        void completed_the_day_after_it_is_none() {
            given(aProcess(), aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY_AFTER))
                    .reportsNothing();
        }

        @Test
        void without_an_interval_it_stays_proof() {
            given(
                            aProcess().withoutInterval(),
                            aSystem("a").inUse(),
                            anAssessment("ia").of("a").completedOn(LONG_AGO))
                    .reportsExactly(system("a"));
        }

        @Test
        void without_a_process_it_stays_proof() {
            given(aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(LONG_AGO))
                    .reportsExactly(system("a"));
        }

        @Test
        void the_latest_one_decides() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            anAssessment("new").of("a").completedOn(DAY_BEFORE),
                            anAssessment("old").of("a").completedOn(LONG_AGO))
                    .reportsExactly(system("a"));
        }

        @Test
        void of_two_completed_on_one_day_one_is_proof() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("ib").of("a").completedOn(A_YEAR_AGO))
                    .reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource
        void one_without_a_day_is_none(Progress progress) {
            given(aProcess(), aSystem("a").inUse(), anAssessment("ia").of("a").progress(progress))
                    .reportsNothing();
        }

        @Test
        void that_of_another_system_is_none() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b"),
                            anAssessment("ib").of("b").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void a_later_one_of_another_system_changes_nothing() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b").onTrial(),
                            completed(),
                            anAssessment("ib").of("b").completedOn(DAY))
                    .reportsExactly(system("a"));
        }

        @Test
        void the_proof_rests_on_the_latest_alone() {
            ManagementSystem aims = managementSystem(
                            aProcess(),
                            aSystem("a").inUse(),
                            completed(),
                            anAssessment("later").of("a").completedOn(DAY_BEFORE))
                    .build();
            assertThat(FewRules.evaluator().evaluate(aims, DAY).proofs())
                    .filteredOn(proof -> proof.requirement().equals("8.4-a"))
                    .extracting(Proof::facts)
                    .containsExactly(List.of("a", "later"));
        }

        @Test
        void that_of_a_group_is_proof_for_each_system_in_use() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            aSystem("c").onTrial(),
                            anAssessment("ia").of("a", "b", "c").completedOn(DAY))
                    .reportsExactly(system("a"), system("b"));
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aProcess(), aSystem("a"), completed()).reportsNothing();
        }

        @Test
        void a_retired_system_is_silent() {
            given(aProcess(), aSystem("a").inUse().retired(), completed()).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aProcess(), aSystem("a").inUse().outOfScope(), completed()).reportsNothing();
        }

        @Test
        void a_class_that_is_not_required_is_silent() {
            given(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").inUse().ofClass(ImpactClass.LIMITED),
                            completed())
                    .reportsNothing();
        }
    }

    @Nested
    class Class_not_required {
        private final Draft forHighImpact = aProcess().requiredFor(ImpactClass.HIGH);

        private RuleVerifier given(Draft... records) {
            return Records.given("8.4-class-not-required", records);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"UNCLASSIFIED"})
        void each_class_is_exempt_where_the_process_leaves_it_out(ImpactClass impactClass) {
            given(aProcess().requiredFor(), aSystem("a").inUse().ofClass(impactClass))
                    .reportsExactly(system("a").because("no assessment required for impact class " + impactClass));
        }

        @Test
        void a_class_that_is_required_is_not_exempt() {
            given(forHighImpact, aSystem("a").inUse().ofClass(ImpactClass.HIGH)).reportsNothing();
        }

        @Test
        void an_unclassified_system_is_not_exempt() {
            given(forHighImpact, aSystem("a").inUse()).reportsNothing();
        }

        @Test
        void without_a_process_none_is_exempt() {
            given(aSystem("a").inUse().ofClass(ImpactClass.MINIMAL)).reportsNothing();
        }

        @Test
        void the_stage_does_not_matter() {
            given(
                            forHighImpact,
                            aSystem("a").ofClass(ImpactClass.MINIMAL),
                            aSystem("b").onTrial().ofClass(ImpactClass.LIMITED))
                    .reportsExactly(system("a"), system("b"));
        }

        @Test
        void a_retired_system_is_silent() {
            given(forHighImpact, aSystem("a").retired().ofClass(ImpactClass.MINIMAL))
                    .reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(forHighImpact, aSystem("a").inUse().outOfScope().ofClass(ImpactClass.MINIMAL))
                    .reportsNothing();
        }
    }

    @Nested
    class Not_yet_in_use {
        private final Expected exempt = system("a").because("not in use");

        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-not-yet-in-use", day, records);
        }

        @ParameterizedTest
        @EnumSource(names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
        void before_use_it_is_exempt(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsExactly(exempt);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"INCEPTION", "DESIGN_DEVELOPMENT", "VERIFICATION_VALIDATION"})
        void in_use_or_retired_it_is_not(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void the_day_before_use_it_is_exempt() {
            on(DAY_BEFORE, aSystem("a").onTrial().at(LifecycleStage.DEPLOYMENT, DAY))
                    .reportsExactly(exempt);
        }

        @Test
        void on_the_first_day_of_use_it_is_not() {
            on(DAY, aSystem("a").onTrial().at(LifecycleStage.DEPLOYMENT, DAY)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_silent() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").onTrial().outOfScope()).reportsNothing();
        }

        @Test
        void a_late_assessment_leaves_it_exempt() {
            given(aProcess(), aSystem("a").onTrial(), anAssessment("ia").of("a").completedOn(LONG_AGO))
                    .reportsExactly(exempt);
        }

        @Test
        void a_current_assessment_leaves_it_exempt() {
            given(aProcess(), aSystem("a").onTrial(), anAssessment("ia").of("a").completedOn(DAY))
                    .reportsExactly(exempt);
        }

        @Test
        void a_class_that_is_not_required_is_silent() {
            given(aProcess().requiredFor(ImpactClass.HIGH), aSystem("a").onTrial())
                    .reportsNothing();
        }

        @Test
        void a_class_that_is_required_is_exempt() {
            given(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").onTrial().ofClass(ImpactClass.HIGH))
                    .reportsExactly(exempt);
        }
    }

    @Nested
    class Completion_day_unknown {
        private RuleVerifier given(Draft... records) {
            return Records.given("8.4-completion-day-unknown", records);
        }

        private Draft unstated() {
            return anAssessment("ia").of("a").completedOn(DAY).dateNotStated();
        }

        @Test
        void against_an_interval_the_day_is_missing() {
            given(aProcess(), aSystem("a").inUse(), unstated())
                    .reportsExactly(system("a").missing("ImpactAssessment.completedOn"));
        }

        @Test
        void a_stated_day_is_not_missing() {
            given(aProcess(), aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void only_the_day_of_the_latest_counts() {
            given(
                            aProcess(),
                            aSystem("a").inUse(),
                            anAssessment("older")
                                    .of("a")
                                    .completedOn(DAY_BEFORE)
                                    .dateNotStated(),
                            anAssessment("ia").of("a").completedOn(DAY))
                    .reportsNothing();
        }

        @Test
        void without_a_process_no_day_is_needed() {
            given(aSystem("a").inUse(), unstated()).reportsNothing();
        }

        @Test
        void a_system_not_in_use_is_silent() {
            given(aProcess(), aSystem("a").onTrial(), unstated()).reportsNothing();
        }

        @Test
        void no_proof_rests_on_such_a_day() {
            Records.given(
                            "8.4-impact-assessment-current",
                            aProcess(),
                            aSystem("a").inUse(),
                            unstated())
                    .reportsNothing();
        }
    }

    @Nested
    class Class_unknown {
        private final Draft forHighImpact = aProcess().requiredFor(ImpactClass.HIGH);

        private RuleVerifier given(Draft... records) {
            return Records.given("8.4-class-unknown", records);
        }

        @Test
        void the_class_is_missing_where_it_decides() {
            given(forHighImpact, aSystem("a").inUse())
                    .reportsExactly(system("a").missing("AISystem.impactClass"));
        }

        @Test
        void whatever_the_stage() {
            given(forHighImpact, aSystem("a"), aSystem("b").onTrial()).reportsExactly(system("a"), system("b"));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"UNCLASSIFIED"})
        void a_known_class_is_not_missing(ImpactClass impactClass) {
            given(aProcess().requiredFor(), aSystem("a").inUse().ofClass(impactClass))
                    .reportsNothing();
        }

        @Test
        void a_process_for_unclassified_systems_needs_no_class() {
            given(aProcess().requiredFor(ImpactClass.UNCLASSIFIED), aSystem("a").inUse())
                    .reportsNothing();
        }

        @Test
        void without_a_process_no_class_is_needed() {
            given(aSystem("a").inUse()).reportsNothing();
        }

        @Test
        void a_retired_system_is_silent() {
            given(forHighImpact, aSystem("a").retired()).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(forHighImpact, aSystem("a").inUse().outOfScope()).reportsNothing();
        }
    }

    @Nested
    class Retired {
        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-retired", day, records);
        }

        @Test
        void a_retired_system_is_exempt() {
            on(DAY, aSystem("a").retired(), aSystem("b").inUse())
                    .reportsExactly(system("a").because("retired"));
        }

        @Test
        void the_day_before_it_is_not() {
            on(DAY_BEFORE, aSystem("a").inUse().at(LifecycleStage.RETIREMENT, DAY))
                    .reportsNothing();
        }

        @Test
        void on_the_day_it_is() {
            on(DAY, aSystem("a").inUse().at(LifecycleStage.RETIREMENT, DAY)).reportsExactly(system("a"));
        }

        @Test
        void the_day_after_it_is() {
            on(DAY_AFTER, aSystem("a").inUse().at(LifecycleStage.RETIREMENT, DAY))
                    .reportsExactly(system("a"));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"RETIREMENT"})
        void other_stages_are_silent(LifecycleStage stage) {
            on(DAY, aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void an_unknown_stage_is_not_retirement() {
            on(DAY, aSystem("a")).reportsNothing();
        }

        @Test
        void brought_back_it_is_not_exempt() {
            on(DAY, aSystem("a").retired().at(LifecycleStage.DEPLOYMENT, DAY)).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            on(DAY, aSystem("a").retired().outOfScope()).reportsNothing();
        }
    }

    @Nested
    class Stage_unknown {
        private RuleVerifier on(LocalDate day, Draft... records) {
            return Records.given("8.4-stage-unknown", day, records);
        }

        private RuleVerifier given(Draft... records) {
            return on(DAY, records);
        }

        @Test
        void without_an_event_the_life_cycle_is_missing() {
            given(aSystem("a")).reportsExactly(system("a").missing("AISystem.lifecycle"));
        }

        @ParameterizedTest
        @EnumSource
        void any_event_silences_it(LifecycleStage stage) {
            given(aSystem("a").at(stage)).reportsNothing();
        }

        @Test
        void the_day_before_the_first_event_the_stage_is_unknown() {
            on(DAY_BEFORE, aSystem("a").at(LifecycleStage.INCEPTION, DAY)).reportsExactly(system("a"));
        }

        @Test
        void on_the_day_of_the_first_event_it_is_known() {
            on(DAY, aSystem("a").at(LifecycleStage.INCEPTION, DAY)).reportsNothing();
        }

        @Test
        void out_of_scope_it_is_silent() {
            given(aSystem("a").outOfScope()).reportsNothing();
        }

        @Test
        void a_class_that_is_not_required_is_silent() {
            given(aProcess().requiredFor(ImpactClass.HIGH), aSystem("a").ofClass(ImpactClass.LIMITED))
                    .reportsNothing();
        }

        @Test
        void a_class_that_is_required_is_undecided() {
            given(aProcess().requiredFor(ImpactClass.HIGH), aSystem("a").ofClass(ImpactClass.HIGH))
                    .reportsExactly(system("a"));
        }
    }
}
