package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * Something that monitoring brought up.
 */
@Value.Immutable
@AimsStyle
public interface Alert extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    String what();

    Optional<String> reaction();

    @Day(HAPPENED)
    Optional<LocalDate> reactedOn();

    /** Whether there was a reaction: what was done, and the day of it, are on record. */
    default boolean answered() {
        return reaction().filter(text -> !text.isBlank()).isPresent()
                && reactedOn().isPresent();
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "reactedOn", reactedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alert}. */
    final class Builder extends ImmutableAlert.Builder {
        Builder() {}
    }
}
