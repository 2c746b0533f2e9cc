package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Assessment;
import org.aims4j.model.Day;
import org.aims4j.model.Deferral;
import org.aims4j.model.Invariants;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.planning.Change;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.immutables.value.Value;

/** An assessment of the risks of AI systems (6.1.2, 8.2). */
@Value.Immutable
@AimsStyle
public interface RiskAssessment extends Assessment {
    /** What called for a risk assessment. */
    enum Trigger {
        /** The planned interval. */
        PLANNED,
        /** A significant change. */
        CHANGE,
        /** The first one. */
        INITIAL
    }

    /** The systems assessed; empty: all of them together. */
    Set<Ref<AISystem>> systems();

    @Override
    Progress progress();

    @Override
    @Day(BEGINS)
    Optional<LocalDate> startedOn();

    @Override
    @Day(BEGINS)
    Optional<LocalDate> completedOn();

    @Override
    Optional<Deferral> deferral();

    Optional<Trigger> trigger();

    /** The change that called for it. */
    @Override
    Optional<Ref<Change>> change();

    /** The process that was followed. */
    Optional<Ref<OrganizationProcess>> method();

    Optional<Ref<RiskCriteria>> criteria();

    /** The impact assessment that went into it. */
    Optional<Ref<ImpactAssessment>> impactAssessment();

    Optional<Ref<DocumentedInformation>> documentedIn();

    Optional<Ref<Person>> by();

    /** Whether it repeats an earlier one, at the planned interval or for a change (8.2). One without a trigger on record does not. */
    default boolean rerun() {
        return trigger().filter(trigger -> trigger != Trigger.INITIAL).isPresent();
    }

    /** Whether a process was active when it was completed. Without a day of completion nothing tells against it. */
    default boolean completedUnder(OrganizationProcess process) {
        return completedOn().map(process::activeAt).orElse(true);
    }

    /** Whether something done on a day could rest on it: it is completed, on that day or before. Without a day of completion nothing tells against it. */
    default boolean precedes(LocalDate day) {
        return progress() == Progress.COMPLETED
                && completedOn().filter(done -> done.isAfter(day)).isEmpty();
    }

    /**
     * Whether it was completed when an AI system was there: on the day of the first event of its life or later (8.2). So long an assessment of the whole estate speaks for the system. False where it is
     * not completed, or the system has no event on record.
     */
    default boolean reaches(AISystem system) {
        return completed()
                && system.firstEvent()
                        .filter(first -> !completedOn().orElseThrow().isBefore(first.date()))
                        .isPresent();
    }

    @Override
    default Ref<RiskAssessment> ref() {
        return Ref.to(id());
    }

    @Override
    default void invariants(Invariants that) {
        that.inOrder("startedOn", startedOn(), "completedOn", completedOn());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskAssessment}. */
    final class Builder extends ImmutableRiskAssessment.Builder {
        Builder() {}
    }
}
