package org.aims4j.standard;

/**
 * The roles of ISO/IEC 22989 that an organization can hold towards an AI system (4.1). It may hold several at once, and
 * others for another system.
 */
public enum OrganizationRole {
    /** Offers products or services that use AI systems, or a platform on which others build them. */
    PROVIDER,
    /** Designs, develops, tests and deploys products or services with AI. The developer is a part of this role. */
    PRODUCER,
    /** Uses an AI product or service, directly or by passing it on to its users. */
    CUSTOMER,
    /** Serves others around AI: integrates, supplies data, evaluates, audits. */
    PARTNER
}
