package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;

/** Compares what the rule base gives with what plain Java gives. */
public final class Agreement {
    private Agreement() {}

    /**
     * What one says and the other does not: about each subject, and about each item that plain Java knows. Nothing where they agree. Plain Java knows no waivers: that one
     * covers a finding is no difference, and neither are the status and the grade that follow from it.
     *
     * @param evaluator one with the rules of {@link PlainRules#ITEMS}, and those that escalate
     */
    public static List<String> differences(ConformityEvaluator evaluator, ManagementSystem aims, LocalDate day) {
        ConformityReport report = evaluator.evaluate(aims, day);
        ConformityReport plain = PlainEvaluation.of(evaluator.rules(), aims, day);
        List<String> differences = differences(results(report), results(plain));
        Set<String> waived = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.waiver().isPresent()) {
                waived.add(finding.requirement());
            }
        }
        for (String item : PlainRules.ITEMS) {
            String ofRules = words(report.outcome(item), waived.contains(item));
            String ofPlain = words(plain.outcome(item), waived.contains(item));
            if (!ofRules.equals(ofPlain)) {
                differences.add("the rule base: " + ofRules + "; plain Java: " + ofPlain);
            }
        }
        return differences;
    }

    /**
     * What one escalates and the other does not, where both read what the rule base found in its first phase. For rules that plain Java does not know.
     *
     * @param evaluator one with any rules
     */
    public static List<String> differencesInEscalation(
            ConformityEvaluator evaluator, ManagementSystem aims, LocalDate day) {
        ConformityReport report = evaluator.evaluate(aims, day);
        List<RuleResult> first = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (escalated(finding)) {
                said.add(words(finding));
            } else {
                first.add(finding);
            }
        }
        first.addAll(report.proofs());
        first.addAll(report.exemptions());
        first.addAll(report.undecided());
        Set<String> expected = new TreeSet<>();
        for (Finding finding :
                PlainEvaluation.of(evaluator.rules(), aims, day, first).findings()) {
            if (escalated(finding)) {
                expected.add(words(finding));
            }
        }
        return differences(said, expected);
    }

    /** Whether a finding is made from others. */
    public static boolean escalated(Finding finding) {
        return finding.ruleId().startsWith("escalation-");
    }

    private static List<String> differences(Set<String> said, Set<String> expected) {
        List<String> differences = new ArrayList<>();
        for (String result : said) {
            if (!expected.contains(result)) {
                differences.add("the rule base alone: " + result);
            }
        }
        for (String result : expected) {
            if (!said.contains(result)) {
                differences.add("plain Java alone: " + result);
            }
        }
        return differences;
    }

    private static Set<String> results(ConformityReport report) {
        Set<String> results = new TreeSet<>();
        for (Finding finding : report.findings()) {
            results.add(words(finding));
        }
        report.proofs().stream().map(Proof::toString).forEach(results::add);
        report.exemptions().stream().map(Exemption::toString).forEach(results::add);
        report.undecided().stream().map(Undecided::toString).forEach(results::add);
        return results;
    }

    private static String words(Finding finding) {
        return String.join(
                " | ",
                finding.ruleId(),
                finding.requirement(),
                finding.grade().name(),
                finding.subject().toString(),
                finding.key(),
                finding.statement(),
                finding.evidence().toString(),
                finding.facts().toString(),
                finding.since().toString(),
                finding.fingerprint());
    }

    /** Without the grade where some of its findings are waived. */
    private static String words(Outcome outcome, boolean waived) {
        boolean cellsWaived = outcome.systems().waived() + outcome.others().waived() > 0;
        Status status = cellsWaived ? Status.NONCONFORMING : outcome.status();
        return outcome.requirement() + " " + status + " "
                + (waived ? "" : outcome.grade().map(Grade::name).orElse("without grade")) + ", findings "
                + outcome.findings() + ", proofs " + outcome.proofs() + ", systems " + words(outcome.systems())
                + ", others " + words(outcome.others());
    }

    private static String words(CellCounts cells) {
        return cells.conforming() + " conforming " + (cells.nonconforming() + cells.waived()) + " nonconforming "
                + cells.notApplicable() + " exempt " + cells.notEvaluated() + " not evaluated";
    }
}
