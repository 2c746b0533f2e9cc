package org.aims4j.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** A process of the management system or of the life of AI systems (4.4, 8.1). */
@Value.Immutable
@AimsStyle
public interface OrganizationProcess extends Entity {
    String name();

    /** The clauses and controls that it carries out, by number. */
    Set<String> clauses();

    ProcessKind kind();

    Optional<Ref<Person>> owner();

    Optional<Ref<DocumentedInformation>> document();

    /** What the procedure covers; compared with the topics of the guidance. */
    Set<String> topics();

    /** The policies and objectives that it rests on. */
    List<Ref<?>> basis();

    List<String> inputs();

    List<String> outputs();

    Set<Ref<OrganizationProcess>> interactsWith();

    /** The criteria that a run is held against (8.1). */
    List<String> criteria();

    /** How often it is run. */
    Optional<Interval> interval();

    /** The time within which a concern or report is answered. */
    Optional<Period> responseWithin();

    /** The systems that it serves; empty: all. */
    Set<Ref<AISystem>> systems();

    /** When it is active; empty: it never is. */
    List<ActivePeriod> active();

    /** Whether it is active on a day: one of its periods holds it. */
    default boolean activeAt(LocalDate day) {
        return active().stream().anyMatch(period -> period.contains(day));
    }

    /** The day since which it has been active on a day: the first day of the period that holds it, of several the earliest. Empty where it is not active. */
    default Optional<LocalDate> activeSince(LocalDate day) {
        return active().stream()
                .filter(period -> period.contains(day))
                .map(ActivePeriod::from)
                .min(Comparator.naturalOrder());
    }

    /** Whether it carries out a clause (4.4): it names the clause, or a part of it such as {@code 6.1.2} of {@code 6}. */
    default boolean carriesOut(String clause) {
        return clauses().stream().anyMatch(named -> named.equals(clause) || named.startsWith(clause + "."));
    }

    /** Whether it and another process interact (4.4): one of the two names the other. No process interacts with itself. */
    default boolean linkedTo(OrganizationProcess other) {
        return !ref().equals(other.ref())
                && (interactsWith().contains(other.ref())
                        || other.interactsWith().contains(ref()));
    }

    /**
     * The day on which the next run is due by its interval (4.4). Empty without an interval, and where there is no day to count from.
     *
     * @param last the day of the last run; without one, it counts from the day from which the interval runs, else from the first day on which the process was active
     */
    default Optional<LocalDate> runDue(Optional<LocalDate> last) {
        return interval()
                .flatMap(interval -> last.or(interval::from)
                        .or(() -> active().stream().map(ActivePeriod::from).min(Comparator.naturalOrder()))
                        .map(interval::dueAfter));
    }

    /** Whether a run is overdue on a day, given the day of the last one; due on that day is not overdue. Without an interval nothing is late. */
    default boolean runOverdueAt(LocalDate day, Optional<LocalDate> last) {
        return runDue(last).filter(day::isAfter).isPresent();
    }

    /** Whether its interval has passed on a day since it became active. Without an interval, or while it is not active, nothing passes. */
    default boolean intervalPassedAt(LocalDate day) {
        return activeSince(day).filter(since -> intervalPassedSince(since, day)).isPresent();
    }

    /** Whether its interval has passed on a day since another one. Without an interval nothing passes. */
    default boolean intervalPassedSince(LocalDate start, LocalDate day) {
        return interval().filter(it -> it.passed(start, day)).isPresent();
    }

    /** Whether it is of a kind that makes it an operational process (8.1): none of exceptions from the policy, audit, review and improvement. */
    default boolean operational() {
        return switch (kind()) {
            case POLICY_EXCEPTION, AUDIT, REVIEW, IMPROVEMENT -> false;
            default -> true;
        };
    }

    /** Whether it is an operational process on a day (8.1): {@linkplain #operational of such a kind}, and active. */
    default boolean operationalAt(LocalDate day) {
        return operational() && activeAt(day);
    }

    /**
     * The day on which its first run is due, asked on a day: one interval after the day from which that runs, or where that is blank after the first day of the period that holds the day.
     * Empty where it is not active or has no interval.
     */
    default Optional<LocalDate> firstRunDue(LocalDate day) {
        return activeSince(day)
                .flatMap(start -> interval()
                        .map(interval -> interval.dueAfter(interval.from().orElse(start))));
    }

    /**
     * The last day on which a process that has no run on record misses none, asked on a day (8.1): that on which {@linkplain #firstRunDue its first run is due}; without an interval the first day
     * of the period that holds the day. Empty where it is not active.
     */
    default Optional<LocalDate> firstRunBy(LocalDate day) {
        return firstRunDue(day).or(() -> activeSince(day));
    }

    /** Whether a run is missing on a day, given that none is on record: the day is after {@linkplain #firstRunBy the last one} for the first run. */
    default boolean firstRunMissedAt(LocalDate day) {
        return firstRunBy(day).filter(day::isAfter).isPresent();
    }

    /** Whether its first run is due on a day or later; then nothing is late yet. Whether it was run makes no difference. */
    default boolean firstRunOutstandingAt(LocalDate day) {
        return firstRunDue(day).filter(due -> !due.isBefore(day)).isPresent();
    }

    /** The day on which what was done on a day is due again by the intervals of several processes: the last of the days that they lead to. Empty where none has an interval. */
    static Optional<LocalDate> dueAfter(LocalDate last, Collection<OrganizationProcess> processes) {
        return processes.stream()
                .flatMap(process -> process.interval().stream())
                .map(interval -> interval.dueAfter(last))
                .max(Comparator.naturalOrder());
    }

    /** The last day on which it is in time to act on what became known on a day: that {@linkplain #dueAfter to which the intervals lead}, without an interval that day itself. Empty without that day. */
    static Optional<LocalDate> inTimeUntil(Optional<LocalDate> known, Collection<OrganizationProcess> processes) {
        return known.map(day -> dueAfter(day, processes).orElse(day));
    }

    /** Whether what was last done on a day is overdue on another by the intervals of several processes; due on that day is not overdue. Without an interval nothing is late. */
    static boolean overdueAt(LocalDate day, LocalDate last, Collection<OrganizationProcess> processes) {
        return dueAfter(last, processes).filter(day::isAfter).isPresent();
    }

    /** What is on record of what it does: its criteria, then its topics. */
    default List<String> content() {
        return Stream.concat(criteria().stream(), topics().stream()).toList();
    }

    /** Those of some topics of the guidance that it does not cover, in their order; {@linkplain Topics#missing compared} without case, hyphens and blanks. */
    default List<String> missingTopics(List<String> topics) {
        return Topics.missing(topics, topics());
    }

    /** The last day before a day on which one of some processes was active; empty where none ended before that day. */
    static Optional<LocalDate> lastEnd(Collection<OrganizationProcess> processes, LocalDate day) {
        return processes.stream()
                .flatMap(process -> process.active().stream())
                .flatMap(period -> period.until().stream())
                .filter(day::isAfter)
                .max(Comparator.naturalOrder());
    }

    /** In words, why none of some processes is active on a day: {@code not recorded}, {@code ended on} the last day of the last one, or {@code not active}. */
    static String absenceOf(Collection<OrganizationProcess> processes, LocalDate day) {
        return processes.isEmpty()
                ? "not recorded"
                : lastEnd(processes, day).map(end -> "ended on " + end).orElse("not active");
    }

    /** Those of some processes that have criteria. */
    static List<OrganizationProcess> withCriteria(Collection<OrganizationProcess> processes) {
        return processes.stream()
                .filter(process -> !process.criteria().isEmpty())
                .toList();
    }

    /** In words, why none of some processes will do on a day: where one is active, the word for what it lacks; else {@linkplain #absenceOf why none is active}. */
    static String absenceOf(Collection<OrganizationProcess> processes, LocalDate day, String lacking) {
        return processes.stream().anyMatch(process -> process.activeAt(day)) ? lacking : absenceOf(processes, day);
    }

    /** Whether it serves a system: it names it, or no system at all. */
    default boolean serves(Ref<AISystem> system) {
        return systems().isEmpty() || systems().contains(system);
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<OrganizationProcess> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OrganizationProcess}. */
    final class Builder extends ImmutableOrganizationProcess.Builder {
        Builder() {}
    }
}
