package org.aims4j.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;

/** The least grave finding that fails a run. A waived one fails none. */
enum FailOn {
    MAJOR,
    MINOR,
    OBSERVATION,
    NEVER;

    boolean includes(Grade grade) {
        return this != NEVER && grade.compareTo(Grade.valueOf(name())) <= 0;
    }

    /** Whether one of these findings fails the run. */
    boolean failsOn(Collection<Finding> findings) {
        return findings.stream()
                .anyMatch(
                        finding -> includes(finding.grade()) && finding.waiver().isEmpty());
    }

    /** A line for each of these findings that would fail the run but for a waiver. */
    List<String> waived(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> includes(finding.grade()))
                .flatMap(finding -> finding.waiver().stream().map(waiver -> waived(finding, waiver)))
                .toList();
    }

    private static String waived(Finding finding, String waiver) {
        return TextLayout.oneLine(
                finding.requirement() + " " + finding.grade().name().toLowerCase(Locale.ROOT) + " ["
                        + finding.ruleId() + "] of " + finding.subject().type() + " "
                        + finding.subject().id() + " is waived by " + waiver + " and does not count");
    }
}
