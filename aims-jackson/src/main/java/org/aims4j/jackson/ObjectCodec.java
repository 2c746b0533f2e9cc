package org.aims4j.jackson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.standard.internal.NearNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Objects with a fixed set of properties. A property that is unknown, stands twice or is missing is a problem. */
abstract class ObjectCodec implements ValueCodec {
    private final String kind;
    private final List<Property> properties;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * @param part what stands there of an object that is written; null where it is left out
     */
    record Property(String name, boolean required, ValueCodec codec, Function<Object, @Nullable Object> part) {}

    /**
     * @param kind what messages call such an object
     * @param properties in the order in which they are written
     */
    ObjectCodec(String kind, List<Property> properties) {
        this.kind = kind;
        this.properties = List.copyOf(properties);
        for (Property property : properties) {
            indexes.put(property.name(), indexes.size());
        }
    }

    /**
     * The object that ends at the current token.
     *
     * @param values those of the properties, in their order; null for those that are absent
     * @return null where there is no such object; why not is then reported
     */
    abstract @Nullable Object build(Tokens in, @Nullable Object[] values);

    @Override
    public final @Nullable Object read(Tokens in) {
        if (in.current() != JsonToken.START_OBJECT) {
            return in.mismatch("write an object with the properties of " + kind);
        }
        long start = in.mark();
        @Nullable Object[] values = new Object[properties.size()];
        boolean[] present = new boolean[properties.size()];
        boolean sound = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            int index = indexAt(in, present);
            in.next();
            if (index < 0) {
                in.skip();
                sound = false;
                continue;
            }
            values[index] = properties.get(index).codec().read(in);
            sound &= values[index] != null;
        }
        for (int i = 0; i < present.length; i++) {
            if (properties.get(i).required() && !present[i]) {
                in.problemSince(
                        start, Code.MISSING, "has no \"" + properties.get(i).name() + "\"; add it");
                sound = false;
            }
        }
        return sound ? build(in, values) : null;
    }

    /** The index of the property that the current name stands for; below 0 where there is none or it was there before. */
    private int indexAt(Tokens in, boolean[] present) {
        String name = in.text();
        Integer index = indexes.get(name);
        if (index == null) {
            String advice = in.listsProblems() ? advice(name) : "";
            in.problem(Code.UNKNOWN_PROPERTY, "", "is no property of " + kind + "; " + advice);
            return -1;
        }
        if (present[index]) {
            in.problem(Code.DUPLICATE_KEY, "", "stands twice; leave one out");
            return -1;
        }
        present[index] = true;
        return index;
    }

    /** What to do about an unknown name. */
    private String advice(String name) {
        List<String> near =
                NearNames.to(name, properties.stream().map(Property::name).toList());
        return near.isEmpty() ? "take it out" : "did you mean \"" + String.join("\" or \"", near) + "\"?";
    }

    @Override
    public final void write(DocumentWriter out, Object value) {
        out.startObject();
        for (Property property : properties) {
            Object part = property.part().apply(value);
            if (part != null) {
                out.name(property.name());
                property.codec().write(out, part);
            }
        }
        out.endObject();
    }
}
