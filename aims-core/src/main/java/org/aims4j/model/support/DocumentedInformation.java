package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
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

    /** Whether it is in use or to come: neither superseded nor disposed of. Asked of a snapshot as of a day, in which what happened later is not there. */
    default boolean current() {
        return supersededOn().isEmpty() && disposedOn().isEmpty();
    }

    /** Whether it is a draft: neither approved nor valid from any day. A draft is no version yet. */
    default boolean draft() {
        return approval().isEmpty() && validFrom().isEmpty();
    }

    /** The day on which it starts: {@link #validFrom()}, or where that is blank the day of its approval, or without one its own day. */
    default LocalDate start() {
        return validFrom().or(() -> approval().map(Approval::date)).orElse(date());
    }

    /** Whether it starts on a day or before it. */
    default boolean startsBy(LocalDate day) {
        return !start().isAfter(day);
    }

    /** Its number as numbers are compared, without spaces around it; empty where it is blank. For joins. */
    default String numberKey() {
        return number().orElse("").strip();
    }

    /** Its title as titles are compared, without spaces around it and in lower case; empty where it is blank. For joins. */
    default String titleKey() {
        return title().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether another record is of the same document: of the same kind and number, or where one has no number of the same kind and title. Blank titles are not the same. */
    default boolean sameDocumentAs(DocumentedInformation other) {
        if (id().equals(other.id()) || kind() != other.kind()) {
            return false;
        }
        return (numberKey().isEmpty() || other.numberKey().isEmpty())
                ? !titleKey().isEmpty() && titleKey().equals(other.titleKey())
                : numberKey().equals(other.numberKey());
    }

    /** Whether it is a later version of the same document as another: it starts later; of two of one day the one with the greater id. Drafts are no versions (7.5.3). */
    default boolean follows(DocumentedInformation other) {
        return !draft()
                && !other.draft()
                && sameDocumentAs(other)
                && (start().isAfter(other.start())
                        || (start().equals(other.start()) && id().compareTo(other.id()) > 0));
    }

    /** Whether it follows another version without a gap: it starts on the day on which that one was superseded, or before. */
    default boolean takesOverFrom(DocumentedInformation other) {
        return follows(other)
                && other.supersededOn().filter(end -> startsBy(end)).isPresent();
    }

    /** Whether it is to be approved before use: clauses 4 to 10 call for it as a document, or the organization itself found it necessary (7.5.2). */
    default boolean toBeApproved() {
        return kind().isMandatoryDocument() || foundNecessary();
    }

    /** Whether the organization itself found it necessary: it meets a need of its own, or is of kind {@link DocumentKind#OWN} (7.5.1). */
    default boolean foundNecessary() {
        return kind() == DocumentKind.OWN || meets().isPresent();
    }

    /** Whether it is valid from a day on record that has come by a given day, approved or not. */
    default boolean usedAt(LocalDate day) {
        return validFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    /** Whether it was valid before it was approved. On one day is not before; without either day it was not. */
    default boolean usedBeforeApproval() {
        return approval()
                .filter(approval -> validFrom().filter(approval.date()::isAfter).isPresent())
                .isPresent();
    }

    /** The day from which the time of keeping it runs: the day it was superseded, or where it was not its own day. */
    default LocalDate keptFrom() {
        return supersededOn().orElse(date());
    }

    /** The day from which it is in force: {@link #validFrom()}, or where that is blank the day of its approval. Empty without approval. */
    default Optional<LocalDate> inForceFrom() {
        return approval().map(approval -> validFrom().orElse(approval.date()));
    }

    /** Whether it is disposed of on a day: on that day or before. */
    default boolean disposedAt(LocalDate day) {
        return disposedOn().filter(end -> !end.isAfter(day)).isPresent();
    }

    /** Whether it was disposed of before a day. False where it was not disposed of, or no day is given. */
    default boolean disposedBefore(Optional<LocalDate> end) {
        return end.flatMap(day -> disposedOn().filter(day::isAfter)).isPresent();
    }

    /** Whether it is there, or was until a day: not disposed of, or on that day or later. False where it was disposed of and no day is given. */
    default boolean keptUntil(Optional<LocalDate> end) {
        return disposedOn().isEmpty() || (end.isPresent() && !disposedBefore(end));
    }

    /** Whether it is there on a day and not replaced: neither superseded nor disposed of on or before it, whether or not it is approved and valid. */
    default boolean keptAt(LocalDate day) {
        return supersededOn().filter(end -> !end.isAfter(day)).isEmpty() && !disposedAt(day);
    }

    /** Whether it is in force on a day: approved, valid from that day or earlier, and not superseded or disposed of on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && inForceFrom().filter(from -> !from.isAfter(day)).isPresent()
                && keptAt(day);
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

    /** Whether it is of a later day than another; of one day the greater id counts as the later. */
    default boolean laterThan(DocumentedInformation other) {
        return date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0);
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
