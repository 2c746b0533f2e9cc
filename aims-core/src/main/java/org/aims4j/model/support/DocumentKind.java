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

    /** Whether an item of the catalogue calls for documents of this kind by name. None calls so for what is OWN or EXTERNAL. */
    public boolean isCalledForBy(DocumentedInformationItem item) {
        return name().equals(item.kind().replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
