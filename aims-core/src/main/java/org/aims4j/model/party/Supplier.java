package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/**
 * Somebody who supplies AI systems or parts of them (A.10.3, 8.1).
 */
@Value.Immutable
@AimsStyle
public interface Supplier extends Entity {
    /** What is supplied. */
    enum Supply {
        SERVICE,
        MODEL,
        API,
        DATASET,
        TOOL,
        OPEN_SOURCE,
        LABOUR
    }

    /** How risky it is to rely on a supplier. */
    enum RiskClass {
        HIGH,
        MEDIUM,
        LOW
    }

    /** The name; blank where the supplier is not identified. */
    Optional<String> name();

    Set<Supply> provides();

    Optional<RiskClass> riskClass();

    @Day(HAPPENED)
    Optional<LocalDate> evaluatedOn();

    Optional<String> evaluation();

    Optional<Ref<DocumentedInformation>> agreement();

    Optional<String> contractNumber();

    /** The days on which its performance was looked at. */
    @Day(HAPPENED)
    List<LocalDate> monitoredOn();

    Optional<Interval> interval();

    List<SupplierProblem> problems();

    /** Whether it has a name that is not blank. */
    default boolean identified() {
        return name().filter(name -> !name.isBlank()).isPresent();
    }

    /** Whether open source is all that it supplies. */
    default boolean onlyOpenSource() {
        return provides().equals(Set.of(Supply.OPEN_SOURCE));
    }

    /** The day from which monitoring counts: the last one, else the evaluation, else the day from which the interval runs. */
    default Optional<LocalDate> lastMonitoring() {
        return monitoredOn().stream()
                .max(LocalDate::compareTo)
                .or(this::evaluatedOn)
                .or(() -> interval().flatMap(Interval::from));
    }

    /** The day on which the next monitoring is due. Empty without an interval, or without a day from which it counts. */
    default Optional<LocalDate> monitoringDue() {
        return interval().flatMap(interval -> lastMonitoring().map(interval::dueAfter));
    }

    /** Whether monitoring is overdue on a day; due on that day is not overdue. */
    default boolean monitoringOverdueAt(LocalDate day) {
        return monitoringDue().filter(day::isAfter).isPresent();
    }

    /**
     * What is missing for it to be controlled, in words (8.1): of evaluation, agreement and monitoring those that are not on record. A contract number is as good as an agreement; who supplies
     * {@linkplain #onlyOpenSource open source only} needs none. Empty where all are on record.
     */
    default List<String> missingControls() {
        List<String> missing = new ArrayList<>();
        if (evaluatedOn().isEmpty()) {
            missing.add("evaluation");
        }
        if (!underContract() && !onlyOpenSource()) {
            missing.add("agreement");
        }
        if (monitoredOn().isEmpty()) {
            missing.add("monitoring");
        }
        return missing;
    }

    private boolean underContract() {
        return agreement().isPresent()
                || contractNumber().filter(number -> !number.isBlank()).isPresent();
    }

    /** Whether nothing is on record by which it is controlled: neither evaluation, nor agreement or contract number, nor monitoring (8.1). */
    default boolean uncontrolled() {
        return evaluatedOn().isEmpty() && !underContract() && monitoredOn().isEmpty();
    }

    /** Whether it is controlled on a day (8.1): nothing {@linkplain #missingControls is missing}, and monitoring is not overdue. */
    default boolean controlledAt(LocalDate day) {
        return missingControls().isEmpty() && !monitoringOverdueAt(day);
    }

    /** The days of problems noted before a day that have no response, in order. */
    default List<LocalDate> unansweredBefore(LocalDate day) {
        return problems().stream()
                .filter(problem ->
                        problem.response().filter(text -> !text.isBlank()).isEmpty())
                .map(SupplierProblem::date)
                .filter(day::isAfter)
                .sorted()
                .toList();
    }

    @Override
    default String label() {
        return name().filter(name -> !name.isBlank()).orElse(id());
    }

    @Override
    default Ref<Supplier> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Supplier}. */
    final class Builder extends ImmutableSupplier.Builder {
        Builder() {}
    }
}
