package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A role in the management system and who holds it (5.3, A.3.2). Top management is who holds an assignment marked so. */
@Value.Immutable
@AimsStyle
public interface RoleAssignment extends Entity {
    /**
     * The role in words, or one that rules know: {@code AIMS_CONFORMITY}, {@code AIMS_REPORTING}, {@code RISK_APPROVAL}, {@code SYSTEM_OWNER}, {@code
     * HUMAN_OVERSIGHT}, {@code INTERNAL_AUDITOR}.
     */
    String role();

    Optional<ResponsibilityArea> area();

    /** Who holds it; blank: vacant. */
    Optional<Ref<Person>> holder();

    /** The system that it is for; blank: none in particular. */
    Optional<Ref<AISystem>> system();

    List<String> responsibilities();

    List<String> authorities();

    /** Whether the holder belongs to top management. */
    @Value.Default
    default boolean topManagement() {
        return false;
    }

    /** The day the holder acknowledged it. */
    @Day(HAPPENED)
    Optional<LocalDate> acknowledgedOn();

    /** The first day, inclusive. */
    @Day(BEGINS)
    LocalDate from();

    /** The last day, inclusive; blank: no end is known. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    /** Whether it is in force on a day; the first and the last day count. Whether anybody holds it makes no difference. */
    default boolean inForceAt(LocalDate day) {
        return !from().isAfter(day) && until().map(end -> !end.isBefore(day)).orElse(true);
    }

    @Override
    default String label() {
        return role();
    }

    @Override
    default Ref<RoleAssignment> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoleAssignment}. */
    final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
