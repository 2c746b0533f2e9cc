package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** Whether a nonconformity exists elsewhere too, or could (10.2). */
@Value.Immutable
@AimsStyle
public interface Extent extends ModelRecord {
    @Day(HAPPENED)
    LocalDate date();

    Optional<Ref<Person>> by();

    /** Whether similar nonconformities exist or could. */
    @Value.Default
    default boolean similar() {
        return false;
    }

    /** The other systems that were looked at. */
    Set<Ref<AISystem>> otherSystems();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Extent}. */
    final class Builder extends ImmutableExtent.Builder {
        Builder() {}
    }
}
