package org.aims4j.model.system;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.Approval;
import org.aims4j.model.Assessment;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.DocumentedInformation;
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
    @Value.Lazy // every rule about stages asks
    default Optional<LifecycleEvent> lastEvent() {
        return lifecycle().stream().reduce((last, event) -> event.date().isBefore(last.date()) ? last : event);
    }

    /** The first event of its life: the one with the earliest day, of several on that day the first in the list. Empty where none is on record. */
    @Value.Lazy // every assessment of the whole estate asks every system
    default Optional<LifecycleEvent> firstEvent() {
        return firstOf(lifecycle().stream());
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

    /** Whether it is past its deployment: in operation, in continuous validation or in re-evaluation (A.6.2.6). */
    default boolean inOperation() {
        return inUse() && !at(LifecycleStage.DEPLOYMENT);
    }

    /** Whether it is in inception, in design and development, or in verification and validation. */
    default boolean inDevelopment() {
        return stageKnown() && !inUse() && !retired();
    }

    /**
     * The event by which it came into use (A.6.2): the last deployment, of several on one day the last in the list; where none is on record, the first of operation and monitoring, continuous
     * validation and re-evaluation. Empty where none of these is on record.
     */
    default Optional<LifecycleEvent> deployment() {
        return eventsAt(LifecycleStage.DEPLOYMENT)
                .reduce((last, event) -> event.date().isBefore(last.date()) ? last : event)
                .or(() -> firstOf(eventsAt(
                        LifecycleStage.OPERATION_MONITORING,
                        LifecycleStage.CONTINUOUS_VALIDATION,
                        LifecycleStage.REEVALUATION)));
    }

    /** The day on which it was first deployed (A.5.2): that of its first event of deployment. Empty without one, and where the source does not state that day. */
    default Optional<LocalDate> firstDeployedOn() {
        return stated(firstOf(eventsAt(LifecycleStage.DEPLOYMENT)));
    }

    /**
     * A day on which it was in use already (A.5.2, A.9.2): that of its first event of deployment, and without one that of the {@linkplain #deployment event} that stands for it. Empty without either, and where
     * the source does not state that day.
     */
    default Optional<LocalDate> inUseBy() {
        return stated(firstOf(eventsAt(LifecycleStage.DEPLOYMENT)).or(this::deployment));
    }

    private static Optional<LocalDate> stated(Optional<LifecycleEvent> event) {
        return event.filter(LifecycleEvent::dateStated).map(LifecycleEvent::date);
    }

    /** The version that came into use: that of the {@linkplain #deployment deployment}, else the one on record for the system. Empty where both are blank. */
    default Optional<String> versionInUse() {
        return deployment()
                .flatMap(LifecycleEvent::version)
                .filter(text -> !text.isBlank())
                .or(() -> version().filter(text -> !text.isBlank()));
    }

    /**
     * Whether it was begun by inception or design and development, was deployed, and was in verification and validation neither before the first deployment nor on its day (A.6.1.3). False where that
     * takes comparing a day that the source does not state.
     */
    default boolean verificationSkipped() {
        boolean begun = eventsAt(LifecycleStage.INCEPTION, LifecycleStage.DESIGN_DEVELOPMENT)
                .findAny()
                .isPresent();
        return begun
                && firstOf(eventsAt(LifecycleStage.DEPLOYMENT))
                        .filter(deployed ->
                                eventsAt(LifecycleStage.VERIFICATION_VALIDATION).allMatch(deployed::precedes))
                        .isPresent();
    }

    /** The events by which its development went on, whose beginning takes an approval (A.6.1.3): design and development, and verification and validation; in the order of the list. */
    default List<LifecycleEvent> gates() {
        return eventsAt(LifecycleStage.DESIGN_DEVELOPMENT, LifecycleStage.VERIFICATION_VALIDATION)
                .toList();
    }

    /**
     * Those of its {@linkplain #gates gates} that were not {@linkplain LifecycleEvent#approvedInTime approved in time}, in words: the stage, the day on which it began and that of the approval, if
     * any. Without those whose day the source does not state.
     */
    default List<String> unapprovedGates() {
        return gates().stream()
                .filter(gate -> gate.dateStated() && !gate.approvedInTime())
                .map(gate -> gate.stage() + " on " + gate.date()
                        + gate.approval()
                                .map(late -> " (approved on " + late.date() + ")")
                                .orElse(" (not approved)"))
                .toList();
    }

    /** Whether the source states the day of each of its {@linkplain #gates gates}. */
    default boolean gatesDated() {
        return gates().stream().allMatch(LifecycleEvent::dateStated);
    }

    private Stream<LifecycleEvent> eventsAt(LifecycleStage... stages) {
        return lifecycle().stream().filter(event -> Arrays.asList(stages).contains(event.stage()));
    }

    private static Optional<LifecycleEvent> firstOf(Stream<LifecycleEvent> events) {
        return events.min(Comparator.comparing(LifecycleEvent::date));
    }

    /** The day on which it first entered a stage; empty where it never did. */
    default Optional<LocalDate> enteredOn(LifecycleStage stage) {
        return firstOf(eventsAt(stage)).map(LifecycleEvent::date);
    }

    /** Whether it is at this stage. */
    default boolean at(LifecycleStage stage) {
        return stage().filter(stage::equals).isPresent();
    }

    /** Whether it is in verification and validation; a pilot is. */
    default boolean onTrial() {
        return at(LifecycleStage.VERIFICATION_VALIDATION);
    }

    /** Whether it is in design and development, in verification and validation, being deployed or in operation: the stages that call for tools and computing (A.4.4, A.4.5). */
    default boolean drawsOnResources() {
        return switch (stage().orElse(LifecycleStage.INCEPTION)) {
            case DESIGN_DEVELOPMENT, VERIFICATION_VALIDATION, DEPLOYMENT, OPERATION_MONITORING -> true;
            case INCEPTION, CONTINUOUS_VALIDATION, REEVALUATION, RETIREMENT -> false;
        };
    }

    /** Whether its last event is the retirement. */
    default boolean retired() {
        return at(LifecycleStage.RETIREMENT);
    }

    /** Who approved its {@linkplain #deployment deployment}, and when; empty where that is not on record (A.6.2.5). */
    default Optional<Approval> deploymentApproval() {
        return deployment().flatMap(LifecycleEvent::approval);
    }

    /** The plan for its deployment; empty where none is on record (A.6.2.5). */
    default Optional<Ref<DocumentedInformation>> deploymentPlan() {
        return deployment().flatMap(LifecycleEvent::plan);
    }

    /** Whether the criteria for its release were met; empty where that is not on record (A.6.2.5). */
    default Optional<Boolean> releaseCriteriaMet() {
        return deployment().flatMap(LifecycleEvent::criteriaMet);
    }

    /** Whether it was deployed by a plan, and with the criteria for its release met (A.6.2.5). */
    default boolean deployedAsPlanned() {
        return deploymentPlan().isPresent() && releaseCriteriaMet().orElse(false);
    }

    /** Whether it was deployed although the criteria for its release were not met (A.6.2.5). No where it is not on record whether they were. */
    default boolean deployedAgainstCriteria() {
        return releaseCriteriaMet().filter(met -> !met).isPresent();
    }

    /** Whether the source states the day of its deployment. */
    default boolean deploymentDated() {
        return deployment().filter(LifecycleEvent::dateStated).isPresent();
    }

    /** Whether its deployment was approved on its day or before (A.6.2.5). No where the source does not state that day. */
    default boolean deploymentApprovedInTime() {
        return deploymentDated()
                && deployment().filter(LifecycleEvent::approvedInTime).isPresent();
    }

    /** Whether its deployment was approved after its day (A.6.2.5). No without an approval, and where the source does not state that day. */
    default boolean deploymentApprovedLate() {
        return deploymentDated() && deploymentApproval().isPresent() && !deploymentApprovedInTime();
    }

    /**
     * The last deployment that was taken back though the criteria for it were met, so that these did not catch the reason (A.6.2.5). Empty where there is none, and where it was deployed again since and that
     * was not taken back.
     */
    default Optional<LifecycleEvent> reversedDeployment() {
        Optional<LifecycleEvent> reversed = Optional.empty();
        for (LifecycleEvent event : eventsAt(LifecycleStage.DEPLOYMENT)
                .sorted(Comparator.comparing(LifecycleEvent::date))
                .toList()) {
            if (event.reversedOn().isEmpty()) {
                reversed = Optional.empty();
            } else if (event.criteriaMet().orElse(false)) {
                reversed = Optional.of(event);
            }
        }
        return reversed;
    }

    /** Whether the source states the day of the last event of its life. */
    default boolean lastDayStated() {
        return lastEvent().filter(LifecycleEvent::dateStated).isPresent();
    }

    /** The last decision on event logs for {@linkplain LoggingDecision#ofUse the time of use}: that with the latest day, of several on that day the last in the list. Empty where there is none (A.6.2.8). */
    default Optional<LoggingDecision> loggingInUse() {
        return logging().stream()
                .filter(LoggingDecision::ofUse)
                .reduce((last, next) -> next.date().isBefore(last.date()) ? last : next);
    }

    /** Whether events are logged while it is in use, by the last decision on that (A.6.2.8). No where nobody decided. */
    default boolean logged() {
        return loggingInUse().filter(LoggingDecision::enabled).isPresent();
    }

    /** For how long the event logs of its use are kept, by the last decision; empty where that is not on record (A.6.2.8). */
    default Optional<Period> logRetention() {
        return loggingInUse().flatMap(LoggingDecision::retention);
    }

    /** What is logged while it is in use, by the last decision; empty where that is not on record (A.6.2.8). */
    default List<String> logSources() {
        return loggingInUse().map(LoggingDecision::sources).orElse(List.of());
    }

    /** The stages for which it is decided whether events are logged, each once, in the order of the life cycle. */
    default List<LifecycleStage> stagesOfLogging() {
        return logging().stream()
                .map(LoggingDecision::stage)
                .distinct()
                .sorted()
                .toList();
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

    /** Whether the organization is producer or provider of it. */
    default boolean producedOrProvided() {
        return plays(OrganizationRole.PRODUCER) || plays(OrganizationRole.PROVIDER);
    }

    /** Whether the organization plays this role for it. */
    default boolean plays(OrganizationRole role) {
        return roles().contains(role);
    }

    /** How far the training of its people is; empty where that is not on record (A.4.6). */
    default Optional<Progress> training() {
        return oversight().flatMap(HumanOversight::trained);
    }

    /** Whether that training is completed. */
    default boolean trained() {
        return training().filter(Progress.COMPLETED::equals).isPresent();
    }

    /** Whether people are to watch over it, by {@linkplain #overseen what is on record}, and nobody is named who does (A.4.6). */
    default boolean lacksOverseer() {
        return overseen()
                && oversight().filter(how -> how.overseers().isEmpty()).isPresent();
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

    /** How far a route of appeal for people affected is (A.8.3). */
    default Optional<Progress> appeal() {
        return oversight().flatMap(HumanOversight::appeal);
    }

    /** Whether a route of appeal for people affected is open (A.8.3): its progress is {@link Progress#COMPLETED}. */
    default boolean appealOpen() {
        return appeal().filter(Progress.COMPLETED::equals).isPresent();
    }

    /** Whether its output takes effect without a person, by what is on record (A.5.2). */
    default boolean decidesAlone() {
        return makesDecisions().filter(DecisionMaking.AUTOMATED::equals).isPresent();
    }

    /** How people watch over it; empty where that is not on record (A.9.3). */
    default Optional<OversightMode> oversightMode() {
        return oversight().flatMap(HumanOversight::mode);
    }

    /** The day on which that was decided; empty where it is not on record. */
    default Optional<LocalDate> oversightDecidedOn() {
        return oversight().flatMap(HumanOversight::decidedOn);
    }

    /** Whether people watch over it, in one way or another (A.9.3). No where that is not on record. */
    default boolean overseen() {
        return oversightMode().isPresent() && !unattended();
    }

    /** Whether it is on record that nobody watches over it (A.9.3). */
    default boolean unattended() {
        return oversightMode().filter(OversightMode.NONE::equals).isPresent();
    }

    /** Whether it is recorded when people override it (A.9.3). No where that is not on record. */
    default boolean overridesLogged() {
        return oversight().flatMap(HumanOversight::overridesLogged).orElse(false);
    }

    /** How far a means to stop it, or to fall back, is; empty where that is not on record (A.9.2). */
    default Optional<Progress> failSafe() {
        return oversight().flatMap(HumanOversight::failSafe);
    }

    /** Whether a means to stop it, or to fall back, is in place (A.9.2). */
    default boolean failSafeInPlace() {
        return failSafe().filter(Progress.COMPLETED::equals).isPresent();
    }

    /** The days on which a use outside the intended one was seen to which there is no response, each once, in order (A.9.4). */
    default List<LocalDate> unansweredUses() {
        return observedUses().stream()
                .filter(use -> !use.within() && use.response().isEmpty())
                .map(ObservedUse::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** The last day before a day on which a use outside the intended one was seen whose response was to assess anew (A.9.4). Empty where there is none. */
    default Optional<LocalDate> reassessmentAnnounced(LocalDate day) {
        return reassessmentsAnnounced(day).max(Comparator.naturalOrder());
    }

    /** The first such day since which none of some assessments was started or completed, that day included. Empty where there is none. */
    default Optional<LocalDate> reassessmentOwedSince(LocalDate day, Collection<? extends Assessment> assessments) {
        return reassessmentsAnnounced(day)
                .filter(seen -> assessments.stream().noneMatch(one -> one.workedOnFrom(Optional.of(seen))))
                .min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> reassessmentsAnnounced(LocalDate day) {
        return observedUses().stream()
                .filter(use -> !use.within()
                        && use.response()
                                .filter(ObservedUse.Response.REASSESSED::equals)
                                .isPresent())
                .map(ObservedUse::date)
                .filter(seen -> seen.isBefore(day));
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
