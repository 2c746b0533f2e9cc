package org.aims4j.model.performance;

/** What a management review considers (9.3.2). */
public enum ReviewTopic {
    /** 9.3.2-a. */
    PREVIOUS_ACTIONS,
    /** 9.3.2-b. */
    CONTEXT_CHANGES,
    /** 9.3.2-c. */
    PARTY_CHANGES,
    /** 9.3.2-d. */
    NONCONFORMITY_TRENDS,
    /** 9.3.2-e. */
    MONITORING_TRENDS,
    /** 9.3.2-f. */
    AUDIT_RESULTS,
    /** 9.3.2-g. */
    IMPROVEMENT_OPPORTUNITIES
}
