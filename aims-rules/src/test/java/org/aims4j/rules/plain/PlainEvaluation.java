package org.aims4j.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * An evaluation in plain Java from records to report: the rules, what counts of what they say, the cells, what escalates, an outcome for each item. Without waivers.
 */
public final class PlainEvaluation {
    private final ManagementSystem aims;
    private final LocalDate day;
    private final Collection<RuleDescriptor> rules;
    private final Map<String, List<RuleDescriptor>> rulesOf = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private final Map<String, String> decided = new HashMap<>();
    private final Map<String, List<RuleResult>> resultsOf = new HashMap<>();
    private final Map<String, Cells> cells = new HashMap<>();

    private PlainEvaluation(
            Collection<RuleDescriptor> rules, ManagementSystem snapshot, LocalDate day, Collection<RuleResult> said) {
        this.rules = rules;
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
        for (RuleDescriptor rule : rules) {
            rulesOf.computeIfAbsent(rule.requirement(), id -> new ArrayList<>()).add(rule);
            if (!rule.missingIn(aims).isEmpty()) {
                silent.add(rule.id());
            }
        }
        for (RuleResult result : said) {
            if (!silent.contains(result.ruleId()) && !decided.containsKey(result.requirement())) {
                resultsOf
                        .computeIfAbsent(result.requirement(), id -> new ArrayList<>())
                        .add(result);
            }
        }
        for (List<RuleResult> results : resultsOf.values()) {
            results.sort(RuleResult.ORDER);
        }
        for (AuditableItem item : Catalogue.iso42001().items()) {
            if (rulesOf.containsKey(item.id()) && !decided.containsKey(item.id())) {
                cells.put(item.id(), cells(item.id()));
            }
        }
    }

    /**
     * Evaluates a management system as of a day.
     *
     * @param rules the rules of the library, which say what they need
     */
    public static ConformityReport of(Collection<RuleDescriptor> rules, ManagementSystem aims, LocalDate day) {
        ManagementSystem snapshot = aims.asOf(day);
        return of(rules, aims, snapshot, day, PlainRules.resultsOf(snapshot, day));
    }

    /**
     * The same from what some rules said, these or others.
     *
     * @param rules the rules that spoke, and those that escalate
     * @param said what those of the first phase said, one result for each rule, subject and key
     */
    static ConformityReport of(
            Collection<RuleDescriptor> rules, ManagementSystem aims, LocalDate day, Collection<RuleResult> said) {
        return of(rules, aims, aims.asOf(day), day, said);
    }

    private static ConformityReport of(
            Collection<RuleDescriptor> rules,
            ManagementSystem aims,
            ManagementSystem snapshot,
            LocalDate day,
            Collection<RuleResult> said) {
        PlainEvaluation evaluation = new PlainEvaluation(rules, snapshot, day, said);
        evaluation.escalate();
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

    /** Adds what escalates to what was said of its items. Their cells stay as they are. */
    private void escalate() {
        Set<String> escalated = new HashSet<>();
        for (RuleResult result : new Escalation(rules, aims, day, resultsOf, cells).results()) {
            if (!silent.contains(result.ruleId())) {
                resultsOf
                        .computeIfAbsent(result.requirement(), id -> new ArrayList<>())
                        .add(result);
                escalated.add(result.requirement());
            }
        }
        for (String item : escalated) {
            resultsOf.get(item).sort(RuleResult.ORDER);
        }
    }

    private Outcome outcome(String item) {
        if (decided.containsKey(item)) {
            return bare(item, Status.NOT_APPLICABLE, Reason.of(Reason.Code.BY_DECISION, decided.get(item)));
        }
        if (!rulesOf.containsKey(item)) {
            return bare(item, Status.NOT_EVALUATED, Reason.of(Reason.Code.NO_RULE, ""));
        }
        Outcome.Builder outcome = Outcome.builder().requirement(item);
        Optional<Grade> worst = Optional.empty();
        int proofs = 0;
        for (RuleResult result : resultsOf.getOrDefault(item, List.of())) {
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
        Cells of = cells.getOrDefault(item, Cells.NONE);
        Set<String> missing = missing(item);
        List<Reason> reasons = new ArrayList<>();
        for (String name : missing) {
            reasons.add(Reason.of(Reason.Code.AREA_NOT_RECORDED, name));
        }
        of.undecided().forEach((attribute, count) -> reasons.add(new Reason(Reason.Code.UNDECIDED, attribute, count)));
        boolean nonconforming = worst.isPresent() || of.nonconforming() > 0;
        boolean conforming = of.conforming() > 0;
        if (reasons.isEmpty() && !nonconforming && !conforming) {
            of.exempt()
                    .forEach((reason, count) -> reasons.add(new Reason(Reason.Code.NOTHING_TO_EXAMINE, reason, count)));
        }
        boolean evaluated = missing.isEmpty() && of.undecided().isEmpty() && conforming;
        return outcome.status(
                        nonconforming ? Status.NONCONFORMING : evaluated ? Status.CONFORMING : Status.NOT_EVALUATED)
                .grade(nonconforming && worst.isEmpty() ? Optional.of(Grade.MINOR) : worst)
                .addAllReasons(reasons)
                .proofs(proofs)
                .systems(of.systems())
                .others(of.others())
                .build();
    }

    /** Of each subject that something was said of or judged, and where the item is asked of AI systems of each of them that is in scope. */
    private Cells cells(String item) {
        Map<Subject, List<RuleResult>> said = new HashMap<>();
        for (RuleResult result : resultsOf.getOrDefault(item, List.of())) {
            said.computeIfAbsent(result.subject(), subject -> new ArrayList<>()).add(result);
        }
        Set<Subject> judged = judgedNonconforming(item);
        for (Subject subject : judged) {
            said.putIfAbsent(subject, List.of());
        }
        if (rulesOf.get(item).stream().anyMatch(rule -> rule.subject().equals("AISystem"))) {
            for (AISystem system : aims.aiSystems()) {
                if (system.inScope()) {
                    said.putIfAbsent(Subject.of(system), List.of());
                }
            }
        }
        return Cells.of(said, judged);
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

    private Set<String> missing(String item) {
        Set<String> missing = new LinkedHashSet<>();
        for (RuleDescriptor rule : rulesOf.get(item)) {
            if (rule.grade().isEmpty() || rule.grade().get().isNonconformity()) {
                missing.addAll(rule.missingIn(aims));
            }
        }
        return missing;
    }

    private Set<Subject> judgedNonconforming(String item) {
        Map<Subject, Judgement> latest = new HashMap<>();
        for (Judgement judgement : aims.judgements()) {
            if (judgement.requirement().equals(item) && judgement.inForceAt(day)) {
                Entity about =
                        judgement.about().flatMap(ref -> aims.find(ref.id())).orElse(aims.organization());
                latest.merge(Subject.of(about), judgement, PlainEvaluation::weightier);
            }
        }
        latest.values().removeIf(judgement -> judgement.verdict() != Judgement.Verdict.NONCONFORMING);
        return latest.keySet();
    }

    private static Judgement weightier(Judgement one, Judgement other) {
        Comparator<Judgement> weight = Comparator.comparing(Judgement::date)
                .thenComparing(judgement -> judgement.verdict() == Judgement.Verdict.NONCONFORMING)
                .thenComparing(Judgement::id);
        return weight.compare(one, other) >= 0 ? one : other;
    }
}
