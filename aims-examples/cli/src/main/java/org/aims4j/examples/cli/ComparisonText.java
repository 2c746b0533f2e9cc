package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.FindingChange.Difference;
import org.aims4j.conformity.FindingChange.Kind;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.OutcomeChange;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.AttributeChange;
import org.aims4j.model.RecordChange;
import org.aims4j.rules.ChangeCause;

/**
 * A comparison for people: the counts first, then what is new, returned, resolved, newly waived or changed, last the items whose outcome changed. Findings of one rule are told together, with the first of their
 * subjects.
 */
final class ComparisonText {
    /** So many subjects of a group are named. */
    private static final int NAMED = 3;

    private static final int TITLE = 10;
    private static final String TOLD = " ".repeat(TITLE);
    private static final String SUBJECT = TOLD + "   ";
    private static final String SAID = SUBJECT + "   ";

    private final ReportComparison comparison;
    private final Map<FindingChange, ChangeCause> causes = new HashMap<>();
    private final Map<String, String> summaries = new HashMap<>();
    private final boolean all;
    private final Page page = new Page();

    /**
     * @param causes what changes come from; none where that is not known
     * @param rules the rules that took part
     * @param all whether to name all subjects
     */
    ComparisonText(ReportComparison comparison, List<ChangeCause> causes, List<RuleDescriptor> rules, boolean all) {
        this.comparison = comparison;
        causes.forEach(cause -> this.causes.put(cause.change(), cause));
        rules.forEach(rule -> summaries.put(rule.id(), rule.summary()));
        this.all = all;
    }

    /** The comparison as a text of its own; each line ends with a line feed. */
    String text() {
        page.line("Conformity to " + comparison.later().edition() + " as of "
                + comparison.later().asOf() + ", compared with "
                + comparison.earlier().asOf());
        page.line("");
        page.digest("Earlier digest", comparison.earlier());
        page.digest("Later digest", comparison.later());
        changes();
        return page.text();
    }

    /** The comparison as a part of the later report. */
    List<String> part() {
        page.line("Compared with the report as of " + comparison.earlier().asOf());
        changes();
        return page.lines();
    }

    private void changes() {
        page.entry("New", counted(comparison.findings(Kind.NEW)));
        page.entry("Returned", counted(comparison.findings(Kind.RETURNED)));
        page.entry("Resolved", counted(comparison.findings(Kind.RESOLVED)));
        page.entry("Newly waived", counted(comparison.findings(Kind.NEWLY_WAIVED)));
        List<FindingChange> persisting = comparison.findings(Kind.PERSISTING);
        List<FindingChange> changed = persisting.stream()
                .filter(change -> !change.differences().isEmpty())
                .toList();
        page.entry(
                "Persisting",
                persisting.size() + (changed.isEmpty() ? "" : ", " + changed.size() + " of these changed"));
        page.entry(
                "Outcomes",
                comparison.outcomes().size() + " of "
                        + comparison.later().outcomes().size() + " changed");
        section("New", comparison.findings(Kind.NEW));
        section("Returned", comparison.findings(Kind.RETURNED));
        section("Resolved", comparison.findings(Kind.RESOLVED));
        section("Newly waived", comparison.findings(Kind.NEWLY_WAIVED));
        section("Changed", changed);
        if (!comparison.outcomes().isEmpty()) {
            page.line("");
            page.line("Outcomes that changed");
            comparison.outcomes().forEach(this::outcome);
        }
    }

    private static String counted(List<FindingChange> changes) {
        return changes.isEmpty()
                ? "0"
                : changes.size() + ": "
                        + Stream.of(Grade.values())
                                .map(grade -> TextReport.counted(
                                        changes.stream()
                                                .filter(change ->
                                                        change.finding().grade() == grade)
                                                .count(),
                                        grade))
                                .collect(Collectors.joining(", "));
    }

    private void section(String title, List<FindingChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.line("");
        page.line(title);
        Map<List<String>, List<FindingChange>> groups = new LinkedHashMap<>();
        for (FindingChange change : changes) {
            Finding finding = change.finding();
            groups.computeIfAbsent(
                            List.of(
                                    finding.requirement(),
                                    finding.ruleId(),
                                    finding.grade().name()),
                            group -> new ArrayList<>())
                    .add(change);
        }
        groups.values().forEach(this::group);
    }

    private void group(List<FindingChange> alike) {
        Finding first = alike.get(0).finding();
        String words = alike.size() + " x " + TextReport.word(first.grade()) + ": "
                + summaries.getOrDefault(first.ruleId(), first.statement()) + " [" + first.ruleId() + "]";
        page.hanging(TextLayout.padded(TextLayout.cut(first.requirement(), TITLE - 1), TITLE), words, TOLD);
        int named = all ? alike.size() : Math.min(alike.size(), NAMED);
        alike.stream().limit(named).forEach(this::change);
        if (named < alike.size()) {
            page.line(SUBJECT + "and " + (alike.size() - named) + " more");
        }
    }

    private void change(FindingChange change) {
        Finding finding = change.finding();
        page.line(TextReport.subject(SUBJECT, finding.subject(), 0)
                + (finding.key().isEmpty() ? "" : ", " + TextLayout.oneLine(finding.key())));
        change.recurrenceOf().ifPresent(closed -> said("was closed with " + closed.id()));
        change.earlier()
                .ifPresent(earlier -> change.later()
                        .ifPresent(later -> change.differences()
                                .forEach(difference -> said(difference(difference, earlier, later)))));
        if (causes.containsKey(change)) {
            said(cause(causes.get(change)));
        }
    }

    private static String difference(Difference difference, Finding earlier, Finding later) {
        return switch (difference) {
            case GRADE ->
                "grade: " + TextReport.word(earlier.grade()) + " before, " + TextReport.word(later.grade()) + " now";
            case EVIDENCE -> "evidence: " + evidence(earlier) + " before, " + evidence(later) + " now";
            case WAIVER ->
                "waiver: " + earlier.waiver().orElse("none") + " before, "
                        + later.waiver().orElse("none") + " now";
        };
    }

    private static String evidence(Finding finding) {
        return finding.evidence().isEmpty()
                ? "none"
                : finding.evidence().stream().map(ComparisonText::observed).collect(Collectors.joining("; "));
    }

    private static String observed(Observed observed) {
        return observed.attribute() + ": " + observed.observed();
    }

    private static String cause(ChangeCause cause) {
        return switch (cause.kind()) {
            case RULES_CHANGED -> "inferred: a rule or the catalogue changed";
            case DAY_MOVED -> "the day moved";
            case FACT_CHANGED ->
                "a fact changed"
                        + (cause.records().isEmpty()
                                ? ""
                                : ": "
                                        + cause.records().stream()
                                                .map(ComparisonText::record)
                                                .collect(Collectors.joining("; ")));
        };
    }

    private static String record(RecordChange change) {
        String name = (change.type() + " " + change.id()).strip();
        return switch (change.kind()) {
            case ADDED -> name + " added";
            case REMOVED -> name + " removed";
            case CHANGED ->
                name + " ("
                        + change.attributes().stream()
                                .map(AttributeChange::attribute)
                                .collect(Collectors.joining(", "))
                        + ")";
        };
    }

    private void outcome(OutcomeChange change) {
        String was = change.earlier().map(ComparisonText::status).orElse("absent");
        String is = change.later().map(ComparisonText::status).orElse("absent");
        String statuses = was + " -> " + is;
        int width = TextLayout.WIDTH - TITLE - statuses.length();
        page.line(TextLayout.padded(TextLayout.cut(change.requirement(), TITLE - 1), TITLE)
                + TextLayout.padded(TextLayout.cut(ItemTitle.of(change.requirement()), width - 2), width)
                + statuses);
    }

    private static String status(Outcome outcome) {
        return outcome.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + outcome.grade().map(grade -> ", " + TextReport.word(grade)).orElse("");
    }

    private void said(String words) {
        page.wrapped(words, SAID);
    }
}
