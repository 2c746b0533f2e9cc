package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** What is monitored and measured, how and how often (9.1). */
@Value.Immutable
@AimsStyle
public interface Metric extends Entity, Dated {
    /** What a metric is of. */
    enum Layer {
        AIMS,
        AI_SYSTEM
    }

    String what();

    Optional<Layer> layer();

    /** The system that it is of; blank: none in particular. */
    Optional<Ref<AISystem>> system();

    Optional<String> method();

    /** How often it is measured. */
    Optional<Interval> frequency();

    /** How often the results are analysed and evaluated. */
    Optional<Interval> analysis();

    /** The day it was set. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it is on record as one of this layer. */
    default boolean layerIs(Layer expected) {
        return layer().filter(expected::equals).isPresent();
    }

    /** The system that it is of; a reference to no record where it is of none in particular. For joins. */
    default Ref<AISystem> systemOrNone() {
        return Ref.orNone(system());
    }

    /** The day on which the first result is due: one frequency after the day from which it runs, or where that is blank after the day the metric was set. Empty without a frequency. */
    default Optional<LocalDate> firstResultDue() {
        return nextDue(List.of(), date());
    }

    /** Whether the first result is overdue on a day; due on that day is not overdue. Whether there is a result makes no difference. */
    default boolean firstResultOverdueAt(LocalDate day) {
        return firstOverdueAt(day, date());
    }

    @Override
    default String label() {
        return what();
    }

    @Override
    default Ref<Metric> ref() {
        return Ref.to(id());
    }

    /**
     * The day on which the next measurement is due by the frequency (6.2, 9.1). It counts from the last of those made, else from the day on which the frequency begins to run, else from the day on
     * which measuring was called for. Empty without a frequency.
     *
     * @param made the measurements of this metric
     * @param calledFor the day on which measuring was called for
     */
    default Optional<LocalDate> nextDue(Collection<Measurement> made, LocalDate calledFor) {
        return frequency()
                .map(interval -> interval.dueAfter(
                        Measurement.lastOf(made).or(interval::from).orElse(calledFor)));
    }

    /** Whether the first measurement is overdue on a day, where none was made; {@link #nextDue due} on that day is not overdue. Without a frequency it never is. */
    default boolean firstOverdueAt(LocalDate day, LocalDate calledFor) {
        return nextDue(List.of(), calledFor).filter(day::isAfter).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Metric}. */
    final class Builder extends ImmutableMetric.Builder {
        Builder() {}
    }
}
