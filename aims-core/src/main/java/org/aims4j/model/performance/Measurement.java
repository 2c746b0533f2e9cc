package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** One result of measuring a metric (9.1). */
@Value.Immutable
@AimsStyle
public interface Measurement extends Entity, Dated {
    Ref<Metric> metric();

    @Override
    @Day(BEGINS)
    LocalDate date();

    Optional<String> value();

    /** Whether what was aimed at was met; blank: not judged. */
    Optional<Boolean> met();

    @Override
    default Ref<Measurement> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}. */
    final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
