package org.aims4j.model.certification;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** A certificate of the certification body. */
@Value.Immutable
@AimsStyle
public interface Certificate extends Entity {
    /** The day the body decided. */
    @Day(BEGINS)
    LocalDate decidedOn();

    /** The last day, inclusive. */
    @Day(LIMIT)
    LocalDate validUntil();

    Optional<String> scope();

    List<Suspension> suspended();

    @Day(HAPPENED)
    Optional<LocalDate> withdrawnOn();

    /** Whether it is valid on a day by its days: decided on or before it, and not expired before it. Whether it was suspended or withdrawn makes no difference. */
    default boolean validAt(LocalDate day) {
        return !decidedOn().isAfter(day) && !validUntil().isBefore(day);
    }

    /** Whether it was decided after a day. */
    default boolean decidedAfter(LocalDate day) {
        return decidedOn().isAfter(day);
    }

    @Override
    default Ref<Certificate> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("decidedOn", Optional.of(decidedOn()), "validUntil", Optional.of(validUntil()));
        that.inOrder("decidedOn", Optional.of(decidedOn()), "withdrawnOn", withdrawnOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certificate}. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
