package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
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
