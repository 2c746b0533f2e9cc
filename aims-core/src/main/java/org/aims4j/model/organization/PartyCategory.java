package org.aims4j.model.organization;

/** What an interested party is to the organization (4.2). */
public enum PartyCategory {
    CUSTOMER,
    USER,
    AFFECTED,
    WORKER,
    REGULATOR,
    SUPPLIER,
    OWNER,
    SOCIETY,
    OTHER
}
