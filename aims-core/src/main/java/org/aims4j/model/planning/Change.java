package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Whether it was proposed on another day or after it. Where that day is not on record, it was not. */
    default boolean proposedSince(Optional<LocalDate> day) {
        return day.filter(start -> !proposedOn().isBefore(start)).isPresent();
    }

    /**
     * What is missing for it to be a planned one, in words: of purpose, consequences, resources and responsible those that are blank, and the proposal where it came after the day on which the
     * change took effect (6.3). Empty where it was planned.
     */
    default List<String> missingFromPlan() {
        List<String> missing = new ArrayList<>();
        addWhereBlank("purpose", purpose(), missing);
        addWhereBlank("consequences", consequences(), missing);
        addWhereBlank("resources", resources(), missing);
        addWhereBlank("responsible", responsible().map(Ref::id), missing);
        if (effectiveOn().filter(proposedOn()::isAfter).isPresent()) {
            missing.add("proposal before the effect");
        }
        return missing;
    }

    private static void addWhereBlank(String name, Optional<String> text, List<String> missing) {
        if (text.filter(value -> !value.isBlank()).isEmpty()) {
            missing.add(name);
        }
    }

    /** Whether it was approved, and not after the day on which it took effect (6.3). */
    default boolean approvedInTime() {
        return approval()
                .filter(given -> effectiveOn().filter(given.date()::isAfter).isEmpty())
                .isPresent();
    }

    /** Whether a review found that it did harm. False without a review. */
    default boolean didHarm() {
        return review().filter(ChangeReview::harmful).isPresent();
    }

    /** Whether a review found that it did harm, and no mitigation is on record (8.1). */
    default boolean harmUnmitigated() {
        return review().filter(ChangeReview::harmful)
                .filter(harm ->
                        harm.mitigation().filter(text -> !text.isBlank()).isEmpty())
                .isPresent();
    }

    /** Whether somebody planned it: of the management system, or in operation. */
    default boolean planned() {
        return kind() != Kind.UNINTENDED;
    }

    /** The day since which it is in effect; of one that nobody intended, without such a day on record, the day on which it was noticed. Empty where it is not in effect. */
    default Optional<LocalDate> inEffectSince() {
        return effectiveOn().or(() -> planned() ? Optional.empty() : Optional.of(proposedOn()));
    }

    /** Whether it took effect after a day and before another one. */
    default boolean tookEffectBetween(LocalDate start, LocalDate end) {
        return effectiveOn()
                .filter(day -> day.isAfter(start) && day.isBefore(end))
                .isPresent();
    }

    /** Whether it is in effect since a day after this one. */
    default boolean inEffectAfter(LocalDate day) {
        return inEffectSince().filter(day::isBefore).isPresent();
    }

    /** Whether it is in effect since a day before this one. */
    default boolean inEffectBefore(LocalDate day) {
        return inEffectSince().filter(day::isAfter).isPresent();
    }

    /** The last day on which it is assessed in time: that on which it took effect (8.2, 8.4). Empty where it has not taken effect, and for one that nobody planned. */
    default Optional<LocalDate> assessBy() {
        return effectiveOn().filter(day -> planned());
    }

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
