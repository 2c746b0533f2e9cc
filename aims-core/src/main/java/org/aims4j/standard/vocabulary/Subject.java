package org.aims4j.standard.vocabulary;

/** What a phrase is about, and so what the ids of its entry belong to. */
public enum Subject {
    /** A title of the standard; leads to numbers of the catalogue. */
    TITLES,
    /** Clauses 4 to 10 and certification; leads to auditable items and timing facts. */
    MANAGEMENT_SYSTEM,
    /** Annex A; leads to auditable items. */
    CONTROLS,
    /** Groups of controls as others cut them; leads to controls. */
    CONTROL_GROUPS,
    /** Annex C; leads to its objectives and risk sources. */
    OBJECTIVES_AND_RISK_SOURCES,
    /** Leads to {@linkplain Terms#roles() roles}, or to requirements about them. */
    ROLES,
    /** Leads to {@linkplain Terms#lifecycleStages() stages}. */
    LIFE_CYCLE,
    /** Leads to dimensions of impact on individuals or on society. */
    IMPACT,
    /** Leads to {@linkplain Terms#dataQualityCharacteristics() characteristics of data quality}. */
    DATA,
    /** Documents that are usual though no clause calls for them by name; leads to requirements. */
    DOCUMENTED_INFORMATION
}
