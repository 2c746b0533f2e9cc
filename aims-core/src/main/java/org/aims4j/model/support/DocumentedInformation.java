package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/**
 * A document or record of the management system (7.5).
 */
@Value.Immutable
@AimsStyle
public interface DocumentedInformation extends Entity, Dated {
    DocumentKind kind();

    Optional<String> title();

    Optional<String> number();

    Optional<String> version();

    Optional<Ref<Person>> owner();

    Optional<Ref<DocumentedInformation>> supersedes();

    @Override
    @Day(BEGINS)
    LocalDate date();

    Optional<String> language();

    Optional<String> medium();

    Optional<Ref<Person>> reviewedBy();

    Optional<Approval> approval();

    @Day(LIMIT)
    Optional<LocalDate> validFrom();

    @Day(HAPPENED)
    Optional<LocalDate> supersededOn();

    Optional<String> changeNote();

    Optional<String> location();

    /** The roles that can reach it. */
    Set<String> accessibleTo();

    /** Whether it needs protection. */
    @Value.Default
    default boolean sensitive() {
        return false;
    }

    Optional<String> protection();

    /** The need of the organization that it meets. */
    Optional<Ref<NeededDocument>> meets();

    @Day(HAPPENED)
    Optional<LocalDate> disposedOn();

    /** Where it comes from, for documents of external origin. */
    Optional<String> source();

    /** The day from which it is in force: {@link #validFrom()}, or where that is blank the day of its approval. Empty without approval. */
    default Optional<LocalDate> inForceFrom() {
        return approval().map(approval -> validFrom().orElse(approval.date()));
    }

    /** Whether it is disposed of on a day: on that day or before. */
    default boolean disposedAt(LocalDate day) {
        return disposedOn().filter(end -> !end.isAfter(day)).isPresent();
    }

    /** Whether it is in force on a day: approved, valid from that day or earlier, and not superseded or disposed of on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && inForceFrom().filter(from -> !from.isAfter(day)).isPresent()
                && supersededOn().filter(end -> !end.isAfter(day)).isEmpty()
                && disposedOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** In words, whether it is in force on a day, or why not. */
    default String standingAt(LocalDate day) {
        if (approval().isEmpty()) {
            return "not approved";
        }
        if (disposedOn().filter(end -> !end.isAfter(day)).isPresent()) {
            return "disposed of on " + disposedOn().get();
        }
        if (supersededOn().filter(end -> !end.isAfter(day)).isPresent()) {
            return "superseded on " + supersededOn().get();
        }
        return inForceAt(day) ? "in force" : "in force from " + inForceFrom().orElseThrow();
    }

    /** The same of several; {@code not recorded} where there is none. */
    static String standingOf(Collection<DocumentedInformation> documents, LocalDate day) {
        return documents.isEmpty()
                ? "not recorded"
                : documents.stream()
                        .map(document -> document.standingAt(day))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    @Override
    default String label() {
        return title().filter(text -> !text.isBlank()).orElse(id());
    }

    @Override
    default Ref<DocumentedInformation> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentedInformation}. */
    final class Builder extends ImmutableDocumentedInformation.Builder {
        Builder() {}
    }
}
