package org.aims4j.conformity;

/** The outcome of an auditable item, and of one of its cells. */
public enum Status {
    /** Every cell conforms or is exempt, and at least one conforms. Observations and opportunities may remain. */
    CONFORMING,
    /** At least one subject does not meet the requirement. */
    NONCONFORMING,
    /** Every nonconforming cell is covered by a waiver in force. Counted among the not conforming. */
    WAIVED,
    /** A decision on record says that the requirement does not apply. */
    NOT_APPLICABLE,
    /** It cannot be told; the reasons say why. */
    NOT_EVALUATED
}
