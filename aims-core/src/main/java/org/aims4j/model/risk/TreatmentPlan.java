package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Action;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** One version of the risk treatment plan (6.1.3, 8.3). */
@Value.Immutable
@AimsStyle
public interface TreatmentPlan extends Entity, Dated {
    String version();

    /** The day of issue. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    Set<Ref<RiskTreatment>> treatments();

    Optional<Approval> approval();

    /** The day another version took its place; it is no longer in force on that day. */
    @Day(HAPPENED)
    Optional<LocalDate> supersededOn();

    Optional<Ref<DocumentedInformation>> document();

    /** Whether it is in force on a day: approved on or before it, and not superseded on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && supersededOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whether it is a later version than another: of a later day; of one day the greater id counts as the later. */
    default boolean laterThan(TreatmentPlan other) {
        return date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0);
    }

    /** Whether it passes over a treatment that was chosen before it was issued, or on that day. */
    default boolean leavesOut(RiskTreatment treatment) {
        return !treatment.date().isAfter(date()) && !treatments().contains(treatment.ref());
    }

    /** Who approved it; empty without an approval. */
    default Optional<Ref<Person>> approver() {
        return approval().map(Approval::by);
    }

    /** The day of its approval; empty without one. */
    default Optional<LocalDate> approvedOn() {
        return approval().map(Approval::date);
    }

    /** Whether it was approved before the day of its issue. */
    default boolean approvedBeforeIssue() {
        return approvedOn().filter(date()::isAfter).isPresent();
    }

    /** Whether an action for one of its treatments was completed before it was approved. What was completed before the day of issue does not count. */
    default boolean preemptedBy(Action action) {
        return treatments().contains(action.serves())
                && action.completedOn()
                        .filter(done -> !done.isBefore(date())
                                && approvedOn().filter(done::isBefore).isPresent())
                        .isPresent();
    }

    @Override
    default Ref<TreatmentPlan> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentPlan}. */
    final class Builder extends ImmutableTreatmentPlan.Builder {
        Builder() {}
    }
}
