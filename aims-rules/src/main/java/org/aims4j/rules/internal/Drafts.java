package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.jspecify.annotations.Nullable;

/** Records of a management system, and new ones, as they are changed before they are built. */
final class Drafts {
    private final ManagementSystem aims;
    private final Map<String, Draft> byId = new LinkedHashMap<>();

    Drafts(ManagementSystem aims) {
        this.aims = aims;
    }

    /** A record in the making. */
    private static final class Draft {
        final RecordType<?> type;
        final @Nullable Object[] values;

        Draft(RecordType<?> type, @Nullable Object[] values) {
            this.type = type;
            this.values = values;
        }
    }

    /**
     * A step from a record into one that it holds.
     *
     * @param attribute the attribute that holds it
     * @param place its place, from 0; -1 where the attribute holds one value
     */
    record Hop(Attribute attribute, int place) {
        @Override
        public String toString() {
            return attribute.name() + (place < 0 ? "" : "[" + place + "]") + ".";
        }
    }

    /** Adds a record with these values, by attribute. */
    void add(String id, RecordType<?> type, Map<Attribute, Object> values) {
        @Nullable Object[] all = new Object[type.attributes().size()];
        values.forEach((attribute, value) -> all[attribute.index()] = value);
        byId.put(id, new Draft(type, all));
    }

    /**
     * Changes an attribute of a record, or of a part of it.
     *
     * @param hops lead from the record to the part; none where the record is meant
     * @throws IllegalStateException if there is no record with this id
     */
    void edit(String id, List<Hop> hops, Attribute attribute, UnaryOperator<@Nullable Object> change) {
        Draft draft = Optional.ofNullable(byId.get(id))
                .or(() -> aims.find(id).map(Drafts::draftOf))
                .orElseThrow(() -> new IllegalStateException("No record has the id " + id));
        edit(draft.values, hops, attribute, change);
        byId.put(id, draft);
    }

    private static Draft draftOf(Entity entity) {
        RecordType<?> type = RecordType.of(entity.getClass());
        return new Draft(type, type.values(entity));
    }

    private static void edit(
            @Nullable Object[] values, List<Hop> hops, Attribute attribute, UnaryOperator<@Nullable Object> change) {
        if (hops.isEmpty()) {
            values[attribute.index()] = change.apply(values[attribute.index()]);
            return;
        }
        Hop hop = hops.get(0);
        Object held = Objects.requireNonNull(values[hop.attribute().index()]);
        List<Object> parts = new ArrayList<>(hop.place() < 0 ? List.of(held) : (Collection<?>) held);
        int place = Math.max(0, hop.place());
        Object part = parts.get(place);
        RecordType<?> type = RecordType.of(part.getClass());
        @Nullable Object[] inside = type.values(part);
        edit(inside, hops.subList(1, hops.size()), attribute, change);
        parts.set(place, type.build(inside));
        values[hop.attribute().index()] = hop.place() < 0 ? parts.get(0) : parts;
    }

    /**
     * The records that were added or changed, in the order in which that began.
     *
     * @throws IllegalArgumentException if one is not valid
     */
    List<Entity> built() {
        List<Entity> records = new ArrayList<>();
        byId.values().forEach(draft -> records.add((Entity) draft.type.build(draft.values)));
        return records;
    }
}
