package org.aims4j.standard;

/** How sure the catalogue is of a fact that it did not take from ISO/IEC 42001 itself. */
public enum Confidence {
    /** Well supported. */
    HIGH,
    /** Likely, from few or indirect sources. */
    MEDIUM,
    /** A hint: check it before relying on it. */
    LOW
}
