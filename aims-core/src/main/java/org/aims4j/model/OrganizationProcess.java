package org.aims4j.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A process of the management system or of the life of AI systems (4.4, 8.1). */
@Value.Immutable
@AimsStyle
public interface OrganizationProcess extends Entity {
    String name();

    /** The clauses and controls that it carries out, by number. */
    Set<String> clauses();

    ProcessKind kind();

    Optional<Ref<Person>> owner();

    Optional<Ref<DocumentedInformation>> document();

    /** What the procedure covers; compared with the topics of the guidance. */
    Set<String> topics();

    /** The policies and objectives that it rests on. */
    List<Ref<?>> basis();

    List<String> inputs();

    List<String> outputs();

    Set<Ref<OrganizationProcess>> interactsWith();

    /** The criteria that a run is held against (8.1). */
    List<String> criteria();

    /** How often it is run. */
    Optional<Interval> interval();

    /** The time within which a concern or report is answered. */
    Optional<Period> responseWithin();

    /** The systems that it serves; empty: all. */
    Set<Ref<AISystem>> systems();

    /** When it is active; empty: it never is. */
    List<ActivePeriod> active();

    /** Whether it is active on a day: one of its periods holds it. */
    default boolean activeAt(LocalDate day) {
        return active().stream().anyMatch(period -> period.contains(day));
    }

    /** The day since which it has been active on a day: the first day of the period that holds it, of several the earliest. Empty where it is not active. */
    default Optional<LocalDate> activeSince(LocalDate day) {
        return active().stream()
                .filter(period -> period.contains(day))
                .map(ActivePeriod::from)
                .min(Comparator.naturalOrder());
    }

    /** Whether it is an operational process on a day (8.1): active, and none of exceptions from the policy, audit, review and improvement. */
    default boolean operationalAt(LocalDate day) {
        return switch (kind()) {
            case POLICY_EXCEPTION, AUDIT, REVIEW, IMPROVEMENT -> false;
            default -> activeAt(day);
        };
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<OrganizationProcess> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OrganizationProcess}. */
    final class Builder extends ImmutableOrganizationProcess.Builder {
        Builder() {}
    }
}
