package org.aims4j.examples.imports;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;

/** What a source cannot know of the areas that it records. */
final class Unrecorded {
    private final Collection<String> known;
    private final Set<RecordType<?>> visited = new LinkedHashSet<>();
    private final Set<String> unrecorded = new LinkedHashSet<>();

    private Unrecorded(Collection<String> known) {
        this.known = known;
    }

    /**
     * The attributes of the records of some areas, and of their parts, that are not among the known ones, in document order. Common values such as an approval belong to no area
     * and are left out.
     *
     * @param known type and attribute, such as {@code Supplier.name}
     */
    static Set<String> of(Collection<RecordArea> areas, Collection<String> known) {
        Unrecorded visit = new Unrecorded(known);
        RecordType<ManagementSystem> whole = RecordType.of(ManagementSystem.class);
        for (RecordArea area : areas) {
            area.attributes().forEach(name -> whole.attribute(name).ifPresent(a -> visit.parts(a.type())));
        }
        return visit.unrecorded;
    }

    private void parts(ValueType type) {
        if (type instanceof ValueType.Many many) {
            parts(many.element());
        } else if (type instanceof ValueType.Named named) {
            parts(named.element());
        } else if (type instanceof ValueType.Nested nested && !isCommon(nested.javaType())) {
            attributes(nested.type().get());
        }
    }

    private void attributes(RecordType<?> type) {
        if (visited.add(type)) {
            for (Attribute attribute : type.attributes()) {
                String name = type.name() + "." + attribute.name();
                if (!known.contains(name)) {
                    unrecorded.add(name);
                }
                parts(attribute.type());
            }
        }
    }

    private static boolean isCommon(Class<?> type) {
        return type.getPackage().equals(ManagementSystem.class.getPackage());
    }
}
