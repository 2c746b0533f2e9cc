package org.aims4j.jackson;

import java.util.Objects;

/**
 * One thing that is wrong with a document.
 *
 * @param file name of the document; blank where it has none
 * @param line line of the place, from 1
 * @param column column of the place, from 1, in characters (code points)
 * @param pointer the place as a JSON pointer ({@code /aiSystems/3/owner}); blank for the document as a whole
 * @param code the kind of problem
 * @param value the offending value as text; blank where there is none
 * @param message what is wrong with the value or the place, then what to do
 */
public record DocumentProblem(
        String file, int line, int column, String pointer, Code code, String value, String message) {
    private static final int LONGEST_POINTER = 200;

    /** Kinds of problem. */
    public enum Code {
        /** The text is no JSON or no YAML. */
        SYNTAX,
        /** The bytes or escapes are no Unicode text, or the encoding is not UTF-8. */
        ENCODING,
        /** A limit on size, depth or number is exceeded, or there are more problems than are listed. */
        LIMIT,
        /** The text is YAML with a feature that documents do not use: anchor, alias, tag, several documents, names that are no text. */
        YAML_FEATURE,
        /** The document is in no format or format version that this library knows. */
        FORMAT_VERSION,
        /** No property of this name exists here. */
        UNKNOWN_PROPERTY,
        /** A property stands twice in one object. */
        DUPLICATE_KEY,
        /** A required property is absent. */
        MISSING,
        /** The value is of another kind than expected: a number for a text, an object for a list, null for anything. */
        WRONG_TYPE,
        /** The value is of the right kind, and no date, period, number or constant that is allowed here. */
        NOT_A_VALUE,
        /** A record, or the management system as a whole, is not valid: an invariant does not hold, a reference leads nowhere, an id is used twice. */
        INVALID
    }

    /**
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if line or column is below 1
     */
    public DocumentProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Line " + line + ", column " + column + ": count both from 1");
        }
    }

    /** The problem on one line: {@code file:line:column: /pointer: "value" message}. Long values are cut, control characters are escaped. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(Shown.of(file, Integer.MAX_VALUE)).append(':');
        }
        text.append(line).append(':').append(column).append(": ");
        if (!pointer.isEmpty()) {
            text.append(Shown.of(pointer, LONGEST_POINTER)).append(": ");
        }
        if (!value.isEmpty()) {
            text.append('"').append(Shown.of(value)).append("\" ");
        }
        return text.append(message).toString();
    }
}
