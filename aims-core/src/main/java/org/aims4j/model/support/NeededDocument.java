package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/**
 * A document that the organization itself finds necessary (7.5.1).
 */
@Value.Immutable
@AimsStyle
public interface NeededDocument extends Entity, Dated {
    String title();

    Optional<String> reason();

    @Override
    @Day(BEGINS)
    LocalDate date();

    @Override
    default String label() {
        return title();
    }

    @Override
    default Ref<NeededDocument> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeededDocument}. */
    final class Builder extends ImmutableNeededDocument.Builder {
        Builder() {}
    }
}
