package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** A notice of an incident, sent or due (A.8.4). */
@Value.Immutable
@AimsStyle
public interface Notice extends ModelRecord {
    String audience();

    /** The day it was sent; blank: not yet. */
    @Day(HAPPENED)
    Optional<LocalDate> date();

    /** The last day for it, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> dueOn();

    /** Whether it was sent, and not after its due day; one without a due day is in time on any. */
    default boolean inTime() {
        return date().filter(sent -> dueOn().filter(sent::isAfter).isEmpty()).isPresent();
    }

    /** Whether its due day was missed as of a day: it was sent after that, or not yet and the day is after it. On the due day nothing is late. */
    default boolean missedAt(LocalDate day) {
        return dueOn().filter(due -> date().orElse(day).isAfter(due)).isPresent();
    }

    /** In words, to whom it goes, when it was sent and when it was due. */
    default String standing() {
        return audience()
                + date().map(sent -> ", sent on " + sent).orElse(", not sent")
                + dueOn().map(due -> ", due on " + due).orElse("");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
