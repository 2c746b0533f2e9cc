package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** An opportunity, and whether it is pursued (6.1.1). */
@Value.Immutable
@AimsStyle
public interface Opportunity extends Entity, Dated {
    String text();

    /** What it would bring about. */
    Optional<String> effect();

    /** The issues and requirements that it follows from. */
    Set<Ref<?>> basis();

    Set<Ref<AISystem>> systems();

    /** Whether it is pursued; blank: undecided. */
    Optional<Boolean> pursued();

    /** The day it was determined. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<Opportunity> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Opportunity}. */
    final class Builder extends ImmutableOpportunity.Builder {
        Builder() {}
    }
}
