package org.aims4j.model.organization;

import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** What an interested party asks for, and whether the management system takes it up (4.2, A.8.5). */
@Value.Immutable
@AimsStyle
public interface PartyRequirement extends Entity {
    /** Where a requirement comes from. */
    enum Origin {
        LAW,
        CONTRACT,
        EXPECTATION
    }

    String text();

    Optional<Origin> origin();

    /** Whether the management system takes it up; blank: undecided. */
    Optional<Boolean> addressed();

    /** The records that take it up. */
    Set<Ref<?>> addressedBy();

    Optional<String> jurisdiction();

    /** The systems that it concerns. */
    Set<Ref<AISystem>> systems();

    /** Whether it comes from law. */
    default boolean fromLaw() {
        return origin().filter(Origin.LAW::equals).isPresent();
    }

    /** Whether it is decided that the management system takes it up. */
    default boolean takenUp() {
        return addressed().orElse(false);
    }

    /** Whether it is decided that the management system does not take it up. */
    default boolean declined() {
        return addressed().filter(taken -> !taken).isPresent();
    }

    /** Whether law or a contract asks for it. */
    default boolean binding() {
        return origin().filter(origin -> origin != Origin.EXPECTATION).isPresent();
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<PartyRequirement> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyRequirement}. */
    final class Builder extends ImmutablePartyRequirement.Builder {
        Builder() {}
    }
}
