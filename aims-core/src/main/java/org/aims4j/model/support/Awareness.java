package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.immutables.value.Value;

/** A person was made aware of the AI policy and of what it means for their work (7.3). */
@Value.Immutable
@AimsStyle
public interface Awareness extends Entity, Dated {
    /** What a person was made aware of. */
    enum Topic {
        /** The AI policy. */
        POLICY,
        /** What the person contributes to the management system. */
        CONTRIBUTION,
        /** What follows when requirements are not met. */
        CONSEQUENCES
    }

    Ref<Person> person();

    /** The version of the policy; blank: not on record. */
    Optional<Ref<AIPolicy>> policy();

    Set<Topic> topics();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default Ref<Awareness> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Awareness}. */
    final class Builder extends ImmutableAwareness.Builder {
        Builder() {}
    }
}
