package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** Somebody who does work for the organization. The name may be the title of a role. */
@Value.Immutable
@AimsStyle
public interface Person extends Entity {
    Optional<String> name();

    /** Whether the organization controls this person's work: employees and contractors alike (7.2, 7.3). */
    @Value.Default
    default boolean underControl() {
        return false;
    }

    /** The first day, inclusive. */
    @Day(BEGINS)
    LocalDate from();

    /** The last day, inclusive; blank: no end is known. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    /** Whether the person works for the organization on a day. */
    default boolean inForceAt(LocalDate day) {
        return !from().isAfter(day) && until().map(end -> !end.isBefore(day)).orElse(true);
    }

    @Override
    default String label() {
        return name().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<Person> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
