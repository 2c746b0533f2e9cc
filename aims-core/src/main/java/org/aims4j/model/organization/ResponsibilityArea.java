package org.aims4j.model.organization;

/** A field for which responsibility is assigned (A.3.2). */
public enum ResponsibilityArea {
    RISK_MANAGEMENT,
    IMPACT_ASSESSMENT,
    ASSETS_AND_RESOURCES,
    SECURITY,
    SAFETY,
    PRIVACY,
    DEVELOPMENT,
    PERFORMANCE,
    HUMAN_OVERSIGHT,
    SUPPLIERS,
    LEGAL_REQUIREMENTS,
    DATA_QUALITY
}
