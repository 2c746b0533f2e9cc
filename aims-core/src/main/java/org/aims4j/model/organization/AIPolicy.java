package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** One version of the AI policy (5.2, A.2.2, A.2.4). */
@Value.Immutable
@AimsStyle
public interface AIPolicy extends Entity, Dated {
    /** The one first in force first; a draft before all others; of one day the lesser id. */
    Comparator<AIPolicy> BY_START = Comparator.comparing(
                    (AIPolicy policy) -> policy.inForceFrom().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    String version();

    /** The themes that AI objectives follow. */
    Set<String> themes();

    /** Whether it commits to meeting applicable requirements. */
    @Value.Default
    default boolean commitsToRequirements() {
        return false;
    }

    /** Whether it commits to continual improvement. */
    @Value.Default
    default boolean commitsToImprovement() {
        return false;
    }

    @Value.Default
    default boolean coversDevelopment() {
        return false;
    }

    @Value.Default
    default boolean coversUse() {
        return false;
    }

    /** The other policies that it refers to. */
    Set<Ref<OtherPolicy>> references();

    /** The process for exceptions from it. */
    Optional<Ref<OrganizationProcess>> exceptionProcess();

    /** How often it is reviewed. */
    Optional<Interval> interval();

    List<PolicyReview> reviews();

    Optional<Approval> approval();

    /** The first day it is valid; blank: the day of its approval. */
    @Day(LIMIT)
    Optional<LocalDate> validFrom();

    /** The day another version took its place; it is no longer in force on that day. */
    @Day(HAPPENED)
    Optional<LocalDate> supersededOn();

    Optional<Ref<DocumentedInformation>> document();

    /** The day of the draft. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The day from which it is in force: {@link #validFrom()}, or where that is blank the day of its approval. Empty without approval. */
    default Optional<LocalDate> inForceFrom() {
        return approval().map(approval -> validFrom().orElse(approval.date()));
    }

    /** Whether it is in force on a day: approved on or before it, valid from that day or earlier, and not superseded on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && inForceFrom().filter(from -> !from.isAfter(day)).isPresent()
                && supersededOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whether both are in force on a day and this one is the current one of the two: in force from a later day; of two of one day the one with the greater id (5.2). */
    default boolean prevailsOver(AIPolicy other, LocalDate day) {
        return inForceAt(day) && other.inForceAt(day) && BY_START.compare(this, other) > 0;
    }

    /** In words, whether it is in force on a day, or why not. */
    default String standingAt(LocalDate day) {
        if (approval().isEmpty()) {
            return "not approved";
        }
        if (supersededOn().filter(end -> !end.isAfter(day)).isPresent()) {
            return "superseded on " + supersededOn().get();
        }
        return inForceAt(day) ? "in force" : "in force from " + inForceFrom().orElseThrow();
    }

    /** The same of several; {@code not recorded} where there is none. */
    static String standingOf(Collection<AIPolicy> policies, LocalDate day) {
        return policies.isEmpty()
                ? "not recorded"
                : policies.stream()
                        .map(policy -> policy.standingAt(day))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** The last review: the one with the latest day, of several on that day the last in the list. Empty where none is on record. */
    default Optional<PolicyReview> lastReview() {
        return reviews().stream().reduce((last, review) -> review.date().isBefore(last.date()) ? last : review);
    }

    /** The day of the last review; empty where none is on record. */
    default Optional<LocalDate> lastReviewedOn() {
        return lastReview().map(PolicyReview::date);
    }

    /** Whether the last review ended without a decision. No where none is on record. */
    default boolean lastReviewUndecided() {
        return lastReview().filter(review -> !review.decided()).isPresent();
    }

    /**
     * The day on which its next review is due (A.2.4): one interval after the last one, or after the day from which it is in force where that is later. Empty without an interval, and while it is not
     * approved.
     */
    default Optional<LocalDate> reviewDue() {
        return inForceFrom()
                .flatMap(start -> interval()
                        .map(interval -> interval.dueAfter(
                                lastReviewedOn().filter(start::isBefore).orElse(start))));
    }

    /** Whether a review is overdue on a day; due on that day is not overdue. Without an interval nothing is late. */
    default boolean reviewOverdueAt(LocalDate day) {
        return reviewDue().filter(day::isAfter).isPresent();
    }

    /** Whether a review that ended in a decision counts on a day: its interval has not passed since then. Without an interval none does (A.2.4). */
    default boolean reviewedWithinIntervalAt(LocalDate day) {
        return interval()
                .filter(interval ->
                        reviews().stream().anyMatch(review -> review.decided() && !interval.passed(review.date(), day)))
                .isPresent();
    }

    /** Whether a change took effect after the day from which it is in force, and no review is dated on the day of that effect or later (A.2.4). */
    default boolean unreviewedSince(Change change) {
        return change.effectiveOn()
                .filter(effect -> inForceFrom().filter(effect::isAfter).isPresent())
                .filter(effect ->
                        reviews().stream().allMatch(review -> review.date().isBefore(effect)))
                .isPresent();
    }

    /** Whether a reference leads to it or to its document. */
    default boolean isMeantBy(Ref<?> about) {
        return ref().equals(about) || document().filter(about::equals).isPresent();
    }

    @Override
    default Ref<AIPolicy> ref() {
        return Ref.to(id());
    }

    /** Whether it is a later version than another: in force from a later day; of two of one day the one with the greater id. A draft comes before all others. */
    default boolean laterThan(AIPolicy other) {
        return BY_START.compare(this, other) > 0;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AIPolicy}. */
    final class Builder extends ImmutableAIPolicy.Builder {
        Builder() {}
    }
}
