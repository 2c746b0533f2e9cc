package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.WaiverFate;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Waiver;
import org.aims4j.model.system.AISystem;

/**
 * A report for people: the counts first, then item by item what was found, last what was not evaluated. Results that say the same are told once, with the first of their subjects.
 * The items of the certification cycle are told and counted apart from those of the standard. Every number stands beside what it is a part of.
 */
final class TextReport {
    /** So many subjects of a group are named. */
    private static final int NAMED = 3;

    private static final int TITLE = 10;
    private static final String TOLD = " ".repeat(TITLE);
    private static final String SAID = TOLD + "   ";
    private static final String SUBJECT = SAID + "   ";
    private static final int ID = 30;

    /** Less than this of a label says nothing. */
    private static final int LABEL = 8;

    private final ConformityReport report;
    private final Optional<ReportComparison> comparison;
    private final ManagementSystem aims;
    private final List<RuleDescriptor> rules;
    private final Map<String, String> summaries = new HashMap<>();
    private final boolean all;
    private final boolean explain;
    private final Part ofStandard;
    private final Part ofCertification;
    private final Page page = new Page();

    /**
     * @param comparison what it is against an earlier report, where it was compared with one
     * @param aims what was evaluated
     * @param rules the rules that took part
     * @param all whether to name all subjects
     * @param explain whether to tell proofs, exemptions and undecided cells too
     */
    TextReport(
            ConformityReport report,
            Optional<ReportComparison> comparison,
            ManagementSystem aims,
            List<RuleDescriptor> rules,
            boolean all,
            boolean explain) {
        this.report = report;
        this.comparison = comparison;
        this.aims = aims;
        this.rules = rules;
        rules.forEach(rule -> summaries.put(rule.id(), rule.summary()));
        this.all = all;
        this.explain = explain;
        ofStandard = part(true, "items");
        ofCertification = part(false, "timing facts");
    }

    /**
     * Items that are counted together.
     *
     * @param items what they are called
     */
    private record Part(String items, List<Outcome> outcomes, List<Finding> findings) {
        long count(Status status) {
            return outcomes.stream()
                    .filter(outcome -> outcome.status() == status)
                    .count();
        }

        long count(Grade grade) {
            return findings.stream().filter(finding -> finding.grade() == grade).count();
        }

        long evaluated() {
            return count(Status.CONFORMING) + count(Status.NONCONFORMING) + count(Status.WAIVED);
        }
    }

    private Part part(boolean standard, String items) {
        return new Part(
                items,
                report.outcomes().stream()
                        .filter(outcome -> ItemTitle.isOfStandard(outcome.requirement()) == standard)
                        .toList(),
                report.findings().stream()
                        .filter(finding -> ItemTitle.isOfStandard(finding.requirement()) == standard)
                        .toList());
    }

    /** The report; each line ends with a line feed. */
    String text() {
        summary();
        outcomes(ofStandard);
        if (!ofCertification.outcomes().isEmpty()) {
            certification();
        }
        waivers();
        comparison.ifPresent(this::comparison);
        page.line("");
        page.line("evaluated " + ofStandard.evaluated() + " of "
                + ofStandard.outcomes().size());
        return page.text();
    }

    private void summary() {
        long inScope = aims.aiSystems().stream().filter(AISystem::inScope).count();
        page.line("Conformity to " + report.edition() + " as of " + report.asOf());
        page.line("");
        page.entry("Organization", aims.organization().name());
        page.entry("AI systems", inScope + " of " + aims.aiSystems().size() + " in scope");
        counts(ofStandard);
        if (!ofCertification.outcomes().isEmpty()) {
            page.entry("Certification", findings(ofCertification) + "; told after the items");
        }
        page.entry("Rules", String.join(", ", report.ruleSets()));
        page.digest("Digest", report);
        page.line("");
        page.wrapped(
                "Grades are proposed; an auditor decides. What is not on record is not evidenced here, which is not to say that it was not done.",
                "");
        if (report.leavesOutLaterDays()) {
            page.wrapped(
                    "The document holds later days, which do not count here. What it does not date is told as it stands in the document.",
                    "");
        }
    }

    private void counts(Part part) {
        String ofItems = " of " + part.outcomes().size() + " " + part.items();
        String ofEvaluated = " of " + part.evaluated() + " evaluated," + ofItems;
        long waived = part.count(Status.WAIVED);
        page.entry("Conforming", part.count(Status.CONFORMING) + ofEvaluated);
        page.entry(
                "Not conforming",
                (part.count(Status.NONCONFORMING) + waived)
                        + ofEvaluated
                        + (waived > 0 ? "; " + waived + " of these waived" : ""));
        page.entry("Not applicable", part.count(Status.NOT_APPLICABLE) + ofItems);
        page.entry("Not evaluated", part.count(Status.NOT_EVALUATED) + ofItems);
        page.entry("Findings", findings(part));
    }

    private static String findings(Part part) {
        return part.findings().size() + ": "
                + Stream.of(Grade.values())
                        .map(grade -> counted(part.count(grade), grade))
                        .collect(Collectors.joining(", "));
    }

    private void certification() {
        page.line("");
        page.line("Certification cycle, beside the items of the standard");
        page.line("");
        counts(ofCertification);
        page.line("");
        page.wrapped("A grade tells how much a finding endangers the certificate; the certification body decides.", "");
        outcomes(ofCertification);
    }

    private void outcomes(Part part) {
        part.outcomes().stream().filter(TextReport::isTold).forEach(this::item);
        notEvaluated(part);
    }

    /** Items that were not evaluated and have no finding are told together at the end. */
    private static boolean isTold(Outcome outcome) {
        return outcome.status() != Status.NOT_EVALUATED || !outcome.findings().isEmpty();
    }

    private void item(Outcome outcome) {
        String status = word(outcome.status())
                + outcome.grade().map(grade -> ", " + word(grade)).orElse("");
        int width = TextLayout.WIDTH - TITLE - status.length();
        page.line("");
        page.line(TextLayout.padded(outcome.requirement(), TITLE)
                + TextLayout.padded(TextLayout.cut(ItemTitle.of(outcome.requirement()), width - 2), width)
                + status);
        cells("AI systems", outcome.systems());
        cells("Other records", outcome.others());
        groups(outcome, report.findings(), finding -> word(finding.grade()), TextReport::said);
        if (explain) {
            groups(outcome, report.proofs(), proof -> "objective evidence", proof -> "");
            groups(outcome, report.exemptions(), exemption -> "exempt", Exemption::reason);
            groups(
                    outcome,
                    report.undecided(),
                    undecided -> "undecided",
                    undecided -> undecided.attribute() + " is not recorded");
        }
        reasons(outcome).forEach(this::told);
    }

    private void cells(String whose, CellCounts cells) {
        if (cells.total() > 0) {
            int notConforming = cells.nonconforming() + cells.waived();
            String rest = Stream.of(part(cells.notApplicable(), "exempt"), part(cells.notEvaluated(), "undecided"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            told(whose + ": " + notConforming + " of " + (cells.conforming() + notConforming)
                    + " examined not conforming"
                    + part(cells.waived(), "of these waived")
                            .map(waived -> ", " + waived)
                            .orElse("")
                    + (rest.isEmpty() ? "" : "; of all " + cells.total() + ", " + rest));
        }
    }

    private static Optional<String> part(int cells, String how) {
        return cells == 0 ? Optional.empty() : Optional.of(cells + " " + how);
    }

    /** The results of an item, rule by rule, those that say the same told once; the most frequent first. */
    private <R extends RuleResult> void groups(
            Outcome outcome, List<R> results, Function<R, String> kind, Function<R, String> said) {
        Map<String, List<R>> byRule = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.requirement().equals(outcome.requirement()))
                .forEach(result -> byRule.computeIfAbsent(result.ruleId(), id -> new ArrayList<>())
                        .add(result));
        byRule.forEach((rule, ofRule) -> {
            told(ofRule.size() + " x " + kind.apply(ofRule.get(0)) + ": " + summaries.getOrDefault(rule, "") + " ["
                    + rule + "]");
            Map<String, List<R>> alike = new LinkedHashMap<>();
            ofRule.forEach(result -> alike.computeIfAbsent(said.apply(result), words -> new ArrayList<>())
                    .add(result));
            alike.entrySet().stream()
                    .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                    .forEach(group -> group(alike.size(), group.getKey(), group.getValue()));
        });
    }

    private void group(int groups, String said, List<? extends RuleResult> alike) {
        if (!said.isEmpty()) {
            page.wrapped((groups > 1 ? alike.size() + " x " : "") + said, SAID);
        }
        int named = all ? alike.size() : Math.min(alike.size(), NAMED);
        int width = Math.min(
                ID,
                alike.stream()
                        .limit(named)
                        .mapToInt(result -> TextLayout.length(name(result.subject())))
                        .max()
                        .orElse(0));
        alike.stream()
                .limit(named)
                .map(RuleResult::subject)
                .forEach(subject -> page.line(subject(SUBJECT, subject, width)));
        if (named < alike.size()) {
            page.line(SUBJECT + "and " + (alike.size() - named) + " more");
        }
    }

    /** A line with the id of a subject, and with its label where that fits. */
    static String subject(String indent, Subject subject, int width) {
        String line = indent + TextLayout.padded(name(subject), width);
        int room = TextLayout.WIDTH - TextLayout.length(line) - 2;
        return subject.label().equals(subject.id()) || room < LABEL
                ? line
                : line + "  " + TextLayout.cut(subject.label(), room);
    }

    /** The id of a subject; before it the type, unless it is an AI system. */
    static String name(Subject subject) {
        return subject.isA(AISystem.class) ? subject.id() : subject.type() + " " + subject.id();
    }

    private static String said(Finding finding) {
        return evidence(finding)
                + finding.waiver().map(waiver -> "; waived by " + waiver).orElse("");
    }

    private static String evidence(Finding finding) {
        return finding.evidence().isEmpty()
                ? finding.statement()
                : finding.evidence().stream().map(TextReport::evidence).collect(Collectors.joining("; "));
    }

    private static String evidence(Observed observed) {
        return observed.attribute() + ": " + observed.observed() + " (expected: " + observed.expected() + ")";
    }

    private void notEvaluated(Part part) {
        Map<List<String>, List<String>> items = new LinkedHashMap<>();
        part.outcomes().stream()
                .filter(outcome -> outcome.status() == Status.NOT_EVALUATED)
                .forEach(outcome -> items.computeIfAbsent(reasons(outcome), reasons -> new ArrayList<>())
                        .add(outcome.requirement()));
        if (!items.isEmpty()) {
            page.line("");
            page.line("Not evaluated");
        }
        items.forEach((reasons, ids) -> {
            told(ids.size() + (ids.size() == 1 ? " item: " : " items: ") + String.join("; ", reasons));
            if (!reasons.contains(sentence(Reason.Code.NO_RULE, List.of()))) {
                page.wrapped(String.join(", ", ids), SAID);
            }
        });
    }

    private void waivers() {
        if (!report.waivers().isEmpty()) {
            page.line("");
            page.line("Waivers");
        }
        Map<String, Finding> findings = new HashMap<>();
        report.findings().forEach(finding -> findings.putIfAbsent(finding.fingerprint(), finding));
        for (WaiverFate waiver : report.waivers()) {
            String until = aims.find(waiver.waiver())
                    .filter(Waiver.class::isInstance)
                    .map(record -> ", valid until " + ((Waiver) record).validUntil())
                    .orElse("");
            told(waiver.waiver() + ": " + fate(waiver.fate()) + until);
            waiver.findings().stream()
                    .flatMap(fingerprint -> Optional.ofNullable(findings.get(fingerprint)).stream())
                    .forEach(finding -> page.wrapped(
                            finding.requirement() + " " + word(finding.grade()) + " [" + finding.ruleId() + "] of "
                                    + name(finding.subject()),
                            SAID));
        }
    }

    private static String fate(WaiverFate.Fate fate) {
        return switch (fate) {
            case APPLIED -> "covers";
            case PROPOSED -> "no effect, only proposed";
            case REJECTED -> "no effect, rejected";
            case NOT_YET_VALID -> "no effect, not yet valid";
            case EXPIRED -> "no effect, expired";
            case STOPPED -> "unknown, the evaluation was stopped";
            case UNMATCHED -> "no effect, no finding is about what it names";
            case EXCEEDED -> "no effect, the grade is worse than it covers";
        };
    }

    private void comparison(ReportComparison compared) {
        page.line("");
        new ComparisonText(compared, List.of(), rules, all).part().forEach(page::line);
    }

    /** Why an item was not evaluated, or what remains open; one sentence for each kind of reason. */
    static List<String> reasons(Outcome outcome) {
        Map<Reason.Code, List<Reason>> byCode = new EnumMap<>(Reason.Code.class);
        outcome.reasons()
                .forEach(reason -> byCode.computeIfAbsent(reason.code(), code -> new ArrayList<>())
                        .add(reason));
        return byCode.entrySet().stream()
                .map(reasons -> sentence(reasons.getKey(), reasons.getValue()))
                .toList();
    }

    private static String sentence(Reason.Code code, List<Reason> reasons) {
        String about = reasons.stream()
                .filter(reason -> !reason.about().isEmpty())
                .map(reason -> reason.about() + (reason.cells() > 0 ? " (" + reason.cells() + ")" : ""))
                .collect(Collectors.joining(", "));
        return switch (code) {
            case AREA_NOT_RECORDED -> "not recorded in this document: " + about;
            case JUDGEMENT_MISSING -> "no verdict of a person is in force";
            case NOTHING_TO_EXAMINE -> "nothing to examine" + (about.isEmpty() ? "" : ": " + about);
            case NO_RULE -> "no rule checks them yet";
            case UNDECIDED -> "undecided, for lack of " + (about.isEmpty() ? "a rule that speaks" : about);
            case WAIVED ->
                "all that does not conform is waived"
                        + reasons.stream()
                                .mapToInt(Reason::cells)
                                .filter(cells -> cells > 0)
                                .mapToObj(cells -> " (" + cells + ")")
                                .collect(Collectors.joining());
            case STOPPED -> "evaluation was stopped";
            case BY_DECISION -> "by decision: " + about;
            case JUDGED_NONCONFORMING -> "judged not conforming: " + about;
        };
    }

    static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    static String counted(long findings, Grade grade) {
        String word = word(grade);
        return findings + " "
                + switch (grade) {
                    case MAJOR, MINOR -> word;
                    case OBSERVATION -> findings == 1 ? word : "observations";
                    case OPPORTUNITY -> findings == 1 ? word : "opportunities";
                };
    }

    static String word(Status status) {
        return status == Status.NONCONFORMING ? "NOT CONFORMING" : status.name().replace('_', ' ');
    }

    private void told(String words) {
        page.wrapped(words, TOLD);
    }
}
