package org.aims4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An attribute that differs between two snapshots of a record.
 *
 * @param attribute its name
 * @param before the value before; empty where it was absent
 * @param after the value after; empty where it is absent
 */
public record AttributeChange(String attribute, Optional<Object> before, Optional<Object> after) {
    /**
     * @throws NullPointerException if a component is null
     */
    public AttributeChange {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
