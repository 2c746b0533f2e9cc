package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A look back at the consequences of a change (8.1). */
@Value.Immutable
@AimsStyle
public interface ChangeReview extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** Whether it did harm. */
    @Value.Default
    default boolean harmful() {
        return false;
    }

    /** What was done about harm. */
    Optional<String> mitigation();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeReview}. */
    final class Builder extends ImmutableChangeReview.Builder {
        Builder() {}
    }
}
