package org.aims4j.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.aims4j.model.Entity;
import org.aims4j.model.Ref;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making, in the words of a test. What is set later replaces what was set before, so a fixture begins with the least that makes a valid record.
 *
 * @param <T> type of the record
 * @param <F> type of the fixture
 */
public abstract class Fixture<T extends Entity, F extends Fixture<T, F>> {
    private final RecordType<T> type;
    private final @Nullable Object[] values;

    Fixture(Class<T> type, String id) {
        this.type = RecordType.of(type);
        this.values = new Object[this.type.attributes().size()];
        with("id", id);
    }

    /**
     * With this value of an attribute, for the attributes that have no word of their own here. Text stands for a reference.
     *
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public final F with(String attribute, Object value) {
        Attribute given = attribute(attribute);
        values[given.index()] = given.type() instanceof ValueType.Reference ? Ref.to(value.toString()) : value;
        return self();
    }

    /**
     * And with these elements of a list or set. Text stands for a reference.
     *
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public final F and(String attribute, Object... elements) {
        Attribute given = attribute(attribute);
        ValueType.Many many = (ValueType.Many) given.type();
        Collection<Object> all = many.distinct() ? new LinkedHashSet<>() : new ArrayList<>();
        if (values[given.index()] instanceof Collection<?> before) {
            all.addAll(before);
        }
        boolean references = many.element() instanceof ValueType.Reference;
        Arrays.stream(elements).map(e -> references ? Ref.to(e.toString()) : e).forEach(all::add);
        values[given.index()] = all;
        return self();
    }

    /**
     * The record.
     *
     * @throws org.aims4j.model.InvalidModelException if it is not valid
     */
    public final T build() {
        return type.build(values);
    }

    @SuppressWarnings("unchecked") // F is the class itself
    private F self() {
        return (F) this;
    }

    private Attribute attribute(String name) {
        return type.attribute(name)
                .orElseThrow(() -> new IllegalArgumentException(type + " has no attribute \"" + name + "\", only "
                        + type.attributes().stream().map(Attribute::name).toList()));
    }
}
