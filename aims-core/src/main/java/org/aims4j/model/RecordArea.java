package org.aims4j.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.AuditableItem;

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

    /**
     * The area of the records of a type.
     *
     * @param type the name of the type, such as {@code AISystem}
     * @return empty for a type whose records belong to no area, for a part of records such as {@code LifecycleEvent}, and for a name that is no type
     */
    public static Optional<RecordArea> of(String type) {
        return Optional.ofNullable(Types.AREAS.get(type));
    }

    /**
     * The areas whose records can decide an item, in the order of the constants. Empty where a judgement alone decides.
     *
     * <p>Not all of them have to be recorded for a verdict: some rules need only one, and hints need none.
     */
    public static Set<RecordArea> deciding(AuditableItem item) {
        Set<RecordArea> areas = EnumSet.noneOf(RecordArea.class);
        for (String attribute : item.decidedBy()) {
            of(attribute.substring(0, attribute.indexOf('.'))).ifPresent(areas::add);
        }
        return Collections.unmodifiableSet(areas);
    }

    /** Made on first use: the types of record hold areas themselves. */
    private static final class Types {
        static final Map<String, RecordArea> AREAS = new HashMap<>();

        static {
            RecordType<ManagementSystem> whole = RecordType.of(ManagementSystem.class);
            for (RecordArea area : values()) {
                for (String attribute : area.attributes) {
                    AREAS.put(
                            recordType(whole.attribute(attribute).orElseThrow().type()), area);
                }
            }
        }

        /** The name by the Java type: asking the type of record for it would load them all. */
        private static String recordType(ValueType type) {
            ValueType held = type instanceof ValueType.Many many ? many.element() : type;
            return ((ValueType.Nested) held).javaType().getSimpleName();
        }
    }
}
