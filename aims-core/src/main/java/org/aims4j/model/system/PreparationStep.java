package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * A step in preparing data, with the criterion for choosing it (A.7.6).
 */
@Value.Immutable
@AimsStyle
public interface PreparationStep extends ModelRecord {
    Optional<String> criterion();

    String method();

    @Day(HAPPENED)
    LocalDate date();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PreparationStep}. */
    final class Builder extends ImmutablePreparationStep.Builder {
        Builder() {}
    }
}
