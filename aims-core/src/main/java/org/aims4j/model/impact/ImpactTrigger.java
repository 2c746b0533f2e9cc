package org.aims4j.model.impact;

/** What starts an impact assessment (6.1.4). */
public enum ImpactTrigger {
    /** Before first use. */
    INITIAL,
    SIGNIFICANT_CHANGE,
    /** The planned interval has passed. */
    INTERVAL,
    COMPLAINT,
    INCIDENT
}
