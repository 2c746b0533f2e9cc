package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
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
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;

/**
 * Rolls what the rules said up to one outcome per auditable item.
 *
 * <p>The records are those of a snapshot as of the day. Results of rules that need an area or an attribute that is not recorded are dropped, and so are those of items that
 * do not apply by decision.
 */
final class RollUp {
    private static final Comparator<Judgement> WEIGHT = Comparator.comparing(Judgement::date)
            .thenComparing(judgement -> judgement.verdict() == Judgement.Verdict.NONCONFORMING)
            .thenComparing(Judgement::id);

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Map<String, List<RuleDescriptor>> rulesOf = new HashMap<>();
    private final Map<String, List<RuleResult>> resultsOf = new HashMap<>();
    private final Map<String, Reason> decided = new HashMap<>();

    RollUp(ManagementSystem aims, LocalDate day, Collection<RuleDescriptor> rules, Collection<RuleResult> results) {
        this.aims = aims;
        this.day = day;
        for (RuleDescriptor rule : rules) {
            rulesOf.computeIfAbsent(rule.requirement(), id -> new ArrayList<>()).add(rule);
        }
        decisions();
        Set<String> silent = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> !rule.missingIn(aims).isEmpty())
                .map(RuleDescriptor::id)
                .forEach(silent::add);
        for (RuleResult result : results) {
            if (!silent.contains(result.ruleId()) && !decided.containsKey(result.requirement())) {
                resultsOf
                        .computeIfAbsent(result.requirement(), id -> new ArrayList<>())
                        .add(result);
            }
        }
        resultsOf.values().forEach(list -> list.sort(RuleResult.ORDER));
    }

    /** The results that count, by requirement in catalogue order, then rule, subject, key. */
    List<RuleResult> results() {
        List<RuleResult> ordered = new ArrayList<>();
        for (AuditableItem item : Catalogue.iso42001().items()) {
            ordered.addAll(resultsOf.getOrDefault(item.id(), List.of()));
        }
        return ordered;
    }

    /** One per auditable item, in catalogue order. */
    List<Outcome> outcomes() {
        return Catalogue.iso42001().items().stream()
                .map(item -> outcome(item.id()))
                .toList();
    }

    /** The items that do not apply by decision on record: controls excluded as a whole, and determinations about no record in particular. */
    private void decisions() {
        for (Control control : aims.controls()) {
            if (control.ofAnnexA() && control.excluded() && isControl(control.id())) {
                decided.put(
                        control.id(),
                        Reason.of(
                                Reason.Code.BY_DECISION,
                                control.justification()
                                        .map(why -> "excluded: " + why)
                                        .orElse("excluded")));
            }
        }
        List<Determination> latestLast = new ArrayList<>(aims.determinations());
        latestLast.sort(Comparator.comparing(Determination::date).thenComparing(Determination::id));
        for (Determination determination : latestLast) {
            if (determination.outcome() == Determination.Outcome.NOT_APPLICABLE
                    && determination.about().isEmpty()
                    && determination.inForceAt(day)) {
                decided.put(determination.requirement(), Reason.of(Reason.Code.BY_DECISION, determination.reason()));
            }
        }
    }

    /** A control with the id of a requirement decides nothing about it. */
    private static boolean isControl(String id) {
        return Catalogue.iso42001()
                .find(id)
                .filter(AnnexControl.class::isInstance)
                .isPresent();
    }

    private Outcome outcome(String item) {
        List<RuleDescriptor> rules = rulesOf.getOrDefault(item, List.of());
        if (decided.containsKey(item)) {
            return bare(item, Status.NOT_APPLICABLE, decided.get(item));
        }
        if (rules.isEmpty()) {
            return bare(item, Status.NOT_EVALUATED, Reason.of(Reason.Code.NO_RULE, ""));
        }
        return evaluated(item, rules, resultsOf.getOrDefault(item, List.of()));
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

    private Outcome evaluated(String item, List<RuleDescriptor> rules, List<RuleResult> results) {
        SortedMap<Subject, List<RuleResult>> bySubject = new TreeMap<>();
        results.forEach(result -> bySubject
                .computeIfAbsent(result.subject(), s -> new ArrayList<>())
                .add(result));
        if (rules.stream().anyMatch(rule -> rule.subject().equals("AISystem"))) { // asked of each AI system in scope
            for (AISystem system : aims.aiSystems()) {
                if (system.inScope()) {
                    bySubject.computeIfAbsent(Subject.of(system), s -> List.of());
                }
            }
        }
        Map<Subject, Judgement> judgedNonconforming = judgedNonconforming(item);
        judgedNonconforming.keySet().forEach(subject -> bySubject.computeIfAbsent(subject, s -> List.of()));
        CellCounts systems = CellCounts.NONE;
        CellCounts others = CellCounts.NONE;
        int observedOnly = 0;
        SortedMap<String, Integer> undecided = new TreeMap<>();
        SortedMap<String, Integer> exempt = new TreeMap<>();
        for (Map.Entry<Subject, List<RuleResult>> cell : bySubject.entrySet()) {
            boolean system = cell.getKey().isA(AISystem.class);
            boolean judged = judgedNonconforming.containsKey(cell.getKey());
            Optional<Status> status = judged ? Optional.of(Status.NONCONFORMING) : status(cell.getValue());
            Status known = status.orElse(Status.NOT_EVALUATED);
            if (status.isEmpty() && !cell.getValue().isEmpty()) {
                observedOnly++;
            } else if (known == Status.NOT_EVALUATED) {
                undecided.merge(wordOf(cell.getValue(), Undecided.class), 1, Integer::sum);
            } else if (known == Status.NOT_APPLICABLE) {
                exempt.merge(wordOf(cell.getValue(), Exemption.class), 1, Integer::sum);
            }
            if (system) {
                systems = systems.and(known);
            } else {
                others = others.and(known);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        unrecorded(rules).forEach(name -> reasons.add(Reason.of(Reason.Code.AREA_NOT_RECORDED, name)));
        boolean allRecorded = reasons.isEmpty();
        undecided.forEach((attribute, cells) -> {
            if (allRecorded || !attribute.isEmpty()) { // else the area is the reason
                reasons.add(new Reason(Reason.Code.UNDECIDED, attribute, cells));
            }
        });
        if (observedOnly > 0) {
            reasons.add(new Reason(Reason.Code.NOTHING_TO_EXAMINE, "only observations, no proof", observedOnly));
        }
        judgedNonconforming
                .values()
                .forEach(judgement -> reasons.add(new Reason(Reason.Code.JUDGED_NONCONFORMING, judgement.id(), 1)));
        int conforming = systems.conforming() + others.conforming();
        if (reasons.isEmpty() && conforming == 0) {
            exempt.forEach((reason, cells) -> reasons.add(new Reason(Reason.Code.NOTHING_TO_EXAMINE, reason, cells)));
            if (exempt.isEmpty()) {
                reasons.add(Reason.of(Reason.Code.NOTHING_TO_EXAMINE, ""));
            }
        }
        boolean nonconforming = systems.nonconforming() + others.nonconforming() > 0;
        return Outcome.builder()
                .requirement(item)
                .status(
                        nonconforming
                                ? Status.NONCONFORMING
                                : reasons.isEmpty() ? Status.CONFORMING : Status.NOT_EVALUATED)
                .grade(results.stream()
                        .filter(Finding.class::isInstance)
                        .map(finding -> ((Finding) finding).grade())
                        .filter(Grade::isNonconformity)
                        .min(Enum::compareTo)
                        .or(() -> nonconforming ? Optional.of(Grade.MINOR) : Optional.empty())) // by judgement alone
                .addAllReasons(
                        nonconforming
                                ? reasons.stream()
                                        .filter(reason -> reason.code() != Reason.Code.NOTHING_TO_EXAMINE)
                                        .toList()
                                : reasons)
                .addAllFindings(results.stream()
                        .filter(Finding.class::isInstance)
                        .map(finding -> ((Finding) finding).fingerprint())
                        .toList())
                .proofs((int) results.stream().filter(Proof.class::isInstance).count())
                .systems(systems)
                .others(others)
                .build();
    }

    /** Per subject, the judgement in force, where it says that the item is not met. Of several the latest counts; of one day the one that says so, then the greater id. */
    private Map<Subject, Judgement> judgedNonconforming(String item) {
        Map<Subject, Judgement> latest = new TreeMap<>();
        for (Judgement judgement : aims.judgements()) {
            if (judgement.requirement().equals(item) && judgement.inForceAt(day)) {
                Entity about =
                        judgement.about().flatMap(ref -> aims.find(ref.id())).orElse(aims.organization());
                latest.merge(Subject.of(about), judgement, BinaryOperator.maxBy(WEIGHT));
            }
        }
        latest.values().removeIf(judgement -> judgement.verdict() != Judgement.Verdict.NONCONFORMING);
        return latest;
    }

    /** The status of a cell by what was said of its subject; empty where only observations were. */
    private static Optional<Status> status(List<RuleResult> results) {
        Map<RuleKind, Boolean> said = new EnumMap<>(RuleKind.class);
        for (RuleResult result : results) {
            if (result instanceof Finding finding) {
                said.merge(RuleKind.FINDING, finding.grade().isNonconformity(), Boolean::logicalOr);
            } else if (result instanceof Proof) {
                said.put(RuleKind.PROOF, true);
            } else if (result instanceof Exemption) {
                said.put(RuleKind.EXEMPTION, true);
            } else {
                said.put(RuleKind.UNDECIDED, true);
            }
        }
        if (said.getOrDefault(RuleKind.FINDING, false)) {
            return Optional.of(Status.NONCONFORMING);
        }
        if (said.containsKey(RuleKind.PROOF)) {
            return Optional.of(Status.CONFORMING);
        }
        if (said.containsKey(RuleKind.EXEMPTION)) {
            return Optional.of(Status.NOT_APPLICABLE);
        }
        return said.containsKey(RuleKind.UNDECIDED) ? Optional.of(Status.NOT_EVALUATED) : Optional.empty();
    }

    /** The reason of the first exemption, or the attribute of the first undecided; blank where there is none. */
    private static String wordOf(List<RuleResult> results, Class<? extends RuleResult> type) {
        return results.stream()
                .filter(type::isInstance)
                .map(result ->
                        result instanceof Exemption exemption ? exemption.reason() : ((Undecided) result).attribute())
                .findFirst()
                .orElse("");
    }

    /** The areas and attributes that rules of an item need and that are not recorded. What only an observation needs does not hold the item up. */
    private Set<String> unrecorded(List<RuleDescriptor> rules) {
        Set<String> names = new LinkedHashSet<>();
        for (RuleDescriptor rule : rules) {
            if (rule.grade().map(Grade::isNonconformity).orElse(true)) {
                names.addAll(rule.missingIn(aims));
            }
        }
        return names;
    }
}
