package org.aims4j.conformity;

/** What a rule yields. */
public enum RuleKind {
    /** A {@link Finding}. */
    FINDING,
    /** A {@link Proof}. */
    PROOF,
    /** An {@link Exemption}. */
    EXEMPTION,
    /** An {@link Undecided}. */
    UNDECIDED
}
