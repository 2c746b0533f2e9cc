package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A programme of internal audits (9.2.2). */
@Value.Immutable
@AimsStyle
public interface AuditProgramme extends Entity {
    /** The time from one audit to the next. */
    Optional<Interval> interval();

    /** The time within which everything is audited once. */
    Optional<Period> cycle();

    Optional<String> methods();

    Optional<Ref<Person>> responsible();

    /** What planning has to consider. */
    Optional<String> planning();

    /** How results are reported. */
    Optional<String> reporting();

    /** Why the programme is as it is: importance of processes, earlier results. */
    Optional<String> rationale();

    /** The first day, inclusive. */
    @Day(BEGINS)
    LocalDate from();

    /** The last day, inclusive; blank: no end is known. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    Optional<Ref<DocumentedInformation>> document();

    /** Whether it is in force on a day; the first and the last day count. */
    default boolean inForceAt(LocalDate day) {
        return !from().isAfter(day) && until().map(end -> !end.isBefore(day)).orElse(true);
    }

    /**
     * The last day of the interval that began with the last activity of the management system (4.4). Empty without an interval.
     *
     * @param activity the day of the last activity; without one, the interval began with the programme
     */
    default Optional<LocalDate> intervalEnd(Optional<LocalDate> activity) {
        return interval().map(interval -> interval.dueAfter(activity.orElse(from())));
    }

    /** Whether a whole interval has passed on a day since the last activity; its last day has to be over. Never without an interval. */
    default boolean idleAt(LocalDate day, Optional<LocalDate> activity) {
        return intervalEnd(activity).filter(day::isAfter).isPresent();
    }

    /**
     * Whether it counts before another one on a day: one in force before one that is not; of those in force the one that began later, of the others the one that ended later; of equal
     * ones the greater id.
     */
    default boolean prevailsOver(AuditProgramme other, LocalDate day) {
        return Comparator.comparing((AuditProgramme programme) -> programme.inForceAt(day))
                        .thenComparing(programme -> programme.inForceAt(day)
                                ? programme.from()
                                : programme.until().orElse(programme.from()))
                        .thenComparing(Entity::id)
                        .compare(this, other)
                > 0;
    }

    /** The day on which the first audit is due (9.2.1): one interval after the first day of the programme. Empty without an interval. */
    default Optional<LocalDate> firstAuditDue() {
        return interval().map(interval -> interval.dueAfter(from()));
    }

    /** Whether the first audit is overdue on a day; due on that day is not overdue. Whether one was held makes no difference. */
    default boolean firstAuditOverdueAt(LocalDate day) {
        return firstAuditDue().filter(day::isAfter).isPresent();
    }

    /** Whether the programme, in force on a day, still leaves time for the first audit: it is due on that day or later. */
    default boolean firstAuditOutstandingAt(LocalDate day) {
        return inForceAt(day)
                && firstAuditDue().filter(due -> !due.isBefore(day)).isPresent();
    }

    /**
     * How long its cycle is, where it rolls along with the day: the cycle on record, else, where no end is known, one interval. Empty where the cycle is the time from the first to the
     * last day of the programme, and where none is known.
     */
    default Optional<Period> rollingCycle() {
        return cycle().or(() -> interval().filter(interval -> until().isEmpty()).map(Interval::every));
    }

    /**
     * Whether a whole cycle of a programme lies between the first day of this one and a day; on the last day of the cycle it does not yet. A cycle that ends with the programme is
     * whole once that has ended. Where no cycle is known, none ever is.
     */
    default boolean beganACycleBefore(LocalDate day, AuditProgramme programme) {
        return programme
                .rollingCycle()
                .map(cycle -> from().plus(cycle))
                .or(programme::until)
                .filter(day::isAfter)
                .isPresent();
    }

    /** The clauses that the audits of a cycle cover together, by number: 4 to 10 (9.2.1). */
    default List<String> clausesOfCycle() {
        return AuditCoverage.CLAUSES;
    }

    /** The clauses that none of these audits covers in the cycle of this programme as it stands on a day; in order. */
    default List<String> clausesLeftOutBy(Collection<InternalAudit> audits, LocalDate day) {
        return clausesOfCycle().stream()
                .filter(clause ->
                        audits.stream().noneMatch(audit -> audit.inCycleOf(this, day) && audit.coversClause(clause)))
                .toList();
    }

    @Override
    default Ref<AuditProgramme> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuditProgramme}. */
    final class Builder extends ImmutableAuditProgramme.Builder {
        Builder() {}
    }
}
