package org.aims4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A management system built leniently: optional references to records that are not there were left out, and the areas concerned do not count as recorded.
 *
 * @param managementSystem the management system, valid as any other
 * @param dropped the references that were left out, in document order
 */
public record Lenient(ManagementSystem managementSystem, List<Problem> dropped) {
    /**
     * @throws NullPointerException if a component is null
     */
    public Lenient {
        Objects.requireNonNull(managementSystem, "managementSystem");
        dropped = List.copyOf(dropped);
    }
}
