package org.aims4j.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Problem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Takes parts away, and with each part what cannot be without it. */
final class Pruning {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    private Pruning() {}

    /**
     * The management system of these values without the parts that keep it from being valid: what {@link InvalidModelException} points to.
     *
     * @throws InvalidModelException if it points to the organization, which nothing is without
     */
    static ManagementSystem valid(@Nullable Object[] values) {
        @Nullable Object[] kept = values.clone();
        while (true) {
            try {
                return WHOLE.build(kept);
            } catch (InvalidModelException e) {
                if (!remove(e.problems(), kept)) {
                    throw e;
                }
            }
        }
    }

    /** Removes what one problem of each record points to, the last record first: places in lists shift only behind it. */
    private static boolean remove(List<Problem> problems, @Nullable Object[] values) {
        boolean removed = false;
        Set<List<String>> seen = new HashSet<>();
        for (int i = problems.size() - 1; i >= 0; i--) {
            List<String> path =
                    Arrays.asList(problems.get(i).pointer().substring(1).split("/", -1));
            Attribute attribute = WHOLE.attribute(path.get(0)).orElseThrow();
            Object value = values[attribute.index()];
            if (value != null && seen.add(path.subList(0, Math.min(2, path.size())))) {
                values[attribute.index()] = without(attribute.type(), value, path.subList(1, path.size()));
                removed = true;
            }
        }
        return removed;
    }

    /** A value without the part at the end of a path; null if it cannot be without. */
    private static @Nullable Object without(ValueType type, Object value, List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        List<String> rest = path.subList(1, path.size());
        if (type instanceof ValueType.Many many) {
            List<Object> elements = new ArrayList<>((Collection<?>) value);
            int place = Integer.parseInt(path.get(0));
            Object left = without(many.element(), elements.remove(place), rest);
            if (left != null) {
                elements.add(place, left);
            }
            return many.distinct() ? new LinkedHashSet<>(elements) : elements;
        }
        if (type instanceof ValueType.Named named) {
            Map<Object, Object> elements = new LinkedHashMap<>((Map<?, ?>) value);
            elements.computeIfPresent(path.get(0), (name, element) -> without(named.element(), element, rest));
            return elements;
        }
        RecordType<?> record = ((ValueType.Nested) type).type().get();
        Attribute attribute = record.attribute(path.get(0)).orElseThrow();
        @Nullable Object[] values = record.values(value);
        Object part = values[attribute.index()];
        values[attribute.index()] = part == null ? null : without(attribute.type(), part, rest);
        if (attribute.isRequired() && values[attribute.index()] == null) {
            return null;
        }
        try {
            return record.build(values);
        } catch (InvalidModelException e) {
            return null;
        }
    }
}
