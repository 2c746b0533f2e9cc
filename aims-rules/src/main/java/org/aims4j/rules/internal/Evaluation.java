package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.RuleSet;
import org.aims4j.rules.facts.Examination;
import org.aims4j.standard.Catalogue;

/** One evaluation from records to report: rules, escalation, waivers, roll-up. */
public final class Evaluation {
    private final Rules rules;
    private final ManagementSystem aims;
    private final ManagementSystem snapshot;
    private final LocalDate day;
    private final RollUp rollUp;

    /**
     * What is known of an item.
     *
     * @param item its id
     * @param said what was said of it
     * @param tally its cells
     */
    private record Standing(String item, List<RuleResult> said, Tally tally) {}

    private Evaluation(Rules rules, ManagementSystem aims, LocalDate day) {
        this.rules = rules;
        this.aims = aims;
        this.snapshot = aims.asOf(day);
        this.day = day;
        this.rollUp = RollUp.of(rules.known(), snapshot, day);
    }

    /** Evaluates a management system as of a day. */
    public static ConformityReport of(Rules rules, ManagementSystem aims, LocalDate day, EvaluationOptions options) {
        Evaluation evaluation = new Evaluation(rules, aims, day);
        Course course = Course.with(options);
        Results results = new Run(rules, evaluation.snapshot, day, evaluation.rollUp, course, options).results();
        return evaluation.report(results, course, options);
    }

    /** The report from what the rules of the first phase said, whether it counts or not. */
    static ConformityReport of(
            Rules rules, ManagementSystem aims, LocalDate day, EvaluationOptions options, Results said) {
        Evaluation evaluation = new Evaluation(rules, aims, day);
        return evaluation.report(said.only(evaluation.rollUp::hears), Course.toTheEnd(options), options);
    }

    private ConformityReport report(Results first, Course course, EvaluationOptions options) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Examination> examinations = new ArrayList<>();
        for (String item : rules.items()) {
            List<RuleResult> ofItem = new ArrayList<>();
            for (RuleDescriptor rule : rules.known().of(item)) {
                ofItem.addAll(first.of(rule.id()));
            }
            Tally tally = rollUp.tally(item, ofItem);
            standings.put(item, new Standing(item, ofItem, tally));
            if (rules.escalates(item)) {
                examinations.add(tally.examination(item));
                findings.addAll(only(Finding.class, ofItem));
            }
        }
        for (Finding escalated : escalated(findings, examinations, course)) {
            of(standings, escalated).said().add(escalated);
        }
        Waivers waivers = new Waivers(snapshot.waivers(), options.waivers(), day, rules.known());
        List<Outcome> outcomes = new ArrayList<>();
        List<RuleResult> all = new ArrayList<>();
        boolean stopped = course.isOver();
        for (Standing standing : standings.values()) {
            List<RuleResult> ofItem = standing.said();
            ofItem.sort(RuleResult.ORDER);
            Tally tally = !waivers.isEmpty() && waive(waivers, ofItem)
                    ? rollUp.tally(standing.item(), withoutEscalated(ofItem))
                    : standing.tally();
            outcomes.add(
                    stopped
                            ? rollUp.stopped(standing.item(), tally, ofItem)
                            : rollUp.outcome(standing.item(), tally, ofItem));
            all.addAll(ofItem);
        }
        ConformityReport.Builder report = ConformityReport.builder();
        for (RuleSet set : rules.sets()) {
            report.addRuleSets(set.name() + " " + set.version());
        }
        return report.asOf(day)
                .leavesOutLaterDays(snapshot != aims)
                .edition(Catalogue.iso42001().edition())
                .libraryVersion(Version.LIBRARY)
                .digest(aims.digest())
                .addAllOutcomes(outcomes)
                .addAllFindings(only(Finding.class, all))
                .addAllProofs(only(Proof.class, all))
                .addAllExemptions(only(Exemption.class, all))
                .addAllUndecided(only(Undecided.class, all))
                .addAllWaivers(waivers.fates())
                .build();
    }

    private static Standing of(Map<String, Standing> standings, Finding escalated) {
        Standing standing = standings.get(escalated.requirement());
        if (standing == null) {
            throw new IllegalStateException("Rule " + escalated.ruleId() + " reports of " + escalated.requirement()
                    + ", which is no auditable item; escalate what was found about one");
        }
        return standing;
    }

    private List<Finding> escalated(List<Finding> findings, List<Examination> examinations, Course course) {
        boolean nothingFound = findings.isEmpty()
                && examinations.stream().noneMatch(found -> found.nonconforming() > 0); // by judgement
        if (nothingFound
                || rules.escalation().isEmpty()
                || course.isOver()) { // of a part nobody can tell whether it is the whole
            return List.of();
        }
        Collector collector = new Collector(rules.known(), rollUp, course);
        RuleBase base = rules.escalation();
        List<Object> facts = Escalation.facts(snapshot, day, base, rules.known(), findings, examinations);
        Failure.explained(rules, base, facts, () -> base.run(facts, collector, course));
        Results results = collector.results().merged();
        return rules.known().all().stream()
                .filter(KnownRule::escalates)
                .flatMap(rule -> only(Finding.class, results.of(rule.id())).stream())
                .toList();
    }

    /** Marks the findings that waivers cover; whether there is one. */
    private static boolean waive(Waivers waivers, List<RuleResult> results) {
        boolean any = false;
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof Finding finding) {
                Finding applied = waivers.applyTo(finding);
                any |= applied != finding;
                results.set(i, applied);
            }
        }
        return any;
    }

    /** Cells are those of the first phase. */
    private List<RuleResult> withoutEscalated(List<RuleResult> results) {
        return results.stream()
                .filter(result -> !rules.known().get(result.ruleId()).escalates())
                .toList();
    }

    private static <T extends RuleResult> List<T> only(Class<T> type, List<RuleResult> results) {
        List<T> only = new ArrayList<>();
        for (RuleResult result : results) {
            if (type.isInstance(result)) {
                only.add(type.cast(result));
            }
        }
        return only;
    }
}
