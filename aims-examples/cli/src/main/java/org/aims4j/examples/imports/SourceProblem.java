package org.aims4j.examples.imports;

import java.util.Objects;

/**
 * Something about one place of a source file.
 *
 * @param file name of the file
 * @param line the line in which the cell begins, from 1
 * @param column number of the column in the table, from 1; of the character in the line where the file is no table
 * @param heading heading of the column; blank where the place is no cell
 * @param value the cell; blank where it does not matter
 * @param message what is so, then what was done or what to do
 */
public record SourceProblem(String file, long line, int column, String heading, String value, String message) {
    private static final int SHOWN = 80;

    /**
     * @throws NullPointerException if a component is null
     */
    public SourceProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
    }

    /** The same, without the value: it can be what nobody else is to read. */
    SourceProblem withoutValue() {
        return new SourceProblem(file, line, column, heading, "", message);
    }

    /** What is so, without the place: equal for two cells of a column that say the same. */
    public String statement() {
        String cell = heading.isEmpty() ? "" : heading + ": ";
        return cell + (value.isEmpty() ? "" : "\"" + shown() + "\" ") + message;
    }

    /** One line: {@code file:line:column: heading: "value" message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + statement();
    }

    private String shown() {
        String oneLine = Trimmed.of(value.replaceAll("\\s+", " "));
        return oneLine.codePointCount(0, oneLine.length()) <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "...";
    }
}
