package org.aims4j.model.certification;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** A time in which a certificate is suspended. */
@Value.Immutable
@AimsStyle
public interface Suspension extends ModelRecord {
    /** The first day, inclusive. */
    @Day(HAPPENED)
    LocalDate from();

    /** The last day, inclusive; blank: it goes on. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    Optional<String> reason();

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suspension}. */
    final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
