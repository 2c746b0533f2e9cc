package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * The recorded reason behind "as applicable", "none" or "not practicable". A softener of a requirement passes only through one of these.
 *
 * <p>{@link Outcome#NONE} is evidence that the matter was considered and nothing is there. {@link Outcome#NOT_APPLICABLE} and {@link Outcome#NOT_PRACTICABLE} with
 * {@link #about()} exempt that record. {@link Outcome#NOT_APPLICABLE} without it makes the whole requirement not applicable, which only the conditional requirements
 * of the catalogue allow.
 */
@Value.Immutable
@AimsStyle
public interface Determination extends Entity, Dated {
    /** What was determined. */
    enum Outcome {
        NONE,
        NOT_APPLICABLE,
        NOT_PRACTICABLE
    }

    /** Id of the auditable item it is about, such as {@code 9.1-b} or {@code A.8.3}. */
    String requirement();

    /** The record it is about; blank: the organization as a whole. */
    Optional<Ref<?>> about();

    Outcome outcome();

    String reason();

    @Override
    @Day(BEGINS)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** The last day on which it holds, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    /** Whether it is in force on a day: dated on or before it, and not expired before it. */
    default boolean inForceAt(LocalDate day) {
        return !date().isAfter(day)
                && validUntil().map(until -> !until.isBefore(day)).orElse(true);
    }

    /** Whether it names a record as what it is about. */
    default boolean isAbout(Ref<?> record) {
        return about().filter(record::equals).isPresent();
    }

    /** Whether it is about this record, or about none in particular. */
    default boolean concerns(Ref<?> record) {
        return about().isEmpty() || isAbout(record);
    }

    /** Whether it says, on a day, that what an auditable item asks for was considered and nothing is there. */
    default boolean statesNone(String item, LocalDate day) {
        return outcome() == Outcome.NONE && requirement().equals(item) && inForceAt(day);
    }

    /** Whether it says, on a day, that an auditable item does not apply. */
    default boolean statesNotApplicable(String item, LocalDate day) {
        return outcome() == Outcome.NOT_APPLICABLE && requirement().equals(item) && inForceAt(day);
    }

    /** Whether it says, on a day, that there is nothing to look at for an auditable item: none of what it asks for is there, or it does not apply. */
    default boolean statesNothingToExamine(String item, LocalDate day) {
        return statesNone(item, day) || statesNotApplicable(item, day);
    }

    @Override
    default Ref<Determination> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    final class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
