package org.aims4j.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.FindingChange.Kind;
import org.aims4j.conformity.ReportComparison;

/**
 * What a report says of an earlier one that it was compared with. Findings of the report itself are named by fingerprint.
 *
 * @param asOf the day of the earlier report
 * @param digest that of the earlier report; empty where it was stopped before it had one
 * @param added fingerprints of the new ones
 * @param returned fingerprints
 * @param newlyWaived fingerprints
 * @param persisting fingerprints of all others
 * @param changed fingerprints of those of both reports that differ
 * @param resolved findings of the earlier report alone
 */
record Baseline(
        LocalDate asOf,
        Optional<String> digest,
        List<String> added,
        List<String> returned,
        List<String> newlyWaived,
        List<String> persisting,
        List<String> changed,
        List<Finding> resolved) {
    static Baseline of(ReportComparison comparison) {
        return new Baseline(
                comparison.earlier().asOf(),
                comparison.earlier().digest(),
                fingerprints(comparison.findings(Kind.NEW)),
                fingerprints(comparison.findings(Kind.RETURNED)),
                fingerprints(comparison.findings(Kind.NEWLY_WAIVED)),
                fingerprints(comparison.findings(Kind.PERSISTING)),
                fingerprints(comparison.findings().stream()
                        .filter(change -> !change.differences().isEmpty())
                        .toList()),
                comparison.findings(Kind.RESOLVED).stream()
                        .map(FindingChange::finding)
                        .toList());
    }

    private static List<String> fingerprints(List<FindingChange> changes) {
        return changes.stream().map(change -> change.finding().fingerprint()).toList();
    }
}
