package org.aims4j.model.impact;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Deferral;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Invariants;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/**
 * An assessment of what AI systems do to people and societies (8.4, 6.1.4, A.5.3).
 */
@Value.Immutable
@AimsStyle
public interface ImpactAssessment extends Entity {
    /** Earliest completed first; of one day the lesser id. */
    Comparator<ImpactAssessment> BY_COMPLETION = Comparator.comparing(
                    (ImpactAssessment a) -> a.completedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    /** Earliest started first; one without a day before all others; of one day the lesser id. */
    Comparator<ImpactAssessment> BY_START = Comparator.comparing(
                    (ImpactAssessment a) -> a.startedOn().orElse(LocalDate.MIN))
            .thenComparing(Entity::id);

    /** The systems assessed: one, or a group assessed together. */
    Set<Ref<AISystem>> systems();

    Progress progress();

    @Day(BEGINS)
    Optional<LocalDate> startedOn();

    @Day(BEGINS)
    Optional<LocalDate> completedOn();

    /** Whether the source states the day. */
    @Value.Default
    default boolean dateStated() {
        return true;
    }

    Optional<Deferral> deferral();

    Optional<ImpactTrigger> trigger();

    /** The change that called for it. */
    Optional<Ref<Change>> change();

    Optional<Ref<Person>> assessor();

    Optional<Approval> approval();

    Optional<String> intendedUse();

    /** Foreseeable misuses that were looked at. */
    List<String> misuses();

    Optional<String> technicalSetting();

    Optional<String> societalSetting();

    Set<String> jurisdictions();

    List<Impact> impacts();

    Optional<String> result();

    Optional<Ref<DocumentedInformation>> report();

    /** How long the results are kept. */
    Optional<Period> retention();

    /** The result as it was published, where that is on record beside this one. */
    Optional<PublishedResult> published();

    /** Whether it is completed: that is its progress, and its day is on record. */
    default boolean completed() {
        return progress() == Progress.COMPLETED && completedOn().isPresent();
    }

    /** Whether it takes the place of another completed one: it is completed later; of two of one day the greater id counts as the later. */
    default boolean supersedes(ImpactAssessment other) {
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
    static String standingOf(Collection<ImpactAssessment> assessments) {
        return assessments.stream()
                .max(BY_START)
                .map(ImpactAssessment::standing)
                .orElse("not recorded");
    }

    @Override
    default Ref<ImpactAssessment> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.require(
                !systems().isEmpty(), "systems", "", "is empty; name the AI system, or the systems assessed together");
        that.inOrder("startedOn", startedOn(), "completedOn", completedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactAssessment}. */
    final class Builder extends ImmutableImpactAssessment.Builder {
        Builder() {}
    }
}
