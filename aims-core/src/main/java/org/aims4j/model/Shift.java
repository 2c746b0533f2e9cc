package org.aims4j.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * One record as of a day, before and after a change of {@link LiveRecords}. What is equal on both sides turned: the day moved over one of its turning days, so that its dated
 * words can give other answers.
 *
 * @param before the record as it was; empty where it was not there
 * @param after the record as it is; empty where it is not there
 */
public record Shift(Optional<Entity> before, Optional<Entity> after) {
    static final Comparator<Shift> BY_ID = Comparator.comparing(Shift::id);

    /**
     * @throws IllegalArgumentException if both sides are empty, or have different ids
     */
    public Shift {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A shift has no record; give the one before, the one after, or both");
        }
        if (before.isPresent()
                && after.isPresent()
                && !before.get().id().equals(after.get().id())) {
            throw new IllegalArgumentException("A shift is from " + before.get().id() + " to "
                    + after.get().id() + "; give two of one id");
        }
    }

    /** The id of the record. */
    public String id() {
        return after.or(() -> before).orElseThrow().id();
    }

    /** Whether the record came to be there. */
    public boolean added() {
        return before.isEmpty();
    }

    /** Whether the record is no longer there. */
    public boolean removed() {
        return after.isEmpty();
    }

    /** Whether the record is the same, and only its dated words can give other answers. */
    public boolean turned() {
        return before.equals(after);
    }
}
