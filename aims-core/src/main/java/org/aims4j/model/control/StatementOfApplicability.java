package org.aims4j.model.control;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.standard.Catalogue;
import org.immutables.value.Value;

/** One version of the statement of applicability (6.1.3). What it says of each control stands in {@link Control}. */
@Value.Immutable
@AimsStyle
public interface StatementOfApplicability extends Entity, Dated {
    String version();

    /** The day of issue. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The edition of the annex that it follows, such as {@code 2023}. */
    Optional<String> edition();

    Optional<Approval> approval();

    /** The day another version took its place; it is no longer in force on that day. */
    @Day(HAPPENED)
    Optional<LocalDate> supersededOn();

    Optional<Ref<DocumentedInformation>> document();

    /** Whether it is in force on a day: approved on or before it, and not superseded on or before it. */
    default boolean inForceAt(LocalDate day) {
        return approval().filter(approval -> !approval.date().isAfter(day)).isPresent()
                && supersededOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whether it is a later version than another: of a later day; of one day the greater id counts as the later. */
    default boolean laterThan(StatementOfApplicability other) {
        return date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0);
    }

    /** The day of its approval; empty without one. */
    default Optional<LocalDate> approvedOn() {
        return approval().map(Approval::date);
    }

    /** Whether it was approved before the day of its issue (6.1.3); on that day is not before it. No without an approval. */
    default boolean approvedBeforeIssue() {
        return approvedOn().filter(date()::isAfter).isPresent();
    }

    /** Whether it follows the edition of the annex that the catalogue holds, named in full or by its year. False where none is on record. */
    default boolean followsCatalogue() {
        String edition = Catalogue.iso42001().edition();
        String year = edition.substring(edition.lastIndexOf(':') + 1);
        return edition()
                .map(String::strip)
                .filter(named -> named.equals(edition) || named.equals(year))
                .isPresent();
    }

    @Override
    default Ref<StatementOfApplicability> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatementOfApplicability}. */
    final class Builder extends ImmutableStatementOfApplicability.Builder {
        Builder() {}
    }
}
