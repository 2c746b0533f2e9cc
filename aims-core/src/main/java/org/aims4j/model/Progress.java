package org.aims4j.model;

import java.util.Collection;
import java.util.List;
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

    private static final List<Progress> FURTHEST_FIRST = List.of(COMPLETED, IN_PROGRESS, PLANNED, DEFERRED, REFUSED);

    /** The word as reports say it: {@code in progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How far several things of one kind have come, in words: the furthest of completed, in progress, planned, deferred and refused; {@code not recorded} where there is none. */
    public static String furthestOf(Collection<Progress> several) {
        return FURTHEST_FIRST.stream()
                .filter(several::contains)
                .map(Progress::word)
                .findFirst()
                .orElse("not recorded");
    }
}
