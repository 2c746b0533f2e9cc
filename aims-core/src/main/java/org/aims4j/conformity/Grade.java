package org.aims4j.conformity;

/**
 * The grade that a finding proposes. A machine proposes, an auditor decides.
 *
 * <p>The first two are those of ISO/IEC 17021-1 for nonconformities; the last two are customary and no nonconformities. From worst to least.
 */
public enum Grade {
    /** Puts in doubt whether the management system can deliver what it is meant to. */
    MAJOR,
    /** A requirement is not met, without that doubt. */
    MINOR,
    /** The requirement is met, or its matter is not decided, and something is worth a look. */
    OBSERVATION,
    /** The requirement is met and could be met better. */
    OPPORTUNITY;

    /** Whether a finding of this grade is a nonconformity. */
    public boolean isNonconformity() {
        return this == MAJOR || this == MINOR;
    }
}
