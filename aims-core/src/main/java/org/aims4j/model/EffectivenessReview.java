package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A dated verdict on whether a control, a treatment or an action does what it is meant to do. */
@Value.Immutable
@AimsStyle
public interface EffectivenessReview extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** The verdict. */
    boolean effective();

    Optional<String> note();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EffectivenessReview}. */
    final class Builder extends ImmutableEffectivenessReview.Builder {
        Builder() {}
    }
}
