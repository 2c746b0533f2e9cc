package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.immutables.value.Value;

/** An AI system was approved for use (A.9.2). */
@Value.Immutable
@AimsStyle
public interface UseApproval extends Entity, Dated {
    Ref<AISystem> system();

    /** The process that was followed. */
    Optional<Ref<OrganizationProcess>> process();

    Approval approval();

    Optional<String> conditions();

    /** The last day, inclusive; blank: no end. */
    @Day(LIMIT)
    Optional<LocalDate> validUntil();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it is valid on a day: it ends on that day or later, or never. */
    default boolean validAt(LocalDate day) {
        return validUntil().map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether it was given after a day. False where no day is given to compare with. */
    default boolean givenAfter(Optional<LocalDate> day) {
        return day.filter(approval().date()::isAfter).isPresent();
    }

    /** The last day on which one of several is valid; empty where none has an end. */
    static Optional<LocalDate> lastDay(Collection<UseApproval> approvals) {
        return approvals.stream()
                .flatMap(approval -> approval.validUntil().stream())
                .max(Comparator.naturalOrder());
    }

    /** The day on which the first of several was given; empty where there is none. */
    static Optional<LocalDate> firstDay(Collection<UseApproval> approvals) {
        return approvals.stream().map(each -> each.approval().date()).min(Comparator.naturalOrder());
    }

    @Override
    default Ref<UseApproval> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("date", Optional.of(date()), "validUntil", validUntil());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UseApproval}. */
    final class Builder extends ImmutableUseApproval.Builder {
        Builder() {}
    }
}
