package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * Something that is done for another record: to treat a risk, reach an objective, close a gap in competence, correct a nonconformity (6.1.1, 6.2, 8.3, 10.2).
 */
@Value.Immutable
@AimsStyle
public interface Action extends Entity {
    String what();

    /** The record that it is done for; that record finds its actions by index. */
    Ref<?> serves();

    Optional<Ref<Person>> owner();

    List<String> resources();

    /** The process that it is built into. */
    Optional<Ref<OrganizationProcess>> process();

    /** The day it was planned; the action exists from it. */
    @Day(BEGINS)
    Optional<LocalDate> plannedOn();

    /** The day by which it is to be completed, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> dueOn();

    @Day(HAPPENED)
    Optional<LocalDate> completedOn();

    /** How its effectiveness will be judged. */
    Optional<String> measure();

    List<EffectivenessReview> reviews();

    /** Whether its effect was reviewed after it was completed: a review is dated on the day of completion or later. False where it is not completed (7.2, 10.2). */
    default boolean reviewedSinceCompletion() {
        return completedOn()
                .filter(done ->
                        reviews().stream().anyMatch(review -> !review.date().isBefore(done)))
                .isPresent();
    }

    /** Whether it is overdue on a day: that day is after {@link #dueOn()}, and it was not completed on or before that day. Without a due day it never is. */
    default boolean overdueAt(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent()
                && completedOn().filter(done -> !done.isAfter(day)).isEmpty();
    }

    /** Whether it was completed after {@link #dueOn()}; on that day is not after it. False where one of the two is not on record. */
    default boolean completedLate() {
        return completedOn()
                .filter(done -> dueOn().filter(done::isAfter).isPresent())
                .isPresent();
    }

    /** Whether it was planned or completed on a day or after it: so it can answer what happened on that day. False where that day, or both of these, are not on record. */
    default boolean plannedOrCompletedSince(Optional<LocalDate> day) {
        return day.filter(start -> Stream.of(plannedOn(), completedOn())
                        .flatMap(Optional::stream)
                        .anyMatch(its -> !its.isBefore(start)))
                .isPresent();
    }

    /** The last of the due days of some actions; empty where none has one. */
    static Optional<LocalDate> lastDue(Collection<Action> actions) {
        return actions.stream().flatMap(action -> action.dueOn().stream()).max(Comparator.naturalOrder());
    }

    /** The first of the days on which some actions were completed; empty where none was. */
    static Optional<LocalDate> firstCompleted(Collection<Action> actions) {
        return actions.stream().flatMap(action -> action.completedOn().stream()).min(Comparator.naturalOrder());
    }

    /** Whether nothing more is to come of it by a day: it has a due day, and was completed on or before that day or is overdue on it. */
    default boolean doneOrOverdueAt(LocalDate day) {
        return dueOn().isPresent()
                && (overdueAt(day)
                        || completedOn().filter(done -> !done.isAfter(day)).isPresent());
    }

    /** Whether it was completed, or a verdict on it is on record: what has to come before that is due. */
    default boolean completedOrReviewed() {
        return completedOn().isPresent() || !reviews().isEmpty();
    }

    /** Whether it was completed before a day; no where one of the two is not on record. */
    default boolean completedBefore(Optional<LocalDate> day) {
        return completedOn()
                .filter(done -> day.filter(done::isBefore).isPresent())
                .isPresent();
    }

    /** Whether it and another were completed, and this one not after the other. */
    default boolean completedNoLaterThan(Action other) {
        return completedOn()
                .filter(done ->
                        other.completedOn().filter(its -> !done.isAfter(its)).isPresent())
                .isPresent();
    }

    /** Whether an interval has passed on a day since its completion. Without an interval, and before completion, nothing passes. */
    default boolean intervalPassedAt(LocalDate day, Optional<Interval> interval) {
        return completedOn()
                .filter(done -> interval.filter(it -> it.passed(done, day)).isPresent())
                .isPresent();
    }

    /** The day of the first verdict on its effectiveness. */
    default Optional<LocalDate> firstReviewOn() {
        return reviews().stream().map(EffectivenessReview::date).min(Comparator.naturalOrder());
    }

    /** The day of the last verdict on its effectiveness. */
    default Optional<LocalDate> lastReviewOn() {
        return EffectivenessReview.lastOf(reviews()).map(EffectivenessReview::date);
    }

    /** The last verdict on or before a day; without a day, the last of all. */
    default Optional<EffectivenessReview> lastReviewBy(Optional<LocalDate> day) {
        return EffectivenessReview.lastOf(reviews().stream()
                .filter(review -> day.filter(review.date()::isAfter).isEmpty())
                .toList());
    }

    /** Whether a verdict was given before a day; no where there is no day. */
    default boolean reviewedBefore(Optional<LocalDate> day) {
        return firstReviewOn()
                .filter(first -> day.filter(first::isBefore).isPresent())
                .isPresent();
    }

    /** Whether a verdict says that it is effective, whatever others say. */
    default boolean declaredEffective() {
        return reviews().stream().anyMatch(EffectivenessReview::effective);
    }

    /** Whether the last verdict on or before a day is that it is effective; without a day, the last of all. */
    default boolean effectiveBy(Optional<LocalDate> day) {
        return lastReviewBy(day).filter(EffectivenessReview::effective).isPresent();
    }

    /** Whether the last verdict on or before a day is that it is not effective; without a day, the last of all. */
    default boolean ineffectiveBy(Optional<LocalDate> day) {
        return lastReviewBy(day).filter(last -> !last.effective()).isPresent();
    }

    /** Whether the last verdict is that it is not effective, and was given before a day. */
    default boolean ineffectiveBefore(LocalDate day) {
        return ineffectiveBy(Optional.empty())
                && lastReviewOn().filter(day::isAfter).isPresent();
    }

    /**
     * Whether it was found effective by a day, and not refuted later: it was completed, the last verdict on or before that day was given on the day of completion or later, and it and the last of
     * all are that it is effective. Without a day, the last of all counts.
     */
    default boolean foundEffectiveBy(Optional<LocalDate> day) {
        return effectiveBy(day)
                && effectiveBy(Optional.empty())
                && completedOn()
                        .filter(done -> lastReviewBy(day)
                                .filter(last -> !last.date().isBefore(done))
                                .isPresent())
                        .isPresent();
    }

    /** Whether it made up by a day for another that was not effective: it was completed after the last verdict on the other by that day, and is effective by the last verdict on it by then. */
    default boolean makesUpFor(Action failed, Optional<LocalDate> day) {
        Optional<LocalDate> verdict = failed.lastReviewBy(day).map(EffectivenessReview::date);
        return effectiveBy(day)
                && completedOn()
                        .filter(done -> verdict.filter(done::isAfter).isPresent())
                        .isPresent();
    }

    /** Whether it answers the last verdict on another: it is not completed yet, or was planned on the day of that verdict or later. */
    default boolean answers(Action failed) {
        return completedOn().isEmpty()
                || plannedOn()
                        .filter(planned -> failed.lastReviewOn()
                                .filter(verdict -> !planned.isBefore(verdict))
                                .isPresent())
                        .isPresent();
    }

    /** Whether the last verdict on it by a day comes after that on another; of one day, whether it is that this one is not effective. */
    default boolean refutes(Action other, Optional<LocalDate> day) {
        return lastReviewBy(day)
                .filter(mine -> other.lastReviewBy(day)
                        .filter(its -> mine.date().isAfter(its.date())
                                || (mine.date().equals(its.date()) && !mine.effective()))
                        .isPresent())
                .isPresent();
    }

    /** Whether its owner gave the last verdict on it; no where one of the two is not on record. */
    default boolean judgedByOwner() {
        return EffectivenessReview.lastOf(reviews())
                .flatMap(EffectivenessReview::by)
                .filter(by -> owner().filter(by::equals).isPresent())
                .isPresent();
    }

    /** Whether a verdict says in words what came of it. */
    default boolean resultRecorded() {
        return reviews().stream()
                .anyMatch(
                        review -> review.note().filter(note -> !note.isBlank()).isPresent());
    }

    /** The day of the first verdict on some actions; empty where there is none. */
    static Optional<LocalDate> firstReview(Collection<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.firstReviewOn().stream())
                .min(Comparator.naturalOrder());
    }

    /** The day by which it is to be completed, else the day on which it was; empty where neither is on record. */
    default Optional<LocalDate> dueOrCompletedOn() {
        return dueOn().or(this::completedOn);
    }

    @Override
    default String label() {
        return what();
    }

    @Override
    default Ref<Action> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Action}. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
