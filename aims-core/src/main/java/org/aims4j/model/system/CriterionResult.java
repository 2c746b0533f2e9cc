package org.aims4j.model.system;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * One criterion of a verification and what came out.
 */
@Value.Immutable
@AimsStyle
public interface CriterionResult extends ModelRecord {
    String name();

    Optional<String> measure();

    Optional<String> threshold();

    Optional<String> observed();

    Optional<Boolean> passed();

    /** Whether it is on record that it was not met. */
    default boolean failed() {
        return passed().filter(passed -> !passed).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionResult}. */
    final class Builder extends ImmutableCriterionResult.Builder {
        Builder() {}
    }
}
