package org.aims4j.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.CrosswalkReading;
import org.aims4j.conformity.CrosswalkReading.Bearing;
import org.aims4j.conformity.CrosswalkReading.Target;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Integration;
import org.aims4j.conformity.Integration.Item;
import org.aims4j.conformity.Integration.Own;
import org.aims4j.conformity.Integration.Use;
import org.aims4j.model.ManagementSystem;
import org.aims4j.standard.crosswalk.Crosswalk;
import org.aims4j.standard.crosswalk.Framework;

/** A crosswalk reading for people: element by element what may be said and what it rests on, then what leads nowhere, last what other management systems have in common with this one. */
final class CrosswalkText {
    /** So many findings of an item are told. */
    private static final int NAMED = 3;

    private static final int ID = 14;
    private static final int ITEM = 10;
    private static final int LINK = 20;
    private static final String TOLD = " ".repeat(ID);
    private static final String SAID = " ".repeat(ID + ITEM);
    private static final String INDENT = "   ";

    private final CrosswalkReading reading;
    private final List<Integration> integrations;
    private final ConformityReport report;
    private final ManagementSystem aims;
    private final boolean all;
    private final Page page = new Page();

    /**
     * @param all whether to tell all findings
     */
    CrosswalkText(
            CrosswalkReading reading,
            List<Integration> integrations,
            ConformityReport report,
            ManagementSystem aims,
            boolean all) {
        this.reading = reading;
        this.integrations = integrations;
        this.report = report;
        this.aims = aims;
        this.all = all;
    }

    /** The reading; each line ends with a line feed. */
    String text() {
        page.line("Evidence under " + report.edition() + " as of " + report.asOf() + ", in the terms of "
                + reading.framework().title());
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry("Elements", elements());
        page.entry("Evaluated", report.evaluated() + " of " + report.outcomes().size() + " items of 42001");
        page.digest("Digest", report);
        page.line("");
        page.wrapped(Crosswalk.iso42001().warning(), "");
        reading.targets().forEach(this::target);
        list("No row leads to these elements; no 42001 evidence is known to bear on them.", reading.withoutRow());
        list("Looked for and without a counterpart there.", reading.withoutCounterpart());
        list("No row leads there from these subclauses and controls.", reading.leadingNowhere());
        if (reading.framework() == Framework.ISO_27001 || reading.framework() == Framework.ISO_9001) {
            integrations.forEach(this::integration);
        }
        return page.text();
    }

    private String elements() {
        int reached = reading.targets().size();
        return Crosswalk.iso42001().knowsAllOf(reading.framework())
                ? reached + " of " + (reached + reading.withoutRow().size()) + " have 42001 items that bear on them"
                : reached + " have 42001 items that bear on them; how many there are in all is not known here";
    }

    private void target(Target target) {
        page.line("");
        page.line(TextLayout.padded(target.id(), ID) + TextLayout.cut(target.title(), TextLayout.WIDTH - ID));
        page.wrapped(target.statement(), TOLD);
        target.bearings().forEach(this::bearing);
    }

    private void bearing(Bearing bearing) {
        String link =
                word(bearing.row().relationship()) + ", " + word(bearing.row().confidence());
        String counts = Stream.of(Grade.values())
                .filter(grade -> count(bearing, grade) > 0)
                .map(grade -> TextReport.counted(count(bearing, grade), grade))
                .collect(Collectors.joining(", "));
        page.line(TOLD
                + TextLayout.padded(bearing.row().from(), ITEM)
                + TextLayout.padded(link, LINK)
                + TextReport.word(bearing.outcome())
                + (counts.isEmpty() ? "" : ": " + counts));
        List<Finding> findings = bearing.findings().stream()
                .filter(finding -> finding.grade().isNonconformity())
                .toList();
        int named = all ? findings.size() : Math.min(findings.size(), NAMED);
        findings.stream()
                .limit(named)
                .forEach(finding -> page.wrapped(
                        finding.requirement() + " " + TextReport.word(finding.grade()) + ": " + finding.statement(),
                        SAID));
        if (named < findings.size()) {
            page.line(SAID + "and " + (findings.size() - named) + " more");
        }
    }

    private static long count(Bearing bearing, Grade grade) {
        return bearing.findings().stream()
                .filter(finding -> finding.grade() == grade)
                .count();
    }

    private void integration(Integration integration) {
        page.line("");
        page.line("Integration with " + integration.other().standard() + " ("
                + integration.other().id() + ")");
        if (integration.framework().isEmpty()) {
            page.wrapped(
                    "The crosswalk does not reach this standard; what both have in common is not known here.", INDENT);
            return;
        }
        page.wrapped(certificate(integration), INDENT);
        if (integration.framework().get() != reading.framework()) {
            page.wrapped(
                    "Told with --framework "
                            + CrosswalkCommand.FrameworkName.of(
                                    integration.framework().get()) + ".",
                    INDENT);
            return;
        }
        if (integration.otherEdition()) {
            page.wrapped("The crosswalk is to " + reading.framework().title() + ", another edition.", INDENT);
        }
        int items = integration.items().size();
        use("Its evidence serves both", integration.items(Use.SERVES_BOTH), items);
        use("Its evidence needs an addition", integration.items(Use.NEEDS_ADDITION), items);
        use("The AI management system's own", integration.items(Use.OWN), items);
        Map<Own, List<Item>> own = integration.items().stream()
                .filter(item -> item.own().isPresent())
                .collect(Collectors.groupingBy(item -> item.own().get(), TreeMap::new, Collectors.toList()));
        own.forEach((never, of) -> page.wrapped("Never shared: " + never.words() + " (" + ids(of) + ").", INDENT));
    }

    private static String certificate(Integration integration) {
        return integration
                .other()
                .certifiedUntil()
                .map(last -> integration.certificateExpired()
                        ? "Its certificate ran out on " + last + ": what it has is no longer certified."
                        : "Certified until " + last + ".")
                .orElse("No certificate is on record.");
    }

    private void use(String what, List<Item> items, int of) {
        page.wrapped(what + ", " + items.size() + " of " + of + (items.isEmpty() ? "" : ": " + ids(items)), INDENT);
        List<Item> shared =
                items.stream().filter(item -> item.sharedAs().isPresent()).toList();
        if (!shared.isEmpty()) {
            page.wrapped("of these shared by what is on record: " + ids(shared), INDENT + INDENT);
        }
    }

    private static String ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.joining(", "));
    }

    private void list(String what, List<String> numbers) {
        if (!numbers.isEmpty()) {
            page.line("");
            page.line(what);
            page.wrapped(String.join(", ", numbers), INDENT);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
