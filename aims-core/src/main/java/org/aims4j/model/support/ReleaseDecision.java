package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.PartyCategory;
import org.immutables.value.Value;

/** A decision on whether a category of interested parties may have a document of the management system (5.2, 6.1.3). */
@Value.Immutable
@AimsStyle
public interface ReleaseDecision extends Entity, Dated {
    /** The earliest first; of one day the lesser id. */
    Comparator<ReleaseDecision> BY_DATE =
            Comparator.comparing(ReleaseDecision::date).thenComparing(Entity::id);

    /** A policy, a statement of applicability or a control. */
    Ref<?> about();

    Optional<PartyCategory> category();

    /** Whether they may have it. */
    @Value.Default
    default boolean available() {
        return false;
    }

    Optional<String> reason();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it is on record as one about a category. */
    default boolean isFor(PartyCategory expected) {
        return category().filter(expected::equals).isPresent();
    }

    /** Whether it is on record as one about a category outside the organization: any but workers. */
    default boolean outward() {
        return category().isPresent() && !isFor(PartyCategory.WORKER);
    }

    /** Whether it takes the place of another about the same matter: for the same category, and decided later; of two of one day the one with the greater id. */
    default boolean replaces(ReleaseDecision other) {
        return category().equals(other.category()) && BY_DATE.compare(this, other) > 0;
    }

    /** Whether it is refused without a reason on record. */
    default boolean refusedWithoutReason() {
        return !available() && reason().filter(why -> !why.isBlank()).isEmpty();
    }

    @Override
    default Ref<ReleaseDecision> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReleaseDecision}. */
    final class Builder extends ImmutableReleaseDecision.Builder {
        Builder() {}
    }
}
