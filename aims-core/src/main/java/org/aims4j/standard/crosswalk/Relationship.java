package org.aims4j.standard.crosswalk;

/** How an element of ISO/IEC 42001 stands to an element of another framework, read from the 42001 side. */
public enum Relationship {
    /** The same harmonized text apart from the discipline: one process can serve both. */
    EQUAL,
    /** The 42001 element asks for less. */
    SUBSET,
    /** The 42001 element asks for more. */
    SUPERSET,
    /** A real common part; neither contains the other. */
    INTERSECTS,
    /** Evidence of one helps the other. */
    RELATED
}
