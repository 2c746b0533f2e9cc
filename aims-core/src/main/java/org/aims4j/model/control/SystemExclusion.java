package org.aims4j.model.control;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * A control is excluded for one AI system (6.1.3).
 */
@Value.Immutable
@AimsStyle
public interface SystemExclusion extends ModelRecord {
    Ref<AISystem> system();

    String reason();

    Optional<Approval> approval();

    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SystemExclusion}. */
    final class Builder extends ImmutableSystemExclusion.Builder {
        Builder() {}
    }
}
