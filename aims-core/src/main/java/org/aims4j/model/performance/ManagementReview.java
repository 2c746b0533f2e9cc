package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A review of the management system by top management, planned or held (9.3). How often it is held is a matter of the process of that kind. */
@Value.Immutable
@AimsStyle
public interface ManagementReview extends Entity {
    /** Earliest completed first; of one day the lesser id. */
    Comparator<ManagementReview> BY_COMPLETION = Comparator.comparing(
                    (ManagementReview review) -> review.completedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

    @Day(HAPPENED)
    Optional<LocalDate> completedOn();

    Set<Ref<Person>> participants();

    List<ReviewInput> inputs();

    List<ReviewDecision> decisions();

    List<ReviewConclusion> conclusions();

    Optional<Ref<DocumentedInformation>> documentedIn();

    /** Whether it is completed: the day of completion is on record. */
    default boolean completed() {
        return completedOn().isPresent();
    }

    /** Whether it was completed after a day; on that day is not after it. */
    default boolean completedAfter(LocalDate day) {
        return completedOn().filter(day::isBefore).isPresent();
    }

    /** Whether it was completed before a day. */
    default boolean completedBefore(LocalDate day) {
        return completedOn().filter(day::isAfter).isPresent();
    }

    /** Whether it was completed on a day or after it. Where one of the two days is not on record, it was not. */
    default boolean completedSince(Optional<LocalDate> day) {
        return day.isPresent()
                && completedOn().filter(end -> !end.isBefore(day.get())).isPresent();
    }

    /** Whether it takes the place of another completed one: it is completed later; of two of one day the greater id counts as the later. */
    default boolean supersedes(ManagementReview other) {
        return completed() && other.completed() && BY_COMPLETION.compare(this, other) > 0;
    }

    /** The day on which the next one is due by an interval. Empty where it is not completed, or without an interval. */
    default Optional<LocalDate> dueBy(Optional<Interval> interval) {
        return completedOn().flatMap(last -> interval.map(every -> every.dueAfter(last)));
    }

    /** Whether the next one is overdue on a day, by the organization's interval. Without a completed one or an interval nothing is late. */
    default boolean overdueAt(LocalDate day, Optional<Interval> interval) {
        return dueBy(interval).filter(day::isAfter).isPresent();
    }

    /** Whether the day it was planned for is before a day, and it was neither begun nor completed. */
    default boolean missedAt(LocalDate day) {
        return date().isEmpty()
                && !completed()
                && plannedFor().filter(day::isAfter).isPresent();
    }

    /** Whether an input on a topic is on record that says something (9.3.2). */
    default boolean considers(ReviewTopic topic) {
        return inputs().stream().anyMatch(input -> input.topic() == topic && input.filled());
    }

    /** The topics of the inputs on record that say something. */
    default Set<ReviewTopic> topics() {
        return inputs().stream()
                .filter(ReviewInput::filled)
                .map(ReviewInput::topic)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many periods the inputs on a topic span that say something, the longest of several; 0 where that is not on record. */
    default int periodsOf(ReviewTopic topic) {
        return inputs().stream()
                .filter(input -> input.topic() == topic && input.filled())
                .flatMap(input -> input.periods().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Whether a decision of a kind is on record (9.3.3). */
    default boolean decides(ReviewDecision.Kind kind) {
        return decisions().stream().anyMatch(decision -> decision.kind() == kind);
    }

    /** The kinds of the decisions on record. */
    default Set<ReviewDecision.Kind> decisionKinds() {
        return decisions().stream().map(ReviewDecision::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** The place of a decision among those on record, from 1; of equal ones the first. */
    default String placeOf(ReviewDecision decision) {
        return String.valueOf(decisions().indexOf(decision) + 1);
    }

    /** The aspects on which it did not conclude, neither positively nor negatively (9.3.1). */
    default List<ReviewConclusion.Aspect> aspectsLeftOpen() {
        return Arrays.stream(ReviewConclusion.Aspect.values())
                .filter(aspect -> conclusions().stream().noneMatch(conclusion -> conclusion.aspect() == aspect))
                .toList();
    }

    /**
     * How far those of these reviews are that are not completed: {@code none}, and where one is begun or planned, since when or for when; of several the earliest, one that is begun
     * before one that is planned.
     */
    static String standingOf(Collection<ManagementReview> reviews) {
        List<ManagementReview> open =
                reviews.stream().filter(review -> !review.completed()).toList();
        return open.stream()
                .flatMap(review -> review.date().stream())
                .min(Comparator.naturalOrder())
                .map(day -> "none, in progress since " + day)
                .or(() -> open.stream()
                        .flatMap(review -> review.plannedFor().stream())
                        .min(Comparator.naturalOrder())
                        .map(day -> "none, planned for " + day))
                .orElse("none");
    }

    /** Whether the next one is overdue on a day by the intervals of several processes; due on that day is not overdue. After one that is not completed, or without an interval, nothing is late. */
    default boolean overdueAt(LocalDate day, Collection<OrganizationProcess> processes) {
        return completedOn()
                .filter(last -> OrganizationProcess.overdueAt(day, last, processes))
                .isPresent();
    }

    @Override
    default Ref<ManagementReview> ref() {
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

    /** Builds a {@link ManagementReview}. */
    final class Builder extends ImmutableManagementReview.Builder {
        Builder() {}
    }
}
