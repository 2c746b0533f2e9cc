package org.aims4j.standard;

/**
 * How a requirement is checked.
 *
 * @param inspects what is looked at
 * @param nonconformingWhen when the requirement is not met
 * @param severityIfMissing how grave it usually is when the element is missing altogether
 * @param severityReason why, and what lowers or raises it
 */
public record RequirementCheck(
        String inspects, String nonconformingWhen, Severity severityIfMissing, String severityReason) {}
