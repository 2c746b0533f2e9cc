package org.aims4j.model.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
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

    /** The day until which a document that counts from a day is kept. Disposed of on that day it was kept for long enough. Empty without a day, or where no retention is on record. */
    default Optional<LocalDate> keptUntil(Optional<LocalDate> from) {
        return from.flatMap(day -> retention().map(day::plus));
    }

    /** The day until which a document is kept by some rules: by the one with the longest retention, from {@link DocumentedInformation#keptFrom()}. Empty where none has a retention (7.5.3). */
    static Optional<LocalDate> keptUntil(DocumentedInformation document, Collection<DocumentRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.keptUntil(Optional.of(document.keptFrom())).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether a document of its kind was disposed of too early: before the day until which it was to be kept. On that day it was not (7.5.3). */
    default boolean isBrokenBy(DocumentedInformation document) {
        return kind() == document.kind() && document.disposedBefore(keptUntil(Optional.of(document.keptFrom())));
    }

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
