package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** Something was communicated (5.1, 5.2, 5.3, 6.1.3, 6.2, 9.2.2, A.8.4). */
@Value.Immutable
@AimsStyle
public interface Communication extends Entity, Dated {
    Ref<?> about();

    Optional<Ref<Person>> from();

    /** Categories of interested parties ({@code CUSTOMER}), {@code TOP_MANAGEMENT}, {@code STAFF}, or functions in words. */
    Set<String> audience();

    Optional<String> channel();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default Ref<Communication> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Communication}. */
    final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }
}
