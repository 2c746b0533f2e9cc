package org.aims4j.model.schema;

import java.util.Locale;
import java.util.function.Supplier;

/** The type of an attribute's value. Whether the value may be absent is a matter of the {@link Attribute}. */
public sealed interface ValueType {
    /** Values without parts. */
    enum Scalar implements ValueType {
        /** A {@link String}. */
        TEXT,
        /** A {@link Boolean}. */
        FLAG,
        /** An {@link Integer}. */
        INTEGER,
        /** A {@link java.math.BigDecimal}. */
        DECIMAL,
        /** A {@link java.time.LocalDate}, ISO 8601. */
        DATE,
        /** A {@link java.time.Period}, ISO 8601. */
        PERIOD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the constants of an enum. */
    record Constant(Class<? extends Enum<?>> type) implements ValueType {}

    /** A reference to an entity of the type {@code target}; {@link org.aims4j.model.Entity} stands for any type. */
    record Reference(Class<?> target) implements ValueType {}

    /** A record of its own. The type is looked up on first use, since types may hold each other. */
    record Nested(Class<?> javaType, Supplier<RecordType<?>> type) implements ValueType {}

    /** Several values in order; {@code distinct} where each may occur once (a set). */
    record Many(ValueType element, boolean distinct) implements ValueType {}

    /** Values by name, in order. */
    record Named(ValueType element) implements ValueType {}
}
