package org.aims4j.model.organization;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.support.Communication;
import org.aims4j.model.support.Person;
import org.aims4j.model.support.ResourceNeed;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A role in the management system and who holds it (5.3, A.3.2). Top management is who holds an assignment marked so. */
@Value.Immutable
@AimsStyle
public interface RoleAssignment extends Entity {
    /**
     * The role in words, or one that rules know: {@code AIMS_CONFORMITY}, {@code AIMS_REPORTING}, {@code RISK_APPROVAL}, {@code SYSTEM_OWNER}, {@code
     * HUMAN_OVERSIGHT}, {@code INTERNAL_AUDITOR}.
     */
    String role();

    Optional<ResponsibilityArea> area();

    /** Who holds it; blank: vacant. */
    Optional<Ref<Person>> holder();

    /** The system that it is for; blank: none in particular. */
    Optional<Ref<AISystem>> system();

    List<String> responsibilities();

    List<String> authorities();

    /** Whether the holder belongs to top management. */
    @Value.Default
    default boolean topManagement() {
        return false;
    }

    /** The day the holder acknowledged it. */
    @Day(HAPPENED)
    Optional<LocalDate> acknowledgedOn();

    /** The first day, inclusive. */
    @Day(BEGINS)
    LocalDate from();

    /** The last day, inclusive; blank: no end is known. */
    @Day(LIMIT)
    Optional<LocalDate> until();

    /** Its role as {@link #keyOf} has it, for joins. */
    default String roleKey() {
        return keyOf(role());
    }

    /** A role as roles are compared: without spaces around it, in lower case. */
    static String keyOf(String role) {
        return role.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it is in force on a day; the first and the last day count. Whether anybody holds it makes no difference. */
    default boolean inForceAt(LocalDate day) {
        return !from().isAfter(day) && until().map(end -> !end.isBefore(day)).orElse(true);
    }

    /** Whether a person held it on a day: it was in force, and theirs. */
    default boolean heldBy(Ref<Person> who, LocalDate day) {
        return holder().filter(who::equals).isPresent() && inForceAt(day);
    }

    /** Whether who held it on the day of completion took part in a review. In one that is not completed nobody did. */
    default boolean attended(ManagementReview review) {
        return review.completedOn()
                .filter(day -> review.participants().stream().anyMatch(who -> heldBy(who, day)))
                .isPresent();
    }

    /** Whether who held it on the day of completion was one of the auditors of an internal audit. In one that is not completed nobody was. */
    default boolean audited(InternalAudit audit) {
        return audit.completedOn()
                .filter(day -> audit.auditors().stream().anyMatch(who -> heldBy(who, day)))
                .isPresent();
    }

    /** Whether an approval was given by who held it on that day. A blank one was given by nobody. */
    default boolean gave(Optional<Approval> approval) {
        return approval.filter(it -> heldBy(it.by(), it.date())).isPresent();
    }

    /** Whether a communication was sent by who held it on that day. */
    default boolean sent(Communication communication) {
        return communication
                .from()
                .filter(who -> heldBy(who, communication.date()))
                .isPresent();
    }

    /** Whether a need was decided on by who held it on that day. Without a day it was not. */
    default boolean decided(ResourceNeed need) {
        return need.decidedBy()
                .filter(who -> need.decidedOn().filter(day -> heldBy(who, day)).isPresent())
                .isPresent();
    }

    /**
     * The last day of these communications and of these completed reviews (5.3).
     *
     * @throws NoSuchElementException if there is none
     */
    static LocalDate lastReport(Collection<Communication> communications, Collection<ManagementReview> reviews) {
        return Stream.concat(
                        communications.stream().map(Communication::date),
                        reviews.stream().flatMap(review -> review.completedOn().stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether it is for an area of responsibility: that is its area, or the name of its role or of one of its responsibilities (A.3.2). */
    default boolean isFor(ResponsibilityArea area) {
        return area().filter(area::equals).isPresent()
                || area.isNamedBy(role())
                || responsibilities().stream().anyMatch(area::isNamedBy);
    }

    /** Whether both responsibilities and authorities are on record (5.3). */
    default boolean empowered() {
        return !responsibilities().isEmpty() && !authorities().isEmpty();
    }

    /**
     * Whether what it calls for at the interval of several processes had to be done for the first time before a day: the day that the interval leads to from its first day is over. Without an interval,
     * from its first day on (5.3).
     */
    default boolean firstDueBefore(LocalDate day, Collection<OrganizationProcess> processes) {
        return OrganizationProcess.dueAfter(from(), processes).map(day::isAfter).orElse(true);
    }

    /** Whether its holder may approve risk treatment plans and accept residual risks: top management, or {@code RISK_APPROVAL} (6.1.3). */
    default boolean decidesOnRisks() {
        return topManagement() || role().equals("RISK_APPROVAL");
    }

    @Override
    default String label() {
        return role();
    }

    @Override
    default Ref<RoleAssignment> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("from", Optional.of(from()), "until", until());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoleAssignment}. */
    final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
