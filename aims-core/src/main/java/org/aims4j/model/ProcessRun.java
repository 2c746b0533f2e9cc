package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** One run of a process (4.4, 8.1). */
@Value.Immutable
@AimsStyle
public interface ProcessRun extends Entity, Dated {
    Ref<OrganizationProcess> process();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether the criteria of the process were met; blank: not on record. */
    Optional<Boolean> criteriaMet();

    /** What deviated from the criteria. */
    Optional<String> deviation();

    /** The action that handles the deviation. */
    Optional<Ref<Action>> handledBy();

    Optional<Ref<DocumentedInformation>> documentedIn();

    /** Whether it is on record that the criteria were missed. */
    default boolean criteriaMissed() {
        return criteriaMet().filter(met -> !met).isPresent();
    }

    /** Whether it is a later run than another: of a later day; of one day the greater id counts as the later. */
    default boolean laterThan(ProcessRun other) {
        return date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0);
    }

    @Override
    default Ref<ProcessRun> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcessRun}. */
    final class Builder extends ImmutableProcessRun.Builder {
        Builder() {}
    }
}
