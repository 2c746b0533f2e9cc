package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.standard.Catalogue;
import org.immutables.value.Value;

/** An internal audit, planned or held (9.2). */
@Value.Immutable
@AimsStyle
public interface InternalAudit extends Proceeding {
    /** The clauses of the standard that hold requirements, by number. */
    List<String> CLAUSES = List.of("4", "5", "6", "7", "8", "9", "10");

    Optional<Ref<AuditProgramme>> programme();

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Override
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Override
    @Day(HAPPENED)
    Optional<LocalDate> date();

    @Override
    @Day(HAPPENED)
    Optional<LocalDate> completedOn();

    Optional<String> objectives();

    /** What it is held against: numbers of clauses and controls, and {@code OWN_REQUIREMENTS} for what the organization itself requires. */
    Set<String> criteria();

    Optional<String> scope();

    Set<Ref<Person>> auditors();

    List<AuditedArea> areas();

    Optional<String> conclusion();

    Optional<Ref<DocumentedInformation>> report();

    /** Who got the results. */
    Set<Ref<Person>> distributedTo();

    /** Whether it was completed on a day or before it. Where one of the two days is not on record, it was not. */
    default boolean completedBy(Optional<LocalDate> day) {
        return day.isPresent()
                && completedOn().filter(end -> !end.isAfter(day.get())).isPresent();
    }

    /** Whether it was begun or completed, or is planned for a day or one before it: then what it is about has to be settled (9.2.2). */
    default boolean begunOrPlannedAt(LocalDate day) {
        return date().isPresent()
                || completed()
                || plannedFor().filter(planned -> !planned.isAfter(day)).isPresent();
    }

    /**
     * Whether it counts in the cycle of a programme as it stands on a day (9.2.1): it is completed, and not longer ago than one cycle; or, where the cycle is that of the programme from its
     * first to its last day, within these. Where the programme tells no cycle, each completed one counts.
     */
    default boolean inCycleOf(AuditProgramme programme, LocalDate day) {
        if (completedOn().isEmpty()) {
            return false;
        }
        LocalDate completed = completedOn().get();
        return programme
                .rollingCycle()
                .map(cycle -> !day.isAfter(completed.plus(cycle)))
                .orElseGet(() -> programme.until().isEmpty()
                        || (!completed.isBefore(programme.from())
                                && !completed.isAfter(programme.until().get())));
    }

    /** Whether its criteria name a clause, or a part of it: {@code 8.4} covers clause {@code 8}. */
    default boolean coversClause(String clause) {
        return criteria().stream()
                .anyMatch(criterion -> criterion.equals(clause) || criterion.startsWith(clause + "."));
    }

    /** Whether its criteria name a control, or a group that it belongs to: {@code A.6} covers {@code A.6.2.4}. */
    default boolean coversControl(String control) {
        return criteria().stream()
                .anyMatch(criterion -> criterion.equals(control) || control.startsWith(criterion + "."));
    }

    /** Who answers for what it looked at, as far as that is on record. */
    default Set<Ref<Person>> areaOwners() {
        return areas().stream().flatMap(area -> area.owner().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of its auditors answers for what it looked at. */
    default boolean auditedByOwner() {
        return areaOwners().stream().anyMatch(auditors()::contains);
    }

    /** The clauses that these audits cover together, in order. */
    static List<String> clausesCoveredBy(Collection<InternalAudit> audits) {
        return CLAUSES.stream()
                .filter(clause -> audits.stream().anyMatch(audit -> audit.coversClause(clause)))
                .toList();
    }

    /** What the criteria of these audits together leave out: clauses in order, then of some controls those that none of them covers, in the order of their numbers. */
    static List<String> leftOutBy(Collection<InternalAudit> audits, Collection<String> controls) {
        Stream<String> clauses =
                CLAUSES.stream().filter(clause -> audits.stream().noneMatch(audit -> audit.coversClause(clause)));
        Stream<String> others = controls.stream()
                .filter(control -> audits.stream().noneMatch(audit -> audit.coversControl(control)))
                .sorted(Catalogue.iso42001().order());
        return Stream.concat(clauses, others).toList();
    }

    @Override
    default Ref<InternalAudit> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.plannedOrHeld(plannedFor(), date());
        that.inOrder("date", date(), "completedOn", completedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InternalAudit}. */
    final class Builder extends ImmutableInternalAudit.Builder {
        Builder() {}
    }
}
