package org.aims4j.examples.cli;

/** What a statement of applicability is written as. */
enum StatementFormat {
    /** For people, in text. */
    MARKDOWN,
    /** For programs. */
    CSV,
    /** For people, in a spreadsheet. */
    XLSX
}
