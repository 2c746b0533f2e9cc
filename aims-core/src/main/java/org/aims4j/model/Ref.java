package org.aims4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference to a record by its id. References point from the later record to the earlier one (assessment to system, treatment to risk), never back.
 *
 * <p>Two references are equal when their ids are: ids are unique in the whole management system. In documents a reference is a plain string.
 *
 * @param id id of the record referred to
 * @param <T> type of the record referred to
 */
@SuppressWarnings("UnusedTypeParameter") // it types the attribute that holds the reference
public record Ref<T extends Entity>(String id) {
    /**
     * @throws NullPointerException if the id is null
     */
    public Ref {
        Objects.requireNonNull(id, "id");
    }

    /** A reference to the record with this id. */
    public static <T extends Entity> Ref<T> to(String id) {
        return new Ref<>(id);
    }

    /** What an optional reference refers to; a reference to no record where it is blank. For joins: no record has a blank id. */
    public static <T extends Entity> Ref<T> orNone(Optional<Ref<T>> ref) {
        return ref.orElseGet(() -> new Ref<>(""));
    }

    @Override
    public String toString() {
        return id;
    }
}
