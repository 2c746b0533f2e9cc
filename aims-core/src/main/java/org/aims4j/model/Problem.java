package org.aims4j.model;

import java.util.Objects;

/**
 * One thing that is wrong with a record or a management system.
 *
 * @param pointer where it is in the document, as a JSON pointer ({@code /aiSystems/3/owner}); relative to the record, where no management system is at hand
 * @param record type and id of the record, such as {@code AISystem sys-triage}; the type alone where it has no id
 * @param attribute name of the attribute; blank where the record as a whole is meant
 * @param value the offending value as text; blank where there is none
 * @param message what is wrong, then what to do
 */
public record Problem(String pointer, String record, String attribute, String value, String message) {
    /**
     * @throws NullPointerException if a component is null
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
    }

    /** This problem of a record that stands at {@code prefix} in a larger one. */
    public Problem under(String prefix) {
        return new Problem(prefix + pointer, record, attribute, value, message);
    }

    @Override
    public String toString() {
        String where = attribute.isEmpty() ? record : record + ", " + attribute;
        String what = value.isEmpty() ? "" : " (\"" + value + "\")";
        return where + what + ": " + message;
    }
}
