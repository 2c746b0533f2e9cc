package org.aims4j.examples.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One cell of a table, trimmed.
 *
 * @param file name of the file
 * @param line the line in which it begins, from 1
 * @param column number of its column, from 1
 * @param heading heading of its column
 * @param text what it says, without blanks around it
 */
record Cell(String file, long line, int column, String heading, String text) {
    private static final Set<String> NOTHING = Set.of("n/a", "na", "not applicable", "none", "tbd");

    /** What it says; empty where it is blank. */
    Optional<String> said() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What it says in a column about suppliers, data or privacy, where a few words stand for a blank too. */
    Optional<String> named() {
        return said().filter(words -> !NOTHING.contains(words.toLowerCase(Locale.ROOT)));
    }

    /** Something to say about this cell. */
    SourceProblem problem(String message) {
        return new SourceProblem(file, line, column, heading, text, message);
    }
}
