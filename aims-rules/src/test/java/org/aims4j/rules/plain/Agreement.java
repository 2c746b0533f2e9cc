package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;

/** Compares what the rule base gives with what plain Java gives. */
public final class Agreement {
    private Agreement() {}

    /**
     * What one says and the other does not: about each subject, and about each item that plain Java knows. Nothing where they agree. Plain Java escalates nothing, and that a waiver covers a finding is no
     * difference.
     */
    public static List<String> differences(ConformityEvaluator evaluator, ManagementSystem aims, LocalDate day) {
        ConformityReport report = evaluator.evaluate(aims, day);
        ConformityReport plain = PlainEvaluation.of(evaluator.rules(), aims, day);
        Set<String> said = results(report);
        Set<String> expected = results(plain);
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
        for (String item : PlainRules.ITEMS) {
            String ofRules = words(report.outcome(item));
            String ofPlain = words(plain.outcome(item));
            if (!ofRules.equals(ofPlain)) {
                differences.add("the rule base: " + ofRules + "; plain Java: " + ofPlain);
            }
        }
        return differences;
    }

    private static Set<String> results(ConformityReport report) {
        Set<String> results = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (PlainRules.ITEMS.contains(finding.requirement())
                    && !finding.ruleId().startsWith("escalation-")) {
                results.add(String.join(
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
                        finding.fingerprint()));
            }
        }
        report.proofs().stream().map(Proof::toString).forEach(results::add);
        report.exemptions().stream().map(Exemption::toString).forEach(results::add);
        report.undecided().stream().map(Undecided::toString).forEach(results::add);
        return results;
    }

    private static String words(Outcome outcome) {
        boolean waived = outcome.systems().waived() + outcome.others().waived() > 0;
        Status status = waived ? Status.NONCONFORMING : outcome.status();
        return outcome.requirement() + " " + status + ", proofs " + outcome.proofs() + ", systems "
                + words(outcome.systems()) + ", others " + words(outcome.others());
    }

    private static String words(CellCounts cells) {
        return cells.conforming() + " conforming " + (cells.nonconforming() + cells.waived()) + " nonconforming "
                + cells.notApplicable() + " exempt " + cells.notEvaluated() + " not evaluated";
    }
}
