package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/**
 * One quality characteristic of data, as required and as observed (A.7.4).
 */
@Value.Immutable
@AimsStyle
public interface QualityResult extends ModelRecord {
    String characteristic();

    Optional<String> required();

    Optional<String> observed();

    Optional<Boolean> met();

    @Day(HAPPENED)
    LocalDate date();

    /** Who accepted a deviation. */
    Optional<Approval> deviationApproval();

    /** Whether it is short of a value: what is required, what was observed, or whether that is met. */
    default boolean incomplete() {
        return !isStated(required()) || !isStated(observed()) || met().isEmpty();
    }

    /** Whether it misses what is required, and nobody approved the deviation. */
    default boolean failed() {
        return !met().orElse(true) && deviationApproval().isEmpty();
    }

    /** Whether what is required and what was observed are on record, and that is met or the deviation was approved. */
    default boolean passed() {
        return isStated(required())
                && isStated(observed())
                && (met().orElse(false) || deviationApproval().isPresent());
    }

    private static boolean isStated(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QualityResult}. */
    final class Builder extends ImmutableQualityResult.Builder {
        Builder() {}
    }
}
