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
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A review of the management system by top management, planned or held (9.3). How often it is held is a matter of the process of that kind. */
@Value.Immutable
@AimsStyle
public interface ManagementReview extends Proceeding {
    /** The day it is planned for; one of this and {@link #date()} is given. */
    @Override
    @Day(LIMIT)
    Optional<LocalDate> plannedFor();

    /** The first day it was held. Before it, one that was planned is on record without this day, and one that was not is not on record. */
    @Override
    @Day(HAPPENED)
    Optional<LocalDate> date();

    @Override
    @Day(HAPPENED)
    Optional<LocalDate> completedOn();

    Set<Ref<Person>> participants();

    List<ReviewInput> inputs();

    List<ReviewDecision> decisions();

    List<ReviewConclusion> conclusions();

    Optional<Ref<DocumentedInformation>> documentedIn();

    /** Whether it was completed after a day; on that day is not after it. */
    default boolean completedAfter(LocalDate day) {
        return completedOn().filter(day::isBefore).isPresent();
    }

    /** Whether it was completed on a day or after it. Where one of the two days is not on record, it was not. */
    default boolean completedSince(Optional<LocalDate> day) {
        return day.isPresent()
                && completedOn().filter(end -> !end.isBefore(day.get())).isPresent();
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
