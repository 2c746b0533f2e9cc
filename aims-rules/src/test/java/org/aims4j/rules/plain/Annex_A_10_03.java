package org.aims4j.rules.plain;

import static org.aims4j.conformity.Grade.MINOR;
import static org.aims4j.conformity.Grade.OBSERVATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aims4j.conformity.Observed;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Origin;

/** A.10.3: suppliers. */
final class Annex_A_10_03 {
    static final String ITEM = "A.10.3";

    private final ManagementSystem aims;
    private final LocalDate day;
    private final Links links;
    private final Map<String, String> excluded;
    private final Results results;

    Annex_A_10_03(ManagementSystem aims, LocalDate day, Links links, Results results) {
        this.aims = aims;
        this.day = day;
        this.links = links;
        this.excluded = links.excludedFrom(ITEM);
        this.results = results;
    }

    void evaluate() {
        for (AISystem system : aims.aiSystems()) {
            if (system.inScope()) {
                evaluate(system);
            }
        }
        for (Supplier supplier : aims.suppliers()) {
            evaluate(supplier);
        }
    }

    private void evaluate(AISystem system) {
        List<String> itself = List.of(system.id());
        if (excluded.containsKey(system.id())) {
            results.exemption(
                    "A.10.3-excluded-for-system", ITEM, system, excluded.get(system.id()), List.of(system.id(), ITEM));
        } else if (!system.stageKnown()) {
            results.undecided("A.10.3-stage-unknown", ITEM, system, "AISystem.lifecycle", itself);
        } else if (!system.inUse() && !system.onTrial()) {
            results.exemption("A.10.3-out-of-reach", ITEM, system, "neither in use nor on trial", itself);
        } else if (system.parts().isEmpty()) {
            withoutParts(system);
        } else {
            withParts(system);
        }
    }

    private void withoutParts(AISystem system) {
        List<String> itself = List.of(system.id());
        if (system.origin().isEmpty()) {
            results.undecided("A.10.3-origin-unknown", ITEM, system, "AISystem.origin", itself);
        } else if (system.originIs(Origin.IN_HOUSE)) {
            results.exemption(
                    "A.10.3-in-house", ITEM, system, "developed in house, no part from outside on record", itself);
        } else {
            notIdentified(system, "not recorded", List.of());
        }
    }

    private void withParts(AISystem system) {
        List<Supplier> suppliers = new ArrayList<>();
        List<Supplier> unnamed = new ArrayList<>();
        for (Ref<Supplier> part : system.parts()) {
            Supplier supplier = aims.find(part).orElseThrow();
            suppliers.add(supplier);
            if (!supplier.identified()) {
                unnamed.add(supplier);
            }
        }
        if (unnamed.isEmpty()) {
            results.proof("A.10.3-supplier-identified", ITEM, system, Results.ids(system, suppliers));
        } else if (system.fromOutside()) {
            notIdentified(system, "not named", unnamed);
        } else {
            results.undecided(
                    "A.10.3-supplier-name-unknown", ITEM, system, "Supplier.name", Results.ids(system, unnamed));
        }
    }

    private void notIdentified(AISystem system, String observed, List<Supplier> unnamed) {
        results.finding(
                "A.10.3-supplier-not-identified",
                ITEM,
                MINOR,
                system,
                system.name() + " comes from outside and its supplier is not identified; supplier: " + observed + ".",
                List.of(new Observed("supplier", observed, "every part has a named supplier")),
                Results.ids(system, unnamed));
    }

    private void evaluate(Supplier supplier) {
        boolean forInScope = false;
        boolean forLive = false;
        boolean forInUse = false;
        for (AISystem system : links.suppliedBy(supplier)) {
            if (system.inScope() && !excluded.containsKey(system.id())) {
                forInScope = true;
                forLive |= system.live();
                forInUse |= system.inUse();
            }
        }
        if (forInScope) {
            agreement(supplier);
        }
        if (forLive) {
            evaluation(supplier);
            problems(supplier);
        }
        if (forInUse) {
            monitoring(supplier);
        }
    }

    private void agreement(Supplier supplier) {
        if (!supplier.onlyOpenSource() && supplier.agreement().isEmpty() && blank(supplier.contractNumber())) {
            results.finding(
                    "A.10.3-no-agreement",
                    ITEM,
                    OBSERVATION,
                    supplier,
                    supplier.label() + " supplies without an agreement or contract number on record.",
                    List.of(new Observed("agreement or contract number", "not recorded", "at least one")),
                    List.of(supplier.id()));
        }
    }

    private void evaluation(Supplier supplier) {
        if (!supplier.identified()) {
            return;
        }
        List<Observed> evidence = new ArrayList<>();
        if (supplier.evaluatedOn().isEmpty()) {
            evidence.add(new Observed("evaluated on", "not recorded", "a day"));
        }
        if (blank(supplier.evaluation())) {
            evidence.add(new Observed("evaluation", "not recorded", "what was found"));
        }
        if (!evidence.isEmpty()) {
            String missing = evidence.stream().map(Observed::attribute).collect(Collectors.joining(", "));
            results.finding(
                    "A.10.3-supplier-not-evaluated",
                    ITEM,
                    MINOR,
                    supplier,
                    supplier.label() + " is not evaluated as a supplier; not recorded: " + missing + ".",
                    evidence,
                    List.of(supplier.id()));
        } else if (supplier.riskClass().isPresent()) {
            results.proof("A.10.3-supplier-evaluated", ITEM, supplier, List.of(supplier.id()));
        }
        if (supplier.riskClass().isEmpty()) {
            results.finding(
                    "A.10.3-no-risk-class",
                    ITEM,
                    OBSERVATION,
                    supplier,
                    supplier.label() + " has no risk class on record.",
                    List.of(new Observed("risk class", "not recorded", "a risk class")),
                    List.of(supplier.id()));
        }
    }

    private void problems(Supplier supplier) {
        List<LocalDate> unanswered = supplier.unansweredBefore(day);
        if (!unanswered.isEmpty()) {
            String days = unanswered.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            results.finding(
                    "A.10.3-issue-unanswered",
                    ITEM,
                    MINOR,
                    supplier,
                    "Problems with " + supplier.label() + " have no response on record; noted on: " + days + ".",
                    List.of(new Observed("problems without a response", days, "none")),
                    List.of(supplier.id()));
        }
    }

    private void monitoring(Supplier supplier) {
        if (supplier.identified()
                && supplier.evaluatedOn().isPresent()
                && supplier.interval().isEmpty()) {
            results.finding(
                    "A.10.3-no-monitoring-interval",
                    ITEM,
                    OBSERVATION,
                    supplier,
                    "No interval for monitoring " + supplier.label() + " is on record.",
                    List.of(new Observed("interval", "not recorded", "a period")),
                    List.of(supplier.id()));
        }
        Optional<LocalDate> due = supplier.monitoringDue();
        if (due.isPresent() && day.isAfter(due.get())) {
            LocalDate last = supplier.lastMonitoring().orElseThrow();
            results.finding(
                    "A.10.3-monitoring-overdue",
                    ITEM,
                    MINOR,
                    supplier,
                    "Monitoring of " + supplier.label() + " is overdue; last monitoring: " + last + ".",
                    List.of(new Observed("last monitoring", last.toString(), "the next by " + due.get())),
                    List.of(supplier.id()),
                    Optional.of(due.get().plusDays(1)));
        }
    }

    private static boolean blank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }
}
