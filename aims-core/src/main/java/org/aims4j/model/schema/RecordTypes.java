package org.aims4j.model.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.ManagementSystem;

/** The types of record that a management system can hold, by name. */
public final class RecordTypes {
    private static final Map<String, RecordType<?>> TYPES = new LinkedHashMap<>();

    static {
        add(RecordType.of(ManagementSystem.class));
    }

    private RecordTypes() {}

    /** The type of record with this name, such as {@code AISystem}. */
    public static Optional<RecordType<?>> find(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** All types of record, the whole before its parts, in document order. */
    public static Iterable<RecordType<?>> all() {
        return TYPES.values();
    }

    /** Whether a name such as {@code Supplier.agreement} is that of an attribute of a type of record. */
    public static boolean isAttribute(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && find(name.substring(0, dot))
                        .flatMap(type -> type.attribute(name.substring(dot + 1)))
                        .isPresent();
    }

    private static void add(RecordType<?> type) {
        if (TYPES.putIfAbsent(type.name(), type) == null) {
            for (Attribute attribute : type.attributes()) {
                addPart(attribute.type());
            }
        }
    }

    private static void addPart(ValueType type) {
        if (type instanceof ValueType.Many many) {
            addPart(many.element());
        } else if (type instanceof ValueType.Named named) {
            addPart(named.element());
        } else if (type instanceof ValueType.Nested nested) {
            add(nested.type().get());
        }
    }
}
