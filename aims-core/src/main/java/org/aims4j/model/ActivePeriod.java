package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which a process is active. */
@Value.Immutable
@AimsStyle
public interface ActivePeriod extends ModelRecord {
    /** The first day, inclusive. */
    @Day(HAPPENED)
    LocalDate from();

    /** The last day, inclusive; blank: no end is known. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    /** Whether it holds a day; the first and the last day count. */
    default boolean contains(LocalDate day) {
        return !from().isAfter(day) && until().map(end -> !end.isBefore(day)).orElse(true);
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActivePeriod}. */
    final class Builder extends ImmutableActivePeriod.Builder {
        Builder() {}
    }
}
