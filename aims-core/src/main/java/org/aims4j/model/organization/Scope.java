package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.OrganizationRole;
import org.immutables.value.Value;

/** The scope of the management system: its boundaries and what it applies to (4.3). */
@Value.Immutable
@AimsStyle
public interface Scope extends Entity, Dated {
    /** What an organization does with AI systems. */
    enum Activity {
        DEVELOP(OrganizationRole.PRODUCER),
        PROVIDE(OrganizationRole.PROVIDER),
        USE(OrganizationRole.CUSTOMER);

        private final OrganizationRole role;

        Activity(OrganizationRole role) {
            this.role = role;
        }

        /** The role toward an AI system that it comes with. A partner may do any of them, or none. */
        public OrganizationRole role() {
            return role;
        }
    }

    String statement();

    List<String> units();

    List<String> locations();

    /** What the organization does with AI systems inside the scope. */
    Set<Activity> activities();

    /** The issues and requirements that shaped it. */
    Set<Ref<?>> basis();

    /** What stands outside the scope: AI systems, and what is no single one. */
    List<ScopeExclusion> exclusions();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The units, then the locations, that the organization does not list, by their exact names. Of the two, one of which the organization lists none is passed over. */
    default List<String> unlistedBy(Organization organization) {
        Stream<String> units = organization.units().isEmpty()
                ? Stream.empty()
                : units().stream().filter(unit -> !organization.units().contains(unit));
        Stream<String> locations = organization.locations().isEmpty()
                ? Stream.empty()
                : locations().stream()
                        .filter(location -> !organization.locations().contains(location));
        return Stream.concat(units, locations).toList();
    }

    /** What it says of an AI system among what stands outside; empty where that is not named. */
    default List<ScopeExclusion> exclusionsOf(Ref<AISystem> system) {
        return exclusions().stream()
                .filter(exclusion -> exclusion.system().filter(system::equals).isPresent())
                .toList();
    }

    /** Whether it leaves an AI system out with a reason that is not blank. */
    default boolean excludesWithReason(Ref<AISystem> system) {
        return exclusionsOf(system).stream().anyMatch(ScopeExclusion::reasoned);
    }

    /** Whether a reference leads to it or to its document. */
    default boolean isMeantBy(Ref<?> about) {
        return ref().equals(about) || document().filter(about::equals).isPresent();
    }

    @Override
    default Ref<Scope> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scope}. */
    final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
