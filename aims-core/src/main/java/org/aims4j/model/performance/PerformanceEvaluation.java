package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
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
