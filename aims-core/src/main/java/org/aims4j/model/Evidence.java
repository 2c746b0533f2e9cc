package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** Objective evidence: a document, or a note of what was seen, with its day. */
@Value.Immutable
@AimsStyle
public interface Evidence extends ModelRecord {
    Optional<Ref<DocumentedInformation>> document();

    Optional<String> note();

    @Day(HAPPENED)
    LocalDate date();

    /** The last day on which it counts, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    /** Whether it counts on a day: dated on or before it, and not expired before it. */
    default boolean validAt(LocalDate day) {
        return !date().isAfter(day)
                && validUntil().map(until -> !until.isBefore(day)).orElse(true);
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
