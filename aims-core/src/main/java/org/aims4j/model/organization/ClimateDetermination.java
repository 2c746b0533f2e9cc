package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * Whether climate change is relevant, decided and dated (4.1). The requirement is the decision, not climate action.
 */
@Value.Immutable
@AimsStyle
public interface ClimateDetermination extends ModelRecord {
    boolean relevant();

    Optional<String> reason();

    @Day(HAPPENED)
    LocalDate date();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClimateDetermination}. */
    final class Builder extends ImmutableClimateDetermination.Builder {
        Builder() {}
    }
}
