package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Clearing;
import org.aims4j.rules.Clearings;
import org.aims4j.rules.Clearings.Code;
import org.aims4j.rules.Clearings.Reason;
import org.aims4j.rules.ConformityChange;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.standard.internal.NearNames;

/**
 * The search for what would clear a finding. Each proposal of the rule's repair is tried on the records; of one that clears the finding, steps are left out for as long as it clears it and raises
 * nothing more.
 */
public final class ClearingSearch {
    /** The most that is cleared first, then the least that is raised, then the fewest steps. */
    private static final Comparator<Clearing> RANK = Comparator.<Clearing>comparingInt(
                    clearing -> -clearing.cleared().size())
            .thenComparingInt(clearing -> clearing.raised().size())
            .thenComparingInt(clearing -> clearing.steps().size())
            .thenComparing(clearing ->
                    clearing.steps().stream().map(Clearing.Step::words).collect(Collectors.joining("\n")));

    private final ManagementSystem aims;
    private final LiveEvaluation evaluation;
    private final Finding finding;

    private ClearingSearch(ManagementSystem aims, LiveEvaluation evaluation, Finding finding) {
        this.aims = aims;
        this.evaluation = evaluation;
        this.finding = finding;
    }

    /**
     * A clearing with the steps that it consists of.
     *
     * @param steps what was done to the records
     * @param clearing what that comes to
     */
    record Found(List<Proposal.Step> steps, Clearing clearing) {}

    /** What came of some steps: the findings that went and those that came. */
    private record Trial(List<Finding> cleared, List<Finding> raised) {
        boolean clears(Finding finding) {
            return cleared.stream().anyMatch(gone -> gone.fingerprint().equals(finding.fingerprint()));
        }

        boolean raisesNoMoreThan(Trial other) {
            return fingerprints(other.raised).containsAll(fingerprints(raised));
        }
    }

    /**
     * What would clear a finding.
     *
     * @throws NoSuchElementException if no finding has this fingerprint on the day
     */
    public static Clearings of(Rules rules, ManagementSystem aims, LocalDate day, String fingerprint) {
        try (LiveEvaluation evaluation = LiveEvaluation.of(rules, aims, day, EvaluationOptions.standard())) {
            List<Finding> findings = evaluation.findings();
            Finding finding = findings.stream()
                    .filter(each -> each.fingerprint().equals(fingerprint))
                    .findFirst()
                    .orElseThrow(() -> unknown(fingerprint, day, findings));
            List<Clearing> alternatives = found(rules, aims, evaluation, finding).stream()
                    .map(Found::clearing)
                    .distinct()
                    .sorted(RANK)
                    .toList();
            return new Clearings(
                    finding,
                    alternatives,
                    alternatives.isEmpty() ? Optional.of(none(rules, finding, findings)) : Optional.empty());
        }
    }

    /** The clearings that were found, in the order of the alternatives of the repair. */
    static List<Found> found(Rules rules, ManagementSystem aims, LiveEvaluation evaluation, Finding finding) {
        Optional<Repair> repair = rules.repair(finding.ruleId());
        Optional<Entity> subject = aims.find(finding.subject().id());
        List<Found> found = new ArrayList<>();
        if (repair.isPresent() && subject.isPresent()) {
            ClearingSearch search = new ClearingSearch(aims, evaluation, finding);
            Proposal.of(repair.get(), aims, evaluation.day(), subject.get())
                    .forEach(steps -> search.clearing(steps).ifPresent(found::add));
        }
        return found;
    }

    private static NoSuchElementException unknown(String fingerprint, LocalDate day, List<Finding> findings) {
        List<String> near = NearNames.to(
                fingerprint, findings.stream().map(Finding::fingerprint).toList());
        return new NoSuchElementException("No finding has the fingerprint \"" + fingerprint + "\" as of " + day + "; "
                + (near.isEmpty()
                        ? "use that of one of the " + findings.size() + " findings of a report as of that day"
                        : "did you mean " + String.join(" or ", near) + "?"));
    }

    private static Reason none(Rules rules, Finding finding, List<Finding> findings) {
        String rule = "rule " + finding.ruleId();
        if (rules.known().get(finding.ruleId()).escalates()) {
            Set<String> standing = fingerprints(findings);
            List<String> madeFrom =
                    finding.facts().stream().filter(standing::contains).toList();
            return new Reason(
                    Code.ESCALATED,
                    rule + " escalates what other rules found; clearing what it is made from clears it"
                            + (madeFrom.isEmpty() ? "" : ": " + String.join(", ", madeFrom)),
                    madeFrom);
        }
        return rules.repair(finding.ruleId()).isPresent()
                ? new Reason(
                        Code.NONE_CLEARS, "the repairs that " + rule + " registers do not clear it here", List.of())
                : new Reason(Code.NO_REPAIR, rule + " registers no repair", List.of());
    }

    private static Set<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private Optional<Found> clearing(List<Proposal.Step> proposed) {
        Optional<Trial> whole = tried(proposed).filter(trial -> trial.clears(finding));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<Proposal.Step> steps = new ArrayList<>(proposed);
        Trial best = whole.get();
        for (int place = steps.size() - 1; place >= 0; place--) { // what is done last is built on by nothing
            List<Proposal.Step> fewer = new ArrayList<>(steps);
            fewer.remove(place);
            Trial enough = best;
            Optional<Trial> trial =
                    tried(fewer).filter(tried -> tried.clears(finding) && tried.raisesNoMoreThan(enough));
            if (trial.isPresent()) {
                steps = fewer;
                best = trial.get();
                place = steps.size(); // what could not be left out before may be now
            }
        }
        return Optional.of(new Found(List.copyOf(steps), clearing(steps, best)));
    }

    private Clearing clearing(List<Proposal.Step> steps, Trial trial) {
        List<Entity> records = records(steps).orElseThrow();
        evaluation.put(records);
        Clearing clearing = new Clearing(
                steps.stream().map(Proposal.Step::told).toList(),
                records,
                aims.changesTo(evaluation.records()),
                trial.cleared(),
                trial.raised());
        takeBack(records);
        return clearing;
    }

    /** What comes of some steps; empty where they do not follow on each other, or leave no valid management system. */
    private Optional<Trial> tried(List<Proposal.Step> steps) {
        Optional<List<Entity>> records = records(steps);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        ConformityChange change;
        try {
            change = evaluation.put(records.get());
        } catch (InvalidModelException e) {
            return Optional.empty();
        }
        takeBack(records.get());
        Set<String> stay = new HashSet<>(fingerprints(change.cleared()));
        stay.retainAll(fingerprints(change.raised()));
        return Optional.of(new Trial(without(change.cleared(), stay), without(change.raised(), stay)));
    }

    /** The records that some steps change and add; empty where the steps do not follow on each other, or a record is not valid. */
    private Optional<List<Entity>> records(List<Proposal.Step> steps) {
        Drafts drafts = new Drafts(aims);
        try {
            steps.forEach(step -> step.edit().on(drafts));
            return Optional.of(drafts.built());
        } catch (InvalidModelException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private void takeBack(List<Entity> records) {
        List<Entity> before = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Entity record : records) {
            aims.find(record.id()).ifPresentOrElse(before::add, () -> added.add(record.id()));
        }
        evaluation.put(before);
        evaluation.remove(added);
    }

    /** Findings but for those that only differ. */
    private static List<Finding> without(List<Finding> findings, Set<String> fingerprints) {
        return findings.stream()
                .filter(finding -> !fingerprints.contains(finding.fingerprint()))
                .toList();
    }
}
