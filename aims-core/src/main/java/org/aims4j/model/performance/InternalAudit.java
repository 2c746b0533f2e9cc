package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** An internal audit, planned or held (9.2). */
@Value.Immutable
@AimsStyle
public interface InternalAudit extends Entity {
    /** The clauses of the standard that hold requirements, by number. */
    List<String> CLAUSES = List.of("4", "5", "6", "7", "8", "9", "10");

    /** Earliest completed first; of one day the lesser id. */
    Comparator<InternalAudit> BY_COMPLETION = Comparator.comparing(
                    (InternalAudit audit) -> audit.completedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    Optional<Ref<AuditProgramme>> programme();

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

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

    /** Whether it is completed: the day of completion is on record. */
    default boolean completed() {
        return completedOn().isPresent();
    }

    /** Whether it was completed before a day. */
    default boolean completedBefore(LocalDate day) {
        return completedOn().filter(day::isAfter).isPresent();
    }

    /** Whether it was completed on a day or before it. Where one of the two days is not on record, it was not. */
    default boolean completedBy(Optional<LocalDate> day) {
        return day.isPresent()
                && completedOn().filter(end -> !end.isAfter(day.get())).isPresent();
    }

    /** Whether it takes the place of another completed one: it is completed later; of two of one day the greater id counts as the later. */
    default boolean supersedes(InternalAudit other) {
        return completed() && other.completed() && BY_COMPLETION.compare(this, other) > 0;
    }

    /** The day on which the next one is due by an interval. Empty where it is not completed, or without an interval. */
    default Optional<LocalDate> dueBy(Optional<Interval> interval) {
        return completedOn().flatMap(last -> interval.map(every -> every.dueAfter(last)));
    }

    /** Whether the next one is overdue on a day, by the organization's interval. Without a completed one or an interval nothing is late. */
    default boolean overdueAt(LocalDate day, Optional<Interval> interval) {
        return dueBy(interval).filter(day::isAfter).isPresent();
    }

    /** Whether the day it was planned for is before a day, and it was neither begun nor completed. */
    default boolean missedAt(LocalDate day) {
        return date().isEmpty()
                && !completed()
                && plannedFor().filter(day::isAfter).isPresent();
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

    /**
     * How far those of these audits are that are not completed: {@code none}, and where one is begun or planned, since when or for when; of several the earliest, one that is begun
     * before one that is planned.
     */
    static String standingOf(Collection<InternalAudit> audits) {
        List<InternalAudit> open =
                audits.stream().filter(audit -> !audit.completed()).toList();
        return open.stream()
                .flatMap(audit -> audit.date().stream())
                .min(Comparator.naturalOrder())
                .map(day -> "none, in progress since " + day)
                .or(() -> open.stream()
                        .flatMap(audit -> audit.plannedFor().stream())
                        .min(Comparator.naturalOrder())
                        .map(day -> "none, planned for " + day))
                .orElse("none");
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
