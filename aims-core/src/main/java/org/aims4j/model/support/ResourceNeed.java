package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.immutables.value.Value;

/** A resource that the management system needs, and whether the need is met (7.1). */
@Value.Immutable
@AimsStyle
public interface ResourceNeed extends Entity, Dated {
    /** What kind of resource it is. */
    enum Kind {
        DATA,
        TOOLING,
        COMPUTING,
        HUMAN,
        FINANCIAL,
        OTHER
    }

    /** What became of a need. */
    enum Decision {
        MET,
        /** Not met, and somebody in charge agreed. */
        APPROVED_GAP,
        OPEN
    }

    Kind kind();

    Optional<String> what();

    Optional<String> quantity();

    /** The day by which it is needed, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> neededBy();

    /** The controls that need it. */
    Set<Ref<Control>> controls();

    @Value.Default
    default Decision decision() {
        return Decision.OPEN;
    }

    Optional<Ref<Person>> decidedBy();

    @Day(HAPPENED)
    Optional<LocalDate> decidedOn();

    /** The day it was determined. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return what().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<ResourceNeed> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceNeed}. */
    final class Builder extends ImmutableResourceNeed.Builder {
        Builder() {}
    }
}
