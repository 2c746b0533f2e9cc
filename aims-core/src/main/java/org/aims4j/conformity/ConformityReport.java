package org.aims4j.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ManagementSystem;
import org.immutables.value.Value;

/**
 * The result of an evaluation: an outcome for each auditable item, and what it rests on. The same records and day give an equal report.
 */
@Value.Immutable
@AimsStyle
public interface ConformityReport {
    /** The day as of which was evaluated. */
    LocalDate asOf();

    /**
     * Whether records or events of later days were left out. Then the report says what was so on that day according to the records at hand: attributes without a date are those
     * of today's records. False where the evaluation was stopped before it looked.
     */
    @Value.Default
    default boolean leavesOutLaterDays() {
        return false;
    }

    /** The edition of the standard. */
    String edition();

    /** Version of the library. */
    String libraryVersion();

    /** The rule sets that took part. */
    List<String> ruleSets();

    /** Digest of the records that were evaluated; the order of lists of records is not in it. Empty where the evaluation was stopped before it was worked out. */
    Optional<String> digest();

    /** One per auditable item, in catalogue order. */
    List<Outcome> outcomes();

    /** By requirement in catalogue order, then rule, subject, key. */
    List<Finding> findings();

    /** In the order of findings. */
    List<Proof> proofs();

    /** In the order of findings. */
    List<Exemption> exemptions();

    /** In the order of findings. */
    List<Undecided> undecided();

    /** What became of each waiver, those of the records and those that the host handed over, by id. */
    List<WaiverFate> waivers();

    /**
     * The outcome of an item.
     *
     * @throws NoSuchElementException if the report has none with this id
     */
    default Outcome outcome(String requirement) {
        return outcomes().stream()
                .filter(outcome -> outcome.requirement().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No outcome for \"" + requirement + "\" in this report"));
    }

    /**
     * Makes sure that this report is about these records.
     *
     * @throws IllegalArgumentException if it is about others, or has no digest to tell by
     */
    default void requireAbout(ManagementSystem aims) {
        String evaluated = digest().orElseThrow(() -> new IllegalArgumentException(
                "The report as of " + asOf() + " has no digest, since its evaluation was stopped; evaluate anew"));
        if (!evaluated.equals(aims.digest())) {
            throw new IllegalArgumentException("The report as of " + asOf() + " is about records with the digest "
                    + evaluated + ", and those given have " + aims.digest()
                    + "; give the records that were evaluated");
        }
    }

    /** Number of items with a status. */
    default long count(Status status) {
        return outcomes().stream().filter(outcome -> outcome.status() == status).count();
    }

    /** Number of items that were evaluated: conforming, nonconforming or waived. */
    default long evaluated() {
        return count(Status.CONFORMING) + count(Status.NONCONFORMING) + count(Status.WAIVED);
    }

    /** Number of findings of a grade. */
    default long count(Grade grade) {
        return findings().stream().filter(finding -> finding.grade() == grade).count();
    }

    /** The worst grade among the findings; empty where there is none. */
    default Optional<Grade> worstGrade() {
        return findings().stream().map(Finding::grade).min(Enum::compareTo);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConformityReport}. */
    final class Builder extends ImmutableConformityReport.Builder {
        Builder() {}
    }
}
