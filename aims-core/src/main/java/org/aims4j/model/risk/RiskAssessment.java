package org.aims4j.model.risk;

import static org.aims4j.model.Day.Meaning.BEGINS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Day;
import org.aims4j.model.Deferral;
import org.aims4j.model.Entity;
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
public interface RiskAssessment extends Entity {
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

    Progress progress();

    @Day(BEGINS)
    Optional<LocalDate> startedOn();

    @Day(BEGINS)
    Optional<LocalDate> completedOn();

    Optional<Deferral> deferral();

    Optional<Trigger> trigger();

    /** The change that called for it. */
    Optional<Ref<Change>> change();

    /** The process that was followed. */
    Optional<Ref<OrganizationProcess>> method();

    Optional<Ref<RiskCriteria>> criteria();

    /** The impact assessment that went into it. */
    Optional<Ref<ImpactAssessment>> impactAssessment();

    Optional<Ref<DocumentedInformation>> documentedIn();

    Optional<Ref<Person>> by();

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
