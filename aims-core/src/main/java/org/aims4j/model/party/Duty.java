package org.aims4j.model.party;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ModelRecord;
import org.immutables.value.Value;

/** A responsibility in the life of an AI system and who bears it (A.10.2). */
@Value.Immutable
@AimsStyle
public interface Duty extends ModelRecord {
    String what();

    /** Who bears it, in words or as the id of a supplier or customer; blank: nobody yet. */
    Optional<String> party();

    /** Who bears it, without blanks around; empty where nobody does. */
    default Optional<String> bearer() {
        return party().map(String::strip).filter(text -> !text.isEmpty());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
