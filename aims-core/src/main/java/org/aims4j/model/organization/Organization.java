package org.aims4j.model.organization;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/**
 * The organization whose management system this is (4.1).
 */
@Value.Immutable
@AimsStyle
public interface Organization extends Entity {
    String name();

    Optional<String> purpose();

    Optional<String> sector();

    List<String> units();

    List<String> locations();

    Optional<ClimateDetermination> climateChange();

    /** Whether the relevance of climate change is decided, with a reason (4.1). */
    default boolean climateDecided() {
        return climateChange()
                .flatMap(ClimateDetermination::reason)
                .filter(reason -> !reason.isBlank())
                .isPresent();
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<Organization> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
