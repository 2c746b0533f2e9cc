package org.aims4j.rules;

import static org.aims4j.conformity.Reason.Code.AREA_NOT_RECORDED;
import static org.aims4j.conformity.Reason.Code.BY_DECISION;
import static org.aims4j.conformity.Reason.Code.NOTHING_TO_EXAMINE;
import static org.aims4j.conformity.Reason.Code.NO_RULE;
import static org.aims4j.conformity.Reason.Code.UNDECIDED;
import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aControl;
import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.every;
import static org.aims4j.rules.Records.notApplicable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.party.Supplier.RiskClass;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.rules.Records.ASupplier;
import org.aims4j.rules.Records.Draft;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private static ConformityReport evaluated(Draft... records) {
        return evaluated(Records.managementSystem(records));
    }

    private static ConformityReport evaluated(ManagementSystem.Builder aims) {
        return EVALUATOR.evaluate(aims.build(), DAY);
    }

    private static EnumSet<RecordArea> allBut(RecordArea... areas) {
        EnumSet<RecordArea> recorded = EnumSet.allOf(RecordArea.class);
        List.of(areas).forEach(recorded::remove);
        return recorded;
    }

    private static List<String> rulesThatFound(ConformityReport report) {
        return report.findings().stream().map(Finding::ruleId).toList();
    }

    private static List<RuleResult> allResults(ConformityReport report) {
        List<RuleResult> all = new ArrayList<>(report.findings());
        all.addAll(report.proofs());
        all.addAll(report.exemptions());
        all.addAll(report.undecided());
        return all;
    }

    /** In use, with a current assessment, of a supplier who is told apart. */
    private static Draft[] conforming() {
        return new Draft[] {
            aProcess(),
            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"),
            anAssessment("ia").of("a").completedOn(DAY_BEFORE),
            goodSupplier("s").agreement("contract"),
            aDocument("contract")
        };
    }

    private static ASupplier goodSupplier(String id) {
        return aSupplier(id)
                .risk(RiskClass.LOW)
                .evaluatedOn(DAY_BEFORE)
                .evaluation("fine")
                .interval(every(12));
    }

    private static Draft[] and(Draft[] some, Draft... more) {
        List<Draft> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(Draft[]::new);
    }

    @Nested
    class Closed_world {
        @Test
        void an_area_that_is_not_recorded_is_named() {
            Outcome outcome = evaluated(
                            Records.managementSystem(aSystem("a").inUse()).recorded(allBut(RecordArea.IMPACT)))
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons()).containsExactly(Reason.of(AREA_NOT_RECORDED, "IMPACT"));
        }

        @Test
        void what_rules_say_that_need_it_is_dropped() {
            ConformityReport report = evaluated(Records.managementSystem(
                            aProcess().withoutInterval().notApproved(),
                            aSystem("a").inUse(),
                            aSystem("b").retired(),
                            aSystem("c"))
                    .recorded(allBut(RecordArea.IMPACT)));
            assertThat(allResults(report))
                    .filteredOn(result -> !result.requirement().equals("A.10.3"))
                    .extracting(RuleResult::ruleId)
                    .containsExactly("8.4-retired");
        }

        @Test
        void without_the_area_of_systems_all_about_systems_is_dropped() {
            ConformityReport report =
                    evaluated(Records.managementSystem(conforming()).recorded(allBut(RecordArea.AI_SYSTEMS)));
            assertThat(allResults(report))
                    .extracting(RuleResult::ruleId)
                    .containsOnly("6.1.4-process-defined", "6.1.4-process-not-written");
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(report.outcome("8.4-a").reasons()).containsExactly(Reason.of(AREA_NOT_RECORDED, "AI_SYSTEMS"));
        }

        @Test
        void every_area_that_is_missing_is_named() {
            ConformityReport report = evaluated(Records.managementSystem(conforming())
                    .recorded(allBut(RecordArea.AI_SYSTEMS, RecordArea.SUPPLIERS)));
            assertThat(report.outcome("A.10.3").reasons())
                    .containsExactlyInAnyOrder(
                            Reason.of(AREA_NOT_RECORDED, "AI_SYSTEMS"), Reason.of(AREA_NOT_RECORDED, "SUPPLIERS"));
        }

        @Test
        void an_attribute_that_is_not_recorded_is_named() {
            ConformityReport report =
                    evaluated(Records.managementSystem(conforming()).addUnrecorded("Supplier.evaluation"));
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(report.outcome("A.10.3").reasons())
                    .containsExactly(Reason.of(AREA_NOT_RECORDED, "Supplier.evaluation"));
        }

        @Test
        void every_attribute_that_is_missing_is_named() {
            ConformityReport report = evaluated(Records.managementSystem(conforming())
                    .addUnrecorded("Supplier.evaluatedOn", "Supplier.evaluation"));
            assertThat(report.outcome("A.10.3").reasons())
                    .containsExactlyInAnyOrder(
                            Reason.of(AREA_NOT_RECORDED, "Supplier.evaluatedOn"),
                            Reason.of(AREA_NOT_RECORDED, "Supplier.evaluation"));
        }

        @Test
        void what_rules_say_that_need_the_attribute_is_dropped() {
            ConformityReport report = evaluated(Records.managementSystem(
                            aSystem("a").inUse().from(Origin.SERVICE).suppliedBy("s"), aSupplier("s"))
                    .addUnrecorded("Supplier.evaluation"));
            assertThat(rulesThatFound(report)).doesNotContain("A.10.3-supplier-not-evaluated");
            assertThat(rulesThatFound(report)).contains("A.10.3-no-risk-class");
        }

        @Test
        void an_attribute_of_another_type_changes_nothing() {
            ConformityReport report =
                    evaluated(Records.managementSystem(conforming()).addUnrecorded("AISystem.name"));
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.CONFORMING);
        }

        @Test
        void what_an_observation_needs_never_holds_an_item_up() {
            ConformityReport report = evaluated(Records.managementSystem(conforming())
                    .recorded(allBut(RecordArea.DOCUMENTS))
                    .addUnrecorded("Supplier.agreement", "Supplier.riskClass", "Supplier.interval"));
            assertThat(report.outcome("6.1.4-a").status()).isEqualTo(Status.CONFORMING);
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.CONFORMING);
        }

        @Test
        void an_observation_that_needs_it_is_dropped() {
            ConformityReport report =
                    evaluated(Records.managementSystem(aProcess()).recorded(allBut(RecordArea.DOCUMENTS)));
            assertThat(rulesThatFound(report)).doesNotContain("6.1.4-process-not-written");
            assertThat(rulesThatFound(evaluated(aProcess()))).contains("6.1.4-process-not-written");
        }

        @Test
        void items_that_do_not_need_the_area_are_evaluated() {
            ConformityReport report =
                    evaluated(Records.managementSystem(conforming()).recorded(allBut(RecordArea.SUPPLIERS)));
            assertThat(report.outcome("8.4-a").status()).isEqualTo(Status.CONFORMING);
            assertThat(report.outcome("6.1.4-a").status()).isEqualTo(Status.CONFORMING);
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.NOT_EVALUATED);
        }

        @Test
        void a_nonconformity_stands_whatever_is_missing() {
            Outcome outcome = evaluated(Records.managementSystem(aProcess().withoutInterval())
                            .recorded(allBut(RecordArea.AI_SYSTEMS)))
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.reasons()).containsExactly(Reason.of(AREA_NOT_RECORDED, "AI_SYSTEMS"));
        }

        @Test
        void systems_of_which_all_is_dropped_count_as_not_evaluated() {
            Outcome outcome = evaluated(Records.managementSystem(
                                    aSystem("a").inUse(),
                                    aSystem("b").retired(),
                                    aSystem("c").outOfScope())
                            .recorded(allBut(RecordArea.IMPACT)))
                    .outcome("8.4-a");
            assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 0, 0, 1, 1));
        }

        @Test
        void days_of_completion_that_the_source_does_not_know_are_no_finding() {
            Outcome outcome = evaluated(Records.managementSystem(
                                    aSystem("a").inUse(),
                                    anAssessment("ia").of("a").progress(Progress.COMPLETED))
                            .addUnrecorded("ImpactAssessment.completedOn"))
                    .outcome("8.4-a");
            assertThat(outcome.reasons()).containsExactly(Reason.of(AREA_NOT_RECORDED, "ImpactAssessment.completedOn"));
        }

        @Test
        void applicability_is_no_area_that_a_control_needs() {
            ConformityReport report =
                    evaluated(Records.managementSystem(conforming()).recorded(allBut(RecordArea.APPLICABILITY)));
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.CONFORMING);
        }
    }

    @Nested
    class Items_without_rules {
        @Test
        void are_not_evaluated_for_that_reason() {
            ConformityReport report = evaluated(conforming());
            assertThat(report.outcomes())
                    .filteredOn(outcome -> outcome.reasons().equals(List.of(Reason.of(NO_RULE, ""))))
                    .hasSize(226)
                    .allSatisfy(outcome -> {
                        assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
                        assertThat(outcome.systems()).isEqualTo(CellCounts.NONE);
                        assertThat(outcome.others()).isEqualTo(CellCounts.NONE);
                    });
            assertThat(report.evaluated()).isEqualTo(3);
        }
    }

    @Nested
    class Decisions {
        private static final Draft[] NONCONFORMING = {
            aSystem("a").inUse().from(Origin.BOUGHT), aSystem("b").retired()
        };

        @Test
        void a_control_excluded_as_a_whole_does_not_apply() {
            Outcome outcome = evaluated(and(NONCONFORMING, aControl("A.10.3").excluded("nothing is bought")))
                    .outcome("A.10.3");
            assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(outcome.reasons()).containsExactly(Reason.of(BY_DECISION, "excluded: nothing is bought"));
            assertThat(outcome.grade()).isEmpty();
        }

        @Test
        void nothing_is_said_of_it() {
            ConformityReport report =
                    evaluated(and(NONCONFORMING, aControl("A.10.3").excluded("nothing is bought")));
            assertThat(allResults(report))
                    .noneMatch(result -> result.requirement().equals("A.10.3"));
            assertThat(report.outcome("A.10.3").findings()).isEmpty();
            assertThat(report.outcome("A.10.3").systems()).isEqualTo(CellCounts.NONE);
        }

        @Test
        void it_does_not_even_when_its_areas_are_not_recorded() {
            ConformityReport report =
                    evaluated(Records.managementSystem(aControl("A.10.3").excluded("nothing is bought"))
                            .recorded(allBut(RecordArea.SUPPLIERS)));
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.NOT_APPLICABLE);
        }

        @Test
        void an_included_control_applies() {
            assertThat(evaluated(and(NONCONFORMING, aControl("A.10.3")))
                            .outcome("A.10.3")
                            .status())
                    .isEqualTo(Status.NONCONFORMING);
        }

        @Test
        void another_control_that_is_excluded_changes_nothing() {
            ConformityReport report =
                    evaluated(and(NONCONFORMING, aControl("A.10.2").excluded("nothing is bought")));
            assertThat(report.outcome("A.10.3").status()).isEqualTo(Status.NONCONFORMING);
            assertThat(report.outcome("A.10.2").status()).isEqualTo(Status.NOT_APPLICABLE);
        }

        @Test
        void an_exclusion_for_one_system_leaves_the_others() {
            Outcome outcome = evaluated(
                            aSystem("a").inUse().from(Origin.BOUGHT),
                            aSystem("b").inUse().from(Origin.BOUGHT),
                            aControl("A.10.3").excludedFor("a", "agreed"))
                    .outcome("A.10.3");
            assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 1, 0, 1, 0));
        }

        @Test
        void a_control_of_their_own_named_like_a_requirement_cannot_exempt_from_it() {
            ConformityReport report =
                    evaluated(aSystem("a").inUse(), aControl("8.4-a").own().excluded("we would rather not"));
            assertThat(report.outcome("8.4-a").status()).isEqualTo(Status.NONCONFORMING);
        }

        @Test
        void a_conditional_requirement_does_not_apply_by_determination() {
            Outcome outcome =
                    evaluated(notApplicable("d", "10.2-h").because("no need")).outcome("10.2-h");
            assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(outcome.reasons()).containsExactly(Reason.of(BY_DECISION, "no need"));
        }

        @Test
        void a_determination_holds_on_its_last_day() {
            assertThat(evaluated(notApplicable("d", "10.2-h").validUntil(DAY))
                            .outcome("10.2-h")
                            .status())
                    .isEqualTo(Status.NOT_APPLICABLE);
        }

        @Test
        void and_not_on_the_day_after_it() {
            assertThat(evaluated(notApplicable("d", "10.2-h").validUntil(DAY_BEFORE))
                            .outcome("10.2-h")
                            .status())
                    .isEqualTo(Status.NOT_EVALUATED);
        }

        @Test
        void a_determination_about_one_record_leaves_the_item() {
            assertThat(evaluated(aSystem("a"), notApplicable("d", "10.2-h").about("a"))
                            .outcome("10.2-h")
                            .status())
                    .isEqualTo(Status.NOT_EVALUATED);
        }

        @Test
        void of_several_determinations_the_order_does_not_matter() {
            Draft one = notApplicable("d1", "10.2-h").because("one");
            Draft other = notApplicable("d2", "10.2-h").because("other");
            Draft again = notApplicable("d1", "10.2-h").because("one");
            Draft otherAgain = notApplicable("d2", "10.2-h").because("other");
            assertThat(evaluated(one, other).outcome("10.2-h"))
                    .isEqualTo(evaluated(otherAgain, again).outcome("10.2-h"));
        }
    }

    @Nested
    class Roll_up {
        @Test
        void with_a_proof_and_nothing_open_an_item_conforms() {
            Outcome outcome = evaluated(conforming()).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.CONFORMING);
            assertThat(outcome.reasons()).isEmpty();
            assertThat(outcome.proofs()).isEqualTo(1);
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 0, 0, 0));
        }

        @Test
        void exempt_cells_do_not_hinder_it() {
            Outcome outcome =
                    evaluated(and(conforming(), aSystem("b").retired())).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.CONFORMING);
            assertThat(outcome.reasons()).isEmpty();
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 0, 1, 0));
        }

        @Test
        void observations_do_not_hinder_it() {
            Outcome outcome =
                    evaluated(and(conforming(), aSystem("b").onTrial())).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.CONFORMING);
            assertThat(outcome.findings()).hasSize(1);
            assertThat(outcome.grade()).isEmpty();
        }

        @Test
        void one_undecided_cell_hinders_it() {
            Outcome outcome = evaluated(and(conforming(), aSystem("b"))).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons()).containsExactly(new Reason(UNDECIDED, "AISystem.lifecycle", 1));
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 0, 0, 1));
        }

        @Test
        void each_missing_attribute_is_counted() {
            Outcome outcome = evaluated(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").inUse(),
                            aSystem("b"),
                            aSystem("c").ofClass(ImpactClass.HIGH))
                    .outcome("8.4-a");
            assertThat(outcome.reasons())
                    .containsExactly(
                            new Reason(UNDECIDED, "AISystem.impactClass", 2),
                            new Reason(UNDECIDED, "AISystem.lifecycle", 1));
        }

        @Test
        void a_nonconformity_outweighs_what_is_undecided_and_leaves_it_named() {
            Outcome outcome = evaluated(
                            and(conforming(), aSystem("b"), aSystem("c").inUse()))
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.reasons()).containsExactly(new Reason(UNDECIDED, "AISystem.lifecycle", 1));
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 1, 0, 0, 1));
        }

        @Test
        void a_nonconformity_is_something_to_examine() {
            Outcome outcome =
                    evaluated(aSystem("a").inUse(), aSystem("b").retired()).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
            assertThat(outcome.reasons()).isEmpty();
            assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 1, 0, 1, 0));
        }

        @Test
        void where_all_is_exempt_there_is_nothing_to_examine() {
            Outcome outcome = evaluated(
                            aProcess().requiredFor(ImpactClass.HIGH),
                            aSystem("a").retired(),
                            aSystem("b").retired(),
                            aSystem("c").ofClass(ImpactClass.HIGH).at(LifecycleStage.INCEPTION))
                    .outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons())
                    .containsExactly(
                            new Reason(NOTHING_TO_EXAMINE, "not in use", 1),
                            new Reason(NOTHING_TO_EXAMINE, "retired", 2));
        }

        @Test
        void where_nothing_is_there_is_nothing_to_examine() {
            Outcome outcome = evaluated().outcome("A.10.3");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons()).containsExactly(Reason.of(NOTHING_TO_EXAMINE, ""));
        }

        @Test
        void systems_out_of_scope_are_nothing_to_examine() {
            Outcome outcome = evaluated(aSystem("a").inUse().outOfScope()).outcome("8.4-a");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.reasons()).containsExactly(Reason.of(NOTHING_TO_EXAMINE, ""));
            assertThat(outcome.systems()).isEqualTo(CellCounts.NONE);
        }

        @Test
        void an_observation_alone_is_no_conformity() {
            Outcome outcome = evaluated(aSystem("a").retired().suppliedBy("s"), aSupplier("s"))
                    .outcome("A.10.3");
            assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
            assertThat(outcome.findings()).hasSize(1);
            assertThat(outcome.grade()).isEmpty();
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 0, 0, 0, 1));
            assertThat(outcome.reasons())
                    .containsExactly(new Reason(NOTHING_TO_EXAMINE, "only observations, no proof", 1));
        }

        @Test
        void a_finding_outweighs_a_proof_of_the_same_cell() {
            Outcome outcome = evaluated(
                            aSystem("a").inUse().suppliedBy("s"),
                            goodSupplier("s").problem(LONG_AGO))
                    .outcome("A.10.3");
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 1, 0, 0, 0));
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 0, 0, 0));
            assertThat(outcome.proofs()).isEqualTo(2);
        }

        @Test
        void two_findings_about_one_subject_are_one_cell() {
            Outcome outcome =
                    evaluated(aProcess().notApproved().steps().triggers()).outcome("6.1.4-a");
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 1, 0, 0, 0));
            assertThat(outcome.findings()).hasSize(4); // with the observation that it is not written
        }

        @Test
        void the_worst_grade_is_that_of_the_item() {
            assertThat(evaluated(aProcess().notApproved().requiredFor())
                            .outcome("6.1.4-a")
                            .grade())
                    .contains(Grade.MAJOR);
            assertThat(evaluated(aProcess().notApproved()).outcome("6.1.4-a").grade())
                    .contains(Grade.MINOR);
        }

        @Test
        void cells_are_counted_by_what_they_are_about() {
            Outcome outcome = evaluated(
                            aProcess().withoutInterval(),
                            aSystem("a").inUse(),
                            aSystem("b").inUse(),
                            aSystem("c").inUse(),
                            aSystem("d").onTrial(),
                            aSystem("e"),
                            aSystem("f").outOfScope(),
                            anAssessment("ia").of("c").completedOn(LONG_AGO))
                    .outcome("8.4-a");
            assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 2, 0, 1, 1));
            assertThat(outcome.others()).isEqualTo(new CellCounts(0, 1, 0, 0, 0));
        }
    }

    @Nested
    class The_report {
        private final ConformityReport report = evaluated(
                aProcess().withoutInterval().notApproved(),
                aSystem("b").inUse().from(Origin.BOUGHT),
                aSystem("a").inUse().from(Origin.BOUGHT).suppliedBy("t", "s"),
                aSupplier("t"),
                aSupplier("s"));

        @Test
        void has_the_outcomes_in_catalogue_order() {
            assertThat(report.outcomes())
                    .extracting(Outcome::requirement)
                    .containsExactlyElementsOf(Catalogue.iso42001().items().stream()
                            .map(AuditableItem::id)
                            .toList());
        }

        @Test
        void has_the_findings_by_requirement_then_rule_then_subject() {
            assertThat(report.findings())
                    .extracting(finding ->
                            finding.ruleId() + " " + finding.subject().id())
                    .containsExactly(
                            "6.1.4-process-not-approved process",
                            "6.1.4-process-not-written process",
                            "8.4-impact-assessment-missing a",
                            "8.4-impact-assessment-missing b",
                            "8.4-interval-missing process",
                            "escalation-minors-on-requirement organization",
                            "A.10.3-no-agreement s",
                            "A.10.3-no-agreement t",
                            "A.10.3-no-risk-class s",
                            "A.10.3-no-risk-class t",
                            "A.10.3-supplier-not-evaluated s",
                            "A.10.3-supplier-not-evaluated t",
                            "A.10.3-supplier-not-identified b",
                            "escalation-minors-on-requirement organization");
        }

        @Test
        void names_the_findings_of_each_outcome_by_fingerprint() {
            assertThat(report.outcome("8.4-a").findings())
                    .containsExactlyElementsOf(report.findings().stream()
                            .filter(finding -> finding.requirement().equals("8.4-a"))
                            .map(Finding::fingerprint)
                            .toList());
        }

        @Test
        void says_of_what_day_and_of_what_records_it_is() {
            ManagementSystem aims = Records.managementSystem(conforming()).build();
            ConformityReport of = EVALUATOR.evaluate(aims, DAY);
            assertThat(of.asOf()).isEqualTo(DAY);
            assertThat(of.digest()).contains(aims.digest());
            assertThat(of.edition()).isEqualTo(Catalogue.iso42001().edition());
            assertThat(of.libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
            assertThat(of.ruleSets()).containsExactly("aims4j " + of.libraryVersion());
        }

        @Test
        void of_a_past_day_has_the_digest_of_all_records() {
            ManagementSystem aims = Records.managementSystem(aSystem("a").at(LifecycleStage.DEPLOYMENT, DAY_AFTER))
                    .build();
            assertThat(EVALUATOR.evaluate(aims, DAY).digest()).contains(aims.digest());
        }

        @Test
        void the_rules_of_the_evaluator_are_sorted_by_id() {
            assertThat(EVALUATOR.rules())
                    .extracting(RuleDescriptor::id)
                    .isSorted()
                    .isNotEmpty();
        }
    }

    @Nested
    class A_finding {
        private Finding only(String rule, ConformityReport report) {
            List<Finding> found = report.findings().stream()
                    .filter(finding -> finding.ruleId().equals(rule))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        @Test
        void states_what_is_so_with_the_label_of_its_subject() {
            Finding finding =
                    only("8.4-impact-assessment-missing", evaluated(aSystem("a").inUse()));
            assertThat(finding.subject()).isEqualTo(new Subject("AISystem", "a", "System a"));
            assertThat(finding.statement())
                    .isEqualTo(
                            "System a is in use without a completed impact assessment; impact assessment: not recorded.");
        }

        @Test
        void has_its_evidence_sorted() {
            Finding finding = only(
                    "6.1.4-process-without-method", evaluated(aProcess().steps().roles()));
            assertThat(finding.evidence())
                    .extracting(observed -> observed.attribute())
                    .containsExactly("roles", "steps");
            assertThat(finding.evidence())
                    .extracting(observed -> observed.expected())
                    .containsOnly("at least one");
        }

        @Test
        void of_a_supplier_with_a_blank_name_calls_it_by_its_id() {
            Finding finding = only(
                    "A.10.3-no-agreement",
                    evaluated(
                            aSystem("a").inUse().suppliedBy("s"), aSupplier("s").named(" ")));
            assertThat(finding.statement()).startsWith("s supplies");
        }
    }

    @Nested
    class A_fingerprint {
        private Finding.Builder finding() {
            return Finding.builder()
                    .ruleId("8.4-impact-assessment-missing")
                    .requirement("8.4-a")
                    .grade(Grade.MINOR)
                    .subject(new Subject("AISystem", "a", "System a"))
                    .statement("It is so.");
        }

        @Test
        void stays_the_same_for_years() {
            ConformityReport report = evaluated(
                    aSystem("a").inUse().from(Origin.BOUGHT), aProcess().withoutInterval());
            assertThat(report.outcome("8.4-a").findings())
                    .containsExactly("v1:b262004d37299f9bf49f80de", "v1:8c852aafada1e6dde8b2b316");
        }

        @Test
        void has_neither_grade_nor_statement_nor_label_in_it() {
            Finding other = Finding.builder()
                    .ruleId("8.4-impact-assessment-missing")
                    .requirement("8.4-a")
                    .grade(Grade.MAJOR)
                    .subject(new Subject("AISystem", "a", "Another name"))
                    .statement("It is otherwise.")
                    .since(DAY)
                    .build();
            assertThat(other.fingerprint()).isEqualTo(finding().build().fingerprint());
        }

        @Test
        void tells_keys_apart() {
            assertThat(finding().key("A.5.2").build().fingerprint())
                    .isNotEqualTo(finding().build().fingerprint());
        }

        @Test
        void tells_records_of_different_types_apart() {
            Finding other = Finding.builder()
                    .ruleId("8.4-impact-assessment-missing")
                    .requirement("8.4-a")
                    .grade(Grade.MINOR)
                    .subject(new Subject("Supplier", "a", "System a"))
                    .statement("It is so.")
                    .build();
            assertThat(other.fingerprint()).isNotEqualTo(finding().build().fingerprint());
        }

        @Test
        void does_not_change_with_what_is_observed() {
            String planned = evaluated(aSystem("a").inUse(), anAssessment("ia").of("a"))
                    .outcome("8.4-a")
                    .findings()
                    .get(0);
            String none =
                    evaluated(aSystem("a").inUse()).outcome("8.4-a").findings().get(0);
            assertThat(planned).isEqualTo(none);
        }
    }

    @Nested
    class Merging {
        @Test
        void two_exclusions_of_one_system_are_one_exemption_whatever_their_order() {
            List<String> reasons = new ArrayList<>(List.of("agreed in 2025", "agreed in 2024"));
            for (int i = 0; i < 2; i++) {
                ConformityReport report = evaluated(
                        aSystem("a").inUse(),
                        aControl("A.10.3").excludedFor("a", reasons.get(0)).excludedFor("a", reasons.get(1)));
                assertThat(report.exemptions())
                        .filteredOn(exemption -> exemption.requirement().equals("A.10.3"))
                        .extracting(Exemption::reason)
                        .containsExactly("agreed in 2024");
                Collections.reverse(reasons);
            }
        }
    }
}
