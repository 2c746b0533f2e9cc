package org.aims4j.standard;

/** Where an auditable item has to be shown. */
public enum Level {
    /** Once, for the management system as a whole. */
    ORGANIZATION,
    /** For each AI system in scope. */
    AI_SYSTEM,
    /** By an element of the whole organization, and by evidence for each AI system in scope. Controls only. */
    BOTH
}
