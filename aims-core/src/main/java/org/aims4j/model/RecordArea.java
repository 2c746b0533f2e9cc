package org.aims4j.model;

import java.util.List;

/**
 * An area of records. A document names the areas that it claims to hold completely; of an area that is not among them, silence says nothing.
 *
 * <p>Determinations, judgements, waivers and other management systems belong to no area: they are always taken as recorded.
 */
public enum RecordArea {
    CONTEXT("organization", "contextIssues", "interestedParties", "scope"),
    LEADERSHIP("policies", "otherPolicies", "roleAssignments"),
    PLANNING("opportunities", "objectives", "changes", "actions"),
    RISK("riskCriteria", "riskAssessments", "risks", "riskTreatments", "treatmentPlans"),
    IMPACT("impactAssessmentProcess", "impactAssessments"),
    APPLICABILITY("statementsOfApplicability", "controls"),
    COMPETENCE("people", "competenceRequirements", "competences", "awareness"),
    COMMUNICATION("communicationPlan", "communications", "releaseDecisions"),
    DOCUMENTS("documents", "neededDocuments", "documentRules"),
    RESOURCES("resourceNeeds"),
    OPERATION("processes", "processRuns"),
    AI_SYSTEMS("aiSystems"),
    LIFECYCLE("verifications", "monitorings"),
    SYSTEM_RECORDS("systemRecords"),
    SYSTEM_RESOURCES("systemResources"),
    DATA("datasets"),
    SUPPLIERS("suppliers"),
    PARTIES("customers", "allocations", "reportingObligations"),
    USE("useApprovals"),
    MONITORING("metrics", "measurements", "performanceEvaluations"),
    AUDIT("auditProgrammes", "internalAudits"),
    REVIEW("managementReviews"),
    IMPROVEMENT("nonconformities", "improvements"),
    INCIDENTS("incidents", "concerns"),
    CERTIFICATION("certification");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> attributes;

    RecordArea(String... attributes) {
        this.attributes = List.of(attributes);
    }

    /** The attributes of {@link ManagementSystem} that hold the records of this area. */
    public List<String> attributes() {
        return attributes;
    }
}
