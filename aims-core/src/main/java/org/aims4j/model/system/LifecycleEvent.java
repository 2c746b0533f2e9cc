package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.standard.LifecycleStage;
import org.immutables.value.Value;

/**
 * A step in the life of an AI system: it entered a stage (A.6.1.3, A.6.2.5).
 */
@Value.Immutable
@AimsStyle
public interface LifecycleEvent extends ModelRecord {
    LifecycleStage stage();

    /** The day it entered the stage; the day of the inventory where the source states none. */
    @Day(HAPPENED)
    LocalDate date();

    /** Whether the source states the day; rules that compare days pass over one it does not state. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    Optional<String> version();

    Optional<Approval> approval();

    /** What a source says of its release decision. */
    Optional<Progress> release();

    Optional<Ref<DocumentedInformation>> plan();

    /** Whether the criteria for the stage were met. */
    Optional<Boolean> criteriaMet();

    /** The day the step was taken back. */
    @Day(HAPPENED)
    Optional<LocalDate> reversedOn();

    Optional<String> reversedBecause();

    /** Whether its day is before that of another event. False where the source does not state one of the two. */
    default boolean precedes(LifecycleEvent other) {
        return dateStated() && other.dateStated() && date().isBefore(other.date());
    }

    /** Whether it was approved on its day or before (A.6.1.3, A.6.2.5). False without an approval. */
    default boolean approvedInTime() {
        return approval().filter(given -> !given.date().isAfter(date())).isPresent();
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "reversedOn", reversedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LifecycleEvent}. */
    final class Builder extends ImmutableLifecycleEvent.Builder {
        Builder() {}
    }
}
