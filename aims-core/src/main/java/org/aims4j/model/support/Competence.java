package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** A verdict on whether a person has the competence that a role needs (7.2, A.4.6). */
@Value.Immutable
@AimsStyle
public interface Competence extends Entity, Dated {
    Ref<Person> person();

    Ref<CompetenceRequirement> requirement();

    /** The verdict. */
    @Value.Default
    default boolean competent() {
        return false;
    }

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The last day on which it counts, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    List<Evidence> evidence();

    @Override
    default Ref<Competence> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Competence}. */
    final class Builder extends ImmutableCompetence.Builder {
        Builder() {}
    }
}
