package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
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
    private final boolean leavesOutLaterDays;
    private final LocalDate day;
    private final RollUp rollUp;
    private final Waivers waivers;

    /**
     * What is known of an item.
     *
     * @param item its id
     * @param said what was said of it
     * @param tally its cells
     */
    private record Standing(String item, List<RuleResult> said, Tally tally) {}

    /**
     * @param then the records as of the day; empty where it was over before they were found out
     */
    private Evaluation(
            Rules rules,
            ManagementSystem aims,
            Optional<ManagementSystem> then,
            LocalDate day,
            EvaluationOptions options) {
        this.rules = rules;
        this.aims = aims;
        this.snapshot = then.orElseGet(() -> ManagementSystem.startingWith(aims.organization()));
        this.leavesOutLaterDays = then.isPresent() && snapshot != aims;
        this.day = day;
        this.rollUp = RollUp.of(rules.known(), snapshot, day);
        this.waivers = new Waivers(then.orElse(aims).waivers(), options.waivers(), day, rules.known());
    }

    /**
     * Evaluates a management system as of a day.
     *
     * @throws IllegalArgumentException if a waiver handed over has the id of a different one of the records
     */
    public static ConformityReport of(Rules rules, ManagementSystem aims, LocalDate day, EvaluationOptions options) {
        Course course = Course.with(options); // from here on the deadline counts
        Optional<ManagementSystem> then = aims.index().asOf(day, course::isOver);
        Evaluation evaluation = new Evaluation(rules, aims, then, day, options);
        Results results = course.isOver()
                ? new Results(rules.known())
                : new Run(rules, evaluation.snapshot, day, evaluation.rollUp, course, options).results();
        return evaluation.report(results, course, options);
    }

    /** The report from what the rules of the first phase said, whether it counts or not. */
    static ConformityReport of(
            Rules rules, ManagementSystem aims, LocalDate day, EvaluationOptions options, Results said) {
        Evaluation evaluation = new Evaluation(rules, aims, Optional.of(aims.asOf(day)), day, options);
        return evaluation.report(said.only(evaluation.rollUp::hears), Course.toTheEnd(options), options);
    }

    private ConformityReport report(Results first, Course course, EvaluationOptions options) {
        List<Standing> standings = standings(first, course, options);
        Map<String, Standing> byItem = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Examination> examinations = new ArrayList<>();
        for (Standing standing : standings) {
            byItem.put(standing.item(), standing);
            if (rules.escalates(standing.item())) {
                examinations.add(standing.tally().examination(standing.item()));
                findings.addAll(Results.only(Finding.class, standing.said()));
            }
        }
        Map<String, List<RuleResult>> grown = new HashMap<>();
        for (Finding escalated : escalated(findings, examinations, course)) {
            List<RuleResult> said =
                    Objects.requireNonNull(byItem.get(escalated.requirement())).said();
            said.add(escalated);
            grown.put(escalated.requirement(), said);
        }
        grown.values().forEach(said -> said.sort(RuleResult.ORDER)); // the others are in order
        List<Standing> told = new ArrayList<>();
        for (Standing standing : standings) {
            told.add(waivers.isEmpty() ? standing : waived(standing));
        }
        Optional<String> digest = aims.index().digest(course::isOver);
        boolean stopped = course.isOver();
        List<Outcome> outcomes =
                ofEachItem(options, Course.toTheEnd(options), place -> outcome(told.get(place), stopped));
        List<RuleResult> all = new ArrayList<>();
        told.forEach(standing -> all.addAll(stopped ? Results.only(Finding.class, standing.said()) : standing.said()));
        ConformityReport.Builder report = ConformityReport.builder();
        for (RuleSet set : rules.sets()) {
            report.addRuleSets(set.name() + " " + set.version());
        }
        return report.asOf(day)
                .leavesOutLaterDays(leavesOutLaterDays)
                .edition(Catalogue.iso42001().edition())
                .libraryVersion(Version.LIBRARY)
                .digest(digest)
                .addAllOutcomes(outcomes)
                .addAllFindings(Results.only(Finding.class, all))
                .addAllProofs(Results.only(Proof.class, all))
                .addAllExemptions(Results.only(Exemption.class, all))
                .addAllUndecided(Results.only(Undecided.class, all))
                .addAllWaivers(waivers.fates(stopped))
                .build();
    }

    /** What is known of each item. After a stop that is what was found alone, so that it takes little time. */
    private List<Standing> standings(Results first, Course course, EvaluationOptions options) {
        List<Standing> standings = ofEachItem(options, course, place -> standing(place, first));
        if (!course.isOver()) {
            return standings;
        }
        Results found = first.only(rule -> rule.descriptor().kind() == RuleKind.FINDING);
        return ofEachItem(options, Course.toTheEnd(options), place -> standing(place, found));
    }

    /** What there is to do for each item, by its place among them; left undone for some where it is over. */
    private <T> List<T> ofEachItem(EvaluationOptions options, Course course, IntFunction<T> work) {
        return Pieces.all(rules.items().size(), work, options.executor(), course);
    }

    private Standing standing(int place, Results first) {
        String item = rules.items().get(place);
        List<RuleResult> said = new ArrayList<>();
        for (RuleDescriptor rule : rules.known().of(item)) {
            said.addAll(first.of(rule.id()));
        }
        return new Standing(item, said, rollUp.tally(item, said));
    }

    private Outcome outcome(Standing standing, boolean stopped) {
        return stopped
                ? rollUp.stopped(standing.item(), standing.tally(), standing.said())
                : rollUp.outcome(standing.item(), standing.tally(), standing.said());
    }

    private List<Finding> escalated(List<Finding> findings, List<Examination> examinations, Course course) {
        if (rules.escalation().isEmpty() || course.isOver()) { // of a part nobody can tell whether it is the whole
            return List.of();
        }
        Collector collector = new Collector(rules.known(), rollUp, course);
        RuleBase base = rules.escalation();
        List<Object> facts = Escalation.facts(snapshot, day, base, rules.known(), findings, examinations);
        Failure.explained(rules, base, facts, course, () -> base.run(facts, collector, course));
        Results results = collector.results();
        return rules.known().all().stream()
                .filter(KnownRule::escalates)
                .flatMap(rule -> Results.only(Finding.class, results.of(rule.id())).stream())
                .toList();
    }

    /** The same with the findings marked that waivers cover. */
    private Standing waived(Standing standing) {
        List<RuleResult> said = new ArrayList<>();
        for (RuleResult result : standing.said()) {
            said.add(result instanceof Finding finding ? waivers.applyTo(finding) : result);
        }
        return said.equals(standing.said())
                ? standing
                : new Standing(standing.item(), said, rollUp.tally(standing.item(), withoutEscalated(said)));
    }

    /** Cells are those of the first phase. */
    private List<RuleResult> withoutEscalated(List<RuleResult> results) {
        return results.stream()
                .filter(result -> !rules.known().get(result.ruleId()).escalates())
                .toList();
    }
}
