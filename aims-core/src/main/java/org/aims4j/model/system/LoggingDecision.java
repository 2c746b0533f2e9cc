package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.standard.LifecycleStage;
import org.immutables.value.Value;

/**
 * Whether events are logged at a stage (A.6.2.8).
 */
@Value.Immutable
@AimsStyle
public interface LoggingDecision extends ModelRecord {
    LifecycleStage stage();

    boolean enabled();

    List<String> sources();

    Optional<Period> retention();

    @Day(HAPPENED)
    LocalDate date();

    /** Whether it is for the time of use: for deployment, operation or continuous validation. */
    default boolean ofUse() {
        return switch (stage()) {
            case DEPLOYMENT, OPERATION_MONITORING, CONTINUOUS_VALIDATION -> true;
            case INCEPTION, DESIGN_DEVELOPMENT, VERIFICATION_VALIDATION, REEVALUATION, RETIREMENT -> false;
        };
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoggingDecision}. */
    final class Builder extends ImmutableLoggingDecision.Builder {
        Builder() {}
    }
}
