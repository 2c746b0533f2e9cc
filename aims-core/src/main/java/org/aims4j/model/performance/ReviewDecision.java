package org.aims4j.model.performance;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Action;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** A decision of a management review (9.3.3). */
@Value.Immutable
@AimsStyle
public interface ReviewDecision extends ModelRecord {
    /** What a decision is about. */
    enum Kind {
        /** An opportunity for improvement. */
        IMPROVEMENT,
        /** A change of the management system. */
        CHANGE,
        /** Nothing is to be changed or improved. */
        NO_CHANGE
    }

    String what();

    Kind kind();

    Optional<Ref<Person>> owner();

    /** The day by which it is to be carried out, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> dueOn();

    /** The action that carries it out. */
    Optional<Ref<Action>> action();

    /** The change that carries it out. */
    Optional<Ref<Change>> change();

    /** Whether it is on record who carries it out and by when. */
    default boolean assigned() {
        return owner().isPresent() && dueOn().isPresent();
    }

    /** Whether the day by which it is to be carried out is before a day. */
    default boolean pastAt(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewDecision}. */
    final class Builder extends ImmutableReviewDecision.Builder {
        Builder() {}
    }
}
