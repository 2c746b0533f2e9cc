package org.aims4j.model.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.FrozenSet;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.Topics;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.ImpactClass;
import org.immutables.value.Value;

/**
 * How the organization assesses what AI systems do to people and societies (6.1.4, A.5.2). That it is performed is a matter of {@link ImpactAssessment} (8.4).
 */
@Value.Immutable(copy = true)
@AimsStyle
public interface ImpactAssessmentProcess extends Entity {
    /** The steps of an assessment that the guidance names, in our own words (A.5.2). */
    List<String> STEPS_OF_THE_GUIDANCE = List.of("identify", "analyse", "evaluate", "treat", "document", "communicate");

    Optional<Ref<DocumentedInformation>> document();

    /** What starts an assessment. */
    Set<ImpactTrigger> triggers();

    /** The classes of AI systems that need an assessment; all unless stated. An empty set means none. */
    @Value.Default
    @SuppressWarnings("immutables:untype") // copied() makes the copy
    default Set<ImpactClass> requiredFor() {
        return FrozenSet.allOf(ImpactClass.class);
    }

    Set<String> steps();

    /** Who takes part, by role. */
    Set<String> roles();

    /** Where the results are used. */
    Set<String> usesResultIn();

    Optional<Interval> interval();

    /** Whether results go into the risk assessment. */
    @Value.Default
    default boolean feedsRiskAssessment() {
        return false;
    }

    Optional<Approval> approval();

    /** Those of the steps that the guidance names that are not among its own, in their order (A.5.2). */
    default List<String> stepsMissing() {
        return Topics.missing(STEPS_OF_THE_GUIDANCE, steps());
    }

    /** Whether AI systems of this class need an assessment. */
    default boolean requires(ImpactClass impactClass) {
        return requiredFor().contains(impactClass);
    }

    /** Whether AI systems of this class need no assessment. Never said of unclassified ones: their class may turn out to be one that needs one. */
    default boolean exempts(ImpactClass impactClass) {
        return impactClass != ImpactClass.UNCLASSIFIED && !requires(impactClass);
    }

    /** This process with a set of its own. */
    @Value.Check
    default ImpactAssessmentProcess copied() {
        return requiredFor() instanceof FrozenSet
                ? this
                : ((ImmutableImpactAssessmentProcess) this).withRequiredFor(FrozenSet.copyOf(requiredFor()));
    }

    @Override
    default Ref<ImpactAssessmentProcess> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactAssessmentProcess}. */
    final class Builder extends ImmutableImpactAssessmentProcess.Builder {
        Builder() {}
    }
}
