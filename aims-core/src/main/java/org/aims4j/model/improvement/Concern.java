package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A concern or report that came in, from inside (A.3.3) or from outside (A.8.3). The channel is a process of that kind. */
@Value.Immutable
@AimsStyle
public interface Concern extends Entity, Dated {
    /** Where a concern comes from. */
    enum Side {
        INTERNAL,
        EXTERNAL
    }

    Optional<Side> side();

    Optional<Ref<AISystem>> system();

    /** The day it was received. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Day(HAPPENED)
    Optional<LocalDate> acknowledgedOn();

    @Day(HAPPENED)
    Optional<LocalDate> resolvedOn();

    @Day(HAPPENED)
    Optional<LocalDate> escalatedOn();

    @Value.Default
    default boolean confidential() {
        return false;
    }

    Optional<String> outcome();

    @Override
    default Ref<Concern> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "acknowledgedOn", acknowledgedOn());
        that.inOrder("date", Optional.of(date()), "resolvedOn", resolvedOn());
        that.inOrder("date", Optional.of(date()), "escalatedOn", escalatedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Concern}. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
