package org.aims4j.model.system;

/** Where an AI system comes from. */
public enum Origin {
    /** Developed by the organization itself. */
    IN_HOUSE,
    /** Developed by others for the organization, alone or together with it. */
    DEVELOPED_FOR_US,
    /** Bought as a product. */
    BOUGHT,
    /** Embedded in a bought product. */
    EMBEDDED,
    /** Used as a service. */
    SERVICE,
    /** Open source. */
    OPEN_SOURCE
}
