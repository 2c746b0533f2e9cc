package org.aims4j.model.certification;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** A time in which a certificate is suspended. */
@Value.Immutable
@AimsStyle
public interface Suspension extends ModelRecord {
    /** The first day, inclusive. */
    @Day(HAPPENED)
    LocalDate from();

    /** The last day, inclusive; blank: it goes on. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    Optional<String> reason();

    /** The last day by which it should end, inclusive: six months after its first day. The certificate is withdrawn or its scope reduced then (ISO/IEC 17021-1, 9.6.5). */
    default LocalDate endDueOn() {
        return from().plusMonths(6);
    }

    /** Whether it is in force on a day: that day is its first or a later one, and not after its last. */
    default boolean runsAt(LocalDate day) {
        return !from().isAfter(day) && until().filter(day::isAfter).isEmpty();
    }

    /** Whether it is longer than it should be as of a day: that day is after the last one by which it should end, and its own last day is later than that or blank. */
    default boolean tooLongAt(LocalDate day) {
        return day.isAfter(endDueOn())
                && until().filter(end -> !end.isAfter(endDueOn())).isEmpty();
    }

    /** Whether it was lifted in time before a day: its last day is before that day, and not after the last one by which it should end. */
    default boolean liftedInTimeBefore(LocalDate day) {
        return until().filter(end -> end.isBefore(day) && !end.isAfter(endDueOn()))
                .isPresent();
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suspension}. */
    final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
