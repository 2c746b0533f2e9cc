package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/**
 * A test or review of an AI system against criteria (A.6.2.4).
 */
@Value.Immutable
@AimsStyle
public interface Verification extends Entity, Dated {
    /** What is looked at. */
    enum Kind {
        FUNCTIONAL,
        PERFORMANCE,
        FAIRNESS,
        SECURITY,
        ROBUSTNESS,
        REAL_WORLD,
        INDEPENDENT_REVIEW
    }

    /** The earliest first; of one day the lesser id. */
    Comparator<Verification> BY_DATE = Comparator.comparing(Verification::date).thenComparing(Entity::id);

    Ref<AISystem> system();

    /** The version that was tested. */
    Optional<String> version();

    Kind kind();

    Progress progress();

    List<CriterionResult> criteria();

    /** Who accepted the limits that were found. */
    Optional<Approval> limitationApproval();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether the source states the day. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    /** Whether it is completed. */
    default boolean completed() {
        return progress() == Progress.COMPLETED;
    }

    /** Whether it is a completed test: completed, and other than an independent review. */
    default boolean tested() {
        return completed() && kind() != Kind.INDEPENDENT_REVIEW;
    }

    /** Whether it is on record as one of a version. False without that version. */
    default boolean isOf(Optional<String> version) {
        return version.isPresent() && testedVersion().equals(version);
    }

    /** Whether it speaks for a version: it is of that one, or names none. */
    default boolean speaksFor(Optional<String> version) {
        return testedVersion().isEmpty() || isOf(version);
    }

    private Optional<String> testedVersion() {
        return version().filter(text -> !text.isBlank());
    }

    /** Whether it was held after an event. False where the source does not state the day of one of the two, and without an event. */
    default boolean heldAfter(Optional<LifecycleEvent> event) {
        return dateStated()
                && event.filter(LifecycleEvent::dateStated)
                        .filter(it -> date().isAfter(it.date()))
                        .isPresent();
    }

    /** Whether it comes before another one; of two of one day the one with the lesser id does. */
    default boolean precedes(Verification other) {
        return BY_DATE.compare(this, other) < 0;
    }

    /** Its criteria that were not met, in words: name, what was observed and the threshold. */
    default List<String> failures() {
        return criteria().stream()
                .filter(CriterionResult::failed)
                .map(failed -> failed.name() + " (observed " + failed.observed().orElse("not recorded") + ", threshold "
                        + failed.threshold().orElse("not recorded") + ")")
                .toList();
    }

    /** Whether it is completed, a criterion was not met, and nobody accepted that limit (A.6.2.4). */
    default boolean failed() {
        return completed() && !failures().isEmpty() && limitationApproval().isEmpty();
    }

    /**
     * Whether it makes up for one that {@linkplain #failed failed}: completed, of the same kind and version of the same system, later, and without a criterion that was not met. Where the source does
     * not state the day of one of the two, it counts as the later.
     */
    default boolean makesUpFor(Verification failed) {
        return completed()
                && failures().isEmpty()
                && system().equals(failed.system())
                && kind() == failed.kind()
                && testedVersion().equals(failed.testedVersion())
                && (!dateStated() || !failed.dateStated() || failed.precedes(this));
    }

    /** The names of its criteria that have no threshold on record. */
    default List<String> criteriaWithoutThreshold() {
        return criteria().stream()
                .filter(criterion ->
                        criterion.threshold().filter(text -> !text.isBlank()).isEmpty())
                .map(CriterionResult::name)
                .toList();
    }

    /** Whether a document is on record, or what was observed of at least one criterion. */
    default boolean documented() {
        return document().isPresent()
                || criteria().stream()
                        .anyMatch(criterion -> criterion
                                .observed()
                                .filter(text -> !text.isBlank())
                                .isPresent());
    }

    @Override
    default Ref<Verification> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Verification}. */
    final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }
}
