package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
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
        return ratings().stream().reduce((last, next) -> next.date().isBefore(last.date()) ? last : next);
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
