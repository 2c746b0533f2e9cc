package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
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

    @Override
    default String label() {
        return what();
    }

    @Override
    default Ref<Metric> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Metric}. */
    final class Builder extends ImmutableMetric.Builder {
        Builder() {}
    }
}
