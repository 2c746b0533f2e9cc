package org.aims4j.standard;

/**
 * How grave it usually is when an element is missing altogether, in the words of ISO/IEC 17021-1.
 *
 * <p>A starting value: the final grade belongs to the auditor.
 */
public enum Severity {
    /** Puts in doubt whether the management system can deliver its intended results. */
    MAJOR,
    /** A lapse that leaves the management system able to deliver its intended results. */
    MINOR,
    /** Nothing is shown to be unmet, yet it may become so, or the requirement leaves room. */
    OBSERVATION
}
