package org.aims4j.model;

import org.immutables.value.Value;

/**
 * A record of the model. One that exists is valid in itself: it is checked when it is built.
 *
 * <p>Whether it <em>conforms</em> is never checked here; a record of a nonconforming organization is as valid as any other.
 */
public interface ModelRecord {
    /**
     * Checks this record; called once, by its builder.
     *
     * @throws InvalidModelException if a required text is blank, an id is malformed, or an invariant of the type does not hold; it names all of them
     */
    @Value.Check
    default void check() {
        Invariants.verify(this);
    }

    /**
     * The invariants of this type beyond those that hold for all records. Called while the record is built; a type with none leaves this alone.
     *
     * @param that collects what does not hold
     */
    default void invariants(Invariants that) {}
}
