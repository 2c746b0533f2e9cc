package org.aims4j.model.improvement;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A concern or report that came in, from inside (A.3.3) or from outside (A.8.3). The channel is a process of that kind. */
@Value.Immutable
@AimsStyle
public interface Concern extends Entity, Dated {
    /** Where a concern comes from. */
    enum Side {
        INTERNAL,
        EXTERNAL
    }

    Optional<Side> side();

    Optional<Ref<AISystem>> system();

    /** The day it was received. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    @Day(HAPPENED)
    Optional<LocalDate> acknowledgedOn();

    @Day(HAPPENED)
    Optional<LocalDate> resolvedOn();

    @Day(HAPPENED)
    Optional<LocalDate> escalatedOn();

    @Value.Default
    default boolean confidential() {
        return false;
    }

    Optional<String> outcome();

    /** Whether it is on record that it comes from this side. */
    default boolean comesFrom(Side expected) {
        return side().filter(expected::equals).isPresent();
    }

    /** Whether it got an answer: it was acknowledged, or resolved (A.3.3, A.8.3). */
    default boolean answered() {
        return acknowledgedOn().isPresent() || resolvedOn().isPresent();
    }

    /**
     * The last day on which an answer is in time: the day it was received and the response time of the channel. Empty where no channel that was active on that day sets one.
     *
     * @param channels the processes through which it may have come in; of several that were active, the longest time counts
     */
    default Optional<LocalDate> answerDue(Collection<OrganizationProcess> channels) {
        return channels.stream()
                .filter(channel -> channel.activeAt(date()))
                .flatMap(channel -> channel.responseWithin().stream())
                .map(date()::plus)
                .max(Comparator.naturalOrder());
    }

    /** Whether it has no answer on a day after that on which one {@linkplain #answerDue is due}; on the due day nothing is late. */
    default boolean answerOverdueAt(LocalDate day, Collection<OrganizationProcess> channels) {
        return !answered() && answerDue(channels).filter(day::isAfter).isPresent();
    }

    /** Whether it was acknowledged on or before the day on which an answer {@linkplain #answerDue is due}. Without a response time nothing is in time. */
    default boolean acknowledgedInTime(Collection<OrganizationProcess> channels) {
        return answerDue(channels)
                .filter(due -> acknowledgedOn().filter(day -> !day.isAfter(due)).isPresent())
                .isPresent();
    }

    @Override
    default Ref<Concern> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "acknowledgedOn", acknowledgedOn());
        that.inOrder("date", Optional.of(date()), "resolvedOn", resolvedOn());
        that.inOrder("date", Optional.of(date()), "escalatedOn", escalatedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Concern}. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
