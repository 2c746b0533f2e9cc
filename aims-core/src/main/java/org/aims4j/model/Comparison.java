package org.aims4j.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;

/**
 * What differs between two snapshots, record by record and attribute by attribute. Records are told by their ids: one whose id changed counts as removed and added. The
 * order of lists of records does not count.
 */
final class Comparison {
    private final List<RecordChange> changes = new ArrayList<>();

    private Comparison() {}

    static List<RecordChange> of(ManagementSystem before, ManagementSystem after) {
        Comparison comparison = new Comparison();
        comparison.whole(before, after);
        comparison.records(before, after);
        return List.copyOf(comparison.changes);
    }

    private void whole(ManagementSystem before, ManagementSystem after) {
        List<AttributeChange> attributes = attributes(RecordType.of(ManagementSystem.class), before, after);
        if (!attributes.isEmpty()) {
            changes.add(new RecordChange(RecordChange.Kind.CHANGED, "ManagementSystem", "", attributes));
        }
    }

    private void records(ManagementSystem before, ManagementSystem after) {
        Map<String, Entity> left = new LinkedHashMap<>();
        before.index().all().forEach(entity -> left.put(entity.id(), entity));
        for (Entity now : after.index().all()) {
            RecordType<?> type = RecordType.of(now.getClass());
            Entity then = left.get(now.id());
            if (then == null || !type.javaType().isInstance(then)) {
                changes.add(new RecordChange(RecordChange.Kind.ADDED, type.name(), now.id(), List.of()));
                continue;
            }
            left.remove(now.id());
            if (!now.equals(then)) {
                List<AttributeChange> attributes = attributes(type, then, now);
                if (!attributes.isEmpty()) {
                    changes.add(new RecordChange(RecordChange.Kind.CHANGED, type.name(), now.id(), attributes));
                }
            }
        }
        for (Entity gone : left.values()) {
            String type = RecordType.of(gone.getClass()).name();
            changes.add(new RecordChange(RecordChange.Kind.REMOVED, type, gone.id(), List.of()));
        }
    }

    /** The attributes that differ. Records held by a record are records of their own: their changes are theirs. */
    private static List<AttributeChange> attributes(RecordType<?> type, Object before, Object after) {
        List<Attribute> holders = RecordVisitor.withEntities(type);
        List<AttributeChange> differing = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            Object then = attribute.get(before);
            Object now = attribute.get(after);
            if (!holders.contains(attribute) && !Objects.equals(then, now)) {
                differing.add(
                        new AttributeChange(attribute.name(), Optional.ofNullable(then), Optional.ofNullable(now)));
            }
        }
        return differing;
    }
}
