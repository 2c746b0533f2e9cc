package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/** How a risk is treated (6.1.3, 8.3). */
@Value.Immutable
@AimsStyle
public interface RiskTreatment extends Entity, Dated {
    /** What can be done about a risk. */
    enum Option {
        AVOID,
        MODIFY,
        SHARE,
        RETAIN,
        PURSUE
    }

    Ref<Risk> risk();

    Optional<Option> option();

    /** Why this option was chosen. */
    Optional<String> reason();

    /** The controls that carry it out. */
    Set<Ref<Control>> controls();

    List<EffectivenessReview> reviews();

    /** What was decided about it later. */
    List<TreatmentDecision> decisions();

    Optional<Ref<DocumentedInformation>> documentedIn();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it takes the place of another one of the same risk: of a later day; of one day the greater id counts as the later. */
    default boolean laterThan(RiskTreatment other) {
        return date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0);
    }

    /** Whether a review of it is dated on a day or after it (8.3). No where that day is not on record. */
    default boolean verifiedSince(Optional<LocalDate> day) {
        return day.filter(start ->
                        reviews().stream().anyMatch(review -> !review.date().isBefore(start)))
                .isPresent();
    }

    /** Whether its last review found that it does not work, and is dated before a day; on that day is not before it (8.3). */
    default boolean ineffectiveBefore(LocalDate day) {
        return EffectivenessReview.lastOf(reviews())
                .filter(last -> !last.effective() && last.date().isBefore(day))
                .isPresent();
    }

    /** The day of the last review that found that it does not work, whatever later ones found; empty where none did. */
    default Optional<LocalDate> lastIneffectiveOn() {
        return EffectivenessReview.lastFailureAmong(reviews());
    }

    /** The day of the last decision about it; empty where there is none. */
    default Optional<LocalDate> lastDecidedOn() {
        return decisions().stream().map(TreatmentDecision::date).max(Comparator.naturalOrder());
    }

    /** Whether something was decided about it on a day or after it (8.3). No where that day is not on record. */
    default boolean decidedSince(Optional<LocalDate> day) {
        return day.filter(start ->
                        lastDecidedOn().filter(last -> !last.isBefore(start)).isPresent())
                .isPresent();
    }

    /** Whether it came in answer to the last verdict that another one of the same risk does not work: it is later than that one, and of the day of the verdict or later (8.3). */
    default boolean answersFailureOf(RiskTreatment other) {
        return laterThan(other)
                && other.lastIneffectiveOn()
                        .filter(verdict -> !date().isBefore(verdict))
                        .isPresent();
    }

    /** The days on which something was decided about it once a review had found that it does not work, that day included, in order (8.3). */
    default List<LocalDate> decidedOnceIneffective() {
        Optional<LocalDate> first = reviews().stream()
                .filter(review -> !review.effective())
                .map(EffectivenessReview::date)
                .min(Comparator.naturalOrder());
        return decisions().stream()
                .map(TreatmentDecision::date)
                .filter(day -> first.filter(verdict -> !day.isBefore(verdict)).isPresent())
                .sorted()
                .toList();
    }

    /** The first day after another one on which something was {@linkplain #decidedOnceIneffective decided about it once it did not work}; empty where there is none. */
    default Optional<LocalDate> firstDecidedOnceIneffectiveAfter(LocalDate day) {
        return decidedOnceIneffective().stream().filter(day::isBefore).findFirst();
    }

    /** Whether something was {@linkplain #decidedOnceIneffective decided about it once it did not work} after one day and before another. */
    default boolean decidedOnceIneffectiveBetween(LocalDate after, LocalDate before) {
        return firstDecidedOnceIneffectiveAfter(after).filter(before::isAfter).isPresent();
    }

    /** Whether something was {@linkplain #decidedOnceIneffective decided about it once it did not work} on a day or before it. */
    default boolean decidedOnceIneffectiveBy(LocalDate day) {
        return decidedOnceIneffective().stream().anyMatch(decided -> !decided.isAfter(day));
    }

    /** Whether the option chosen is to avoid the risk. */
    default boolean avoids() {
        return chose(Option.AVOID);
    }

    /** Whether the option chosen is to modify the risk, which takes controls. */
    default boolean modifies() {
        return chose(Option.MODIFY);
    }

    /** Whether the option chosen is to retain the risk, which takes no plan. */
    default boolean retains() {
        return chose(Option.RETAIN);
    }

    /** Whether the risk is carried as it is: the option chosen is to retain or to pursue it. */
    default boolean carries() {
        return chose(Option.RETAIN) || chose(Option.PURSUE);
    }

    /** Whether something of the risk is meant to remain: the option chosen is to modify or to share it. */
    default boolean leavesResidual() {
        return chose(Option.MODIFY) || chose(Option.SHARE);
    }

    /** Whether something has to be done to carry it out: the option chosen is to avoid, to modify or to share the risk. */
    default boolean takesAction() {
        return chose(Option.AVOID) || leavesResidual();
    }

    private boolean chose(Option expected) {
        return option().filter(expected::equals).isPresent();
    }

    @Override
    default Ref<RiskTreatment> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskTreatment}. */
    final class Builder extends ImmutableRiskTreatment.Builder {
        Builder() {}
    }
}
