package org.aims4j.model.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attribute of a type of record. */
public final class Attribute {
    private final String name;
    private final int index;
    private final ValueType type;
    private final Method accessor;
    private final boolean optional;
    private final boolean collection;
    private final @Nullable Object defaultValue;

    Attribute(
            String name, int index, ValueType type, Method accessor, boolean optional, @Nullable Object defaultValue) {
        this.name = name;
        this.index = index;
        this.type = type;
        this.accessor = accessor;
        accessor.setAccessible(true); // it is public; this spares the check at each call
        this.optional = optional;
        this.collection = type instanceof ValueType.Many || type instanceof ValueType.Named;
        this.defaultValue = defaultValue;
    }

    /** The name, as in Java and in documents. */
    public String name() {
        return name;
    }

    /** The position among the attributes of its type, from 0. */
    public int index() {
        return index;
    }

    /** The type of the value. */
    public ValueType type() {
        return type;
    }

    /** Whether a record cannot be built without it. Collections never are: absent means empty. */
    public boolean isRequired() {
        return !optional && defaultValue == null && !isCollection();
    }

    /** Whether the accessor returns an {@link Optional}. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether the value is a list, a set or a map. */
    public boolean isCollection() {
        return collection;
    }

    /** The value that stands where none is given; empty for required and optional attributes and for collections that are empty by default. */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** An annotation of the attribute. */
    public <A extends Annotation> Optional<A> annotation(Class<A> annotation) {
        return Optional.ofNullable(accessor.getAnnotation(annotation));
    }

    /**
     * The value in a record: never an {@link Optional}, but what it holds.
     *
     * @return null where the attribute is absent
     */
    public @Nullable Object get(Object record) {
        try {
            Object value = accessor.invoke(record);
            return value instanceof Optional<?> present ? present.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + this + " of " + record.getClass(), e);
        }
    }

    /** Whether a document leaves this value out: it is absent, empty or the default. */
    public boolean leavesOut(@Nullable Object value) {
        if (defaultValue != null) {
            return Objects.equals(value, defaultValue);
        }
        return value == null || (collection && isEmpty(value));
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many ? many.isEmpty() : ((Map<?, ?>) value).isEmpty();
    }

    @Override
    public String toString() {
        return accessor.getDeclaringClass().getSimpleName() + "." + name;
    }
}
