package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * A use of an AI system that was seen in practice (A.9.4).
 */
@Value.Immutable
@AimsStyle
public interface ObservedUse extends ModelRecord {
    /** What was done about a use outside the intended one. */
    enum Response {
        STOPPED,
        APPROVED,
        REASSESSED
    }

    @Day(HAPPENED)
    LocalDate date();

    /** Whether it lies within the intended use. */
    boolean within();

    String description();

    Optional<Response> response();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObservedUse}. */
    final class Builder extends ImmutableObservedUse.Builder {
        Builder() {}
    }
}
