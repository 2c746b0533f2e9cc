package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.time.Period;
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
