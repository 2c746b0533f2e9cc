package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.verify.RuleVerifier.about;

import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.rules.Records.Draft;
import org.aims4j.rules.verify.Expected;
import org.aims4j.rules.verify.RuleVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Clause_06_1_4_Test {
    private static Expected theProcess() {
        return about("ImpactAssessmentProcess", "process");
    }

    @Test
    void the_rules_of_item_a_are_these() {
        Described.rulesOf("6.1.4-a").are("""
                6.1.4-process-defined proof about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT
                6.1.4-process-exempts-high-impact MAJOR about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT ImpactAssessmentProcess.requiredFor
                6.1.4-process-exempts-unclassified OBSERVATION about ImpactAssessmentProcess, ORGANIZATION, needs AI_SYSTEMS IMPACT ImpactAssessmentProcess.requiredFor
                6.1.4-process-missing MAJOR about Organization, ORGANIZATION, needs IMPACT ManagementSystem.impactAssessmentProcess
                6.1.4-process-not-approved MINOR about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT ImpactAssessmentProcess.approval
                6.1.4-process-not-written OBSERVATION about ImpactAssessmentProcess, ORGANIZATION, needs DOCUMENTS IMPACT ImpactAssessmentProcess.document
                6.1.4-process-without-method MINOR about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT ImpactAssessmentProcess.roles ImpactAssessmentProcess.steps
                6.1.4-process-without-triggers MINOR about ImpactAssessmentProcess, ORGANIZATION, needs IMPACT ImpactAssessmentProcess.triggers
                """);
    }

    @Nested
    class Process_missing {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-missing", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("6.1.4-process-missing", aSystem("a")).are("""
                            impact assessment process: not recorded / recorded
                            No process for impact assessments is on record.
                            rests on organization
                            """);
        }

        @Test
        void without_a_process_it_reports_the_organization() {
            given().reportsExactly(about("Organization", "organization")
                    .observed("impact assessment process", "not recorded"));
        }

        @Test
        void any_process_silences_it() {
            given(aProcess().notApproved()).reportsNothing();
        }
    }

    @Nested
    class Process_without_method {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-without-method", records);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "6.1.4-process-without-method", aProcess().steps().roles())
                    .are("""
                            roles: not recorded / at least one
                            steps: not recorded / at least one
                            The impact assessment process is incomplete; not recorded: roles, steps.
                            rests on process
                            """);
        }

        @Test
        void with_steps_and_roles_it_is_silent() {
            given(aProcess()).reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given().reportsNothing();
        }

        @Test
        void one_finding_names_both_that_are_missing() {
            given(aProcess().steps().roles())
                    .reportsExactly(
                            theProcess().observed("steps", "not recorded").observed("roles", "not recorded"));
        }

        @Test
        void missing_steps_are_reported() {
            given(aProcess().steps()).reportsExactly(theProcess());
        }

        @Test
        void missing_roles_are_reported() {
            given(aProcess().roles()).reportsExactly(theProcess());
        }

        @Test
        void only_what_is_missing_stands_in_the_evidence() {
            given(aProcess().steps()).reportsExactly(theProcess().observed("steps", "not recorded"));
        }
    }

    @Nested
    class Process_without_triggers {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-without-triggers", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("6.1.4-process-without-triggers", aProcess().triggers(ImpactTrigger.INTERVAL))
                    .are("""
                            triggers: INTERVAL / INTERVAL and SIGNIFICANT_CHANGE among them
                            The impact assessment process does not start at planned intervals and at significant changes; triggers: INTERVAL.
                            rests on process
                            """);
        }

        @Test
        void with_interval_and_significant_change_it_is_silent() {
            given(aProcess().triggers(ImpactTrigger.INTERVAL, ImpactTrigger.SIGNIFICANT_CHANGE))
                    .reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given().reportsNothing();
        }

        @Test
        void without_significant_change_it_reports_what_is_there() {
            given(aProcess().triggers(ImpactTrigger.INITIAL, ImpactTrigger.INTERVAL))
                    .reportsExactly(theProcess().observed("triggers", "INITIAL, INTERVAL"));
        }

        @Test
        void without_interval_it_reports_what_is_there() {
            given(aProcess().triggers(ImpactTrigger.SIGNIFICANT_CHANGE))
                    .reportsExactly(theProcess().observed("triggers", "SIGNIFICANT_CHANGE"));
        }

        @Test
        void without_any_it_reports_that() {
            given(aProcess().triggers()).reportsExactly(theProcess().observed("triggers", "not recorded"));
        }

        @Test
        void the_order_of_the_triggers_changes_nothing() {
            given(aProcess().triggers(ImpactTrigger.INTERVAL, ImpactTrigger.INITIAL))
                    .reportsExactly(theProcess().observed("triggers", "INITIAL, INTERVAL"));
        }
    }

    @Nested
    class Process_exempts_high_impact {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-exempts-high-impact", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("6.1.4-process-exempts-high-impact", aProcess().requiredFor(ImpactClass.LIMITED))
                    .are("""
                            required for: LIMITED / HIGH among them
                            The impact assessment process is not required for systems of high impact; it is required for: LIMITED.
                            rests on process
                            """);
        }

        @Test
        void a_process_for_high_impact_alone_is_no_finding() {
            given(aProcess().requiredFor(ImpactClass.HIGH)).reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given().reportsNothing();
        }

        @Test
        void a_process_for_all_others_is_reported() {
            given(aProcess().requiredFor(ImpactClass.LIMITED, ImpactClass.MINIMAL, ImpactClass.UNCLASSIFIED))
                    .reportsExactly(theProcess().observed("required for", "LIMITED, MINIMAL, UNCLASSIFIED"));
        }

        @Test
        void the_order_of_the_classes_changes_nothing() {
            given(aProcess().requiredFor(ImpactClass.MINIMAL, ImpactClass.LIMITED))
                    .reportsExactly(theProcess().observed("required for", "LIMITED, MINIMAL"));
        }

        @Test
        void a_process_for_no_class_is_reported() {
            given(aProcess().requiredFor()).reportsExactly(theProcess());
        }

        @Test
        void a_set_recorded_as_empty_is_observed_as_such() {
            given(aProcess().requiredFor()).reportsExactly(theProcess().observed("required for", "none"));
        }
    }

    @Nested
    class Process_exempts_unclassified {
        private final Draft forHighImpact = aProcess().requiredFor(ImpactClass.HIGH);

        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-exempts-unclassified", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("6.1.4-process-exempts-unclassified", forHighImpact, aSystem("a"))
                    .are("""
                            required for: HIGH / UNCLASSIFIED among them
                            unclassified systems: 1 / none
                            The impact assessment process passes over unclassified systems; 1 in scope have no impact class.
                            rests on process
                            """);
        }

        @Test
        void an_unclassified_system_escapes() {
            given(forHighImpact, aSystem("a").inUse())
                    .reportsExactly(
                            theProcess().observed("required for", "HIGH").observed("unclassified systems", "1"));
        }

        @Test
        void one_finding_counts_all_unclassified_systems() {
            given(
                            forHighImpact,
                            aSystem("a").inUse(),
                            aSystem("b").ofClass(ImpactClass.UNCLASSIFIED),
                            aSystem("c").ofClass(ImpactClass.HIGH))
                    .reportsExactly(
                            theProcess().observed("required for", "HIGH").observed("unclassified systems", "2"));
        }

        @Test
        void a_process_for_unclassified_systems_is_no_finding() {
            given(aProcess().requiredFor(ImpactClass.HIGH, ImpactClass.UNCLASSIFIED), aSystem("a"))
                    .reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given(aSystem("a")).reportsNothing();
        }

        @Test
        void classified_systems_do_not_escape() {
            given(forHighImpact, aSystem("a").ofClass(ImpactClass.LIMITED)).reportsNothing();
        }

        @Test
        void without_systems_nothing_escapes() {
            given(forHighImpact).reportsNothing();
        }

        @Test
        void a_retired_system_does_not_count() {
            given(forHighImpact, aSystem("a").retired()).reportsNothing();
        }

        @Test
        void a_system_out_of_scope_does_not_count() {
            given(forHighImpact, aSystem("a").outOfScope()).reportsNothing();
        }
    }

    @Nested
    class Process_not_approved {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-not-approved", records);
        }

        @Test
        void in_full() {
            Described.findingsOf("6.1.4-process-not-approved", aProcess().notApproved())
                    .are("""
                            approval: not recorded / by whom and when
                            The impact assessment process has no approval on record.
                            rests on process
                            """);
        }

        @Test
        void an_approved_process_is_no_finding() {
            given(aProcess().approvedOn(LONG_AGO)).reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given().reportsNothing();
        }

        @Test
        void a_process_without_approval_is_reported() {
            given(aProcess().notApproved()).reportsExactly(theProcess().observed("approval", "not recorded"));
        }

        @Test
        void approved_the_day_before_is_no_finding() {
            given(aProcess().approvedOn(DAY_BEFORE)).reportsNothing();
        }

        @Test
        void approved_on_the_day_is_no_finding() {
            given(aProcess().approvedOn(DAY)).reportsNothing();
        }

        @Test
        void approved_the_day_after_is_reported() {
            given(aProcess().approvedOn(DAY_AFTER)).reportsExactly(theProcess().observed("approval", "not recorded"));
        }
    }

    @Nested
    class Process_not_written {
        private final Draft process = aProcess().writtenIn("doc");

        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-not-written", records);
        }

        private Expected document(String observed) {
            return theProcess().observed("document", observed);
        }

        @Test
        void in_full() {
            Described.findingsOf(
                            "6.1.4-process-not-written",
                            process,
                            aDocument("doc").notApproved())
                    .are("""
                            document: not approved / in force
                            The impact assessment process has no document in force; document: not approved.
                            rests on doc, process
                            """);
        }

        @Test
        void a_document_in_force_is_no_finding() {
            given(process, aDocument("doc")).reportsNothing();
        }

        @Test
        void without_a_process_it_is_silent() {
            given(aDocument("doc").notApproved()).reportsNothing();
        }

        @Test
        void no_document_is_reported() {
            given(aProcess()).reportsExactly(document("not recorded"));
        }

        @Test
        void another_document_does_not_help() {
            given(aProcess(), aDocument("other")).reportsExactly(document("not recorded"));
        }

        @Test
        void a_document_that_is_not_approved_is_reported() {
            given(process, aDocument("doc").notApproved(), aDocument("other")).reportsExactly(document("not approved"));
        }

        @Test
        void approved_on_the_day_it_is_in_force() {
            given(process, aDocument("doc").approvedOn(DAY)).reportsNothing();
        }

        @Test
        void approved_the_day_after_it_is_not_approved() {
            given(process, aDocument("doc").approvedOn(DAY_AFTER)).reportsExactly(document("not approved"));
        }

        @Test
        void superseded_the_day_after_it_is_in_force() {
            given(process, aDocument("doc").supersededOn(DAY_AFTER)).reportsNothing();
        }

        @Test
        void superseded_on_the_day_it_is_not_in_force() {
            given(process, aDocument("doc").supersededOn(DAY)).reportsExactly(document("superseded on 2026-06-30"));
        }

        @Test
        void superseded_the_day_before_it_is_not_in_force() {
            given(process, aDocument("doc").supersededOn(DAY_BEFORE))
                    .reportsExactly(document("superseded on 2026-06-29"));
        }

        @Test
        void disposed_of_the_day_after_it_is_in_force() {
            given(process, aDocument("doc").disposedOn(DAY_AFTER)).reportsNothing();
        }

        @Test
        void disposed_of_on_the_day_it_is_not_in_force() {
            given(process, aDocument("doc").disposedOn(DAY)).reportsExactly(document("disposed of on 2026-06-30"));
        }

        @Test
        void valid_from_the_day_before_it_is_in_force() {
            given(process, aDocument("doc").validFrom(DAY_BEFORE)).reportsNothing();
        }

        @Test
        void valid_from_the_day_it_is_in_force() {
            given(process, aDocument("doc").validFrom(DAY)).reportsNothing();
        }

        @Test
        void valid_from_the_day_after_it_is_not_in_force() {
            given(process, aDocument("doc").validFrom(DAY_AFTER)).reportsExactly(document("in force from 2026-07-01"));
        }
    }

    @Nested
    class Process_defined {
        private RuleVerifier given(Draft... records) {
            return Records.given("6.1.4-process-defined", records);
        }

        @Test
        void a_complete_process_is_proof() {
            given(aProcess()).reportsExactly(theProcess());
        }

        @Test
        void interval_and_document_are_no_part_of_the_proof() {
            given(aProcess().withoutInterval()).reportsExactly(theProcess());
        }

        @Test
        void high_impact_alone_is_enough() {
            given(aProcess().requiredFor(ImpactClass.HIGH)).reportsExactly(theProcess());
        }

        @Test
        void more_triggers_do_not_hurt() {
            given(aProcess().triggers(ImpactTrigger.values())).reportsExactly(theProcess());
        }

        @Test
        void no_process_is_no_proof() {
            given().reportsNothing();
        }

        @Test
        void without_approval_it_is_no_proof() {
            given(aProcess().notApproved()).reportsNothing();
        }

        @Test
        void approved_on_the_day_it_is_proof() {
            given(aProcess().approvedOn(DAY)).reportsExactly(theProcess());
        }

        @Test
        void approved_the_day_after_it_is_no_proof() {
            given(aProcess().approvedOn(DAY_AFTER)).reportsNothing();
        }

        @Test
        void without_steps_it_is_no_proof() {
            given(aProcess().steps()).reportsNothing();
        }

        @Test
        void without_roles_it_is_no_proof() {
            given(aProcess().roles()).reportsNothing();
        }

        @Test
        void without_interval_among_the_triggers_it_is_no_proof() {
            given(aProcess().triggers(ImpactTrigger.SIGNIFICANT_CHANGE)).reportsNothing();
        }

        @Test
        void without_significant_change_among_the_triggers_it_is_no_proof() {
            given(aProcess().triggers(ImpactTrigger.INTERVAL)).reportsNothing();
        }

        @Test
        void without_high_impact_it_is_no_proof() {
            given(aProcess().requiredFor(ImpactClass.LIMITED, ImpactClass.MINIMAL, ImpactClass.UNCLASSIFIED))
                    .reportsNothing();
        }
    }
}
