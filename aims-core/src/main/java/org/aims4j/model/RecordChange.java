package org.aims4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A record that differs between two snapshots.
 *
 * @param kind how it differs
 * @param type name of its type, such as {@code AISystem}; {@code ManagementSystem} for what belongs to no record
 * @param id its id; blank for the management system
 * @param attributes the attributes that differ, in document order; empty for a record that was added or removed
 */
public record RecordChange(Kind kind, String type, String id, List<AttributeChange> attributes) {
    /** How a record differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public RecordChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        attributes = List.copyOf(attributes);
    }
}
