package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MAJOR;
import static org.aims4j.conformity.Grade.MINOR;
import static org.aims4j.conformity.Grade.OBSERVATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.conformity.Observed;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.planning.Change;
import org.aims4j.model.risk.RiskCriteria;

/** 6.3: changes of the management system are planned. */
final class Clause_06_3 {
    static final String ITEM = "6.3-a";

    private static final Comparator<AIPolicy> BY_START =
            Comparator.comparing(Clause_06_3::start).thenComparing(AIPolicy::id);
    private static final Comparator<RiskCriteria> BY_VALIDITY =
            Comparator.comparing(RiskCriteria::validFrom).thenComparing(RiskCriteria::id);

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Results results;

    Clause_06_3(ManagementSystem aims, LocalDate day, Results results) {
        this.aims = aims;
        this.day = day;
        this.results = results;
    }

    void evaluate() {
        for (Change change : aims.changes()) {
            if (change.kind() == Change.Kind.AIMS && change.effectiveOn().isPresent()) {
                plan(change, change.effectiveOn().get());
                approval(change, change.effectiveOn().get());
            }
        }
        policy();
        criteria();
    }

    private void plan(Change change, LocalDate effect) {
        List<String> missing = new ArrayList<>();
        if (blank(change.purpose())) {
            missing.add("purpose");
        }
        if (blank(change.consequences())) {
            missing.add("consequences");
        }
        if (blank(change.resources())) {
            missing.add("resources");
        }
        if (change.responsible().isEmpty()) {
            missing.add("responsible");
        }
        if (change.proposedOn().isAfter(effect)) {
            missing.add("proposal before the effect");
        }
        List<String> facts = List.of(change.id());
        if (missing.isEmpty()) {
            results.proof("6.3-change-planned", ITEM, change, facts);
            return;
        }
        String words = String.join(", ", missing);
        Observed plan = new Observed("missing from the plan", words, "nothing");
        if (change.review().isPresent() && change.review().get().harmful()) {
            results.finding(
                    "6.3-unplanned-change-did-harm",
                    ITEM,
                    MAJOR,
                    change,
                    "The change " + change.label()
                            + " of the management system took effect without a full plan and did harm; missing: "
                            + words + ".",
                    List.of(plan, new Observed("review", "harmful", "no harm")),
                    facts,
                    Optional.of(effect));
        } else {
            results.finding(
                    "6.3-change-unplanned",
                    ITEM,
                    MINOR,
                    change,
                    "The change " + change.label()
                            + " of the management system took effect without a full plan; missing: " + words + ".",
                    List.of(plan),
                    facts,
                    Optional.of(effect));
        }
    }

    private void approval(Change change, LocalDate effect) {
        if (change.approval().isEmpty() || change.approval().get().date().isAfter(effect)) {
            String approval =
                    change.approval().map(given -> given.date().toString()).orElse("not recorded");
            results.finding(
                    "6.3-change-not-approved",
                    ITEM,
                    OBSERVATION,
                    change,
                    "The change " + change.label()
                            + " of the management system took effect without earlier approval; approval: " + approval
                            + ".",
                    List.of(new Observed("approval", approval, "on or before " + effect)),
                    List.of(change.id()),
                    Optional.of(effect));
        }
    }

    /** The version in force, and the last one before it that was superseded. */
    private void policy() {
        AIPolicy current = null;
        for (AIPolicy policy : aims.policies()) {
            if (inForce(policy) && (current == null || BY_START.compare(policy, current) > 0)) {
                current = policy;
            }
        }
        if (current == null) {
            return;
        }
        AIPolicy former = null;
        for (AIPolicy policy : aims.policies()) {
            boolean replaced = policy.supersededOn().isPresent() && BY_START.compare(policy, current) < 0;
            if (replaced && (former == null || BY_START.compare(policy, former) > 0)) {
                former = policy;
            }
        }
        if (former != null && former.reviews().isEmpty() && current.reviews().isEmpty() && !changed(former, current)) {
            unexplained(
                    "6.3-version-without-change",
                    current,
                    former,
                    "at least one, or a review",
                    "No change record and no review introduces version " + words(current.version())
                            + " of the AI policy.",
                    words(current.version()));
        }
    }

    private boolean inForce(AIPolicy policy) {
        return policy.approval().isPresent()
                && !policy.approval().get().date().isAfter(day)
                && !start(policy).isAfter(day)
                && (policy.supersededOn().isEmpty()
                        || policy.supersededOn().get().isAfter(day));
    }

    /** The day from which a version is valid; a draft comes before all others. */
    private static LocalDate start(AIPolicy policy) {
        return policy.approval()
                .map(approval -> policy.validFrom().orElse(approval.date()))
                .orElse(LocalDate.MIN);
    }

    private void criteria() {
        RiskCriteria current = null;
        for (RiskCriteria criteria : aims.riskCriteria()) {
            if (!criteria.validFrom().isAfter(day) && (current == null || BY_VALIDITY.compare(criteria, current) > 0)) {
                current = criteria;
            }
        }
        if (current == null) {
            return;
        }
        RiskCriteria former = null;
        for (RiskCriteria criteria : aims.riskCriteria()) {
            if (criteria.validFrom().isBefore(current.validFrom())
                    && (former == null || BY_VALIDITY.compare(criteria, former) > 0)) {
                former = criteria;
            }
        }
        if (former != null && !changed(former, current)) {
            unexplained(
                    "6.3-criteria-version-without-change",
                    current,
                    former,
                    "at least one",
                    "No change record introduces version " + words(current.version()) + " of the risk criteria.",
                    words(current.version()));
        }
    }

    private boolean changed(Entity former, Entity current) {
        Set<String> versions = Set.of(former.id(), current.id());
        for (Change change : aims.changes()) {
            if (change.kind() == Change.Kind.AIMS
                    && versions.contains(change.of().id())) {
                return true;
            }
        }
        return false;
    }

    private void unexplained(
            String rule, Entity current, Entity former, String expected, String statement, String version) {
        results.finding(
                rule,
                ITEM,
                OBSERVATION,
                aims.organization(),
                current.id(),
                statement,
                List.of(
                        new Observed("change record", "not recorded", expected),
                        new Observed("new version", version, "introduced by a change")),
                List.of(aims.organization().id(), current.id(), former.id()),
                Optional.empty());
    }

    /** As evidence says it: without white space around it. */
    private static String words(String version) {
        return version.isBlank() ? "not recorded" : version.strip();
    }

    private static boolean blank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }
}
