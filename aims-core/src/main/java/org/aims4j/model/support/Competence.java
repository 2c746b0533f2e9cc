package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Action;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** A verdict on whether a person has the competence that a role needs (7.2, A.4.6). */
@Value.Immutable
@AimsStyle
public interface Competence extends Entity, Dated {
    Ref<Person> person();

    Ref<CompetenceRequirement> requirement();

    /** The verdict. */
    @Value.Default
    default boolean competent() {
        return false;
    }

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** The last day on which it counts, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    List<Evidence> evidence();

    /** Whether it takes the place of another verdict on the same person and requirement: it is later; of two of one day the one with the greater id. */
    default boolean supersedes(Competence other) {
        return person().equals(other.person())
                && requirement().equals(other.requirement())
                && (date().isAfter(other.date()) || (date().equals(other.date()) && id().compareTo(other.id()) > 0));
    }

    /** Whether it has run out on a day: that day is after {@link #validUntil()}. On the last day it has not. */
    default boolean expiredAt(LocalDate day) {
        return validUntil().filter(day::isAfter).isPresent();
    }

    /** In words, what the latest of some verdicts comes to on a day; of several of one day the one with the greatest id. {@code none} where there is none. */
    static String standingOf(Collection<Competence> some, LocalDate day) {
        return some.stream()
                .max(Comparator.comparing(Competence::date).thenComparing(Competence::id))
                .map(latest -> latest.standingAt(day))
                .orElse("none");
    }

    private String standingAt(LocalDate day) {
        if (!competent()) {
            return "not competent";
        }
        return expiredAt(day) ? "expired after " + validUntil().orElseThrow() : "competent";
    }

    /** Whether some of its evidence counts on a day. */
    default boolean evidencedAt(LocalDate day) {
        return evidence().stream().anyMatch(evidence -> evidence.validAt(day));
    }

    /** Whether some are verdicts on at least two people. */
    static boolean onSeveral(Collection<Competence> some) {
        return some.stream().map(Competence::person).distinct().limit(2).count() > 1;
    }

    /** How many of some have evidence that counts on a day. */
    static long evidencedAt(LocalDate day, Collection<Competence> some) {
        return some.stream().filter(verdict -> verdict.evidencedAt(day)).count();
    }

    /** Whether it tells what an action came to: it is dated on the day the action was completed, or later. An action that is not completed came to nothing yet. */
    default boolean follows(Action action) {
        return action.completedOn().filter(done -> !date().isBefore(done)).isPresent();
    }

    @Override
    default Ref<Competence> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Competence}. */
    final class Builder extends ImmutableCompetence.Builder {
        Builder() {}
    }
}
