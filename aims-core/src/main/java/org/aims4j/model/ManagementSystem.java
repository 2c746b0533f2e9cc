package org.aims4j.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.StatementOfApplicability;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.improvement.Improvement;
import org.aims4j.model.improvement.Incident;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.ContextIssue;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.OtherPolicy;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.party.Allocation;
import org.aims4j.model.party.Customer;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.performance.AuditProgramme;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.performance.PerformanceEvaluation;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.planning.Change;
import org.aims4j.model.planning.Opportunity;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskCriteria;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.risk.TreatmentPlan;
import org.aims4j.model.support.Awareness;
import org.aims4j.model.support.Communication;
import org.aims4j.model.support.Competence;
import org.aims4j.model.support.CompetenceRequirement;
import org.aims4j.model.support.DocumentRule;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.NeededDocument;
import org.aims4j.model.support.Person;
import org.aims4j.model.support.PlannedCommunication;
import org.aims4j.model.support.ReleaseDecision;
import org.aims4j.model.support.ResourceNeed;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.SystemRecord;
import org.aims4j.model.system.SystemResource;
import org.aims4j.model.system.UseApproval;
import org.aims4j.model.system.Verification;
import org.immutables.value.Value;

/**
 * The records of an AI management system: one immutable snapshot.
 *
 * <p>One that exists is valid as a whole: ids are unique, and every reference resolves to a record of the right type. Whether it conforms is for the rules to say.
 */
@Value.Immutable(copy = true)
@AimsStyle
public interface ManagementSystem extends ModelRecord {
    /** The organization. */
    Organization organization();

    /** The areas that this snapshot claims to hold completely; all unless stated. */
    @Value.Default
    @SuppressWarnings("immutables:untype") // copied() makes the copy
    default Set<RecordArea> recorded() {
        return FrozenSet.allOf(RecordArea.class);
    }

    /** Attributes inside recorded areas that the source does not know, as type and attribute: {@code Supplier.agreement}. */
    Set<String> unrecorded();

    /** The numbers that are ours, where the organization sets its own. */
    Optional<Thresholds> thresholds();

    List<ContextIssue> contextIssues();

    List<InterestedParty> interestedParties();

    Optional<Scope> scope();

    /** The AI policy in its versions. */
    List<AIPolicy> policies();

    List<OtherPolicy> otherPolicies();

    List<RoleAssignment> roleAssignments();

    List<Opportunity> opportunities();

    List<AIObjective> objectives();

    List<Change> changes();

    List<Action> actions();

    List<RiskCriteria> riskCriteria();

    List<RiskAssessment> riskAssessments();

    List<Risk> risks();

    List<RiskTreatment> riskTreatments();

    List<TreatmentPlan> treatmentPlans();

    Optional<ImpactAssessmentProcess> impactAssessmentProcess();

    List<ImpactAssessment> impactAssessments();

    List<StatementOfApplicability> statementsOfApplicability();

    List<Control> controls();

    List<Person> people();

    List<CompetenceRequirement> competenceRequirements();

    List<Competence> competences();

    /** Records of people made aware. */
    List<Awareness> awareness();

    /** What is to be communicated. */
    List<PlannedCommunication> communicationPlan();

    List<Communication> communications();

    List<ReleaseDecision> releaseDecisions();

    List<DocumentedInformation> documents();

    List<NeededDocument> neededDocuments();

    List<DocumentRule> documentRules();

    List<ResourceNeed> resourceNeeds();

    List<OrganizationProcess> processes();

    List<ProcessRun> processRuns();

    List<AISystem> aiSystems();

    List<Verification> verifications();

    List<Monitoring> monitorings();

    List<SystemRecord> systemRecords();

    List<SystemResource> systemResources();

    List<Dataset> datasets();

    List<Supplier> suppliers();

    List<Customer> customers();

    List<Allocation> allocations();

    List<ReportingObligation> reportingObligations();

    List<UseApproval> useApprovals();

    List<Metric> metrics();

    List<Measurement> measurements();

    List<PerformanceEvaluation> performanceEvaluations();

    List<AuditProgramme> auditProgrammes();

    List<InternalAudit> internalAudits();

    List<ManagementReview> managementReviews();

    List<Nonconformity> nonconformities();

    List<Improvement> improvements();

    List<Incident> incidents();

    List<Concern> concerns();

    Optional<Certification> certification();

    List<Determination> determinations();

    List<Judgement> judgements();

    List<Waiver> waivers();

    List<OtherManagementSystem> otherManagementSystems();

    /** The records by id, and by what they refer to. */
    @Value.Derived
    @Value.Auxiliary
    default RecordIndex index() {
        return new RecordIndex(this);
    }

    /** The record with this id. */
    default Optional<Entity> find(String id) {
        return index().find(id);
    }

    /** The record referred to; empty where there is none with this id. */
    default <T extends Entity> Optional<T> find(Ref<T> ref) {
        return index().find(ref);
    }

    /** The records that refer to an AI system, in document order. */
    default List<Entity> ofSystem(Ref<AISystem> system) {
        return index().referringTo(system, Entity.class);
    }

    /** Whether an area is recorded completely. */
    default boolean records(RecordArea area) {
        return recorded().contains(area);
    }

    /** Whether an area is recorded, and none of its lists is unrecorded. */
    default boolean recordsAllOf(RecordArea area) {
        return records(area)
                && (unrecorded().isEmpty()
                        || area.attributes().stream()
                                .noneMatch(list -> unrecorded().contains("ManagementSystem." + list)));
    }

    /**
     * What was so on a day, according to this snapshot: records and events of later days are not there; plans and limits that lie ahead are. The same instance where
     * nothing is later.
     */
    default ManagementSystem asOf(LocalDate day) {
        return index().asOf(day, () -> false).orElseThrow();
    }

    /**
     * The days on which something that is dated can change, in order: each day on record and the day after it, and the same for days that a period on record leads to.
     */
    default SortedSet<LocalDate> turningDays() {
        return TurningDays.of(this);
    }

    /**
     * What is different in a later snapshot: records added, removed and changed, attribute by attribute, in its document order, what was removed last. The order of lists of
     * records does not count.
     */
    default List<RecordChange> changesTo(ManagementSystem later) {
        return Comparison.of(this, later);
    }

    /** A short text that is the same for the same records, whatever the order of lists of records. */
    default String digest() {
        return index().digest(() -> false).orElseThrow();
    }

    @Override
    default void invariants(Invariants that) {
        that.addAll(Integrity.problemsOf(this));
    }

    /** This management system with a set of its own. */
    @Value.Check
    default ManagementSystem copied() {
        return recorded() instanceof FrozenSet
                ? this
                : ((ImmutableManagementSystem) this).withRecorded(FrozenSet.copyOf(recorded()));
    }

    /**
     * A management system of these records, each put in its list, in their order; all areas count as recorded. One of them is the organization.
     *
     * @throws InvalidModelException if they make no valid management system
     */
    static ManagementSystem of(Collection<? extends Entity> records) {
        return Assembly.strict(records);
    }

    /**
     * The same where some records refer to records that are not there: such references are left out where they are optional, and listed; the areas of both ends do not count
     * as recorded.
     *
     * @throws InvalidModelException if a record requires such a reference, or anything else is not valid
     */
    static Lenient leniently(Collection<? extends Entity> records) {
        return Assembly.lenient(records);
    }

    /** A management system to start from: the organization, and no area recorded yet, so that no silence is taken for a fact. */
    static ManagementSystem startingWith(Organization organization) {
        return builder().organization(organization).recorded(Set.of()).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ManagementSystem}. */
    final class Builder extends ImmutableManagementSystem.Builder {
        Builder() {}
    }
}
