package org.aims4j.model.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;

/** What is planned for a day, held and completed, at the organization's intervals: internal audits (9.2) and management reviews (9.3). */
public interface Proceeding extends Entity {
    /** Earliest completed first; of one day the lesser id. */
    Comparator<Proceeding> BY_COMPLETION = Comparator.comparing(
                    (Proceeding proceeding) -> proceeding.completedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    /** The day it is planned for; one of this and {@link #date()} is given. */
    Optional<LocalDate> plannedFor();

    /** The first day it was held. */
    Optional<LocalDate> date();

    Optional<LocalDate> completedOn();

    /** Whether it is completed: the day of completion is on record. */
    default boolean completed() {
        return completedOn().isPresent();
    }

    /** Whether it was completed before a day. */
    default boolean completedBefore(LocalDate day) {
        return completedOn().filter(day::isAfter).isPresent();
    }

    /** Whether it was completed or begun before a day, or is planned for one before it. */
    default boolean expectedBefore(LocalDate day) {
        return Stream.of(completedOn(), date(), plannedFor())
                .flatMap(Optional::stream)
                .anyMatch(day::isAfter);
    }

    /** Whether it takes the place of another completed one: it is completed later; of two of one day the greater id counts as the later. */
    default boolean supersedes(Proceeding other) {
        return completed() && other.completed() && BY_COMPLETION.compare(this, other) > 0;
    }

    /** The day on which the next one is due by an interval. Empty where it is not completed, or without an interval. */
    default Optional<LocalDate> dueBy(Optional<Interval> interval) {
        return completedOn().flatMap(last -> interval.map(every -> every.dueAfter(last)));
    }

    /** Whether the next one is overdue on a day, by the organization's interval. Without a completed one or an interval nothing is late. */
    default boolean overdueAt(LocalDate day, Optional<Interval> interval) {
        return dueBy(interval).filter(day::isAfter).isPresent();
    }

    /** Whether the day it was planned for is before a day, and it was neither begun nor completed. */
    default boolean missedAt(LocalDate day) {
        return date().isEmpty()
                && !completed()
                && plannedFor().filter(day::isAfter).isPresent();
    }

    /**
     * How far those of these are that are not completed: {@code none}, and where one is begun or planned, since when or for when; of several the earliest, one that is begun
     * before one that is planned.
     */
    static String standingOf(Collection<? extends Proceeding> proceedings) {
        List<? extends Proceeding> open = proceedings.stream()
                .filter(proceeding -> !proceeding.completed())
                .toList();
        return open.stream()
                .flatMap(proceeding -> proceeding.date().stream())
                .min(Comparator.naturalOrder())
                .map(day -> "none, in progress since " + day)
                .or(() -> open.stream()
                        .flatMap(proceeding -> proceeding.plannedFor().stream())
                        .min(Comparator.naturalOrder())
                        .map(day -> "none, planned for " + day))
                .orElse("none");
    }
}
