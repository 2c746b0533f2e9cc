package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** Something that was done about a nonconformity on a day (10.2). */
@Value.Immutable
@AimsStyle
public interface Step extends ModelRecord {
    String text();

    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Step}. */
    final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }
}
