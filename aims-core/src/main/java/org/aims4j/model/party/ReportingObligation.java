package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A duty to report on AI systems to an authority or a customer (A.8.5). */
@Value.Immutable
@AimsStyle
public interface ReportingObligation extends Entity {
    Optional<String> jurisdiction();

    Optional<Ref<Customer>> customer();

    /** What is reported. */
    Optional<String> content();

    /** The systems that it concerns; empty: all. */
    Set<Ref<AISystem>> systems();

    /** The last day for the report, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> dueOn();

    @Day(HAPPENED)
    Optional<LocalDate> reportedOn();

    /** Whether the report was rejected; blank: not on record. */
    Optional<Boolean> rejected();

    /** The recorded reason behind it. */
    Optional<Ref<Determination>> determination();

    /** Its jurisdiction, without blanks around it; empty where it is blank. For joins. */
    default String jurisdictionKey() {
        return jurisdiction().orElse("").strip();
    }

    /** Whether the report is overdue on a day: not sent, and the day is after {@link #dueOn()} (A.8.5). Without a due day nothing is late. */
    default boolean overdueAt(LocalDate day) {
        return reportedOn().isEmpty() && dueOn().filter(day::isAfter).isPresent();
    }

    /** Whether the report was sent after {@link #dueOn()} (A.8.5); on that day is not late. */
    default boolean reportedLate() {
        return reportedOn()
                .filter(sent -> dueOn().filter(sent::isAfter).isPresent())
                .isPresent();
    }

    /** Whether the report was sent, and not late. */
    default boolean reportedInTime() {
        return reportedOn().isPresent() && !reportedLate();
    }

    /** Whether it is on record that the report was rejected. */
    default boolean wasRejected() {
        return rejected().orElse(false);
    }

    /** Whether it is still to be met (6.1.3): nothing was reported, or the report was rejected. */
    default boolean outstanding() {
        return reportedOn().isEmpty() || wasRejected();
    }

    /** Whether it concerns one of some systems; one that names no system concerns all of them, and counts even where there are none. */
    default boolean concernsOneOf(Collection<?> some) {
        return systems().isEmpty() || systems().stream().anyMatch(some::contains);
    }

    @Override
    default Ref<ReportingObligation> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportingObligation}. */
    final class Builder extends ImmutableReportingObligation.Builder {
        Builder() {}
    }
}
