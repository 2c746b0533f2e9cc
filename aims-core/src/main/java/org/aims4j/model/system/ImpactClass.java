package org.aims4j.model.system;

/** How much an AI system may affect people and societies, in the organization's own classification. */
public enum ImpactClass {
    HIGH,
    LIMITED,
    MINIMAL,
    /** No class is on record. */
    UNCLASSIFIED
}
