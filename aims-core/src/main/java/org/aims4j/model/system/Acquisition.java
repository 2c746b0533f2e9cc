package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Whether source, rights and reason are on record. */
    default boolean complete() {
        return Stream.of(source(), rights(), reason())
                .allMatch(detail -> detail.filter(text -> !text.isBlank()).isPresent());
    }

    /** Whether a lawful basis is on record. */
    default boolean lawful() {
        return lawfulBasis().filter(text -> !text.isBlank()).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Acquisition}. */
    final class Builder extends ImmutableAcquisition.Builder {
        Builder() {}
    }
}
