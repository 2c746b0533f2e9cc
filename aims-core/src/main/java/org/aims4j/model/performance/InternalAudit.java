package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** An internal audit, planned or held (9.2). */
@Value.Immutable
@AimsStyle
public interface InternalAudit extends Proceeding {
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

    /** Whether its criteria {@linkplain AuditCoverage#coversClause cover} a clause. */
    default boolean coversClause(String clause) {
        return new AuditCoverage(criteria()).coversClause(clause);
    }

    /** Whether its criteria {@linkplain AuditCoverage#coversControl cover} a control. */
    default boolean coversControl(String control) {
        return new AuditCoverage(criteria()).coversControl(control);
    }

    /** Who answers for what it looked at, as far as that is on record. */
    default Set<Ref<Person>> areaOwners() {
        return areas().stream().flatMap(area -> area.owner().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of its auditors answers for what it looked at. */
    default boolean auditedByOwner() {
        return areaOwners().stream().anyMatch(auditors()::contains);
    }

    /** What the criteria of these audits cover together. */
    static AuditCoverage coverageOf(Collection<InternalAudit> audits) {
        return AuditCoverage.of(audits.stream().map(InternalAudit::criteria));
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
