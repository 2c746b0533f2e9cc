package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
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

    /** The day on which something last happened to it: it was raised, or it was done. */
    default LocalDate lastActivity() {
        return doneOn().filter(done -> done.isAfter(date())).orElse(date());
    }

    /** Whether an interval has passed on a day since something last happened to it. Without an interval nothing passes. */
    default boolean intervalPassedAt(LocalDate day, Optional<Interval> interval) {
        return interval.filter(it -> it.passed(lastActivity(), day)).isPresent();
    }

    /** The day on which something last happened to one of several; empty where there is none. */
    static Optional<LocalDate> lastOf(Collection<Improvement> improvements) {
        return improvements.stream().map(Improvement::lastActivity).max(Comparator.naturalOrder());
    }

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
