package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Collects what does not hold of one record, so that all of it is reported at once. */
public final class Invariants {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final String record;
    private final List<Problem> problems = new ArrayList<>();

    private Invariants(String record) {
        this.record = record;
    }

    static void verify(ModelRecord record) {
        RecordType<?> type = RecordType.of(record.getClass());
        String name = record instanceof Entity entity ? type.name() + " " + entity.id() : type.name();
        Invariants that = new Invariants(name);
        if (record instanceof Entity entity) {
            that.require(
                    ID.matcher(entity.id()).matches(),
                    "id",
                    entity.id(),
                    "is not an id; use 1 to 128 letters, digits, '.', '_' or '-'");
        }
        for (Attribute attribute : type.attributes()) {
            if (attribute.isRequired()
                    && !attribute.name().equals("id")
                    && attribute.type() == ValueType.Scalar.TEXT
                    && String.valueOf(attribute.get(record)).isBlank()) {
                that.require(false, attribute.name(), "", "is blank; give it a text");
            }
            if (holdsBlankText(attribute.type(), attribute.get(record))) {
                that.require(false, attribute.name(), "", "holds a blank text; leave that out");
            }
        }
        record.invariants(that);
        if (!that.problems.isEmpty()) {
            throw new InvalidModelException(that.problems);
        }
    }

    /** Whether a list of texts, or a list in a list, holds a blank one. */
    private static boolean holdsBlankText(ValueType type, @Nullable Object value) {
        return type instanceof ValueType.Many many
                && value instanceof Collection<?> elements
                && elements.stream()
                        .anyMatch(element -> many.element() == ValueType.Scalar.TEXT
                                ? element.toString().isBlank()
                                : holdsBlankText(many.element(), element));
    }

    /**
     * Requires that a condition holds.
     *
     * @param holds the condition
     * @param attribute name of the attribute that is to blame
     * @param value its value, shown in the message; an empty optional is shown as nothing
     * @param message what is wrong, then what to do
     */
    public void require(boolean holds, String attribute, Object value, String message) {
        if (!holds) {
            Object shown = value instanceof Optional<?> optional
                    ? optional.map(Object.class::cast).orElse("")
                    : value;
            problems.add(new Problem("/" + attribute, record, attribute, shown.toString(), message));
        }
    }

    /** Adds problems that were found elsewhere. */
    void addAll(List<Problem> found) {
        problems.addAll(found);
    }

    /** Requires that what is planned or held has a day: {@code plannedFor} or {@code date}. */
    public void plannedOrHeld(Optional<LocalDate> plannedFor, Optional<LocalDate> date) {
        require(
                plannedFor.isPresent() || date.isPresent(),
                "plannedFor",
                "",
                "is missing, and so is date; give the day it is planned for or the day it was held");
    }

    /** Requires that {@code to}, where both days are present, is not before {@code from}. The same day is in order. */
    public void inOrder(String fromName, Optional<LocalDate> from, String toName, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            require(
                    !to.get().isBefore(from.get()),
                    toName,
                    to,
                    "is before " + fromName + " (" + from.get() + "); correct one of the two");
        }
    }
}
