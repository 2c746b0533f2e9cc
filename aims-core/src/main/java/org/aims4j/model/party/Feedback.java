package org.aims4j.model.party;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** What a customer said, and when it was answered (A.10.4). */
@Value.Immutable
@AimsStyle
public interface Feedback extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    String text();

    @Day(HAPPENED)
    Optional<LocalDate> answeredOn();

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "answeredOn", answeredOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Feedback}. */
    final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
