package org.aims4j.model.certification;

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
import org.immutables.value.Value;

/** An audit by the certification body, planned or held. */
@Value.Immutable
@AimsStyle
public interface CertificationAudit extends Entity {
    /** What kind of audit it is. */
    enum Kind {
        /** Readiness. */
        STAGE_1,
        /** Implementation and effectiveness. */
        STAGE_2,
        /** In the years between. */
        SURVEILLANCE,
        /** Before the certificate expires. */
        RECERTIFICATION,
        /** For a particular reason. */
        SPECIAL
    }

    Kind kind();

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

    /** The last day it was held; blank: the first. */
    @Day(HAPPENED)
    Optional<LocalDate> endedOn();

    /** The numbers of the clauses and controls that it covered. */
    Set<String> covers();

    /** Points raised that could become nonconformities. */
    List<String> concerns();

    Optional<String> result();

    /** Its last day: the day it ended, or where that is blank the day it was held. Empty where it was not held. */
    default Optional<LocalDate> lastDay() {
        return endedOn().or(this::date);
    }

    /** Whether it is held on a day: its last day is that day or earlier. */
    default boolean heldAt(LocalDate day) {
        return lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }

    @Override
    default Ref<CertificationAudit> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.plannedOrHeld(plannedFor(), date());
        that.inOrder("date", date(), "endedOn", endedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificationAudit}. */
    final class Builder extends ImmutableCertificationAudit.Builder {
        Builder() {}
    }
}
