package org.aims4j.model.impact;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * The result of an assessment as it was published.
 */
@Value.Immutable
@AimsStyle
public interface PublishedResult extends ModelRecord {
    Optional<String> level();

    /** Scores by name. */
    Map<String, String> scores();

    @Day(BEGINS)
    Optional<LocalDate> date();

    Optional<String> where();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublishedResult}. */
    final class Builder extends ImmutablePublishedResult.Builder {
        Builder() {}
    }
}
