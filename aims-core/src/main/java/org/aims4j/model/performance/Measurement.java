package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

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
import org.immutables.value.Value;

/** One result of measuring a metric (9.1). */
@Value.Immutable
@AimsStyle
public interface Measurement extends Entity, Dated {
    /** The earliest first; of one day the lesser id. */
    Comparator<Measurement> BY_DATE = Comparator.comparing(Measurement::date).thenComparing(Entity::id);

    Ref<Metric> metric();

    @Override
    @Day(BEGINS)
    LocalDate date();

    Optional<String> value();

    /** Whether what was aimed at was met; blank: not judged. */
    Optional<Boolean> met();

    /** Whether it comes after another of the same metric; of two of one day the one with the greater id does. */
    default boolean follows(Measurement other) {
        return metric().equals(other.metric()) && BY_DATE.compare(this, other) > 0;
    }

    /** The day on which the next one is due by a frequency. Empty without one. */
    default Optional<LocalDate> dueBy(Optional<Interval> frequency) {
        return frequency.map(every -> every.dueAfter(date()));
    }

    /** Whether the next one is overdue on a day; due on that day is not overdue. Without a frequency nothing is late. */
    default boolean overdueAt(LocalDate day, Optional<Interval> frequency) {
        return dueBy(frequency).filter(day::isAfter).isPresent();
    }

    /** Whether it is on record that what was aimed at was not met. */
    default boolean missed() {
        return met().filter(met -> !met).isPresent();
    }

    /** Whether another of the same metric comes after it. */
    default boolean precedes(Measurement other) {
        return other.follows(this);
    }

    @Override
    default Ref<Measurement> ref() {
        return Ref.to(id());
    }

    /** Whether it is on record that what was aimed at was met. */
    default boolean reached() {
        return met().orElse(false);
    }

    /** The day of the last of some measurements; empty where there is none. */
    static Optional<LocalDate> lastOf(Collection<Measurement> measurements) {
        return measurements.stream().map(Measurement::date).max(Comparator.naturalOrder());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}. */
    final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
