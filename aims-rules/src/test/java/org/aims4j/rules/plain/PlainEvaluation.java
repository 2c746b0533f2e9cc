package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.conformity.Undecided;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;

/**
 * An evaluation in plain Java from records to report: the rules, what counts of what they say, the cells, an outcome for each item. Without escalation, and without waivers.
 */
public final class PlainEvaluation {
    private final ManagementSystem aims;
    private final LocalDate day;
    private final Map<String, List<RuleDescriptor>> rulesOf = new HashMap<>();
    private final Map<String, String> decided = new HashMap<>();
    private final Map<String, List<RuleResult>> resultsOf = new HashMap<>();

    private PlainEvaluation(Collection<RuleDescriptor> rules, ManagementSystem snapshot, LocalDate day) {
        this.aims = snapshot;
        this.day = day;
        for (Control control : aims.controls()) {
            if (control.ofAnnexA() && control.excluded()) {
                decided.put(
                        control.id(),
                        control.justification().map(why -> "excluded: " + why).orElse("excluded"));
            }
        }
        for (Determination determination : aims.determinations()) {
            if (determination.outcome() == Determination.Outcome.NOT_APPLICABLE
                    && determination.about().isEmpty()
                    && determination.inForceAt(day)) {
                decided.put(determination.requirement(), determination.reason());
            }
        }
        Set<String> silent = new HashSet<>();
        for (RuleDescriptor rule : rules) {
            rulesOf.computeIfAbsent(rule.requirement(), id -> new ArrayList<>()).add(rule);
            if (!rule.missingIn(aims).isEmpty()) {
                silent.add(rule.id());
            }
        }
        for (RuleResult result : PlainRules.resultsOf(aims, day)) {
            if (!silent.contains(result.ruleId()) && !decided.containsKey(result.requirement())) {
                resultsOf
                        .computeIfAbsent(result.requirement(), id -> new ArrayList<>())
                        .add(result);
            }
        }
        for (List<RuleResult> results : resultsOf.values()) {
            results.sort(RuleResult.ORDER);
        }
    }

    /**
     * Evaluates a management system as of a day.
     *
     * @param rules the rules of the library, which say what they need
     */
    public static ConformityReport of(Collection<RuleDescriptor> rules, ManagementSystem aims, LocalDate day) {
        ManagementSystem snapshot = aims.asOf(day);
        PlainEvaluation evaluation = new PlainEvaluation(rules, snapshot, day);
        ConformityReport.Builder report = ConformityReport.builder()
                .asOf(day)
                .leavesOutLaterDays(snapshot != aims)
                .edition(Catalogue.iso42001().edition())
                .libraryVersion("plain")
                .digest(aims.digest());
        for (AuditableItem item : Catalogue.iso42001().items()) {
            report.addOutcomes(evaluation.outcome(item.id()));
            for (RuleResult result : evaluation.resultsOf.getOrDefault(item.id(), List.of())) {
                if (result instanceof Finding finding) {
                    report.addFindings(finding);
                } else if (result instanceof Proof proof) {
                    report.addProofs(proof);
                } else if (result instanceof Exemption exemption) {
                    report.addExemptions(exemption);
                } else if (result instanceof Undecided undecided) {
                    report.addUndecided(undecided);
                }
            }
        }
        return report.build();
    }

    private Outcome outcome(String item) {
        if (decided.containsKey(item)) {
            return bare(item, Status.NOT_APPLICABLE, Reason.of(Reason.Code.BY_DECISION, decided.get(item)));
        }
        if (!rulesOf.containsKey(item)) {
            return bare(item, Status.NOT_EVALUATED, Reason.of(Reason.Code.NO_RULE, ""));
        }
        Outcome.Builder outcome = Outcome.builder().requirement(item);
        Map<Subject, List<RuleResult>> cells = new TreeMap<>();
        Optional<Grade> worst = Optional.empty();
        int proofs = 0;
        for (RuleResult result : resultsOf.getOrDefault(item, List.of())) {
            cells.computeIfAbsent(result.subject(), subject -> new ArrayList<>())
                    .add(result);
            if (result instanceof Finding finding) {
                outcome.addFindings(finding.fingerprint());
                if (finding.grade().isNonconformity()
                        && (worst.isEmpty() || finding.grade().compareTo(worst.get()) < 0)) {
                    worst = Optional.of(finding.grade());
                }
            } else if (result instanceof Proof) {
                proofs++;
            }
        }
        Map<Subject, Judgement> judged = judgedNonconforming(item);
        judged.keySet().forEach(subject -> cells.computeIfAbsent(subject, s -> List.of()));
        if (rulesOf.get(item).stream().anyMatch(rule -> rule.subject().equals("AISystem"))) {
            for (AISystem system : aims.aiSystems()) {
                if (system.inScope()) {
                    cells.computeIfAbsent(Subject.of(system), subject -> List.of());
                }
            }
        }
        CellCounts systems = CellCounts.NONE;
        CellCounts others = CellCounts.NONE;
        Map<String, Integer> undecided = new TreeMap<>();
        Map<String, Integer> exempt = new TreeMap<>();
        int observedOnly = 0;
        for (Map.Entry<Subject, List<RuleResult>> cell : cells.entrySet()) {
            Status status = judged.containsKey(cell.getKey()) ? Status.NONCONFORMING : status(cell.getValue());
            if (cell.getKey().isA(AISystem.class)) {
                systems = systems.and(status);
            } else {
                others = others.and(status);
            }
            if (status == Status.NOT_EVALUATED
                    && word(cell.getValue()).isEmpty()
                    && !cell.getKey().isA(AISystem.class)) {
                observedOnly++;
            } else if (status == Status.NOT_EVALUATED) {
                undecided.merge(word(cell.getValue()), 1, Integer::sum);
            } else if (status == Status.NOT_APPLICABLE) {
                exempt.merge(word(cell.getValue()), 1, Integer::sum);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (String missing : missing(item)) {
            reasons.add(Reason.of(Reason.Code.AREA_NOT_RECORDED, missing));
        }
        if (observedOnly > 0 && systems.conforming() + others.conforming() == 0) {
            undecided.merge("", observedOnly, Integer::sum);
        }
        undecided.forEach((attribute, count) -> reasons.add(new Reason(Reason.Code.UNDECIDED, attribute, count)));
        boolean nonconforming = systems.nonconforming() + others.nonconforming() > 0;
        boolean conforming = systems.conforming() + others.conforming() > 0;
        if (reasons.isEmpty() && !nonconforming && !conforming) {
            exempt.forEach((reason, count) -> reasons.add(new Reason(Reason.Code.NOTHING_TO_EXAMINE, reason, count)));
        }
        boolean evaluated = missing(item).isEmpty() && undecided.isEmpty() && conforming;
        return outcome.status(
                        nonconforming ? Status.NONCONFORMING : evaluated ? Status.CONFORMING : Status.NOT_EVALUATED)
                .grade(nonconforming && worst.isEmpty() ? Optional.of(Grade.MINOR) : worst)
                .addAllReasons(reasons)
                .proofs(proofs)
                .systems(systems)
                .others(others)
                .build();
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

    private static Status status(List<RuleResult> results) {
        Status status = Status.NOT_EVALUATED;
        for (RuleResult result : results) {
            if (result instanceof Finding finding && finding.grade().isNonconformity()) {
                return Status.NONCONFORMING;
            } else if (result instanceof Proof) {
                status = Status.CONFORMING;
            } else if (result instanceof Exemption && status == Status.NOT_EVALUATED) {
                status = Status.NOT_APPLICABLE;
            }
        }
        return status;
    }

    /** The reason of an exemption, or the attribute that is missing; blank where nothing of that kind was said. */
    private static String word(List<RuleResult> results) {
        String word = "";
        for (RuleResult result : results) {
            if (result instanceof Exemption exemption) {
                return exemption.reason();
            } else if (result instanceof Undecided undecided) {
                word = undecided.attribute();
            }
        }
        return word;
    }

    private Set<String> missing(String item) {
        Set<String> missing = new HashSet<>();
        for (RuleDescriptor rule : rulesOf.get(item)) {
            if (rule.grade().isEmpty() || rule.grade().get().isNonconformity()) {
                missing.addAll(rule.missingIn(aims));
            }
        }
        return missing;
    }

    private Map<Subject, Judgement> judgedNonconforming(String item) {
        Map<Subject, Judgement> latest = new HashMap<>();
        for (Judgement judgement : aims.judgements()) {
            if (judgement.requirement().equals(item) && judgement.inForceAt(day)) {
                Entity about =
                        judgement.about().flatMap(ref -> aims.find(ref.id())).orElse(aims.organization());
                latest.merge(Subject.of(about), judgement, PlainEvaluation::weightier);
            }
        }
        latest.values().removeIf(judgement -> judgement.verdict() != Judgement.Verdict.NONCONFORMING);
        return latest;
    }

    private static Judgement weightier(Judgement one, Judgement other) {
        Comparator<Judgement> weight = Comparator.comparing(Judgement::date)
                .thenComparing(judgement -> judgement.verdict() == Judgement.Verdict.NONCONFORMING)
                .thenComparing(Judgement::id);
        return weight.compare(one, other) >= 0 ? one : other;
    }
}
