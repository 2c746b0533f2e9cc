package org.aims4j.model.planning;

import static org.aims4j.model.Day.Meaning.BEGINS;
import static org.aims4j.model.Day.Meaning.HAPPENED;
import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Dated;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.LifecycleStage;
import org.immutables.value.Value;

/** An AI objective (6.2): of the management system, of responsible development (A.6.1.2) or of responsible use (A.9.3). */
@Value.Immutable
@AimsStyle
public interface AIObjective extends Entity, Dated {
    /** What an objective is set for. */
    enum Kind {
        /** The management system (6.2). */
        MANAGEMENT,
        /** Responsible development of AI systems (A.6.1.2). */
        DEVELOPMENT,
        /** Responsible use of AI systems (A.9.3). */
        USE
    }

    String text();

    Optional<Kind> kind();

    /** The theme of the AI policy that it belongs to. */
    Optional<String> theme();

    /** The function or level that it is set for. */
    Optional<String> function();

    /** The system that it is set for; blank: none in particular. */
    Optional<Ref<AISystem>> system();

    /** The stages of the life cycle that it is taken into account in. */
    Set<LifecycleStage> stages();

    Optional<Ref<Metric>> metric();

    Optional<String> target();

    /** The requirements that were taken into account. */
    Set<Ref<PartyRequirement>> requirements();

    Optional<Ref<Person>> owner();

    List<String> resources();

    /** The day by which it is to be achieved, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> dueOn();

    /** How the result is judged. */
    Optional<String> evaluationMethod();

    /** The last day for the next review, inclusive. */
    @Day(LIMIT)
    Optional<LocalDate> reviewBy();

    /** The days on which it was looked at. */
    @Day(HAPPENED)
    List<LocalDate> reviewedOn();

    Optional<Approval> approval();

    /** How it ended; blank: it is open. */
    Optional<Closing> closing();

    Optional<Ref<DocumentedInformation>> document();

    /** Whether it is on record as one that is set for this. */
    default boolean kindIs(Kind expected) {
        return kind().filter(expected::equals).isPresent();
    }

    /** Whether it is set for a system: it names it, or no system at all. */
    default boolean isFor(Ref<AISystem> of) {
        return system().isEmpty() || system().filter(of::equals).isPresent();
    }

    /** Whether its theme is one of those of a policy, letter for letter (6.2). False without a theme. */
    default boolean follows(AIPolicy policy) {
        return theme().filter(policy.themes()::contains).isPresent();
    }

    /** Whether its review is overdue on a day: that day is after {@link #reviewBy()}. Without one it never is. */
    default boolean reviewOverdueAt(LocalDate day) {
        return reviewBy().filter(day::isAfter).isPresent();
    }

    /**
     * Whether its time has run out on a day: that day is after {@link #dueOn()}, and no review is set for a day after that, which counts as the decision to go on (6.2). Whether it was reached,
     * measurements tell.
     */
    default boolean overdueAt(LocalDate day) {
        return dueOn().filter(day::isAfter)
                .filter(due -> reviewBy().filter(due::isBefore).isEmpty())
                .isPresent();
    }

    /** The day it was set. */
    @Override
    @Day(BEGINS)
    LocalDate date();

    /** Whether a reference leads to it or to its document. */
    default boolean isMeantBy(Ref<?> about) {
        return ref().equals(about) || document().filter(about::equals).isPresent();
    }

    @Override
    default String label() {
        return text();
    }

    @Override
    default Ref<AIObjective> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AIObjective}. */
    final class Builder extends ImmutableAIObjective.Builder {
        Builder() {}
    }
}
