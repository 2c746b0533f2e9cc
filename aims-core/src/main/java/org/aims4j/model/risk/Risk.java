package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A risk in connection with AI systems (6.1.1, 6.1.2). It exists from its first rating; without one, from its assessment. */
@Value.Immutable
@AimsStyle
public interface Risk extends Entity {
    /** The assessment in which it was first seen. */
    Ref<RiskAssessment> assessment();

    /** The systems that it concerns; empty: all of them together. */
    Set<Ref<AISystem>> systems();

    String text();

    /** Ids of risk sources of Annex C, such as {@code C.3.4}. */
    Set<String> sources();

    /** The field of use. */
    Optional<String> domain();

    /** What it does to AI objectives. */
    List<RiskEffect> objectives();

    @Day(BEGINS)
    List<RiskRating> ratings();

    Optional<Ref<Person>> owner();

    /** The issues and requirements that it follows from. */
    Set<Ref<?>> basis();

    /** What remains after treatment. */
    Optional<ResidualRisk> residual();

    @Day(HAPPENED)
    Optional<LocalDate> closedOn();

    /** The current rating: the one with the latest day, of several on that day the last in the list. Empty where there is none. */
    default Optional<RiskRating> currentRating() {
        RiskRating current = null; // no stream: rules ask each risk for words of its rating again and again
        for (RiskRating rating : ratings()) {
            if (current == null || !rating.date().isBefore(current.date())) {
                current = rating;
            }
        }
        return Optional.ofNullable(current);
    }

    /** Whether it is not closed. */
    default boolean open() {
        return closedOn().isEmpty();
    }

    /** The assessment whose criteria and trigger are its own: that of its current rating; where the rating names none, the one in which it was first seen (6.1.2). */
    default Ref<RiskAssessment> ratedIn() {
        return currentRating().flatMap(RiskRating::assessment).orElse(assessment());
    }

    /** The consequence for the organization in its current rating; empty where none is on record. */
    default Optional<String> onOrganization() {
        return rated(RiskRating::onOrganization);
    }

    /** The consequence for individuals in its current rating; empty where none is on record. */
    default Optional<String> onIndividuals() {
        return rated(RiskRating::onIndividuals);
    }

    /** The consequence for societies in its current rating; empty where none is on record. */
    default Optional<String> onSociety() {
        return rated(RiskRating::onSociety);
    }

    /** The likelihood in its current rating; empty where none is on record. */
    default Optional<String> likelihood() {
        return rated(RiskRating::likelihood);
    }

    /** The level in its current rating; empty where none is on record. */
    default Optional<String> level() {
        return rated(RiskRating::level);
    }

    /** The rank in its current rating; empty where none is on record. */
    default Optional<Integer> rank() {
        return currentRating().flatMap(RiskRating::rank);
    }

    /** Whether its current rating has a consequence, for the organization, for individuals or for societies. */
    default boolean consequenceRated() {
        return currentRating()
                .filter(rating -> !rating.consequences().isEmpty())
                .isPresent();
    }

    /** What a level is derived from: the likelihood and the three consequences of its current rating. Equal for risks that are rated equally. */
    default List<Optional<String>> ratedAs() {
        return List.of(likelihood(), onOrganization(), onIndividuals(), onSociety());
    }

    /** The level of what remains of it; empty where none is on record. */
    default Optional<String> residualLevel() {
        return residual().flatMap(ResidualRisk::level).filter(level -> !level.isBlank());
    }

    /** Who accepted what remains of it, and when; empty where that is not on record. */
    default Optional<Approval> acceptance() {
        return residual().flatMap(ResidualRisk::acceptance);
    }

    /** Who accepted what remains of it; empty where that is not on record. */
    default Optional<Ref<Person>> acceptor() {
        return acceptance().map(Approval::by);
    }

    /** The day on which what remains of it was accepted; empty where that is not on record. */
    default Optional<LocalDate> acceptedOn() {
        return acceptance().map(Approval::date);
    }

    /** Why what remains of it was accepted; empty where that is not on record. */
    default Optional<String> acceptanceReason() {
        return residual().flatMap(ResidualRisk::reason).filter(reason -> !reason.isBlank());
    }

    /** The last day for the next look at what remains of it, inclusive; empty where none is on record. */
    default Optional<LocalDate> acceptanceReviewBy() {
        return residual().flatMap(ResidualRisk::reviewBy);
    }

    /** Whether the next look at what remains of it is overdue on a day; due on that day is not overdue. */
    default boolean acceptanceReviewOverdueAt(LocalDate day) {
        return acceptanceReviewBy().filter(day::isAfter).isPresent();
    }

    /** Whether it stands before another one, by id. Of two it tells which one is the other. */
    default boolean comesBefore(Risk other) {
        return id().compareTo(other.id()) < 0;
    }

    private Optional<String> rated(Function<RiskRating, Optional<String>> word) {
        return currentRating().flatMap(word).filter(text -> !text.isBlank());
    }

    /** Whether the level of its current rating stands above what the criteria accept. False where no level is on record or the criteria do not know it. */
    default boolean beyondAcceptance(RiskCriteria criteria) {
        return currentRating()
                .flatMap(RiskRating::level)
                .map(criteria::beyondAcceptance)
                .orElse(false);
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<Risk> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Risk}. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
