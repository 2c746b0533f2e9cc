package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * A step in the history of data (A.7.5).
 */
@Value.Immutable
@AimsStyle
public interface LineageEvent extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    String what();

    Optional<String> from();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LineageEvent}. */
    final class Builder extends ImmutableLineageEvent.Builder {
        Builder() {}
    }
}
