package org.aims4j.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aims4j.model.Entity;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.jspecify.annotations.Nullable;

/** Visits what records hold, their parts included, in document order. Passes over attributes that cannot hold what is looked for. */
public final class RecordVisitor {
    private static final ClassValue<List<Attribute>> WITH_REFERENCES =
            attributesThat(type -> type instanceof ValueType.Reference, false);
    private static final ClassValue<List<Attribute>> WITH_ENTITIES = attributesThat(
            type -> type instanceof ValueType.Nested nested && Entity.class.isAssignableFrom(nested.javaType()), true);

    private RecordVisitor() {}

    /** Takes one reference. */
    @FunctionalInterface
    public interface References {
        /**
         * Takes a reference.
         *
         * @param path where it stands in the record
         * @param target the type that it has to refer to; {@link Entity} for any
         * @param ref the reference
         */
        void visit(Path path, Class<?> target, Ref<?> ref);
    }

    /**
     * The way from a record to a part of it.
     *
     * @param parent the way to the whole; null for an attribute of the record itself
     * @param step name of an attribute, or place in a list from 0
     */
    public record Path(@Nullable Path parent, Object step) {
        /** The attribute of the record that the way begins with. */
        public String attribute() {
            return parent == null ? step.toString() : parent.attribute();
        }

        /** The way as a JSON pointer. */
        @Override
        public String toString() {
            return (parent == null ? "" : parent.toString()) + "/" + step;
        }
    }

    /** Visits the references of a record that is no entity of its own in it: those of entities inside it are theirs. */
    public static void references(RecordType<?> type, Object record, References visitor) {
        references(type, record, null, visitor);
    }

    /** Visits the entities that a record holds, at any depth, the outer before the inner. The record itself is not visited. */
    public static void entities(ModelRecord record, Consumer<Entity> visitor) {
        entities(RecordType.of(record.getClass()), record, visitor);
    }

    /** The attributes of a type of record that hold entities, themselves or at some depth. */
    public static List<Attribute> withEntities(RecordType<?> type) {
        return WITH_ENTITIES.get(type.javaType());
    }

    private static void entities(RecordType<?> type, Object record, Consumer<Entity> visitor) {
        for (Attribute attribute : withEntities(type)) {
            Object value = attribute.get(record);
            if (value != null) {
                entities(attribute.type(), value, visitor);
            }
        }
    }

    private static void entities(ValueType type, Object value, Consumer<Entity> visitor) {
        if (type instanceof ValueType.Many many) {
            ((Collection<?>) value).forEach(element -> entities(many.element(), element, visitor));
        } else if (type instanceof ValueType.Nested nested) {
            if (value instanceof Entity entity) {
                visitor.accept(entity);
            }
            entities(nested.type().get(), value, visitor);
        }
    }

    private static void references(RecordType<?> type, Object record, @Nullable Path path, References visitor) {
        for (Attribute attribute : WITH_REFERENCES.get(type.javaType())) {
            Object value = attribute.get(record);
            if (value != null) {
                value(attribute.type(), value, new Path(path, attribute.name()), visitor);
            }
        }
    }

    private static void value(ValueType type, Object value, Path path, References visitor) {
        if (type instanceof ValueType.Reference reference) {
            visitor.visit(path, reference.target(), (Ref<?>) value);
        } else if (type instanceof ValueType.Nested nested && !(value instanceof Entity)) {
            references(nested.type().get(), value, path, visitor);
        } else if (type instanceof ValueType.Many many) {
            int place = 0;
            for (Object element : (Collection<?>) value) {
                value(many.element(), element, new Path(path, place++), visitor);
            }
        } else if (type instanceof ValueType.Named named) {
            ((Map<?, ?>) value)
                    .forEach((name, element) -> value(named.element(), element, new Path(path, name), visitor));
        }
    }

    /** Per type of record, the attributes that hold what is looked for, themselves or at some depth. */
    private static ClassValue<List<Attribute>> attributesThat(Predicate<ValueType> looked, boolean throughEntities) {
        return new ClassValue<>() {
            @Override
            protected List<Attribute> computeValue(Class<?> type) {
                List<Attribute> found = new ArrayList<>();
                for (Attribute attribute : RecordType.of(type).attributes()) {
                    if (holds(attribute.type(), new HashSet<>())) {
                        found.add(attribute);
                    }
                }
                return List.copyOf(found);
            }

            private boolean holds(ValueType type, Set<Class<?>> seen) {
                if (looked.test(type)) {
                    return true;
                }
                if (type instanceof ValueType.Many many) {
                    return holds(many.element(), seen);
                }
                if (type instanceof ValueType.Named named) {
                    return holds(named.element(), seen);
                }
                return type instanceof ValueType.Nested nested
                        && (throughEntities || !Entity.class.isAssignableFrom(nested.javaType()))
                        && seen.add(nested.javaType())
                        && nested.type().get().attributes().stream().anyMatch(a -> holds(a.type(), seen));
            }
        };
    }
}
