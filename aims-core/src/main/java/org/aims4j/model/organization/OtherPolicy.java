package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** Another policy of the organization, and whether AI crosses it (5.2, A.2.3). */
@Value.Immutable
@AimsStyle
public interface OtherPolicy extends Entity {
    String title();

    /** Whether AI affects it or it affects AI; blank: undecided. */
    Optional<Boolean> crossesAI();

    /** What was decided about it. */
    Optional<String> decision();

    @Day(HAPPENED)
    Optional<LocalDate> decidedOn();

    /** Whether it is on record that AI crosses it. */
    default boolean related() {
        return crossesAI().orElse(false);
    }

    /** Whether nothing is on record of whether AI crosses it: neither that nor a decision about it. */
    default boolean undecided() {
        return crossesAI().isEmpty()
                && decision().filter(text -> !text.isBlank()).isEmpty();
    }

    /** Whether the decision about it was made before the day from which a version of the AI policy is in force; on that day is not before it (A.2.3). No where one of the days is not on record. */
    default boolean decidedBefore(AIPolicy policy) {
        return decidedOn()
                .filter(day -> policy.inForceFrom().filter(day::isBefore).isPresent())
                .isPresent();
    }

    @Override
    default String label() {
        return title();
    }

    @Override
    default Ref<OtherPolicy> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherPolicy}. */
    final class Builder extends ImmutableOtherPolicy.Builder {
        Builder() {}
    }
}
