package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
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
