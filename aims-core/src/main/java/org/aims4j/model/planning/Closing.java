package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** How an AI objective ended (6.2). */
@Value.Immutable
@AimsStyle
public interface Closing extends ModelRecord {
    /** What became of an objective. */
    enum Result {
        ACHIEVED,
        MISSED,
        WITHDRAWN
    }

    @Day(HAPPENED)
    LocalDate date();

    Result result();

    Optional<String> reason();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closing}. */
    final class Builder extends ImmutableClosing.Builder {
        Builder() {}
    }
}
