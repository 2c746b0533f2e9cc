package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.system.AISystem;

/**
 * Rolls what the rules said about one auditable item after the other up to an outcome.
 *
 * <p>The records are those of a snapshot as of the day. Results of rules that need an area or an attribute that is not recorded do not count, and neither do those of items that
 * do not apply by decision.
 */
final class RollUp {
    private final KnownRules rules;
    private final Missing missing;
    private final Decisions decisions;
    private final Set<Subject> systems;

    /**
     * @param systems the AI systems in scope
     */
    RollUp(KnownRules rules, Missing missing, Decisions decisions, Set<Subject> systems) {
        this.rules = rules;
        this.missing = missing;
        this.decisions = decisions;
        this.systems = systems;
    }

    /** The roll-up over a snapshot as of a day. */
    static RollUp of(KnownRules rules, ManagementSystem aims, LocalDate day) {
        return new RollUp(
                rules,
                Missing.in(aims, rules),
                Decisions.of(aims, day),
                aims.aiSystems().stream()
                        .filter(AISystem::inScope)
                        .map(Subject::of)
                        .collect(Collectors.toSet()));
    }

    /** Whether what a rule says counts. */
    boolean hears(KnownRule rule) {
        return hears(rule, missing, decisions);
    }

    /** Whether what a rule says counts where so much is missing and people decided so. */
    static boolean hears(KnownRule rule, Missing missing, Decisions decisions) {
        return missing.of(rule.id()).isEmpty()
                && decisions.about(rule.descriptor().requirement()).isEmpty();
    }

    /** The cells of an item from what was said about it, in the order of results. */
    Tally tally(String item, List<RuleResult> results) {
        Tally tally = new Tally();
        Map<Subject, Cell> cells = cells(item, results);
        cells.forEach(tally::add);
        if (rules.askSystems(item) && isAsked(item)) {
            int told = (int) cells.keySet().stream().filter(systems::contains).count();
            tally.addSilentSystems(systems.size() - told);
        }
        return tally;
    }

    /** Whether an item applies, and some rule checks it. */
    private boolean isAsked(String item) {
        return decisions.about(item).isEmpty() && !rules.of(item).isEmpty();
    }

    /** What was said of subjects of an item. None where the item does not apply, or no rule checks it. */
    private Map<Subject, Cell> cells(String item, List<RuleResult> results) {
        if (!isAsked(item)) {
            return Map.of();
        }
        Map<Subject, List<RuleResult>> bySubject = new LinkedHashMap<>();
        for (RuleResult result : results) {
            bySubject.computeIfAbsent(result.subject(), s -> new ArrayList<>(2)).add(result);
        }
        Map<Subject, Cell> cells = new HashMap<>();
        bySubject.forEach((subject, said) -> cells.put(subject, Cell.of(said)));
        decisions
                .judgedNonconforming(item)
                .keySet()
                .forEach(subject -> cells.merge(
                        subject, Cell.SILENT.judgedNonconforming(), (said, none) -> said.judgedNonconforming()));
        return cells;
    }

    /** The outcome of an item from its cells, and from all that was said about it, escalated findings included. */
    Outcome outcome(String item, Tally tally, List<RuleResult> results) {
        Optional<Reason> decision = decisions.about(item);
        if (decision.isPresent()) {
            return bare(item, Status.NOT_APPLICABLE, decision.get());
        }
        if (rules.of(item).isEmpty()) {
            return bare(item, Status.NOT_EVALUATED, Reason.of(Reason.Code.NO_RULE, ""));
        }
        List<Finding> nonconformities = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        int proofs = 0;
        for (RuleResult result : results) {
            if (result instanceof Finding finding) {
                findings.add(finding.fingerprint());
                if (finding.grade().isNonconformity()) {
                    nonconformities.add(finding);
                }
            } else if (result instanceof Proof) {
                proofs++;
            }
        }
        boolean open =
                nonconformities.stream().anyMatch(finding -> finding.waiver().isEmpty());
        boolean nonconforming = open || tally.nonconforming() > 0; // a cell may be so by judgement alone
        boolean waived = !nonconformities.isEmpty();
        List<Reason> reasons = reasons(item, tally, nonconforming || waived);
        if (!nonconforming && waived && !reasons.isEmpty()) {
            reasons.add(new Reason(Reason.Code.WAIVED, "", tally.waived()));
        }
        Status status = nonconforming
                ? Status.NONCONFORMING
                : !reasons.isEmpty() ? Status.NOT_EVALUATED : waived ? Status.WAIVED : Status.CONFORMING;
        return Outcome.builder()
                .requirement(item)
                .status(status)
                .grade(grade(status, nonconformities))
                .addAllReasons(reasons)
                .addAllFindings(findings)
                .proofs(proofs)
                .systems(tally.systems())
                .others(tally.others())
                .build();
    }

    /** The worst grade of what stands: of findings that no waiver covers, or where all are covered of those. A judgement alone counts as minor. */
    private static Optional<Grade> grade(Status status, List<Finding> nonconformities) {
        if (status != Status.NONCONFORMING && status != Status.WAIVED) {
            return Optional.empty();
        }
        return nonconformities.stream()
                .filter(finding -> status == Status.WAIVED || finding.waiver().isEmpty())
                .map(Finding::grade)
                .min(Enum::compareTo)
                .or(() -> Optional.of(Grade.MINOR));
    }

    /** The outcome of an item after the evaluation was stopped: only what is already nonconforming is known. */
    Outcome stopped(String item, Tally tally, List<RuleResult> results) {
        Outcome outcome = outcome(item, tally, results);
        if (outcome.status() == Status.NONCONFORMING
                || decisions.about(item).isPresent()
                || rules.of(item).isEmpty()) {
            return outcome;
        }
        return bare(item, Status.NOT_EVALUATED, Reason.of(Reason.Code.STOPPED, ""));
    }

    private static Outcome bare(String item, Status status, Reason reason) {
        return Outcome.builder()
                .requirement(item)
                .status(status)
                .addReasons(reason)
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(CellCounts.NONE)
                .build();
    }

    /** What keeps an item from being told to conform, beside nonconformities. */
    private List<Reason> reasons(String item, Tally tally, boolean found) {
        List<Reason> reasons = new ArrayList<>();
        for (String name : unrecorded(rules.of(item))) {
            reasons.add(Reason.of(Reason.Code.AREA_NOT_RECORDED, name));
        }
        boolean allRecorded = reasons.isEmpty();
        tally.undecided().forEach((attribute, cells) -> {
            if (allRecorded || !attribute.isEmpty()) { // else the area is the reason
                reasons.add(new Reason(Reason.Code.UNDECIDED, attribute, cells));
            }
        });
        boolean stands = tally.nonconforming() > 0;
        if (allRecorded && !found && tally.conforming() == 0 && decisions.lackJudgement(item)) {
            reasons.add(Reason.of(Reason.Code.JUDGEMENT_MISSING, ""));
        } else if (tally.lacksProof() && !stands) {
            reasons.add(
                    new Reason(Reason.Code.NOTHING_TO_EXAMINE, "only observations, no proof", tally.observedOnly()));
        }
        decisions
                .judgedNonconforming(item)
                .values()
                .forEach(judgement -> reasons.add(new Reason(Reason.Code.JUDGED_NONCONFORMING, judgement.id(), 1)));
        if (reasons.isEmpty() && !found && tally.conforming() == 0) {
            tally.exempt()
                    .forEach((reason, cells) -> reasons.add(new Reason(Reason.Code.NOTHING_TO_EXAMINE, reason, cells)));
            if (tally.exempt().isEmpty()) {
                reasons.add(Reason.of(Reason.Code.NOTHING_TO_EXAMINE, ""));
            }
        }
        return reasons;
    }

    /** The areas and attributes that rules of an item need and that are not recorded. What only an observation needs does not hold the item up. */
    private Set<String> unrecorded(List<RuleDescriptor> ofItem) {
        Set<String> names = new LinkedHashSet<>();
        for (RuleDescriptor rule : ofItem) {
            if (rule.grade().map(Grade::isNonconformity).orElse(true)) {
                names.addAll(missing.of(rule.id()));
            }
        }
        return names;
    }
}
