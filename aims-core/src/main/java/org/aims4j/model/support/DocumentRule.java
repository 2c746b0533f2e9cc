package org.aims4j.model.support;

import java.time.Period;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** How documents of one kind are controlled: access, storage, retention, protection (7.5.3). */
@Value.Immutable
@AimsStyle
public interface DocumentRule extends Entity {
    DocumentKind kind();

    Optional<String> access();

    Optional<String> storage();

    /** How long they are kept. */
    Optional<Period> retention();

    Optional<String> protection();

    @Override
    default Ref<DocumentRule> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentRule}. */
    final class Builder extends ImmutableDocumentRule.Builder {
        Builder() {}
    }
}
