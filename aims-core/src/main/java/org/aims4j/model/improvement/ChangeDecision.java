package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.immutables.value.Value;

/** Whether a nonconformity calls for a change of the management system (10.2). */
@Value.Immutable
@AimsStyle
public interface ChangeDecision extends ModelRecord {
    @Value.Default
    default boolean needed() {
        return false;
    }

    /** The change that was needed. */
    Optional<Ref<Change>> change();

    @Day(HAPPENED)
    LocalDate date();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeDecision}. */
    final class Builder extends ImmutableChangeDecision.Builder {
        Builder() {}
    }
}
