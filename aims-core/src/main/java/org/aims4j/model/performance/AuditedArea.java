package org.aims4j.model.performance;

import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/** What an internal audit looked at, and who answers for it (9.2.2). */
@Value.Immutable
@AimsStyle
public interface AuditedArea extends ModelRecord {
    Ref<?> what();

    Optional<Ref<Person>> owner();

    /** What keeps the audit impartial where its owner is close to it. */
    Optional<String> safeguard();

    /** Whether a person answers for it. */
    default boolean ownedBy(Ref<Person> person) {
        return owner().filter(person::equals).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuditedArea}. */
    final class Builder extends ImmutableAuditedArea.Builder {
        Builder() {}
    }
}
