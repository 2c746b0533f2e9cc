package org.aims4j.model;

import java.util.Locale;

/**
 * The record's own word for how far a thing is. No record at all is a fifth case, <em>not recorded</em>; the five are never merged.
 */
public enum Progress {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    DEFERRED,
    REFUSED;

    /** The word as reports say it: {@code in progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
