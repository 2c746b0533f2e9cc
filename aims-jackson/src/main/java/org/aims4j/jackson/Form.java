package org.aims4j.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values of a type that is no record of the model stand in a document: described once, for reading and writing. */
final class Form extends ObjectCodec {
    private final List<String> names;
    private final BiFunction<Parts, Tokens, @Nullable Object> made;

    private Form(String kind, List<Property> properties, BiFunction<Parts, Tokens, @Nullable Object> made) {
        super(kind, properties);
        this.names = properties.stream().map(Property::name).toList();
        this.made = made;
    }

    /**
     * A form that has no properties yet.
     *
     * @param kind what messages call such a value
     */
    static <T> Builder<T> of(Class<T> type, String kind) {
        return new Builder<>(type, kind);
    }

    @Override
    @Nullable
    Object build(Tokens in, @Nullable Object[] values) {
        return made.apply(new Parts(names, values), in);
    }

    /** The properties of a form, in the order in which they are written. */
    static final class Builder<T> {
        private final Class<T> type;
        private final String kind;
        private final List<Property> properties = new ArrayList<>();

        private Builder(Class<T> type, String kind) {
            this.type = type;
            this.kind = kind;
        }

        /** A property that is always there. */
        Builder<T> with(String name, ValueCodec codec, Function<T, Object> part) {
            properties.add(new Property(name, true, codec, value -> part.apply(type.cast(value))));
            return this;
        }

        /** A property that is always there and null where the value is absent. */
        Builder<T> withOrNull(String name, ValueCodec codec, Function<T, Optional<?>> part) {
            return with(name, new OptionalCodec(codec), part::apply);
        }

        /** A property that is left out where the value is absent. */
        Builder<T> withOrNot(String name, ValueCodec codec, Function<T, Optional<?>> part) {
            properties.add(new Property(
                    name, false, codec, value -> part.apply(type.cast(value)).orElse(null)));
            return this;
        }

        /**
         * @param made the value of its parts; null where they make none, after that was reported
         */
        Form madeBy(BiFunction<Parts, Tokens, @Nullable Object> made) {
            return new Form(kind, properties, made);
        }
    }

    /** What was read of a value, by property. */
    static final class Parts {
        private final List<String> names;
        private final @Nullable Object[] values;

        private Parts(List<String> names, @Nullable Object[] values) {
            this.names = names;
            this.values = values;
        }

        <V> V one(String name, Class<V> type) {
            return type.cast(Objects.requireNonNull(value(name), name));
        }

        int number(String name) {
            return one(name, Integer.class);
        }

        String text(String name) {
            return one(name, String.class);
        }

        /** The value of a property that may be null. */
        <V> Optional<V> optional(String name, Class<V> type) {
            Optional<?> value = one(name, Optional.class);
            return value.map(type::cast);
        }

        /** The value of a property that may be left out. */
        <V> Optional<V> ifThere(String name, Class<V> type) {
            return Optional.ofNullable(value(name)).map(type::cast);
        }

        /** A list; empty where it was left out. */
        <V> List<V> list(String name, Class<V> type) {
            Object list = value(name);
            return list == null
                    ? List.of()
                    : ((List<?>) list).stream().map(type::cast).toList();
        }

        List<String> texts(String name) {
            return list(name, String.class);
        }

        Map<String, Integer> numbersByName(String name) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            Map<?, ?> read = one(name, Map.class);
            read.forEach((key, number) -> numbers.put((String) key, (Integer) number));
            return numbers;
        }

        private @Nullable Object value(String name) {
            return values[names.indexOf(name)];
        }
    }
}
