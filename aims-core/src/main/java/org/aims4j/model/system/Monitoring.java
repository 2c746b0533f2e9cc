package org.aims4j.model.system;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.support.DocumentedInformation;
import org.immutables.value.Value;

/**
 * The watch kept over an AI system in operation (A.6.2.6).
 */
@Value.Immutable
@AimsStyle
public interface Monitoring extends Entity, Dated {
    /** What is watched. */
    enum Aspect {
        PERFORMANCE,
        ERRORS,
        DATA_DRIFT,
        SECURITY,
        USE,
        REPAIR,
        UPDATE,
        SUPPORT
    }

    Ref<AISystem> system();

    Progress progress();

    Set<Aspect> covers();

    List<String> thresholds();

    Optional<Interval> interval();

    List<Alert> alerts();

    /** The days on which it was done. */
    @Day(HAPPENED)
    List<LocalDate> runs();

    Optional<Ref<DocumentedInformation>> document();

    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether the source states the day. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    /** Whether it is set up and running: its progress is {@link Progress#COMPLETED}. */
    default boolean running() {
        return progress() == Progress.COMPLETED;
    }

    /** What the control asks of monitoring at the least (A.6.2.6), in the order of the aspects. */
    static List<Aspect> leastAspects() {
        return List.of(Aspect.PERFORMANCE, Aspect.REPAIR, Aspect.UPDATE, Aspect.SUPPORT);
    }

    /** What some of them watch together, in the order of the aspects. */
    static List<Aspect> coveredBy(Collection<Monitoring> several) {
        return several.stream()
                .flatMap(one -> one.covers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of {@linkplain #leastAspects the least aspects} that none of some watches (A.6.2.6), in their order. */
    static List<Aspect> leftOutBy(Collection<Monitoring> several) {
        List<Aspect> covered = coveredBy(several);
        return leastAspects().stream()
                .filter(aspect -> !covered.contains(aspect))
                .toList();
    }

    /** The day of the last run; empty where none is on record. */
    default Optional<LocalDate> lastRun() {
        return runs().stream().max(Comparator.naturalOrder());
    }

    /**
     * The day on which the next run is due by its interval (A.6.2.6): one interval after the last run; without a run after the day from which that runs, else after its own day. Empty without an interval,
     * and where the source does not state the day that it would count from.
     */
    default Optional<LocalDate> runDue() {
        return interval()
                .flatMap(interval -> lastRun()
                        .or(interval::from)
                        .or(() -> Optional.of(date()).filter(day -> dateStated()))
                        .map(interval::dueAfter));
    }

    /** Whether a run is overdue on a day; due on that day is not overdue. Without an interval nothing is late. */
    default boolean runOverdueAt(LocalDate day) {
        return runDue().filter(day::isAfter).isPresent();
    }

    /** Whether it is done in time as of a day (A.6.2.6): it has no interval, or was run and is not {@linkplain #runOverdueAt overdue}. */
    default boolean inTimeAt(LocalDate day) {
        return interval().isEmpty() || (lastRun().isPresent() && !runOverdueAt(day));
    }

    /** Whether its first run is due on a day or later; then nothing is late yet. No where it was run, or {@linkplain #runDue no run is due}. */
    default boolean firstRunOutstandingAt(LocalDate day) {
        return runs().isEmpty() && runDue().filter(due -> !due.isBefore(day)).isPresent();
    }

    /** The last day on which a reaction to an alert of a day is in time: one interval after it, without an interval the day of the alert (A.6.2.6). */
    private LocalDate reactionDue(LocalDate alert) {
        return interval().map(interval -> interval.dueAfter(alert)).orElse(alert);
    }

    /** The days of the alerts without a reaction on a day after that on which it is due: one interval after the alert, without an interval on its day; each once, in order. On the due day nothing is late. */
    default List<LocalDate> unansweredAt(LocalDate day) {
        return alerts().stream()
                .filter(alert -> !alert.answered())
                .map(Alert::date)
                .filter(alert -> day.isAfter(reactionDue(alert)))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    default Ref<Monitoring> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Monitoring}. */
    final class Builder extends ImmutableMonitoring.Builder {
        Builder() {}
    }
}
