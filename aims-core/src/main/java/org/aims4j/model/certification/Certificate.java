package org.aims4j.model.certification;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** A certificate of the certification body. */
@Value.Immutable
@AimsStyle
public interface Certificate extends Entity {
    /** Earliest decided first; of one day the lesser id. */
    Comparator<Certificate> BY_DECISION =
            Comparator.comparing(Certificate::decidedOn).thenComparing(Entity::id);

    /** The day the body decided. */
    @Day(BEGINS)
    LocalDate decidedOn();

    /** The last day, inclusive. */
    @Day(LIMIT)
    LocalDate validUntil();

    Optional<String> scope();

    List<Suspension> suspended();

    @Day(HAPPENED)
    Optional<LocalDate> withdrawnOn();

    /** Whether it is valid on a day by its days: decided on or before it, and not expired before it. Whether it was suspended or withdrawn makes no difference. */
    default boolean validAt(LocalDate day) {
        return !decidedOn().isAfter(day) && !validUntil().isBefore(day);
    }

    /** Whether it was decided after a day. */
    default boolean decidedAfter(LocalDate day) {
        return decidedOn().isAfter(day);
    }

    /** Whether it was decided on a day or after it. */
    default boolean decidedSince(LocalDate day) {
        return !decidedOn().isBefore(day);
    }

    /** Whether it was decided in a calendar year or before it. */
    default boolean decidedByEndOf(int year) {
        return decidedOn().getYear() <= year;
    }

    /** Whether it was decided later than another one; of two of one day the greater id counts as the later. */
    default boolean supersedes(Certificate other) {
        return BY_DECISION.compare(this, other) > 0;
    }

    /** Whether another one was decided later than it. */
    default boolean precedes(Certificate other) {
        return other.supersedes(this);
    }

    /**
     * Whether it stands on a day: it was decided on or before it, and is not withdrawn on or before it. An expired one stands too; of several that stand the one that supersedes the others is the current
     * one.
     */
    default boolean standsAt(LocalDate day) {
        return !decidedAfter(day)
                && withdrawnOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whether its last day is before a day. */
    default boolean expiredAt(LocalDate day) {
        return validUntil().isBefore(day);
    }

    /** The last day of the cycle that follows its own, inclusive: three years after its last day (ISO/IEC 17021-1, 9.6.3.2). */
    default LocalDate nextCycleEnd() {
        return validUntil().plusYears(3);
    }

    /** The last day of the cycle that its decision starts, inclusive: three years after it (ISO/IEC 17021-1, 9.1.3.2). */
    default LocalDate cycleEnd() {
        return decidedOn().plusYears(3);
    }

    /** Whether its last day is after that of the cycle that its decision starts. */
    default boolean outlastsCycle() {
        return validUntil().isAfter(cycleEnd());
    }

    /**
     * Whether another one may be valid for as long as it is because it renews this one: decided before this one expired or was withdrawn, its last day is not after that of the cycle that follows (ISO/IEC
     * 17021-1, 9.6.3.2).
     */
    default boolean allowsLengthOf(Certificate successor) {
        return runsAtDecisionOf(successor) && !successor.validUntil().isAfter(nextCycleEnd());
    }

    private boolean runsAtDecisionOf(Certificate successor) {
        return successor.supersedes(this)
                && !expiredAt(successor.decidedOn())
                && !withdrawnBefore(successor.decidedOn());
    }

    /** Whether it is withdrawn. */
    default boolean withdrawn() {
        return withdrawnOn().isPresent();
    }

    /** Whether it was withdrawn before a day; on that day is not before it. Nothing can renew or restore it from then on. */
    default boolean withdrawnBefore(LocalDate day) {
        return withdrawnOn().filter(day::isAfter).isPresent();
    }

    /** Whether a calendar year asks for a surveillance audit: it comes after that of the decision and before that of the last day (ISO/IEC 17021-1, 9.1.3.3). */
    default boolean asksForSurveillanceIn(int year) {
        return year > decidedOn().getYear() && year < validUntil().getYear();
    }

    /** The calendar years that ask for a surveillance audit, without those at whose end it was withdrawn, in order. At most a hundred. */
    default List<Integer> surveillanceYears() {
        return IntStream.rangeClosed(1, 100)
                .map(years -> decidedOn().getYear() + years)
                .takeWhile(this::asksForSurveillanceIn)
                .filter(year ->
                        withdrawnOn().filter(end -> end.getYear() <= year).isEmpty())
                .boxed()
                .toList();
    }

    /** The last day of the calendar year of a day, if that year asks for a surveillance audit. */
    default Optional<LocalDate> surveillanceDueInYearOf(LocalDate day) {
        return Optional.of(day)
                .filter(it -> asksForSurveillanceIn(it.getYear()))
                .map(it -> it.with(TemporalAdjusters.lastDayOfYear()));
    }

    /** Whether the calendar year of a day asks for a surveillance audit and ends within a time. The first day of that time counts. */
    default boolean surveillanceNearAt(LocalDate day, Period time) {
        return surveillanceDueInYearOf(day)
                .filter(due -> !day.isBefore(due.minus(time)))
                .isPresent();
    }

    /** The last day for the first surveillance audit after the first decision, inclusive: twelve months after it (ISO/IEC 17021-1, 9.1.3.3). */
    default LocalDate firstSurveillanceDueOn() {
        return decidedOn().plusMonths(12);
    }

    /** Whether the last day for the first surveillance audit is a day or comes within a time after it. The first day of that time counts. */
    default boolean firstSurveillanceNearAt(LocalDate day, Period time) {
        return comesWithin(firstSurveillanceDueOn(), day, time);
    }

    /** Whether its last day is a day or comes within a time after it. The first day of that time counts. */
    default boolean expiryNearAt(LocalDate day, Period time) {
        return comesWithin(validUntil(), day, time);
    }

    private static boolean comesWithin(LocalDate limit, LocalDate day, Period time) {
        return !day.isBefore(limit.minus(time)) && !day.isAfter(limit);
    }

    /** The last day on which it can be restored once it expired, inclusive: six months after its last day (ISO/IEC 17021-1, 9.6.3.2). */
    default LocalDate restorableUntil() {
        return validUntil().plusMonths(6);
    }

    /** Whether another one extends its validity: that one was decided later, yet before this one expired or was withdrawn, and is valid for longer. */
    default boolean extendedBy(Certificate successor) {
        return runsAtDecisionOf(successor) && successor.validUntil().isAfter(validUntil());
    }

    /** Whether another one restores it: that one was decided after this one expired, and not after the last day on which it could be restored; nor was this one withdrawn before. */
    default boolean restoredBy(Certificate successor) {
        return expiredAt(successor.decidedOn())
                && !successor.decidedAfter(restorableUntil())
                && !withdrawnBefore(successor.decidedOn());
    }

    @Override
    default Ref<Certificate> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("decidedOn", Optional.of(decidedOn()), "validUntil", Optional.of(validUntil()));
        that.inOrder("decidedOn", Optional.of(decidedOn()), "withdrawnOn", withdrawnOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Certificate}. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
