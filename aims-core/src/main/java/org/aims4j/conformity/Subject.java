package org.aims4j.conformity;

import java.util.Comparator;
import java.util.Objects;
import org.aims4j.model.Entity;
import org.aims4j.model.schema.RecordType;

/**
 * The record that a requirement is asked of. Ordered by type, then id.
 *
 * @param type name of its type, such as {@code AISystem}
 * @param id its id
 * @param label what a person calls it; no part of its identity for fingerprints
 */
public record Subject(String type, String id, String label) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id).thenComparing(Subject::label);

    /**
     * @throws NullPointerException if a component is null
     */
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /** The subject that a record is. */
    public static Subject of(Entity entity) {
        return new Subject(RecordType.of(entity.getClass()).name(), entity.id(), entity.label());
    }

    /** Whether it is a record of this type. */
    public boolean isA(Class<? extends Entity> entityType) {
        return type.equals(entityType.getSimpleName());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
