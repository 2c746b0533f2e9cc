package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A change: a planned one of the management system (6.3), one in operation, or one that nobody intended (8.1). */
@Value.Immutable
@AimsStyle
public interface Change extends Entity {
    /** What kind of change it is. */
    enum Kind {
        /** Of the management system (6.3). */
        AIMS,
        /** Planned, in operation (8.1). */
        OPERATIONAL,
        /** Not planned by anybody; its consequences are reviewed (8.1). */
        UNINTENDED
    }

    Kind kind();

    /** What changes: a system, a process, a policy, the scope. */
    Ref<?> of();

    /** The day it was proposed; for an unintended one, the day it was noticed. */
    @Day(BEGINS)
    LocalDate proposedOn();

    /** Whether it is significant enough to call for new assessments (8.2, 8.4). */
    @Value.Default
    default boolean significant() {
        return false;
    }

    Optional<String> purpose();

    Optional<String> consequences();

    Optional<String> resources();

    Optional<Ref<Person>> responsible();

    Optional<Approval> approval();

    /** The day it took effect. */
    @Day(HAPPENED)
    Optional<LocalDate> effectiveOn();

    Optional<ChangeReview> review();

    @Override
    default Ref<Change> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Change}. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
