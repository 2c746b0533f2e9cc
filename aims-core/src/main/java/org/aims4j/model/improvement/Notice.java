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

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
