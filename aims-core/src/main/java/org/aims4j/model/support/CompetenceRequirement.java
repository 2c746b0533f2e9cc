package org.aims4j.model.support;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** The competence that a role needs (7.2, A.4.6). */
@Value.Immutable
@AimsStyle
public interface CompetenceRequirement extends Entity {
    /** The role, in the words of the role assignments. */
    String role();

    /** What a person in that role has to know or be able to do. */
    List<String> criteria();

    /** The system that it is for; blank: any. */
    Optional<Ref<AISystem>> system();

    @Override
    default String label() {
        return role();
    }

    @Override
    default Ref<CompetenceRequirement> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompetenceRequirement}. */
    final class Builder extends ImmutableCompetenceRequirement.Builder {
        Builder() {}
    }
}
