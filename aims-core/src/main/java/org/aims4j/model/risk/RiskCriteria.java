package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.support.Person;
import org.immutables.value.Value;

/**
 * One version of the criteria by which risks are rated, accepted and ranked (6.1.1, 6.1.2).
 *
 * <p>Scales that do not fit each other are a matter of conformity, so a record can hold them.
 */
@Value.Immutable(copy = true)
@AimsStyle
public interface RiskCriteria extends Entity {
    String version();

    Optional<Ref<Person>> owner();

    /** The scale of likelihoods, rising. */
    List<String> likelihoods();

    /** The scale of consequences, rising. */
    List<String> consequences();

    /** The scale of levels, rising. */
    List<String> levels();

    /** The level for each likelihood and consequence: one row for each likelihood, one cell for each consequence. */
    List<List<String>> matrix();

    /** The highest level that is acceptable without further ado. */
    Optional<String> acceptUpTo();

    Optional<Approval> approval();

    /** The first day they are valid, inclusive. */
    @Day(BEGINS)
    LocalDate validFrom();

    /** The last day for the next review, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    /** Whether they are valid from a day on record, or from an earlier one. False where no day is on record. */
    default boolean validOn(Optional<LocalDate> day) {
        return day.filter(it -> !validFrom().isAfter(it)).isPresent();
    }

    /** Whether a record that names criteria, or none, can mean these. */
    default boolean meantBy(Optional<Ref<RiskCriteria>> named) {
        return named.map(ref()::equals).orElse(true);
    }

    /** Whether their review is overdue on a day: that day is after {@link #reviewBy()}. Without one it never is. */
    default boolean reviewOverdueAt(LocalDate day) {
        return reviewBy().filter(day::isAfter).isPresent();
    }

    /**
     * What keeps risks from being rated by these scales, in words (6.1.1): a scale that is empty, a matrix that has not one row for each likelihood, a row that has not one cell for each
     * consequence, a cell that is no level. Empty where all fit together.
     */
    default List<String> scaleFaults() {
        List<String> faults = new ArrayList<>();
        if (likelihoods().isEmpty()) {
            faults.add("no likelihoods");
        }
        if (consequences().isEmpty()) {
            faults.add("no consequences");
        }
        if (levels().isEmpty()) {
            faults.add("no levels");
        }
        if (matrix().size() != likelihoods().size()) {
            faults.add("rows of the matrix: " + matrix().size() + " for "
                    + likelihoods().size() + " likelihoods");
        }
        for (int row = 0; row < matrix().size(); row++) {
            int cells = matrix().get(row).size();
            if (cells != consequences().size()) {
                faults.add("cells of row " + (row + 1) + ": " + cells + " for "
                        + consequences().size() + " consequences");
            }
        }
        matrix().stream()
                .flatMap(List::stream)
                .filter(cell -> !levels().contains(cell))
                .distinct()
                .forEach(cell -> faults.add("cell that is no level: " + cell));
        return faults;
    }

    /** Whether every level is acceptable: {@link #acceptUpTo()} is the highest one (6.1.1). False without levels. */
    default boolean acceptEveryLevel() {
        return !levels().isEmpty()
                && acceptUpTo()
                        .filter(levels().get(levels().size() - 1)::equals)
                        .isPresent();
    }

    /** The words of the current rating of a risk, and of the level that remains of it, that are not on the scale where they belong, each once (6.1.1). */
    default List<String> offScale(Risk risk) {
        return Stream.concat(
                        strangersIn(risk).stream(),
                        risk.residualLevel().filter(level -> !levels().contains(level)).stream())
                .distinct()
                .toList();
    }

    /** The ratings of impacts that are neither consequences nor levels of these criteria, each once, in the order of the assessment (6.1.1). Blank ones are left out. */
    default List<String> ratingsOffScale(ImpactAssessment assessment) {
        return assessment.impacts().stream()
                .flatMap(impact -> impact.rating().stream())
                .filter(rating -> !rating.isBlank() && !consequences().contains(rating) && !levels().contains(rating))
                .distinct()
                .toList();
    }

    /** Whether they are in force on a day: approved on or before it, and valid from that day or earlier. */
    default boolean inForceAt(LocalDate day) {
        return !validFrom().isAfter(day)
                && approval().filter(approval -> !approval.date().isAfter(day)).isPresent();
    }

    /** Whether they were in force on the day on which an assessment was completed. False without that day. */
    default boolean inForceFor(RiskAssessment assessment) {
        return assessment.completedOn().filter(this::inForceAt).isPresent();
    }

    /**
     * The level that the matrix gives for the likelihood and the worst consequence of a rating. Empty where the rating lacks likelihood or consequences, holds a
     * word that is not on the scales, or the matrix has no such cell.
     */
    default Optional<String> levelOf(RiskRating rating) {
        int row = rating.likelihood().map(likelihoods()::indexOf).orElse(-1);
        List<Integer> places = rating.consequences().stream()
                .map(consequences()::indexOf)
                .sorted()
                .toList();
        if (row < 0 || row >= matrix().size() || places.isEmpty() || places.get(0) < 0) {
            return Optional.empty();
        }
        List<String> cells = matrix().get(row);
        int column = places.get(places.size() - 1);
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }

    /** The levels of the scale as a risk states its own. */
    default List<Optional<String>> statableLevels() {
        return levels().stream().map(Optional::of).toList();
    }

    /** Whether a level stands above {@link #acceptUpTo()} on the scale of levels. False where either is not on it. */
    default boolean beyondAcceptance(String level) {
        int line = acceptUpTo().map(levels()::indexOf).orElse(-1);
        return line >= 0 && levels().indexOf(level) > line;
    }

    /** Whether they take the place of others: valid from a later day; of one day the greater id counts as the later. */
    default boolean laterThan(RiskCriteria other) {
        return validFrom().isAfter(other.validFrom())
                || (validFrom().equals(other.validFrom()) && id().compareTo(other.id()) > 0);
    }

    /** Whether they are valid from a later day than others. */
    default boolean validAfter(RiskCriteria other) {
        return validFrom().isAfter(other.validFrom());
    }

    /** Whether they draw a line between what is acceptable and what is not: {@link #acceptUpTo()} is one of the levels, letter for letter (6.1.1). */
    default boolean drawLine() {
        return acceptUpTo().filter(levels()::contains).isPresent();
    }

    /** Whether a risk can be held against them: its level and {@link #acceptUpTo()} are on the scale of levels. */
    default boolean comparableWith(Risk risk) {
        return isOnScale(risk.level()) && drawLine();
    }

    /** Whether a level is on record that is on the scale of levels. */
    default boolean isOnScale(Optional<String> level) {
        return level.filter(levels()::contains).isPresent();
    }

    /** Whether a risk is beyond what they accept, by its level. False where the two cannot be compared. */
    default boolean exceededBy(Risk risk) {
        return risk.beyondAcceptance(this);
    }

    /** Whether a risk is within what they accept, by its level. False where the two cannot be compared. */
    default boolean metBy(Risk risk) {
        return comparableWith(risk) && !exceededBy(risk);
    }

    /** Whether what remains of a risk is beyond what they accept. False where the two cannot be compared. */
    default boolean exceededByResidual(Risk risk) {
        return risk.residualLevel().filter(this::beyondAcceptance).isPresent();
    }

    /** Whether what remains of a risk is just what they accept: its level is {@link #acceptUpTo()}, and on the scale. */
    default boolean reachedByResidual(Risk risk) {
        return drawLine() && risk.residualLevel().equals(acceptUpTo());
    }

    /** Whether nobody has to accept what remains of a risk: its level is below {@link #acceptUpTo()}, or it never was beyond and no rest is on record. */
    default boolean needNoAcceptanceOf(Risk risk) {
        return risk.residual().isEmpty()
                ? metBy(risk)
                : isOnScale(risk.residualLevel())
                        && drawLine()
                        && !exceededByResidual(risk)
                        && !reachedByResidual(risk);
    }

    /** Whether a risk is beyond what they accept, and nothing on record says that what remains of it is not. */
    default boolean stillExceededBy(Risk risk) {
        return exceededBy(risk) && (risk.residualLevel().isEmpty() || exceededByResidual(risk));
    }

    /** The words of the current rating of a risk that are not on the scale where they belong: of likelihood, consequences and level, in this order. */
    default List<String> strangersIn(Risk risk) {
        return Stream.of(
                        Stream.of(risk.likelihood()).filter(word -> isMissing(likelihoods(), word)),
                        Stream.of(risk.onOrganization(), risk.onIndividuals(), risk.onSociety())
                                .filter(word -> isMissing(consequences(), word)),
                        Stream.of(risk.level()).filter(word -> isMissing(levels(), word)))
                .flatMap(words -> words)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isMissing(List<String> scale, Optional<String> word) {
        return word.filter(it -> !scale.contains(it)).isPresent();
    }

    /** The level that the matrix gives for the current rating of a risk; empty where it gives none. */
    default Optional<String> levelFor(Risk risk) {
        return risk.currentRating().flatMap(this::levelOf);
    }

    /** Whether the level of a risk, on the scale, is another one than the matrix gives. False where the matrix gives none. */
    default boolean contradictedBy(Risk risk) {
        return isOnScale(risk.level())
                && levelFor(risk)
                        .filter(level -> !risk.level().equals(Optional.of(level)))
                        .isPresent();
    }

    /** Whether the level of a risk is the one that the matrix gives; without a likelihood, whether it is on the scale and a consequence is rated. */
    default boolean agreeWithLevelOf(Risk risk) {
        return risk.likelihood().isPresent()
                ? risk.level().isPresent() && risk.level().equals(levelFor(risk))
                : isOnScale(risk.level()) && risk.consequenceRated();
    }

    /** These criteria with rows of their own. */
    @Value.Check
    default RiskCriteria copied() {
        List<List<String>> rows = matrix().stream().map(List::copyOf).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != matrix().get(i)) { // a copy is made only of what can change
                return ((ImmutableRiskCriteria) this).withMatrix(rows);
            }
        }
        return this;
    }

    @Override
    default Ref<RiskCriteria> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskCriteria}. */
    final class Builder extends ImmutableRiskCriteria.Builder {
        Builder() {}
    }
}
