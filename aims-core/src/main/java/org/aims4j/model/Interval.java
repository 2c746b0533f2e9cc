package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The organization's own planned interval. The standard says "at planned intervals"; nothing is late but against one on record.
 */
@Value.Immutable
@AimsStyle
public interface Interval extends ModelRecord {
    /** The time from one occasion to the next: a positive calendar period. */
    Period every();

    /** The day from which the interval runs, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> from();

    /** The day on which the next occasion is due after the last one. Due on that day is not late; the day after is. */
    default LocalDate dueAfter(LocalDate last) {
        return last.plus(every());
    }

    /** Whether it has passed on a day, counted from the last occasion: the next one is overdue. On the day on which that is due it has not. */
    default boolean passed(LocalDate last, LocalDate day) {
        return day.isAfter(dueAfter(last));
    }

    @Override
    default void invariants(Invariants that) {
        that.require(
                !every().isZero() && !every().isNegative(),
                "every",
                every(),
                "is not a positive period; use one such as P1Y or P6M");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Interval}. */
    final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
