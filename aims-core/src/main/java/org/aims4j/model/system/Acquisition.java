package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * How data were acquired (A.7.3).
 */
@Value.Immutable
@AimsStyle
public interface Acquisition extends ModelRecord {
    Optional<String> source();

    Optional<String> rights();

    Optional<String> lawfulBasis();

    Optional<String> reason();

    @Day(HAPPENED)
    LocalDate date();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Acquisition}. */
    final class Builder extends ImmutableAcquisition.Builder {
        Builder() {}
    }
}
