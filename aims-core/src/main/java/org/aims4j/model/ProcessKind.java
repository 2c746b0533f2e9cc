package org.aims4j.model;

/** What a process of the organization is for. Each kind but {@link #OTHER} is asked for somewhere in the standard. */
public enum ProcessKind {
    /** 6.1.2. */
    RISK_ASSESSMENT,
    /** 6.1.3. */
    RISK_TREATMENT,
    /** A.6.1.3. */
    DESIGN_AND_DEVELOPMENT,
    /** A.9.2. */
    RESPONSIBLE_USE,
    /** A.7.2. */
    DATA_MANAGEMENT,
    /** A.7.5. */
    DATA_PROVENANCE,
    /** A.7.6. */
    DATA_PREPARATION,
    /** The channel for concerns from inside, A.3.3. */
    CONCERN_REPORTING,
    /** The channel for reports from outside, A.8.3. */
    EXTERNAL_REPORTING,
    /** A.8.4. */
    INCIDENT_COMMUNICATION,
    /** A.10.3. */
    SUPPLIER_MANAGEMENT,
    /** A.2.2. */
    POLICY_EXCEPTION,
    /** 9.2. */
    AUDIT,
    /** 9.3. */
    REVIEW,
    /** 10.1, 10.2. */
    IMPROVEMENT,
    OTHER
}
