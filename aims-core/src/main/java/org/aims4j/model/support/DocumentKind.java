package org.aims4j.model.support;

import java.util.Locale;
import org.aims4j.standard.DocumentedInformationItem;

/** Kinds of documented information: what the standard calls for, what the organization found necessary itself (OWN), and what comes from outside (EXTERNAL). */
public enum DocumentKind {
    SCOPE,
    AIMS_DESCRIPTION,
    AI_POLICY,
    RISK_OPPORTUNITY_ACTIONS,
    RISK_ASSESSMENT_PROCESS,
    RISK_TREATMENT_PROCESS,
    STATEMENT_OF_APPLICABILITY,
    RISK_TREATMENT_PLAN,
    NECESSARY_CONTROLS,
    IMPACT_ASSESSMENT_RESULT,
    AI_OBJECTIVES,
    COMPETENCE_EVIDENCE,
    OWN,
    EXTERNAL,
    OPERATIONAL_RECORDS,
    RISK_ASSESSMENT_RESULTS,
    RISK_TREATMENT_RESULTS,
    IMPACT_ASSESSMENT_RESULTS,
    MONITORING_RESULTS,
    AUDIT_PROGRAMME_AND_RESULTS,
    MANAGEMENT_REVIEW_RESULTS,
    NONCONFORMITIES_AND_ACTIONS,
    CORRECTIVE_ACTION_RESULTS;

    /** As the catalogue writes it. */
    private final String inCatalogue = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether documents of this kind present the management system as a whole: what it covers, how it works, what it is meant to achieve. */
    public boolean presentsWhole() {
        return switch (this) {
            case SCOPE, AIMS_DESCRIPTION, AI_POLICY, AI_OBJECTIVES -> true;
            default -> false;
        };
    }

    /** Whether clauses 4 to 10 call for documents of this kind by name, to be kept current. Not so of records, and of what is OWN or EXTERNAL. */
    public boolean isMandatoryDocument() {
        return isCentral() || this == AIMS_DESCRIPTION || this == NECESSARY_CONTROLS;
    }

    /** Whether it is a mandatory document without which there is nothing to manage by: the scope, the policy, the objectives, and what risks are assessed and treated by (7.5.1). */
    public boolean isCentral() {
        return switch (this) {
            case SCOPE,
                    AI_POLICY,
                    RISK_ASSESSMENT_PROCESS,
                    RISK_TREATMENT_PROCESS,
                    STATEMENT_OF_APPLICABILITY,
                    RISK_TREATMENT_PLAN,
                    AI_OBJECTIVES -> true;
            default -> false;
        };
    }

    /** Whether an item of the catalogue calls for documents of this kind by name. None calls so for what is OWN or EXTERNAL. */
    public boolean isCalledForBy(DocumentedInformationItem item) {
        return inCatalogue.equals(item.kind());
    }
}
