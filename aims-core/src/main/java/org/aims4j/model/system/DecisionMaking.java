package org.aims4j.model.system;

/** What part an AI system takes in decisions about people. */
public enum DecisionMaking {
    NONE,
    /** A person decides, with its output at hand. */
    SUPPORTS,
    /** Its output takes effect without a person. */
    AUTOMATED
}
