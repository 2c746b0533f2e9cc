package org.aims4j.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Puts records into the lists of a management system, strictly or leniently. */
final class Assembly {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    private final @Nullable Object[] values = new Object[WHOLE.attributes().size()];

    private Assembly(Collection<? extends Entity> records) {
        Map<Class<?>, List<Entity>> byType = new LinkedHashMap<>();
        for (Entity record : records) {
            byType.computeIfAbsent(RecordType.of(record.getClass()).javaType(), type -> new ArrayList<>())
                    .add(record);
        }
        for (Attribute attribute : WHOLE.attributes()) {
            if (attribute.type() instanceof ValueType.Many many
                    && many.element() instanceof ValueType.Nested nested
                    && byType.containsKey(nested.javaType())) {
                values[attribute.index()] = byType.remove(nested.javaType());
            } else if (attribute.type() instanceof ValueType.Nested nested) {
                List<Entity> single = byType.getOrDefault(nested.javaType(), List.of());
                if (single.size() == 1) { // of several, all are refused below
                    values[attribute.index()] = single.get(0);
                    byType.remove(nested.javaType());
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        byType.forEach((type, homeless) -> problems.add(new Problem(
                "",
                "ManagementSystem",
                "",
                homeless.get(0).id(),
                "cannot hold " + homeless.size() + " of " + type.getSimpleName() + "; leave out what it cannot hold")));
        if (values[index("organization")] == null && !byType.containsKey(Organization.class)) {
            problems.add(new Problem(
                    "/organization", "ManagementSystem", "organization", "", "is missing; add the organization"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidModelException(problems);
        }
    }

    static ManagementSystem strict(Collection<? extends Entity> records) {
        return strict(records, new Object[WHOLE.attributes().size()]);
    }

    /**
     * The same beside what else a management system holds.
     *
     * @param others values of its attributes, by index; null for those that hold records
     */
    static ManagementSystem strict(Collection<? extends Entity> records, @Nullable Object[] others) {
        @Nullable Object[] values = new Assembly(records).values;
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? others[i] : values[i];
        }
        return WHOLE.build(values);
    }

    static Lenient lenient(Collection<? extends Entity> records) {
        Assembly assembly = new Assembly(records);
        Set<String> known = new HashSet<>();
        for (Entity record : records) {
            known.add(record.id());
            RecordVisitor.entities(record, inner -> known.add(inner.id()));
        }
        EnumSet<RecordArea> incomplete = EnumSet.noneOf(RecordArea.class);
        List<Problem> dropped = new ArrayList<>();
        for (Attribute attribute : WHOLE.attributes()) {
            Object value = assembly.values[attribute.index()];
            if (value != null) {
                assembly.values[attribute.index()] =
                        assembly.withoutDangling(attribute, value, known, incomplete, dropped);
            }
        }
        assembly.values[index("recorded")] = FrozenSet.copyOf(EnumSet.complementOf(incomplete));
        return new Lenient(WHOLE.build(assembly.values), dropped);
    }

    private Object withoutDangling(
            Attribute attribute, Object value, Set<String> known, Set<RecordArea> incomplete, List<Problem> dropped) {
        if (value instanceof List<?> many) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < many.size(); i++) {
                kept.add(record(many.get(i), "/" + attribute.name() + "/" + i, known, incomplete, dropped));
            }
            return kept;
        }
        return record(value, "/" + attribute.name(), known, incomplete, dropped);
    }

    /** The record without its optional references to nothing. One that requires such a reference stays as it is: the build refuses it. */
    private static Object record(
            Object record, String pointer, Set<String> known, Set<RecordArea> incomplete, List<Problem> dropped) {
        if (!(record instanceof Entity entity)) {
            return record;
        }
        RecordType<?> type = RecordType.of(entity.getClass());
        List<Problem> dangling = new ArrayList<>();
        Set<RecordArea> areas = EnumSet.noneOf(RecordArea.class);
        RecordVisitor.references(type, entity, (path, target, ref) -> {
            if (!known.contains(ref.id())) {
                dangling.add(new Problem(
                        pointer + path,
                        type.name() + " " + entity.id(),
                        path.attribute(),
                        ref.id(),
                        "refers to no record; left out"));
                RecordArea.of(target.getSimpleName()).ifPresent(areas::add);
                RecordArea.of(type.name()).ifPresent(areas::add);
            }
        });
        if (dangling.isEmpty()) {
            return record;
        }
        Object without = Projection.withoutReferencesBeyond(known, entity);
        if (without != entity) {
            dropped.addAll(dangling);
            incomplete.addAll(areas);
        }
        return without;
    }

    private static int index(String attribute) {
        return WHOLE.attribute(attribute).orElseThrow().index();
    }
}
