package org.aims4j.model;

/** A record with an identity of its own, which other records refer to and findings are about. */
public interface Entity extends ModelRecord {
    /** The id: 1 to 128 letters, digits, {@code .}, {@code _} or {@code -}; unique in the whole management system. */
    String id();

    /** A reference to this record. */
    Ref<? extends Entity> ref();

    /** What a person calls this record; the id where it has no name. */
    default String label() {
        return id();
    }
}
