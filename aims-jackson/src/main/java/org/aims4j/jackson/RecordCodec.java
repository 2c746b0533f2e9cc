package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Problem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Records: objects whose properties are the attributes. A management system has the version of the format as a property of its own in front.
 *
 * <p>A record of which a part cannot be read is not built, and neither is what holds it: with a part missing, "refers to no record" would be said of sound references. So what the
 * management system as a whole has to say comes out once its parts are in order.
 */
final class RecordCodec implements ValueCodec {
    private static final ClassValue<RecordCodec> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            RecordType<?> recordType = RecordType.of(type);
            return recordType.javaType() == type ? new RecordCodec(recordType) : of(recordType.javaType());
        }
    };

    private final RecordType<?> type;
    private final List<Property> properties = new ArrayList<>();
    private final Map<String, Property> byName = new HashMap<>();

    /**
     * @param attribute null for the version of the format
     */
    private record Property(
            String name,
            int index,
            boolean required,
            @Nullable Attribute attribute,
            ValueCodec codec) {}

    private RecordCodec(RecordType<?> type) {
        this.type = type;
        if (type.javaType() == ManagementSystem.class) {
            add(FormatVersion.PROPERTY, type.attributes().size(), true, null, FormatVersion.CODEC);
        }
        for (Attribute attribute : type.attributes()) {
            add(
                    attribute.name(),
                    attribute.index(),
                    attribute.isRequired(),
                    attribute,
                    ValueCodec.of(attribute.type()));
        }
    }

    private void add(String name, int index, boolean required, @Nullable Attribute attribute, ValueCodec codec) {
        Property property = new Property(name, index, required, attribute, codec);
        properties.add(property);
        byName.put(name, property);
    }

    /**
     * The codec of a type of record, or of the implementation behind it.
     *
     * @throws IllegalArgumentException if it is no type of record
     */
    static RecordCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    @Override
    public @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.START_OBJECT) {
            return in.mismatch("write an object with the properties of " + type.name());
        }
        long start = in.mark();
        @Nullable Object[] values = new Object[type.attributes().size()];
        boolean[] present = new boolean[properties.size()];
        boolean sound = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            Property property = propertyAt(in, present);
            in.next();
            if (property == null) {
                in.skip();
                sound = false;
                continue;
            }
            Object value = property.codec().read(in);
            if (value == null) {
                sound = false;
            } else if (property.attribute() != null) {
                values[property.index()] = value;
            }
        }
        for (Property property : properties) {
            if (property.required() && !present[property.index()]) {
                in.problemSince(start, Code.MISSING, "has no \"" + property.name() + "\"; add it");
                sound = false;
            }
        }
        return sound ? build(in, values) : null;
    }

    /** The property that the current name stands for; null where there is none or it was there before. */
    private @Nullable Property propertyAt(Tokens in, boolean[] present) {
        String name = in.text();
        Property property = byName.get(name);
        if (property == null) {
            String advice = in.listsProblems() ? Nearest.advice(name, names()) : "";
            in.problem(Code.UNKNOWN_PROPERTY, "", "is no property of " + type.name() + "; " + advice);
            return null;
        }
        if (present[property.index()]) {
            in.problem(Code.DUPLICATE_KEY, "", "stands twice; leave one out");
            return null;
        }
        present[property.index()] = true;
        return property;
    }

    private List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    private @Nullable Object build(Tokens in, @Nullable Object[] values) {
        try {
            return type.build(values);
        } catch (InvalidModelException e) {
            for (Problem problem : e.problems()) {
                in.problemWithin(problem.pointer(), Code.INVALID, problem.value(), problem.message());
            }
            return null;
        }
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        out.startObject();
        for (Property property : properties) {
            Attribute attribute = property.attribute();
            if (attribute == null) {
                out.name(property.name());
                property.codec().write(out, FormatVersion.KNOWN);
                continue;
            }
            Object part = attribute.get(value);
            if (part != null && !attribute.leavesOut(part)) {
                out.name(property.name());
                property.codec().write(out, part);
            }
        }
        out.endObject();
    }
}
