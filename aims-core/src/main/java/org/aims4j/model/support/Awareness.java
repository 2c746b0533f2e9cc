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

    /** Whether the person was made aware of some version of the policy: one is named, or the policy is among the topics. */
    default boolean ofPolicy() {
        return policy().isPresent() || topics().contains(Topic.POLICY);
    }

    /**
     * Whether the person was made aware of a version of the policy: of that one by name; or where none is named, the policy is among the topics, on the day of its approval or later (7.3). One that
     * is not approved can be told by name only.
     */
    default boolean isOf(AIPolicy version) {
        return policy().map(version.ref()::equals)
                .orElseGet(() -> topics().contains(Topic.POLICY)
                        && version.approval()
                                .filter(approval -> !date().isBefore(approval.date()))
                                .isPresent());
    }

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
