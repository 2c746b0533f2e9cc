package org.aims4j.standard;

/**
 * The phase of the plan-do-check-act cycle that a clause is usually counted to.
 *
 * <p>The standard itself prints no such allocation; this is the common reading.
 */
public enum Phase {
    /** Clauses 4 to 6. */
    PLAN,
    /** Clauses 7 and 8. */
    DO,
    /** Clause 9. */
    CHECK,
    /** Clause 10. */
    ACT
}
