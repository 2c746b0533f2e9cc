package org.aims4j.examples.cli;

/** What a run writes. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
