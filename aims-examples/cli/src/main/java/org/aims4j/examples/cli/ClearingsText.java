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
    private static final String INDENT = "   ";
    private static final String SAID = INDENT + INDENT;
    private static final String PLACEHOLDER = " (placeholder)";

    private final Clearings clearings;
    private final ManagementSystem aims;
    private final LocalDate day;
    private final Page page = new Page();

    ClearingsText(Clearings clearings, ManagementSystem aims, LocalDate day) {
        this.clearings = clearings;
        this.aims = aims;
        this.day = day;
    }

    /** All of it; each line ends with a line feed. */
    String text() {
        Finding finding = clearings.finding();
        page.line("What would clear " + finding.fingerprint() + " as of " + day);
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry("Standard", Catalogue.iso42001().edition());
        page.entry("Digest", aims.digest());
        page.line("");
        finding("", finding);
        page.line("");
        clearings.none().ifPresent(reason -> page.wrapped("Nothing is offered: " + reason.words() + ".", ""));
        int number = 1;
        for (Clearing clearing : clearings.alternatives()) {
            page.line(number + ". clears " + clearing.cleared().size() + ", raises "
                    + clearing.raised().size());
            clearing.steps()
                    .forEach(step -> page.wrapped(step.words() + (step.placeholder() ? PLACEHOLDER : ""), INDENT));
            findings(
                    "also clears",
                    clearing.cleared().stream()
                            .filter(each -> !each.fingerprint().equals(finding.fingerprint()))
                            .toList());
            findings("raises", clearing.raised());
            page.line("");
            number++;
        }
        if (!clearings.alternatives().isEmpty()) {
            page.wrapped(
                    "Each was tried on the records, and no step of it can be left out. Record only what is true; what stands in place of a placeholder, only you know.",
                    "");
        }
        return page.text();
    }

    private void findings(String kind, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.line(INDENT + kind);
            findings.forEach(finding -> finding(SAID, finding));
        }
    }

    private void finding(String indent, Finding finding) {
        page.wrapped(
                finding.requirement() + " " + TextReport.word(finding.grade()) + ": " + finding.statement() + " ["
                        + finding.ruleId() + "]",
                indent);
        page.line(TextReport.subject(indent + INDENT, finding.subject(), 0));
    }
}
