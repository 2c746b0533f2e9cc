package org.aims4j.standard;

/** What can decide whether a requirement is met. */
public enum DecisionBasis {
    /** Recorded data decide. */
    STRUCTURAL,
    /** Only a person can tell: a recorded judgement decides. */
    JUDGEMENT
}
