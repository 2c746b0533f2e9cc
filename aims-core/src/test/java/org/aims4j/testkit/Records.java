package org.aims4j.testkit;

import java.util.ArrayList;
import java.util.List;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;

/** Puts a few records into a management system, and takes them out. */
public final class Records {
    private Records() {}

    /**
     * A management system of these records, each in the list of its type, in the order given. An organization is added where none is among them.
     *
     * @throws org.aims4j.model.InvalidModelException if they make no valid management system
     */
    public static ManagementSystem managementSystem(Entity... records) {
        List<Entity> all = new ArrayList<>(List.of(records));
        if (all.stream().noneMatch(Organization.class::isInstance)) {
            all.add(Organization.builder()
                    .id("organization")
                    .name("Organization")
                    .build());
        }
        return ManagementSystem.of(all);
    }

    /** The records that stand in the lists of a management system, in document order. Those inside of others do not. */
    public static List<Entity> in(ManagementSystem aims) {
        List<Entity> records = new ArrayList<>();
        for (Attribute attribute : RecordType.of(ManagementSystem.class).attributes()) {
            if (attribute.get(aims) instanceof List<?> many) {
                many.forEach(record -> records.add((Entity) record));
            }
        }
        return records;
    }
}
