package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Subject;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.model.organization.Organization;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.DecisionBasis;
import org.aims4j.standard.Requirement;

/** What is decided about items by people, as far as it is in force: that one does not apply, and that one is not met. */
final class Decisions {
    private final Map<String, Reason> decided = new HashMap<>();
    private final Map<String, Map<Subject, Judgement>> judged = new HashMap<>();
    private final Set<String> withJudgement = new HashSet<>();

    private final LocalDate day;

    private Decisions(LocalDate day) {
        this.day = day;
    }

    /** The day as of which they count. */
    LocalDate day() {
        return day;
    }

    static Decisions of(ManagementSystem aims, LocalDate day) {
        return of(aims.organization(), aims.controls(), aims.determinations(), aims.judgements(), aims::find, day);
    }

    static Decisions of(
            Organization organization,
            Collection<Control> controls,
            Collection<Determination> determinations,
            Collection<Judgement> judgements,
            Function<String, Optional<Entity>> records,
            LocalDate day) {
        Decisions decisions = new Decisions(day);
        controls.forEach(decisions::exclusion);
        determinations.stream()
                .filter(determination -> exempts(determination, day))
                .sorted(Comparator.comparing(Determination::date).thenComparing(Determination::id)) // the latest counts
                .forEach(decisions::exemption);
        decisions.judgements(organization, judgements, records, day);
        return decisions;
    }

    /** The decision by which an item does not apply. */
    Optional<Reason> about(String item) {
        return Optional.ofNullable(decided.get(item));
    }

    /** Whether a person has to judge about an item, and no judgement is in force. */
    boolean lackJudgement(String item) {
        return !withJudgement.contains(item)
                && Catalogue.iso42001()
                        .find(item)
                        .filter(it -> it instanceof Requirement asked && asked.basis() == DecisionBasis.JUDGEMENT)
                        .isPresent();
    }

    /** The judgements in force which say that an item is not met, by subject. */
    Map<Subject, Judgement> judgedNonconforming(String item) {
        return judged.getOrDefault(item, Map.of());
    }

    /** The items about which these decide otherwise than others do. */
    List<String> differingFrom(Decisions others, Collection<String> items) {
        return items.stream()
                .filter(item -> about(item).isPresent() != others.about(item).isPresent()
                        || withJudgement.contains(item) != others.withJudgement.contains(item)
                        || !judgedNonconforming(item)
                                .keySet()
                                .equals(others.judgedNonconforming(item).keySet()))
                .toList();
    }

    /** A control that is excluded as a whole. */
    private void exclusion(Control control) {
        if (control.ofAnnexA() && control.excluded() && isControl(control.id())) {
            String reason =
                    control.justification().map(why -> "excluded: " + why).orElse("excluded");
            decided.put(control.id(), Reason.of(Reason.Code.BY_DECISION, reason));
        }
    }

    /** A control with the id of a requirement decides nothing about it. */
    private static boolean isControl(String id) {
        return Catalogue.iso42001()
                .find(id)
                .filter(AnnexControl.class::isInstance)
                .isPresent();
    }

    /** Whether it says, about no record in particular, that an item does not apply. */
    private static boolean exempts(Determination determination, LocalDate day) {
        return determination.outcome() == Determination.Outcome.NOT_APPLICABLE
                && determination.about().isEmpty()
                && determination.inForceAt(day);
    }

    private void exemption(Determination determination) {
        decided.put(determination.requirement(), Reason.of(Reason.Code.BY_DECISION, determination.reason()));
    }

    /** Per item and subject the latest counts; of one day the one that says it is not met, then the greater id. */
    private void judgements(
            Organization organization,
            Collection<Judgement> judgements,
            Function<String, Optional<Entity>> records,
            LocalDate day) {
        for (Judgement judgement : judgements) {
            if (judgement.inForceAt(day)) {
                withJudgement.add(judgement.requirement());
                Entity about = judgement
                        .about()
                        .flatMap(ref -> records.apply(ref.id()))
                        .orElse(organization);
                judged.computeIfAbsent(judgement.requirement(), item -> new TreeMap<>())
                        .merge(Subject.of(about), judgement, BinaryOperator.maxBy(Judgement.BY_WEIGHT));
            }
        }
        judged.values()
                .forEach(bySubject -> bySubject
                        .values()
                        .removeIf(judgement -> judgement.verdict() != Judgement.Verdict.NONCONFORMING));
        judged.values().removeIf(Map::isEmpty);
    }
}
