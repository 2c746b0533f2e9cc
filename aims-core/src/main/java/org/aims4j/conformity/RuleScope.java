package org.aims4j.conformity;

/** How far a rule looks. */
public enum RuleScope {
    /** It joins only the records of one AI system with shared ones. */
    AI_SYSTEM,
    /** It may look at all records. */
    ORGANIZATION
}
