package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.LONG_AGO;
import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.every;
import static org.aims4j.rules.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordChange;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier.RiskClass;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.rules.Clearings.Code;
import org.aims4j.rules.Records.Draft;
import org.aims4j.rules.internal.LeftOut;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClearingTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    /** Per rule that yields findings, a management system in which it speaks. */
    private static final Map<String, ManagementSystem> SPEAKING = speaking();

    private static Map<String, ManagementSystem> speaking() {
        Map<String, ManagementSystem> aims = new LinkedHashMap<>();
        aims.put("6.1.4-process-missing", of());
        aims.put("6.1.4-process-without-method", of(aProcess().steps().roles()));
        aims.put("6.1.4-process-without-triggers", of(aProcess().triggers(ImpactTrigger.INITIAL)));
        aims.put("6.1.4-process-exempts-high-impact", of(aProcess().requiredFor(ImpactClass.LIMITED)));
        aims.put(
                "6.1.4-process-exempts-unclassified",
                of(aProcess().requiredFor(ImpactClass.HIGH), aSystem("triage").inUse()));
        aims.put("6.1.4-process-not-approved", of(aProcess().notApproved()));
        aims.put(
                "6.1.4-process-not-written",
                of(
                        aProcess().writtenIn("process-document"),
                        aDocument("process-document").notApproved()));
        aims.put("8.4-interval-missing", of(aProcess().withoutInterval()));
        aims.put(
                "8.4-impact-assessment-missing",
                of(
                        aProcess(),
                        aSystem("triage").inUse(),
                        anAssessment("assessment").of("triage").startedOn(LONG_AGO)));
        aims.put(
                "8.4-impact-assessment-overdue",
                of(
                        aProcess(),
                        aSystem("triage").inUse(),
                        anAssessment("assessment").of("triage").completedOn(LONG_AGO)));
        aims.put(
                "8.4-impact-assessment-not-yet-done",
                of(aProcess(), aSystem("triage").onTrial()));
        aims.put(
                "A.10.3-supplier-not-identified",
                of(
                        aSystem("triage").inUse().from(Origin.BOUGHT).suppliedBy("one", "other"),
                        aSupplier("one").withoutName(),
                        aSupplier("other").withoutName()));
        aims.put("A.10.3-supplier-not-evaluated", supplied(aSupplier("supplier").evaluation(" ")));
        aims.put("A.10.3-no-agreement", supplied(aSupplier("supplier")));
        aims.put("A.10.3-no-risk-class", supplied(aSupplier("supplier")));
        aims.put("A.10.3-no-monitoring-interval", supplied(evaluated()));
        aims.put("A.10.3-monitoring-overdue", supplied(evaluated().interval(every(12))));
        aims.put(
                "A.10.3-issue-unanswered",
                supplied(aSupplier("supplier")
                        .problem(LONG_AGO)
                        .problem(LONG_AGO, "answered")
                        .problem(DAY_BEFORE)
                        .problem(DAY)));
        return aims;
    }

    private static Records.ASupplier evaluated() {
        return aSupplier("supplier").evaluatedOn(LONG_AGO).evaluation("fine").risk(RiskClass.LOW);
    }

    private static ManagementSystem of(Draft... records) {
        return managementSystem(records).build();
    }

    private static ManagementSystem supplied(Draft supplier) {
        return of(aSystem("triage").inUse().from(Origin.BOUGHT).suppliedBy("supplier"), supplier);
    }

    static Set<String> rules() {
        return SPEAKING.keySet();
    }

    private static Finding findingOf(String rule, ManagementSystem aims) {
        return EVALUATOR.evaluate(aims, DAY).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Clearings clearings(String rule, ManagementSystem aims) {
        return EVALUATOR.whatWouldClear(aims, DAY, findingOf(rule, aims).fingerprint());
    }

    private static Set<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private static Set<String> standing(ManagementSystem aims) {
        return fingerprints(EVALUATOR.evaluate(aims, DAY).findings());
    }

    private static List<String> words(Clearing clearing) {
        return clearing.steps().stream().map(Clearing.Step::words).toList();
    }

    @Test
    void every_rule_that_yields_findings_and_does_not_escalate_has_a_case_here() {
        assertThat(EVALUATOR.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.FINDING)
                        .map(RuleDescriptor::id)
                        .filter(id -> !id.startsWith("escalation-")))
                .containsExactlyInAnyOrderElementsOf(rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void something_would_clear_its_finding(String rule) {
        Clearings clearings = clearings(rule, SPEAKING.get(rule));
        assertThat(clearings.alternatives()).isNotEmpty();
        assertThat(clearings.none()).isEmpty();
        assertThat(clearings.finding().ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_finding_is_gone_from_a_fresh_evaluation_of_the_changed_records(String rule) {
        ManagementSystem aims = SPEAKING.get(rule);
        Finding finding = findingOf(rule, aims);
        Set<String> before = standing(aims);
        for (LeftOut each : LeftOut.of(aims, DAY, finding)) {
            Set<String> after = standing(each.with());
            Set<String> cleared = new HashSet<>(before);
            cleared.removeAll(after);
            Set<String> raised = new HashSet<>(after);
            raised.removeAll(before);
            assertThat(after).doesNotContain(finding.fingerprint());
            assertThat(fingerprints(each.clearing().cleared())).isEqualTo(cleared);
            assertThat(fingerprints(each.clearing().raised())).isEqualTo(raised);
            assertThat(each.clearing().changes()).isEqualTo(aims.changesTo(each.with()));
            assertThat(each.clearing().records())
                    .allSatisfy(
                            record -> assertThat(each.with().find(record.id())).contains(record));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_step_can_be_left_out(String rule) {
        ManagementSystem aims = SPEAKING.get(rule);
        Finding finding = findingOf(rule, aims);
        Set<String> before = standing(aims);
        for (LeftOut each : LeftOut.of(aims, DAY, finding)) {
            Set<String> accepted = new HashSet<>(before);
            accepted.addAll(fingerprints(each.clearing().raised()));
            assertThat(each.without()).hasSameSizeAs(each.clearing().steps());
            for (int i = 0; i < each.without().size(); i++) {
                boolean enough = each.without()
                        .get(i)
                        .map(ClearingTest::standing)
                        .filter(after -> !after.contains(finding.fingerprint()) && accepted.containsAll(after))
                        .isPresent();
                assertThat(enough)
                        .as("%s without: %s", rule, words(each.clearing()).get(i))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_first_alternative_raises_nothing(String rule) {
        if (rule.equals("6.1.4-process-exempts-unclassified")) {
            return; // requiring an assessment of a system that has none
        }
        assertThat(clearings(rule, SPEAKING.get(rule)).alternatives().get(0).raised())
                .isEmpty();
    }

    @Test
    void what_comes_with_it_is_told() {
        Clearing clearing = clearings(
                        "6.1.4-process-exempts-unclassified", SPEAKING.get("6.1.4-process-exempts-unclassified"))
                .alternatives()
                .get(0);
        assertThat(clearing.raised()).extracting(Finding::ruleId).contains("8.4-impact-assessment-missing");
    }

    @Test
    void only_what_is_needed_is_offered() {
        ManagementSystem aims = SPEAKING.get("A.10.3-issue-unanswered");
        assertThat(words(clearings("A.10.3-issue-unanswered", aims)
                        .alternatives()
                        .get(0)))
                .containsExactly(
                        "set problems[0].response of Supplier supplier to \"to be completed\"",
                        "set problems[2].response of Supplier supplier to \"to be completed\"");
    }

    @Test
    void what_is_on_record_stays() {
        ManagementSystem aims =
                supplied(aSupplier("supplier").evaluatedOn(LONG_AGO).risk(RiskClass.LOW));
        assertThat(words(clearings("A.10.3-supplier-not-evaluated", aims)
                        .alternatives()
                        .get(0)))
                .containsExactly("set evaluation of Supplier supplier to \"to be completed\"");
    }

    @Test
    void a_completed_assessment_keeps_its_day() {
        assertThat(clearings("8.4-impact-assessment-overdue", SPEAKING.get("8.4-impact-assessment-overdue"))
                        .alternatives())
                .singleElement()
                .satisfies(clearing -> assertThat(words(clearing))
                        .containsExactly(
                                "add ImpactAssessment new-impact-assessment with progress COMPLETED",
                                "set systems of ImpactAssessment new-impact-assessment to triage",
                                "set completedOn of ImpactAssessment new-impact-assessment to 2026-06-30"));
    }

    @Test
    void placeholders_are_marked() {
        Clearing clearing = clearings("8.4-impact-assessment-overdue", SPEAKING.get("8.4-impact-assessment-overdue"))
                .alternatives()
                .get(0);
        assertThat(clearing.steps()).extracting(Clearing.Step::placeholder).containsExactly(false, false, true);
    }

    @Test
    void a_person_who_works_for_the_organization_stands_for_who_approves() {
        assertThat(words(clearings("6.1.4-process-not-approved", SPEAKING.get("6.1.4-process-not-approved"))
                        .alternatives()
                        .get(0)))
                .containsExactly("set approval of ImpactAssessmentProcess process to by somebody, date 2026-06-30");
    }

    @Test
    void where_nobody_does_a_person_is_added() {
        ManagementSystem aims = ManagementSystem.of(List.of(
                Organization.builder().id("organization").name("Organization").build(),
                aProcess().notApproved().made()));
        assertThat(words(clearings("6.1.4-process-not-approved", aims)
                        .alternatives()
                        .get(0)))
                .containsExactly(
                        "add Person new-person with from 2026-06-30",
                        "set approval of ImpactAssessmentProcess process to by new-person, date 2026-06-30");
    }

    @Test
    void what_clears_most_comes_first() {
        ManagementSystem aims = of(
                aProcess(),
                aSystem("chatbot").inUse(),
                aSystem("triage").inUse(),
                anAssessment("of-both").of("chatbot", "triage").startedOn(LONG_AGO),
                anAssessment("of-one").of("triage").startedOn(LONG_AGO));
        Finding finding = EVALUATOR.evaluate(aims, DAY).findings().stream()
                .filter(each -> each.subject().id().equals("triage"))
                .findFirst()
                .orElseThrow();
        List<Clearing> alternatives =
                EVALUATOR.whatWouldClear(aims, DAY, finding.fingerprint()).alternatives();
        assertThat(alternatives).hasSize(3);
        assertThat(alternatives.get(0).records()).extracting(Entity::id).containsExactly("of-both");
        assertThat(alternatives.get(0).cleared())
                .hasSizeGreaterThan(alternatives.get(1).cleared().size());
        assertThat(alternatives.get(1).records()).extracting(Entity::id).containsExactly("of-one");
    }

    @Test
    void the_changes_of_the_records_are_told() {
        Clearing clearing = clearings("A.10.3-no-risk-class", SPEAKING.get("A.10.3-no-risk-class"))
                .alternatives()
                .get(0);
        assertThat(clearing.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(RecordChange.Kind.CHANGED);
            assertThat(change.id()).isEqualTo("supplier");
        });
    }

    @Test
    void a_finding_that_escalates_goes_with_what_it_is_made_from() {
        ManagementSystem aims = of(aProcess(), aSystem("triage").inUse());
        Clearings clearings = clearings("escalation-element-absent", aims);
        assertThat(clearings.alternatives()).isEmpty();
        assertThat(clearings.none()).hasValueSatisfying(reason -> {
            assertThat(reason.code()).isEqualTo(Code.ESCALATED);
            assertThat(reason.madeFrom())
                    .containsExactly(
                            findingOf("8.4-impact-assessment-missing", aims).fingerprint());
            assertThat(reason.words())
                    .startsWith(
                            "rule escalation-element-absent escalates what other rules found; clearing what it is made from clears it: v1:");
        });
    }

    @Test
    void an_unknown_fingerprint_is_refused_with_the_nearest() {
        ManagementSystem aims = SPEAKING.get("A.10.3-no-risk-class");
        String fingerprint = findingOf("A.10.3-no-risk-class", aims).fingerprint();
        assertThatThrownBy(() -> EVALUATOR.whatWouldClear(aims, DAY, fingerprint.substring(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No finding has the fingerprint \"" + fingerprint.substring(1)
                        + "\" as of 2026-06-30; did you mean " + fingerprint + "?");
        assertThatThrownBy(() -> EVALUATOR.whatWouldClear(aims, DAY, "nothing like it"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageEndingWith("findings of a report as of that day");
    }

    @Test
    void the_same_records_give_the_same_in_any_order() {
        ManagementSystem aims = SPEAKING.get("A.10.3-supplier-not-identified");
        assertThat(clearings("A.10.3-supplier-not-identified", ManagementSystems.shuffled(aims, new Random(1))))
                .isEqualTo(clearings("A.10.3-supplier-not-identified", aims));
    }

    @Test
    void a_part_without_a_supplier_gets_one_that_raises_nothing() {
        ManagementSystem aims = of(aSystem("triage").inUse().from(Origin.BOUGHT));
        assertThat(clearings("A.10.3-supplier-not-identified", aims)
                        .alternatives()
                        .get(0))
                .satisfies(clearing -> assertThat(words(clearing)).first().isEqualTo("add Supplier new-supplier"))
                .satisfies(clearing ->
                        assertThat(words(clearing)).last().isEqualTo("add new-supplier to parts of AISystem triage"))
                .satisfies(clearing -> assertThat(clearing.raised()).isEmpty());
    }

    @Test
    void something_would_clear_each_finding_of_a_generated_management_system() {
        ManagementSystem aims = Generator.of(7).managementSystem(60);
        List<Finding> findings = EVALUATOR.evaluate(aims, Generator.DAY).findings();
        assertThat(findings)
                .hasSizeGreaterThan(5)
                .allSatisfy(finding -> assertThat(EVALUATOR
                                .whatWouldClear(aims, Generator.DAY, finding.fingerprint())
                                .alternatives()
                                .isEmpty())
                        .isEqualTo(finding.ruleId().startsWith("escalation-")));
    }
}
