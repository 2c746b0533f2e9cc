package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** An evaluation of how well the management system performs and how effective it is (9.1, 5.1). */
@Value.Immutable
@AimsStyle
public interface PerformanceEvaluation extends Entity, Dated {
    @Override
    @Day(BEGINS)
    LocalDate date();

    Optional<String> conclusion();

    List<String> decisions();

    /** Whether it comes after another one: it is of a later day; of two of one day the greater id counts as the later. */
    default boolean follows(PerformanceEvaluation other) {
        return Comparator.comparing(PerformanceEvaluation::date)
                        .thenComparing(Entity::id)
                        .compare(this, other)
                > 0;
    }

    /** Whether it led to decisions, on a day or later. */
    default boolean decidedSince(LocalDate day) {
        return !decisions().isEmpty() && !date().isBefore(day);
    }

    @Override
    default Ref<PerformanceEvaluation> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PerformanceEvaluation}. */
    final class Builder extends ImmutablePerformanceEvaluation.Builder {
        Builder() {}
    }
}
