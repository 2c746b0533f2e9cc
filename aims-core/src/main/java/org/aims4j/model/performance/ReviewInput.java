package org.aims4j.model.performance;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Invariants;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** Something that a management review considered (9.3.2). */
@Value.Immutable
@AimsStyle
public interface ReviewInput extends ModelRecord {
    ReviewTopic topic();

    Optional<String> text();

    /** How many periods a trend spans. */
    Optional<Integer> periods();

    /** Whether it says something: its text is there and not blank. */
    default boolean filled() {
        return text().filter(words -> !words.isBlank()).isPresent();
    }

    @Override
    default void invariants(Invariants that) {
        that.require(
                periods().map(periods -> periods > 0).orElse(true),
                "periods",
                periods(),
                "is not positive; use 1 or more");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewInput}. */
    final class Builder extends ImmutableReviewInput.Builder {
        Builder() {}
    }
}
