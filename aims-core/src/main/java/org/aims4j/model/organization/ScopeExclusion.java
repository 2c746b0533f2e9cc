package org.aims4j.model.organization;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * What is left out of the scope (4.3): an AI system, or something that is no single AI system, such as private use or the systems of clients.
 *
 * <p>Exactly one of {@link #system()} and {@link #what()} is given. With both, nobody could tell whether the whole system is left out or a part of it; a part is said in words.
 */
@Value.Immutable
@AimsStyle
public interface ScopeExclusion extends ModelRecord {
    /** The AI system that is left out as a whole. */
    Optional<Ref<AISystem>> system();

    /** What is left out, in words, where it is no single AI system. */
    Optional<String> what();

    Optional<String> reason();

    /** Whether it has a reason that is not blank. */
    default boolean reasoned() {
        return reason().filter(text -> !text.isBlank()).isPresent();
    }

    @Override
    default void invariants(Invariants that) {
        boolean inWords = what().filter(text -> !text.isBlank()).isPresent();
        that.require(
                system().isPresent() || inWords,
                "system",
                "",
                "is missing, and so is what; name the AI system that is left out, or say in words what is");
        that.require(
                system().isEmpty() || what().isEmpty(),
                "what",
                what(),
                "stands beside system (" + system().map(Ref::id).orElse("")
                        + "); keep system where the whole system is left out, else what");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScopeExclusion}. */
    final class Builder extends ImmutableScopeExclusion.Builder {
        Builder() {}
    }
}
