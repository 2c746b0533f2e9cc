package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.DecisionBasis;
import org.aims4j.standard.Requirement;
import org.aims4j.standard.Sha256;
import org.aims4j.standard.internal.Table;
import org.junit.jupiter.api.Test;

/** The catalogue promises what decides an item; the model has to hold it. */
class DecidedByTest {
    private static final String VERDICT = "Judgement.verdict";
    private static final String OUTCOME = "Determination.outcome";

    /** Attributes that no item names, by the reason. */
    private static final Map<String, List<String>> UNNAMED = Map.ofEntries(
            because("the management system as a whole: its records are named by their own types", """
                    ManagementSystem: organization recorded unrecorded thresholds contextIssues interestedParties scope policies otherPolicies roleAssignments
                    ManagementSystem: opportunities objectives changes actions riskCriteria riskAssessments risks riskTreatments treatmentPlans
                    ManagementSystem: impactAssessmentProcess impactAssessments statementsOfApplicability controls people competenceRequirements competences
                    ManagementSystem: awareness communicationPlan communications releaseDecisions documents neededDocuments documentRules resourceNeeds processes
                    ManagementSystem: processRuns aiSystems verifications monitorings systemRecords systemResources datasets suppliers customers allocations
                    ManagementSystem: reportingObligations useApprovals metrics measurements performanceEvaluations auditProgrammes internalAudits
                    ManagementSystem: managementReviews nonconformities improvements incidents concerns certification determinations judgements waivers
                    ManagementSystem: otherManagementSystems
                    """),
            because(
                    "tells which item, record and days a determination or judgement speaks for: alike wherever one is named",
                    """
                    Determination: requirement about date validUntil
                    Judgement: about validUntil
                    """),
            because("names the record for people: that it is there is what counts", """
                    Organization: name
                    ContextIssue: text
                    InterestedParty: name
                    PartyRequirement: text
                    Scope: statement
                    AIPolicy: version
                    OtherPolicy: title
                    Opportunity: text
                    AIObjective: text
                    Action: what
                    RiskCriteria: version
                    Risk: text
                    RiskEffect: objective effect
                    TreatmentDecision: text
                    TreatmentPlan: version
                    Impact: text
                    Person: name
                    PlannedCommunication: subject
                    NeededDocument: title
                    OrganizationProcess: name
                    AISystem: name
                    ObservedUse: description
                    CriterionResult: name
                    Alert: what
                    Dataset: name
                    LineageEvent: what
                    SupplierProblem: text
                    Customer: name
                    Feedback: text
                    Duty: what
                    Metric: what
                    ReviewDecision: what
                    Step: text
                    Improvement: text
                    Incident: text
                    Notice: audience
                    """),
            because("says since when there is a record: the snapshot of a day has none that is later", """
                    ClimateDetermination: date
                    InterestedParty: date
                    Scope: date
                    AIPolicy: date
                    Opportunity: date
                    Closing: date
                    ChangeReview: date
                    RiskAssessment: startedOn
                    PublishedResult: date
                    NeededDocument: date
                    ResourceNeed: date
                    SystemResource: date
                    Dataset: date
                    Acquisition: date
                    PreparationStep: date
                    UseApproval: date
                    Metric: date
                    InternalAudit: date
                    ManagementReview: date
                    """),
            because("who acted and in which words: read by people", """
                    Organization: purpose sector
                    PolicyReview: by
                    Closing: reason
                    ChangeReview: by
                    SystemExclusion: reason
                    Evidence: document note
                    Communication: channel
                    NeededDocument: reason
                    LifecycleEvent: reversedBecause
                    Measurement: value
                    Cause: by
                    Extent: by
                    Determination: reason by
                    Judgement: by evidence note
                    """),
            because("the item asks that it is decided, not how", """
                    ClimateDetermination: relevant
                    ReviewConclusion: positive
                    """),
            because("told as what was observed; the verdict is the same", """
                    RiskAssessment: deferral
                    Deferral: until reason approval
                    ImpactAssessment: deferral
                    LifecycleEvent: release
                    """),
            because("grading, waivers and certification stand beside the items", """
                    Thresholds: minorsToMajor minorsShare minorsOnSubject gapsOnHighImpact absenceMinimum returnWithin noncompliantMinimum
                    Thresholds: surveillanceLead recertificationLead majorLead answerPeriod
                    Nonconformity: fingerprint
                    Waiver: fingerprint rule subject justification issued approval validUntil worstGrade status
                    Certification: body accredited answerPeriod audits
                    CertificationAudit: kind plannedFor date endedOn covers concerns result
                    Certificate: scope suspended withdrawnOn
                    Suspension: from until reason
                    """),
            because("kept, but no item is checked against it", """
                    PartyRequirement: jurisdiction systems
                    PolicyReview: trigger
                    AIObjective: reviewedOn approval closing
                    Closing: result
                    Risk: sources
                    ImpactAssessment: trigger approval
                    Impact: affected
                    PublishedResult: scores where
                    SystemExclusion: approval reviewBy
                    DocumentedInformation: supersedes
                    ResourceNeed: kind neededBy controls
                    AISystem: outputs technique organizationalUnit
                    CriterionResult: measure
                    Monitoring: document
                    ReportingObligation: customer determination
                    UseApproval: process conditions
                    AuditedArea: safeguard
                    ReviewDecision: action change
                    Nonconformity: verifiedOn verifiedBy
                    Incident: kind severity detectedOn closedOn lessons
                    Concern: system escalatedOn confidential
                    OtherManagementSystem: standard certifiedUntil shares
                    """));

    private final Catalogue catalogue = Catalogue.iso42001();

    private static Map.Entry<String, List<String>> because(String reason, String attributes) {
        return Map.entry(
                reason,
                attributes
                        .lines()
                        .flatMap(line -> {
                            int colon = line.indexOf(": ");
                            String type = line.substring(0, colon);
                            return Stream.of(line.substring(colon + 2).split(" ", -1))
                                    .map(name -> type + "." + name);
                        })
                        .toList());
    }

    @Test
    void the_table_has_the_items_of_the_catalogue_in_their_order() {
        assertThat(Table.read(Catalogue.class, "decided-by.tsv"))
                .extracting(row -> row.text("id"))
                .containsExactlyElementsOf(
                        catalogue.items().stream().map(AuditableItem::id).toList());
    }

    @Test
    void every_item_is_decided_by_something() {
        assertThat(catalogue.items())
                .allSatisfy(item -> assertThat(item.decidedBy()).as(item.id()).isNotEmpty());
    }

    @Test
    void what_decides_is_what_was_agreed() {
        List<String> lines = catalogue.items().stream()
                .map(item -> item.id() + "\t" + String.join(" ", item.decidedBy()))
                .toList();

        assertThat(Sha256.of(lines)).isEqualTo("d8896eba8ca8c2f3b78112125e9c6d08fdd2e0db8885ced3dbe4124077d081e2");
    }

    @Test
    void every_deciding_attribute_is_one_of_the_model() {
        for (AuditableItem item : catalogue.items()) {
            assertThat(item.decidedBy()).as(item.id()).allMatch(RecordTypes::isAttribute);
        }
    }

    @Test
    void deciding_attributes_stand_once_and_in_the_order_of_the_model() {
        List<String> model = new ArrayList<>(attributes());

        for (AuditableItem item : catalogue.items()) {
            assertThat(item.decidedBy())
                    .as(item.id())
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.comparing(model::indexOf));
        }
    }

    @Test
    void a_part_of_a_record_is_named_with_the_attribute_that_holds_it() {
        Map<String, Set<String>> holders = holders();

        for (AuditableItem item : catalogue.items()) {
            for (String attribute : item.decidedBy()) {
                Set<String> holding = holders.getOrDefault(attribute.substring(0, attribute.indexOf('.')), Set.of());
                if (holding.stream().noneMatch(holder -> holder.startsWith("ManagementSystem."))) {
                    assertThat(item.decidedBy()).as(item.id() + " " + attribute).containsAnyElementsOf(holding);
                }
            }
        }
    }

    @Test
    void a_verdict_is_named_where_judgement_decides_and_where_known_failures_are_counted() {
        assertThat(catalogue.items().stream().filter(item -> item.decidedBy().contains(VERDICT)))
                .hasSize(21)
                .allMatch(item -> restsOnJudgement(item) || item.id().equals("10.2-j"));
    }

    @Test
    void a_verdict_alone_decides_only_what_rests_on_judgement() {
        assertThat(catalogue.items().stream()
                        .filter(item -> item.decidedBy().equals(List.of(VERDICT)))
                        .map(AuditableItem::id))
                .containsExactly("5.1-b", "5.1-f", "5.1-h", "6.1.3-e", "6.1.3-g", "10.2-i");
    }

    private static boolean restsOnJudgement(AuditableItem item) {
        return item instanceof Requirement requirement && requirement.basis() == DecisionBasis.JUDGEMENT;
    }

    @Test
    void a_determination_can_soften_every_conditional_requirement() {
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> requirement.condition().isPresent())
                .hasSize(17)
                .allMatch(requirement -> requirement.decidedBy().contains(OUTCOME));
    }

    @Test
    void a_determination_softens_these_controls_and_no_other() {
        assertThat(catalogue.controls().stream()
                        .filter(control -> control.decidedBy().contains(OUTCOME))
                        .map(AuditableItem::id))
                .containsExactly("A.4.3", "A.5.4", "A.5.5", "A.8.3", "A.8.5", "A.9.2");
    }

    @Test
    void the_decision_about_a_control_decides_it() {
        assertThat(catalogue.controls()).allMatch(control -> control.decidedBy().contains("Control.decision"));
    }

    @Test
    void every_attribute_of_the_model_decides_an_item_or_has_a_reason_not_to() {
        Set<String> unnamed = new LinkedHashSet<>(attributes());
        catalogue.items().forEach(item -> unnamed.removeAll(item.decidedBy()));
        unnamed.removeIf(attribute -> attribute.endsWith(".id")); // tells records apart

        assertThat(unnamed)
                .containsExactlyInAnyOrderElementsOf(
                        UNNAMED.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void deciding_attributes_cannot_be_changed() {
        assertThatThrownBy(() -> catalogue.item("8.4-a").decidedBy().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.item("A.5.2").decidedBy().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** All attributes of the model, in its order. */
    private static Set<String> attributes() {
        Set<String> attributes = new LinkedHashSet<>();
        for (RecordType<?> type : RecordTypes.all()) {
            type.attributes().forEach(attribute -> attributes.add(type.name() + "." + attribute.name()));
        }
        return attributes;
    }

    /** The attributes that hold values of a type, by the name of the type. */
    private static Map<String, Set<String>> holders() {
        Map<String, Set<String>> holders = new TreeMap<>();
        for (RecordType<?> type : RecordTypes.all()) {
            for (Attribute attribute : type.attributes()) {
                ValueType held = attribute.type() instanceof ValueType.Many many ? many.element() : attribute.type();
                if (held instanceof ValueType.Nested nested) {
                    holders.computeIfAbsent(nested.type().get().name(), name -> new TreeSet<>())
                            .add(type.name() + "." + attribute.name());
                }
            }
        }
        return holders;
    }
}
