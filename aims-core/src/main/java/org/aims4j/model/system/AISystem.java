package org.aims4j.model.system;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.immutables.value.Value;

/**
 * An AI system that the organization develops, provides or uses (4.1, 4.3, 6.1.1, A.6).
 */
@Value.Immutable
@AimsStyle
public interface AISystem extends Entity {
    String name();

    /** What it is meant to be used for. */
    Optional<String> intendedUse();

    /** What it puts out. */
    Optional<String> outputs();

    /** Whether it is in the scope of the management system. One that is not has no findings. */
    @Value.Default
    default boolean inScope() {
        return true;
    }

    /** What the organization is to it. */
    Set<OrganizationRole> roles();

    Optional<Origin> origin();

    /** Its impact class. */
    @Value.Default
    default ImpactClass impactClass() {
        return ImpactClass.UNCLASSIFIED;
    }

    /** Why it has this class, where that is on record. */
    Optional<String> classReason();

    /** The field of use. */
    Optional<String> domain();

    Optional<String> technique();

    Optional<Ref<Person>> owner();

    Optional<String> organizationalUnit();

    Set<String> jurisdictions();

    /** Whether it affects people outside the organization. */
    @Value.Default
    default boolean affectsOutsiders() {
        return false;
    }

    Optional<DecisionMaking> makesDecisions();

    Optional<String> version();

    /** The suppliers of it or of parts of it. */
    Set<Ref<Supplier>> parts();

    /** Its ids elsewhere, by scheme. */
    Map<String, String> identifiers();

    /** Its life so far. The last event is the one with the latest day; of several on that day the last in the list. */
    List<LifecycleEvent> lifecycle();

    Optional<HumanOversight> oversight();

    /** What is logged at which stage. */
    List<LoggingDecision> logging();

    /** Uses that were seen in practice. */
    List<ObservedUse> observedUses();

    /** The last event of its life; empty where none is on record. */
    default Optional<LifecycleEvent> lastEvent() {
        Optional<LifecycleEvent> last = Optional.empty();
        for (LifecycleEvent event : lifecycle()) { // no stream: every rule about stages asks
            if (last.isEmpty() || !event.date().isBefore(last.get().date())) {
                last = Optional.of(event);
            }
        }
        return last;
    }

    /** The first event of its life: the one with the earliest day, of several on that day the first in the list. Empty where none is on record. */
    default Optional<LifecycleEvent> firstEvent() {
        return lifecycle().stream().min(Comparator.comparing(LifecycleEvent::date));
    }

    /** Whether the source states the day of the first event of its life. */
    default boolean beginningStated() {
        return firstEvent().filter(LifecycleEvent::dateStated).isPresent();
    }

    /** Its stage: that of its last event. Empty where none is on record: the stage is unknown. */
    default Optional<LifecycleStage> stage() {
        return lastEvent().map(LifecycleEvent::stage);
    }

    /** Whether its stage is on record. */
    default boolean stageKnown() {
        return !lifecycle().isEmpty();
    }

    /** Whether it is in the scope and not retired. One whose stage is unknown counts. */
    default boolean live() {
        return inScope() && !retired();
    }

    /**
     * Whether it is in use: deployed, in operation, in continuous validation or in re-evaluation. Asked of a snapshot as of a day, in which later events are not there.
     */
    default boolean inUse() {
        return switch (stage().orElse(LifecycleStage.INCEPTION)) {
            case DEPLOYMENT, OPERATION_MONITORING, CONTINUOUS_VALIDATION, REEVALUATION -> true;
            case INCEPTION, DESIGN_DEVELOPMENT, VERIFICATION_VALIDATION, RETIREMENT -> false;
        };
    }

    /** Whether it is in inception, in design and development, or in verification and validation. */
    default boolean inDevelopment() {
        return stageKnown() && !inUse() && !retired();
    }

    /** Whether it is at this stage. */
    default boolean at(LifecycleStage stage) {
        return stage().filter(stage::equals).isPresent();
    }

    /** Whether it is in verification and validation; a pilot is. */
    default boolean onTrial() {
        return at(LifecycleStage.VERIFICATION_VALIDATION);
    }

    /** Whether its last event is the retirement. */
    default boolean retired() {
        return at(LifecycleStage.RETIREMENT);
    }

    /** Whether this origin is on record. */
    default boolean originIs(Origin expected) {
        return origin().filter(expected::equals).isPresent();
    }

    /** Whether an origin other than {@link Origin#IN_HOUSE} is on record. */
    default boolean fromOutside() {
        return origin().isPresent() && !originIs(Origin.IN_HOUSE);
    }

    /** Whether parts are on record, or an origin other than {@link Origin#IN_HOUSE}. */
    default boolean usesExternalParts() {
        return !parts().isEmpty() || fromOutside();
    }

    /** Whether the organization plays this role for it. */
    default boolean plays(OrganizationRole role) {
        return roles().contains(role);
    }

    /**
     * Whether its roles contradict its origin (4.1): developed in house and the organization is no producer, or bought, embedded or used as a service and it is a producer and
     * nothing else. Without a role or an origin nothing contradicts.
     */
    default boolean rolesContradictOrigin() {
        if (roles().isEmpty() || origin().isEmpty()) {
            return false;
        }
        return switch (origin().get()) {
            case IN_HOUSE -> !plays(OrganizationRole.PRODUCER);
            case BOUGHT, EMBEDDED, SERVICE -> roles().equals(Set.of(OrganizationRole.PRODUCER));
            case DEVELOPED_FOR_US, OPEN_SOURCE -> false;
        };
    }

    @Override
    default String label() {
        return name();
    }

    @Override
    default Ref<AISystem> ref() {
        return Ref.to(id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AISystem}. */
    final class Builder extends ImmutableAISystem.Builder {
        Builder() {}
    }
}
