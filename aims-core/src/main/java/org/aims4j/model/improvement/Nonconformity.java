package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * A nonconformity in the organization's own register, and what was done about it (10.2).
 *
 * <p>Steps out of their order are a matter of conformity, so a record can hold them. Its actions are those that serve it.
 */
@Value.Immutable
@AimsStyle
public interface Nonconformity extends Entity, Dated {
    /** How it came to light. */
    enum Source {
        INTERNAL_AUDIT,
        EXTERNAL_AUDIT,
        INCIDENT,
        CONCERN,
        MONITORING,
        /** Evaluation by this library. */
        ENGINE,
        OTHER
    }

    /** How grave it is. */
    enum Grade {
        MAJOR,
        MINOR
    }

    /** What is not as it should be. */
    String nature();

    /** Id of the requirement that is not met. */
    Optional<String> requirement();

    Optional<Source> source();

    Optional<Grade> grade();

    /** The day it was raised. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    Set<Ref<AISystem>> systems();

    /** What was done to put it right. */
    Optional<Step> correction();

    /** What was done to keep it from doing more harm. */
    Optional<Step> containment();

    /** How its consequences were dealt with. */
    Optional<Step> consequences();

    /** How it was reviewed. */
    Optional<Step> review();

    Optional<Cause> cause();

    Optional<Extent> extent();

    /** The audit, incident, concern or evaluation that brought it up. */
    Optional<Ref<?>> foundIn();

    Optional<ChangeDecision> changeDecision();

    /** The day the certification body accepted the plan for it. */
    @Day(HAPPENED)
    Optional<LocalDate> acceptedPlanOn();

    @Day(HAPPENED)
    Optional<LocalDate> verifiedOn();

    Optional<Ref<Person>> verifiedBy();

    @Day(HAPPENED)
    Optional<LocalDate> closedOn();

    Optional<Ref<Person>> closedBy();

    /** The one that it is a return of. */
    Optional<Ref<Nonconformity>> recurrenceOf();

    /** Fingerprint of the finding that it came from. */
    Optional<String> fingerprint();

    /** Whether it is open: no day of closure is on record. */
    default boolean open() {
        return closedOn().isEmpty();
    }

    /** Whether it was closed on or before a day, and that day is at most a period after its closure; the last day counts. */
    default boolean closedWithin(Period period, LocalDate day) {
        return closedOn()
                .filter(closed -> !closed.isAfter(day) && !closed.plus(period).isBefore(day))
                .isPresent();
    }

    /** The fingerprint of the finding that it came from; blank where it carries none. */
    default String fingerprintOrBlank() {
        return fingerprint().orElse("");
    }

    /** The requirement by which it is known where it carries no fingerprint; blank otherwise. */
    default String requirementWithoutFingerprint() {
        return fingerprint().isPresent() ? "" : requirement().orElse("");
    }

    /** Whether its grade is {@link Grade#MAJOR}. Without a grade it counts as minor. */
    default boolean major() {
        return grade().filter(Grade.MAJOR::equals).isPresent();
    }

    @Override
    default String label() {
        return nature();
    }

    @Override
    default Ref<Nonconformity> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Nonconformity}. */
    final class Builder extends ImmutableNonconformity.Builder {
        Builder() {}
    }
}
