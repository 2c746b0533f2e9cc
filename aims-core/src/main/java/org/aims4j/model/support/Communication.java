package org.aims4j.model.support;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.PartyCategory;
import org.immutables.value.Value;

/** Something was communicated (5.1, 5.2, 5.3, 6.1.3, 6.2, 9.2.2, A.8.4). */
@Value.Immutable
@AimsStyle
public interface Communication extends Entity, Dated {
    Ref<?> about();

    Optional<Ref<Person>> from();

    /** Categories of interested parties ({@code CUSTOMER}), {@code TOP_MANAGEMENT}, {@code STAFF}, or functions in words. */
    Set<String> audience();

    Optional<String> channel();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether it went to people inside: its audience names workers, or something that is no category of interested parties, such as {@code STAFF} (5.2). */
    default boolean internal() {
        return audience().stream()
                .anyMatch(name -> name.equals(PartyCategory.WORKER.name())
                        || Arrays.stream(PartyCategory.values())
                                .noneMatch(category -> category.name().equals(name)));
    }

    /** Whether it makes a version of the AI policy known: it is about that version or its document, and not from before its approval (5.2). One that is not approved is not made known. */
    default boolean announces(AIPolicy policy) {
        return policy.isMeantBy(about())
                && policy.approval()
                        .filter(approval -> !date().isBefore(approval.date()))
                        .isPresent();
    }

    /** Whether the next one of its sort is overdue on a day by the intervals of several processes; due on that day is not overdue. Without an interval nothing is late. */
    default boolean overdueAt(LocalDate day, Collection<OrganizationProcess> processes) {
        return OrganizationProcess.overdueAt(day, date(), processes);
    }

    @Override
    default Ref<Communication> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Communication}. */
    final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }
}
