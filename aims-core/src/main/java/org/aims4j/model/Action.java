package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Whether it is overdue on a day: that day is after {@link #dueOn()}, and it was not completed on or before that day. Without a due day it never is. */
    default boolean overdueAt(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent()
                && completedOn().filter(done -> !done.isAfter(day)).isEmpty();
    }

    /** The last of the due days of some actions; empty where none has one. */
    static Optional<LocalDate> lastDue(Collection<Action> actions) {
        return actions.stream().flatMap(action -> action.dueOn().stream()).max(Comparator.naturalOrder());
    }

    /** Whether nothing more is to come of it by a day: it has a due day, and was completed on or before that day or is overdue on it. */
    default boolean doneOrOverdueAt(LocalDate day) {
        return dueOn().isPresent()
                && (overdueAt(day)
                        || completedOn().filter(done -> !done.isAfter(day)).isPresent());
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
