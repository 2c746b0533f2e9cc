package org.aims4j.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.planning.Change;

/**
 * What is assessed at planned intervals and when something significant changes: AI risks (8.2), and what AI systems do to people and societies (8.4).
 *
 * <p>Of several completed ones the latest is the one completed last; of two completed on one day the one with the greater id counts as the later.
 */
public interface Assessment extends Entity {
    /** Earliest completed first; of one day the lesser id. */
    Comparator<Assessment> BY_COMPLETION = Comparator.comparing(
                    (Assessment a) -> a.completedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    /** Earliest started first; one without a day before all others; of one day the lesser id. */
    Comparator<Assessment> BY_START = Comparator.comparing(
                    (Assessment a) -> a.startedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    Progress progress();

    Optional<LocalDate> startedOn();

    Optional<LocalDate> completedOn();

    Optional<Deferral> deferral();

    /** The change that called for it. */
    Optional<Ref<Change>> change();

    /** Whether the source states the day of completion. Words that compare this day are false where it does not. */
    default boolean dateStated() {
        return true;
    }

    /** Whether it is completed: that is its progress, and its day is on record. */
    default boolean completed() {
        return progress() == Progress.COMPLETED && completedOn().isPresent();
    }

    /** Whether it takes the place of another completed one: it is completed later; of two of one day the greater id counts as the later. */
    default boolean supersedes(Assessment other) {
        return completed() && other.completed() && BY_COMPLETION.compare(this, other) > 0;
    }

    /** The day on which the next one is due by an interval. Empty without a completed one or an interval. */
    default Optional<LocalDate> dueBy(Optional<Interval> interval) {
        return completedOn().filter(day -> completed()).flatMap(last -> interval.map(i -> i.dueAfter(last)));
    }

    /** Whether the next one is overdue on a day, by the organization's interval. Without a completed one or an interval nothing is late. */
    default boolean overdueAt(LocalDate day, Optional<Interval> interval) {
        return dueBy(interval).filter(day::isAfter).isPresent();
    }

    /** Whether it is completed and not overdue on a day, by the organization's interval. Against an interval, one whose day the source does not state is not current. */
    default boolean currentAt(LocalDate day, Optional<Interval> interval) {
        return completed() && (interval.isEmpty() || (dateStated() && !overdueAt(day, interval)));
    }

    /** Whether another one could build on it when that was completed: it was completed before, or on the same day. False where one of them is not completed, or the source does not state its day. */
    default boolean knownTo(Assessment other) {
        return comparable(other)
                && !completedOn().orElseThrow().isAfter(other.completedOn().orElseThrow());
    }

    /** Whether it was completed on a later day than another one. False where one of them is not completed, or the source does not state its day. */
    default boolean follows(Assessment other) {
        return comparable(other)
                && completedOn().orElseThrow().isAfter(other.completedOn().orElseThrow());
    }

    /** Whether it was completed after a day. False where it is not completed, the source does not state its day, or no day is given to compare with. */
    default boolean completedAfter(Optional<LocalDate> day) {
        return completed()
                && dateStated()
                && day.filter(last -> completedOn().orElseThrow().isAfter(last)).isPresent();
    }

    /** Whether it was completed before a day. False where it is not completed, or the source does not state its day. */
    default boolean completedBefore(LocalDate day) {
        return completed() && dateStated() && completedOn().orElseThrow().isBefore(day);
    }

    /** Whether it was started, or completed, on a day or later. False where no day is given to compare with. */
    default boolean workedOnFrom(Optional<LocalDate> day) {
        return Stream.of(startedOn(), completedOn())
                .flatMap(Optional::stream)
                .anyMatch(worked -> day.filter(from -> !worked.isBefore(from)).isPresent());
    }

    /** The day on which the first of several was completed; empty where none is. */
    static Optional<LocalDate> firstCompletion(Collection<? extends Assessment> assessments) {
        return completions(assessments).min(Comparator.naturalOrder());
    }

    /** The day on which the last of several was completed; empty where none is. */
    static Optional<LocalDate> lastCompletion(Collection<? extends Assessment> assessments) {
        return completions(assessments).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> completions(Collection<? extends Assessment> assessments) {
        return assessments.stream()
                .filter(Assessment::completed)
                .flatMap(assessment -> assessment.completedOn().stream());
    }

    private boolean comparable(Assessment other) {
        return completed() && dateStated() && other.completed() && other.dateStated();
    }

    /** Whether it is completed and speaks for a change: the change called for it, or it was completed on the day on which the change was proposed or later (8.2, 8.4). */
    default boolean assesses(Change change) {
        boolean calledFor = change().filter(change.ref()::equals).isPresent();
        return completed()
                && (calledFor || (dateStated() && !completedOn().orElseThrow().isBefore(change.proposedOn())));
    }

    /** Whether it {@linkplain #assesses assesses} a change by {@linkplain Change#assessBy() the last day} for that; a change without such a day is assessed in time on any. */
    default boolean assessesInTime(Change change) {
        return assesses(change)
                && change.assessBy()
                        .map(last ->
                                dateStated() && !completedOn().orElseThrow().isAfter(last))
                        .orElse(true);
    }

    /** Whether it {@linkplain #assesses assesses} a change, and was completed after {@linkplain Change#assessBy() the last day} for that. */
    default boolean assessesTooLate(Change change) {
        return assesses(change)
                && dateStated()
                && change.assessBy()
                        .filter(last -> completedOn().orElseThrow().isAfter(last))
                        .isPresent();
    }

    /** How far it is, in words: {@code planned}, {@code in progress}, {@code completed}, {@code deferred}, {@code refused}, and until when where that is on record. */
    default String standing() {
        if (progress() == Progress.DEFERRED) {
            return deferral().map(d -> "deferred until " + d.until()).orElse("deferred");
        }
        return progress() == Progress.COMPLETED && completedOn().isEmpty()
                ? "completed, day not recorded"
                : progress().word();
    }

    /**
     * How far the latest of several is; {@code not recorded} where there is none. The latest is the one started last; one without a day comes before all others; of equal
     * ones the greater id is the later.
     */
    static String standingOf(Collection<? extends Assessment> assessments) {
        return assessments.stream().max(BY_START).map(Assessment::standing).orElse("not recorded");
    }
}
