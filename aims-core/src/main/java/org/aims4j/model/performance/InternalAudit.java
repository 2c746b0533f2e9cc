package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** An internal audit, planned or held (9.2). */
@Value.Immutable
@AimsStyle
public interface InternalAudit extends Entity {
    Optional<Ref<AuditProgramme>> programme();

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

    @Day(HAPPENED)
    Optional<LocalDate> completedOn();

    Optional<String> objectives();

    /** What it is held against: numbers of clauses and controls, and {@code OWN_REQUIREMENTS} for what the organization itself requires. */
    Set<String> criteria();

    Optional<String> scope();

    Set<Ref<Person>> auditors();

    List<AuditedArea> areas();

    Optional<String> conclusion();

    Optional<Ref<DocumentedInformation>> report();

    /** Who got the results. */
    Set<Ref<Person>> distributedTo();

    /** Whether it is completed: the day of completion is on record. */
    default boolean completed() {
        return completedOn().isPresent();
    }

    @Override
    default Ref<InternalAudit> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.plannedOrHeld(plannedFor(), date());
        that.inOrder("date", date(), "completedOn", completedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InternalAudit}. */
    final class Builder extends ImmutableInternalAudit.Builder {
        Builder() {}
    }
}
