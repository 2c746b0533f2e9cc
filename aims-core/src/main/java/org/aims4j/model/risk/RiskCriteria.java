package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
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

    /** Whether they are in force on a day: approved on or before it, and valid from that day or earlier. */
    default boolean inForceAt(LocalDate day) {
        return !validFrom().isAfter(day)
                && approval().filter(approval -> !approval.date().isAfter(day)).isPresent();
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

    /** Whether a level stands above {@link #acceptUpTo()} on the scale of levels. False where either is not on it. */
    default boolean beyondAcceptance(String level) {
        int line = acceptUpTo().map(levels()::indexOf).orElse(-1);
        return line >= 0 && levels().indexOf(level) > line;
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
