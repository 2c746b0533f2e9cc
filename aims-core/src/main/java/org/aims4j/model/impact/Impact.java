package org.aims4j.model.impact;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/**
 * An effect on people or societies that an assessment found (A.5.4, A.5.5).
 */
@Value.Immutable
@AimsStyle
public interface Impact extends ModelRecord {
    /** Who or what is affected. */
    enum Target {
        INDIVIDUALS,
        GROUPS,
        SOCIETY
    }

    /** When the effect comes about. */
    enum Occasion {
        DEPLOYMENT,
        INTENDED_USE,
        MISUSE
    }

    Target target();

    /** The area of life, such as {@code safety-health}. */
    String dimension();

    /** What the effect is, in words. It tells apart effects in one area of life on the same people. */
    Optional<String> text();

    /** Who is affected, in words. */
    Optional<String> affected();

    /** Whether people in need of protection are affected. */
    @Value.Default
    default boolean vulnerable() {
        return false;
    }

    Optional<Occasion> occasion();

    Optional<String> rating();

    /** Whether the effect is a good one. */
    @Value.Default
    default boolean beneficial() {
        return false;
    }

    Optional<String> mitigation();

    Set<Ref<?>> mitigatedBy();

    @Day(HAPPENED)
    Optional<LocalDate> mitigatedOn();

    /** Whether it is harmful and has no rating (A.5.4, A.5.5). */
    default boolean harmfulUnrated() {
        return !beneficial() && rating().filter(text -> !text.isBlank()).isEmpty();
    }

    /** Whether it is harmful, something is to be done about it, and neither a day on which that was done nor a record that does it is there (A.5.4, A.5.5). */
    default boolean mitigationOpen() {
        return !beneficial()
                && mitigation().filter(text -> !text.isBlank()).isPresent()
                && mitigatedOn().isEmpty()
                && mitigatedBy().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Impact}. */
    final class Builder extends ImmutableImpact.Builder {
        Builder() {}
    }
}
