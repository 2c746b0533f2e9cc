package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated, justified decision of the organization to live with a finding until a day. It suspends no requirement, and no certification body recognizes it.
 *
 * <p>It covers a finding by its fingerprint, or where that is blank by rule and exact subject. Projection to a day leaves it as it is: its own days say
 * whether it holds.
 */
@Value.Immutable
@AimsStyle
public interface Waiver extends Entity {
    /** The grades of findings that a waiver can cover, worst first. */
    enum Grade {
        MAJOR,
        MINOR,
        OBSERVATION
    }

    /** How far the decision is. */
    enum Status {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    /** Fingerprint of the finding. */
    Optional<String> fingerprint();

    /** Id of the rule; counts where the fingerprint is blank. */
    Optional<String> rule();

    /** Id of the subject of the finding; counts where the fingerprint is blank. The subject need not be a record. */
    Optional<String> subject();

    String justification();

    /** The first day, inclusive. */
    @Day(LIMIT)
    LocalDate issued();

    /** Who accepted it, and when; an accepted waiver has one. */
    Optional<Approval> approval();

    /** The last day, inclusive. */
    @Day(LIMIT)
    LocalDate validUntil();

    /** The worst grade that it covers. */
    Grade worstGrade();

    /** How far the decision is. */
    @Value.Default
    default Status status() {
        return Status.PROPOSED;
    }

    /** Whether it is not valid yet on a day: issued after it, or approved after it. */
    default boolean notYetValidAt(LocalDate day) {
        return issued().isAfter(day)
                || approval().filter(approval -> approval.date().isAfter(day)).isPresent();
    }

    /** Whether it has expired on a day: valid until an earlier one. */
    default boolean expiredAt(LocalDate day) {
        return validUntil().isBefore(day);
    }

    /** Whether it has effect on a day: accepted, valid already, and not expired. The first and the last day count. */
    default boolean inForceAt(LocalDate day) {
        return status() == Status.ACCEPTED && !notYetValidAt(day) && !expiredAt(day);
    }

    @Override
    default Ref<Waiver> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.require(
                isGiven(fingerprint()) || (isGiven(rule()) && isGiven(subject())),
                "fingerprint",
                fingerprint(),
                "is missing; give the fingerprint of the finding, or rule and subject");
        that.require(
                status() != Status.ACCEPTED || approval().isPresent(),
                "approval",
                "",
                "is missing though the waiver is ACCEPTED; say who accepted it and when, or set the status to PROPOSED");
        that.inOrder("issued", Optional.of(issued()), "validUntil", Optional.of(validUntil()));
    }

    private static boolean isGiven(Optional<String> text) {
        return text.filter(given -> !given.isBlank()).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Waiver}. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
