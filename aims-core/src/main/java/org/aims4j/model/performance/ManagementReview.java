package org.aims4j.model.performance;

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
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A review of the management system by top management, planned or held (9.3). How often it is held is a matter of the process of that kind. */
@Value.Immutable
@AimsStyle
public interface ManagementReview extends Entity {
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
