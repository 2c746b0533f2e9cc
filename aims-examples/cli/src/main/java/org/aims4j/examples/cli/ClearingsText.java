package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Clearing;
import org.aims4j.rules.Clearings;
import org.aims4j.standard.Catalogue;

/** What would clear a finding, for people: the finding, then each alternative with its steps and with what else it clears and raises. */
final class ClearingsText {
    private static final int NAME = 16;
    private static final String INDENT = "   ";
    private static final String SAID = INDENT + INDENT;
    private static final String PLACEHOLDER = " (placeholder)";

    private final Clearings clearings;
    private final ManagementSystem aims;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();

    ClearingsText(Clearings clearings, ManagementSystem aims, LocalDate day) {
        this.clearings = clearings;
        this.aims = aims;
        this.day = day;
    }

    /** All of it; each line ends with a line feed. */
    String text() {
        Finding finding = clearings.finding();
        line("What would clear " + finding.fingerprint() + " as of " + day);
        line("");
        entry("Organization", aims.organization().name());
        entry("Standard", Catalogue.iso42001().edition());
        entry("Digest", aims.digest());
        line("");
        finding("", finding);
        line("");
        clearings.none().ifPresent(reason -> wrapped("Nothing is offered: " + reason.words() + ".", ""));
        int number = 1;
        for (Clearing clearing : clearings.alternatives()) {
            line(number + ". clears " + clearing.cleared().size() + ", raises "
                    + clearing.raised().size());
            clearing.steps().forEach(step -> wrapped(step.words() + (step.placeholder() ? PLACEHOLDER : ""), INDENT));
            findings(
                    "also clears",
                    clearing.cleared().stream()
                            .filter(each -> !each.fingerprint().equals(finding.fingerprint()))
                            .toList());
            findings("raises", clearing.raised());
            line("");
            number++;
        }
        if (!clearings.alternatives().isEmpty()) {
            wrapped(
                    "Each was tried on the records, and no step of it can be left out. Record only what is true; what stands in place of a placeholder, only you know.",
                    "");
        }
        return text.toString();
    }

    private void findings(String kind, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line(INDENT + kind);
            findings.forEach(finding -> finding(SAID, finding));
        }
    }

    private void finding(String indent, Finding finding) {
        wrapped(
                finding.requirement() + " " + TextReport.word(finding.grade()) + ": " + finding.statement() + " ["
                        + finding.ruleId() + "]",
                indent);
        line(TextReport.subject(indent + INDENT, finding.subject(), 0));
    }

    private void entry(String name, String value) {
        line(TextLayout.padded(name, NAME) + TextLayout.oneLine(value));
    }

    private void wrapped(String words, String indent) {
        TextLayout.wrapped(words, indent).forEach(this::line);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
