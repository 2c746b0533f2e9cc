package org.aims4j.model.support;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.SystemResource;
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

    /** Its role as {@link RoleAssignment#keyOf} has it, for joins. */
    default String roleKey() {
        return RoleAssignment.keyOf(role());
    }

    /** Whether it is asked of who holds an assignment: of that role, spaces around it and case aside, and of any system or of that of the assignment (7.2). */
    default boolean appliesTo(RoleAssignment assignment) {
        return roleKey().equals(assignment.roleKey()) && (system().isEmpty() || system().equals(assignment.system()));
    }

    /** Whether it is asked of who holds the role of a resource: of that role, spaces around it and case aside, and of any system or of that of the resource (A.4.6). A resource without a role asks nothing. */
    default boolean appliesTo(SystemResource resource) {
        return roleKey().equals(resource.roleKey())
                && system().map(resource.system()::equals).orElse(true);
    }

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
