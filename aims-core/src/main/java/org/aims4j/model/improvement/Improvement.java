package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** An improvement of the management system (10.1, 5.1). */
@Value.Immutable
@AimsStyle
public interface Improvement extends Entity, Dated {
    String text();

    /** Where the idea came from. */
    Optional<String> source();

    /** The audit, review, nonconformity, incident or concern that brought it up. */
    Optional<Ref<?>> foundIn();

    /** Who in top management stands behind it. */
    Optional<Ref<Person>> sponsor();

    Optional<String> result();

    /** The day it was raised. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Day(HAPPENED)
    Optional<LocalDate> doneOn();

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<Improvement> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Improvement}. */
    final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
