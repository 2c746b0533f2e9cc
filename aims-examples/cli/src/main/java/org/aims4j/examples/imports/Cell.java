package org.aims4j.examples.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One cell of a table, or one value of a record, trimmed.
 *
 * @param file name of the file
 * @param line the line in which it begins, from 1
 * @param column number of its column, from 1; of its first character in the line where the file is no table
 * @param heading heading of its column; the name of the value
 * @param text what it says, without blanks around it
 */
record Cell(String file, long line, int column, String heading, String text) {
    private static final Set<String> NOTHING = Set.of("n/a", "na", "not applicable", "none", "tbd");

    /** What it says; empty where it is blank. */
    Optional<String> said() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What it says where a few words stand for a blank too, as in columns about suppliers, data and privacy. */
    Optional<String> named() {
        return said().filter(words -> !standsForBlank(words));
    }

    /** Whether a text about suppliers, data or privacy says no more than a blank. */
    static boolean standsForBlank(String words) {
        return NOTHING.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Something to say about this cell. */
    SourceProblem problem(String message) {
        return new SourceProblem(file, line, column, heading, text, message);
    }
}
