package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/**
 * The watch kept over an AI system in operation (A.6.2.6).
 */
@Value.Immutable
@AimsStyle
public interface Monitoring extends Entity, Dated {
    /** What is watched. */
    enum Aspect {
        PERFORMANCE,
        ERRORS,
        DATA_DRIFT,
        SECURITY,
        USE,
        REPAIR,
        UPDATE,
        SUPPORT
    }

    Ref<AISystem> system();

    Progress progress();

    Set<Aspect> covers();

    List<String> thresholds();

    Optional<Interval> interval();

    List<Alert> alerts();

    /** The days on which it was done. */
    @Day(HAPPENED)
    List<LocalDate> runs();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether the source states the day. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    @Override
    default Ref<Monitoring> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Monitoring}. */
    final class Builder extends ImmutableMonitoring.Builder {
        Builder() {}
    }
}
