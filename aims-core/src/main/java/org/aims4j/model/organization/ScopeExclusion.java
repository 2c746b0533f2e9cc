package org.aims4j.model.organization;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** An AI system is left out of the scope (4.3). */
@Value.Immutable
@AimsStyle
public interface ScopeExclusion extends ModelRecord {
    Ref<AISystem> system();

    Optional<String> reason();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScopeExclusion}. */
    final class Builder extends ImmutableScopeExclusion.Builder {
        Builder() {}
    }
}
