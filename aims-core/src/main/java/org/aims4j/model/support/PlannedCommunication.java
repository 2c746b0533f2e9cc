package org.aims4j.model.support;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** A communication that the organization determined to be needed: on what, when, with whom, how (7.4). */
@Value.Immutable
@AimsStyle
public interface PlannedCommunication extends Entity {
    /** Where a communication goes. */
    enum Side {
        INTERNAL,
        EXTERNAL
    }

    String subject();

    Optional<Side> side();

    Optional<String> timing();

    Optional<String> audience();

    Optional<String> channel();

    /** Whether it goes to somebody inside the organization. One without a side on record goes nowhere. */
    default boolean inward() {
        return side().filter(Side.INTERNAL::equals).isPresent();
    }

    /** Whether it goes to somebody outside the organization. One without a side on record goes nowhere. */
    default boolean outward() {
        return side().filter(Side.EXTERNAL::equals).isPresent();
    }

    @Override
    default String label() {
        return subject();
    }

    @Override
    default Ref<PlannedCommunication> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedCommunication}. */
    final class Builder extends ImmutablePlannedCommunication.Builder {
        Builder() {}
    }
}
