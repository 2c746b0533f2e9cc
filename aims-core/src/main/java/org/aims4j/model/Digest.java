package org.aims4j.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.internal.Hash;

/** Reduces records to a short text that is the same for the same records. The order of lists of entities, of sets and of maps is not in it. */
final class Digest {
    /** Characters that are collected before they are hashed. */
    private static final int CHUNK = 8192;

    private final MessageDigest hash = Hash.sha256();
    /** The texts of days: there are many dates and few days. */
    private final Map<LocalDate, String> days = new HashMap<>();

    private final StringBuilder text = new StringBuilder(2 * CHUNK);
    private final BooleanSupplier over;
    private boolean stopped;

    private Digest(BooleanSupplier over) {
        this.over = over;
    }

    /** SHA-256 over the records of a management system, in hexadecimal digits; empty where it was over before it was done. */
    static Optional<String> of(ManagementSystem aims, BooleanSupplier over) {
        Digest digest = new Digest(over);
        digest.record(RecordType.of(ManagementSystem.class), aims);
        digest.flush();
        return digest.stopped
                ? Optional.empty()
                : Optional.of("sha256:" + HexFormat.of().formatHex(digest.hash.digest()));
    }

    private void record(RecordType<?> type, Object record) {
        text.append('{');
        for (Attribute attribute : type.attributes()) {
            Object value = attribute.get(record);
            if (value != null && !attribute.leavesOut(value)) {
                text.append(attribute.name()).append('=');
                value(attribute.type(), value);
            }
        }
        text.append('}');
        if (text.length() > CHUNK) {
            flush();
            stopped |= over.getAsBoolean();
        }
    }

    private void value(ValueType type, Object value) {
        if (stopped) {
            return;
        }
        if (type instanceof ValueType.Nested nested) {
            record(nested.type().get(), value);
        } else if (type instanceof ValueType.Many many) {
            Collection<?> elements = (Collection<?>) value;
            text.append('[');
            for (Object element : isOrdered(many) ? elements : sorted(elements)) {
                value(many.element(), element);
            }
            text.append(']');
        } else if (type instanceof ValueType.Named named) {
            Map<?, ?> elements = (Map<?, ?>) value;
            text.append('(');
            for (Object key : sorted(elements.keySet())) {
                scalar(key);
                value(named.element(), Objects.requireNonNull(elements.get(key)));
            }
            text.append(')');
        } else {
            scalar(value);
        }
    }

    private static boolean isOrdered(ValueType.Many many) {
        return !many.distinct()
                && !(many.element() instanceof ValueType.Nested nested
                        && Entity.class.isAssignableFrom(nested.javaType()));
    }

    /** Entities by their ids, which are unique; anything else as it reads. */
    private static List<?> sorted(Collection<?> elements) {
        List<Object> sorted = new ArrayList<>(elements);
        sorted.sort(
                Comparator.comparing(element -> element instanceof Entity entity ? entity.id() : element.toString()));
        return sorted;
    }

    private void scalar(Object value) {
        String scalar =
                value instanceof LocalDate day ? days.computeIfAbsent(day, LocalDate::toString) : value.toString();
        text.append(scalar.length()).append(':').append(scalar); // the length, so that no two values read alike
    }

    private void flush() {
        hash.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
