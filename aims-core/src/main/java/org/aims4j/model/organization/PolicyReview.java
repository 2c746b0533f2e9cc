package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A review of the AI policy (A.2.4). */
@Value.Immutable
@AimsStyle
public interface PolicyReview extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** What called for it. */
    Optional<String> trigger();

    Optional<String> decision();

    /** Whether it ended in a decision. */
    default boolean decided() {
        return decision().filter(text -> !text.isBlank()).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PolicyReview}. */
    final class Builder extends ImmutablePolicyReview.Builder {
        Builder() {}
    }
}
