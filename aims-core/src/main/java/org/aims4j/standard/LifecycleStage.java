package org.aims4j.standard;

/** The stages of an AI system's life cycle, after the generic model of ISO/IEC 22989. */
public enum LifecycleStage {
    /** Need, goals, requirements and feasibility; the first view of risk and impact. */
    INCEPTION,
    /** Architecture, data work, model building, integration. */
    DESIGN_DEVELOPMENT,
    /** Checked against its requirements and its intended use. */
    VERIFICATION_VALIDATION,
    /** Installed, released or configured in its target setting. */
    DEPLOYMENT,
    /** In use, watched, repaired, updated, supported. */
    OPERATION_MONITORING,
    /** For systems that keep learning: validated over and over on production data. */
    CONTINUOUS_VALIDATION,
    /** Results are held against goals, risks and impacts. */
    REEVALUATION,
    /** Taken out of use: replaced, decommissioned or discarded. */
    RETIREMENT
}
