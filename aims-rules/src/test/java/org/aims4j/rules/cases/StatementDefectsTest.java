package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.rules.ConformityEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What can be wrong with a statement of applicability (6.1.3): each defect planted alone in the conforming sample is found once, by one rule, and brings up nothing else. */
class StatementDefectsTest {
    private static final ConformityEvaluator EVALUATOR = Sample.evaluator();
    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * A defect.
     *
     * @param name what is wrong
     * @param rule the rule that finds it
     * @param given what the sample has to be like before, so that nothing else goes wrong with it; what is found of that does not count
     * @param planted the defect; both written as in a file of cases
     */
    record Defect(String name, String rule, String given, String planted) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Defect defect(String name, String rule, String planted) {
        return new Defect(name, rule, "", planted);
    }

    static Stream<Defect> defects() {
        return Stream.of(decisions(), justifications(), exclusions(), systemExclusions(), reliance(), rest())
                .flatMap(defects -> defects);
    }

    /** Every control of Annex A is decided exactly once; its number is one that the annex has. */
    private static Stream<Defect> decisions() {
        return Stream.of(
                defect("a control of Annex A is not on record", "6.1.3-soa-control-undecided", "- remove: A.8.5"),
                defect(
                        "a control of Annex A has no decision",
                        "6.1.3-soa-control-undecided",
                        "- remove: A.8.5.decision"),
                defect(
                        "a control of Annex A that treatments name has no decision",
                        "6.1.3-soa-treated-control-undecided",
                        "- remove: A.10.3.decision"),
                new Defect(
                        "no control of Annex A has a decision",
                        "6.1.3-soa-no-comparison",
                        "- remove: [A.3.3.decision, A.4.6.decision, A.6.2.4.decision, A.6.2.6.decision, A.6.2.8.decision,"
                                + " A.8.2.decision, A.9.3.decision, A.10.3.decision]",
                        """
                        - set: {'controls[*].decision': INCLUDED}
                        - remove: controls[*].decision
                        - set: {NUH.1.decision: INCLUDED}
                        """),
                defect(
                        "a control is decided again in small letters",
                        "6.1.3-soa-control-twice",
                        "- copy: {A.5.2: {id: a.5.2}}"),
                defect(
                        "an excluded control is decided again with leading zeros",
                        "6.1.3-soa-control-twice",
                        "- copy: {A.2.4: {id: A.02.4}}"),
                defect("the annex has no such number", "6.1.3-soa-unknown-number", "- copy: {A.10.4: {id: A.11.1}}"),
                defect("a control stands under another spelling alone", "6.1.3-soa-unknown-number", """
                        - copy: {A.8.5: {id: a.08.5}}
                        - remove: A.8.5
                        """),
                defect(
                        "the statement follows an outdated edition of the annex",
                        "6.1.3-soa-edition-outdated",
                        "- set: {soa-2.edition: '2022'}"),
                defect(
                        "a decision is newer than the statement",
                        "6.1.3-soa-decision-after-statement",
                        "- set: {NUH.1.decisionApproval.date: 2026-09-15}"));
    }

    /** Inclusion and exclusion are justified; what is included is called for, has a status and an owner, and is shown to be implemented. */
    private static Stream<Defect> justifications() {
        return Stream.of(
                defect(
                        "an inclusion is not justified",
                        "6.1.3-soa-inclusion-unjustified",
                        "- remove: A.8.5.justification"),
                defect(
                        "the inclusion of a control that is excluded for a system is not justified",
                        "6.1.3-soa-inclusion-unjustified",
                        "- remove: A.6.2.8.justification"),
                defect(
                        "an exclusion is not justified",
                        "6.1.3-soa-exclusion-unjustified",
                        "- remove: A.2.4.justification"),
                defect(
                        "an exclusion is justified by words that say nothing",
                        "6.1.3-soa-exclusion-empty-words",
                        "- set: {A.2.4.justification: Not applicable.}"),
                defect(
                        "an inclusion is justified by words that say nothing",
                        "6.1.3-soa-inclusion-empty-words",
                        "- set: {A.8.5.justification: TBD}"),
                defect(
                        "an exclusion for a system has a reason that says nothing",
                        "6.1.3-soa-system-exclusion-empty-words",
                        "- set: {'A.6.2.8.excludedFor[0].reason': N/A}"),
                new Defect(
                        "many exclusions have the same justification",
                        "6.1.3-soa-justification-repeated",
                        "- set: {A.3.2.decision: EXCLUDED, A.4.2.decision: EXCLUDED, A.4.3.decision: EXCLUDED}",
                        """
                        - set: {A.2.4.justification: Others do it, A.3.2.justification: Others do it, A.4.2.justification: Others do it}
                        - set: {A.4.3.justification: Others do it, A.4.4.justification: Others do it}
                        """),
                defect("nothing calls for a control", "6.1.3-soa-inclusion-without-driver", "- remove: A.10.2.drivers"),
                defect(
                        "only a risk of a retired system calls for a control",
                        "6.1.3-soa-driver-gone",
                        "- set: {A.8.5.drivers: [risk-outdated]}"),
                defect(
                        "a control has no evidence of its implementation",
                        "8.1-implemented-control-without-evidence",
                        "- remove: A.9.3.evidence"),
                defect(
                        "the evidence of an implementation has expired",
                        "8.1-control-evidence-expired",
                        "- set: {'A.9.3.evidence[0].validUntil': 2026-11-20}"),
                defect("a control has no status", "6.1.3-soa-status-missing", "- remove: A.8.5.status"),
                defect("a control has no owner", "6.1.3-soa-status-missing", "- remove: A.8.5.owner"));
    }

    /** Exclusions are approved and reviewed, and not put to work. */
    private static Stream<Defect> exclusions() {
        return Stream.of(
                new Defect(
                        "an exclusion is approved by nobody, not even with the statement",
                        "6.1.3-soa-exclusion-not-approved",
                        "- remove: soa-2.approval",
                        "- remove: A.2.4.decisionApproval"),
                defect(
                        "the review of an exclusion is overdue",
                        "6.1.3-soa-exclusion-review-overdue",
                        "- set: {A.2.4.reviewBy: 2026-11-20}"),
                defect(
                        "no review of an exclusion is planned",
                        "6.1.3-soa-exclusion-without-review",
                        "- remove: A.2.4.reviewBy"),
                defect(
                        "an excluded control is implemented",
                        "6.1.3-soa-excluded-but-implemented",
                        "- set: {A.2.4.status: IMPLEMENTED}"),
                defect(
                        "an excluded control has evidence of its implementation",
                        "6.1.3-soa-excluded-but-implemented",
                        "- add: {A.2.4.evidence: {note: Minutes, date: 2026-05-18}}"),
                defect(
                        "an excluded control was reviewed and found to work",
                        "6.1.3-soa-excluded-but-implemented",
                        "- add: {A.2.4.reviews: {date: 2026-05-18, effective: true}}"),
                defect(
                        "an excluded control is to be implemented",
                        "6.1.3-soa-excluded-but-planned",
                        "- set: {A.2.4.plannedFor: 2027-03-01}"));
    }

    /** Exclusions for single systems. */
    private static Stream<Defect> systemExclusions() {
        return Stream.of(
                new Defect(
                        "an exclusion for a system is approved by nobody, not even with the statement",
                        "6.1.3-soa-system-exclusion-not-approved",
                        "- remove: soa-2.approval",
                        "- remove: 'A.6.2.8.excludedFor[0].approval'"),
                defect(
                        "the review of an exclusion for a system is overdue",
                        "6.1.3-soa-system-exclusion-review-overdue",
                        "- set: {'A.6.2.8.excludedFor[0].reviewBy': 2026-11-20}"),
                defect(
                        "a control is excluded for a system whose treatment needs it",
                        "6.1.3-soa-system-exclusion-against-treatment",
                        "- add: {A.6.2.4.excludedFor: {system: sys-letters, reason: Considered}}"),
                defect(
                        "a control is excluded for a system that the law asks it of",
                        "6.1.3-soa-system-exclusion-against-obligation",
                        "- add: {A.6.2.8.excludedFor: {system: sys-triage, reason: Considered}}"),
                new Defect(
                        "a control is excluded for a system whose impact it is to mitigate",
                        "6.1.3-soa-system-exclusion-against-impact",
                        "- add: {'impact-letters-2026.impacts[0].mitigatedBy': A.6.2.8}",
                        "- add: {A.6.2.8.excludedFor: {system: sys-letters, reason: Considered}}"),
                new Defect(
                        "a control is excluded for a system with a risk beyond acceptance that calls for it",
                        "6.1.3-soa-system-exclusion-against-risk",
                        "- set: {risk-medication.residual.level: high}",
                        "- add: {A.6.2.2.excludedFor: {system: sys-letters, reason: Considered}}"),
                defect(
                        "a control of producers is excluded for a system that the organization produces",
                        "6.1.3-soa-system-exclusion-against-role",
                        "- add: {A.6.1.2.excludedFor: {system: sys-letters, reason: Considered}}"),
                defect(
                        "a control of suppliers is excluded for a system with parts from outside",
                        "6.1.3-soa-system-exclusion-against-suppliers",
                        "- add: {A.10.2.excludedFor: {system: sys-ct, reason: Considered}}"),
                defect(
                        "a control for people outside is excluded for a system that affects them",
                        "6.1.3-soa-system-exclusion-against-outsiders",
                        "- add: {A.8.4.excludedFor: {system: sys-ct, reason: Considered}}"),
                defect(
                        "a control is excluded for a retired system",
                        "6.1.3-soa-system-exclusion-stale",
                        "- add: {A.6.2.8.excludedFor: {system: sys-fracture, reason: Considered}}"),
                new Defect(
                        "a control is excluded for each system by name",
                        "6.1.3-soa-excluded-for-all-systems",
                        "- remove: ['req-oversight.addressedBy[A.6.2.8]', 'A.6.2.8.drivers[req-oversight]']",
                        """
                        - add: {A.6.2.8.excludedFor: {system: sys-triage, reason: Considered}}
                        - add: {A.6.2.8.excludedFor: {system: sys-ct, reason: Considered}}
                        - add: {A.6.2.8.excludedFor: {system: sys-chat, reason: Considered}}
                        - add: {A.6.2.8.excludedFor: {system: sys-letters, reason: Considered}}
                        - add: {A.6.2.8.excludedFor: {system: sys-wounds, reason: Considered}}
                        - add: {A.6.2.8.excludedFor: {system: sys-sepsis, reason: Considered}}
                        """));
    }

    /** Something relies on an excluded control. */
    private static Stream<Defect> reliance() {
        return Stream.of(
                defect(
                        "a treatment names an excluded control",
                        "6.1.3-soa-exclusion-against-treatment",
                        "- add: {treat-tools.controls: A.2.4}"),
                defect(
                        "a treatment that is in no plan names an excluded control",
                        "6.1.3-soa-exclusion-against-other-treatment",
                        "- add: {treat-night.controls: A.2.4}"),
                defect(
                        "an obligation is met by an excluded control",
                        "6.1.3-soa-exclusion-against-obligation",
                        "- add: {req-notice.addressedBy: A.2.4}"),
                defect(
                        "an obligation calls for an excluded control",
                        "6.1.3-soa-exclusion-against-obligation",
                        "- set: {A.2.4.drivers: [req-notice]}"),
                defect(
                        "an expectation is met by an excluded control",
                        "6.1.3-soa-exclusion-against-expectation",
                        "- add: {req-told.addressedBy: A.2.4}"),
                defect(
                        "an excluded control is to mitigate an impact",
                        "6.1.3-soa-exclusion-against-impact",
                        "- add: {'impact-letters-2026.impacts[0].mitigatedBy': A.2.4}"),
                new Defect(
                        "a risk beyond acceptance calls for an excluded control",
                        "6.1.3-soa-exclusion-against-risk",
                        "- set: {risk-medication.residual.level: high}",
                        "- set: {A.2.4.drivers: [risk-medication]}"),
                exclusionOf("A.10.4", "the organization plays the role that calls for it", "role"),
                exclusionOf("A.10.2", "systems rest on parts from outside", "suppliers"),
                exclusionOf("A.8.4", "systems affect people outside", "outsiders"),
                exclusionOf("A.8.5", "reports are still to be made", "reporting"),
                exclusionOf("A.3.2", "a clause asks for the same", "clause"));
    }

    /** A control that nothing else relies on is excluded in good order, although something on record speaks against it. */
    private static Defect exclusionOf(String control, String although, String rule) {
        return new Defect(
                control + " is excluded, although " + although,
                "6.1.3-soa-exclusion-against-" + rule,
                "- remove: ['req-notice.addressedBy[A.10.4]', 'req-reporting.addressedBy[A.8.4]', 'req-reporting.addressedBy[A.8.5]']",
                """
                - remove: [CONTROL.status, CONTROL.implementedOn, CONTROL.evidence, CONTROL.reviews, CONTROL.drivers]
                - set: {CONTROL.decision: EXCLUDED, CONTROL.reviewBy: 2027-09-30}
                """.replace("CONTROL", control));
    }

    /** Controls of the organization's own; the statement is approved, versioned, documented, and younger than the last treatment plan. */
    private static Stream<Defect> rest() {
        return Stream.of(
                defect(
                        "whether own controls are needed is not determined",
                        "6.1.3-soa-own-controls-undetermined",
                        "- remove: NUH.1"),
                defect("an own control has no title", "6.1.3-soa-own-control-unnamed", "- remove: NUH.1.title"),
                defect(
                        "an own control carries a number of the annex",
                        "6.1.3-soa-own-control-as-annex",
                        "- set: {A.5.2.source: OWN}"),
                defect(
                        "an own control, which a treatment names, has no decision",
                        "6.1.3-soa-own-control-undecided",
                        "- remove: NUH.1.decision"),
                defect(
                        "nothing calls for an own control",
                        "6.1.3-soa-own-control-without-driver",
                        "- remove: [NUH.1.drivers, 'treat-tools.controls[NUH.1]']"),
                new Defect(
                        "there is no statement",
                        "6.1.3-soa-missing",
                        "- remove: [com-soa, release-soa-customer, release-soa-regulator]",
                        "- remove: [soa-1, soa-2]"),
                defect("the statement is not approved", "6.1.3-soa-not-approved", "- remove: soa-2.approval"),
                defect(
                        "the statement is approved before it is issued",
                        "6.1.3-soa-approved-before-issue",
                        "- set: {soa-2.approval.date: 2026-09-13}"),
                new Defect(
                        "no statement took the place of the last one",
                        "6.1.3-soa-none-in-force",
                        "- remove: [com-soa, release-soa-customer, release-soa-regulator]",
                        "- set: {soa-2.supersededOn: 2026-11-21}"),
                defect(
                        "an earlier statement is still in force",
                        "6.1.3-soa-several-in-force",
                        "- remove: soa-1.supersededOn"),
                defect(
                        "two statements have the same version",
                        "6.1.3-soa-version-repeated",
                        "- set: {soa-2.version: '1'}"),
                defect("the statement is not documented", "6.1.3-soa-not-documented", "- remove: soa-2.document"),
                defect(
                        "the statement is older than the last treatment plan",
                        "6.1.3-soa-older-than-treatment-plan",
                        """
                        - copy: {plan-2: {id: plan-3, version: '3', date: 2026-09-15, approval: {by: p-cdo, date: 2026-09-16}}}
                        - set: {plan-2.supersededOn: 2026-09-16}
                        """));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_planted_alone_is_found_alone(Defect defect) {
        List<Finding> given = findings(defect.given());
        assertThat(findings(defect.given() + "\n" + defect.planted()).stream()
                        .filter(finding -> !given.contains(finding)))
                .extracting(Finding::ruleId)
                .containsExactly(defect.rule());
    }

    @Test
    void every_rule_about_the_statement_finds_one_of_these_defects() {
        assertThat(EVALUATOR.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.FINDING)
                        .map(RuleDescriptor::id)
                        .filter(id -> id.startsWith("6.1.3-soa-")))
                .isNotEmpty()
                .isSubsetOf(defects().map(Defect::rule).toList());
    }

    private static List<Finding> findings(String changes) {
        List<Map<String, Object>> read = changes.isBlank()
                ? List.of()
                : Edit.listOf(YAML.readValue(changes, Object.class)).stream()
                        .map(Edit::mapOf)
                        .toList();
        return EVALUATOR.evaluate(Sample.with(read), Sample.DAY).findings();
    }
}
