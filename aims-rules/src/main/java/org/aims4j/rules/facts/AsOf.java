package org.aims4j.rules.facts;

import java.time.LocalDate;

/** The day as of which is evaluated. No rule reads a clock. */
public interface AsOf {
    /** The day. */
    LocalDate day();

    /** This day. */
    static AsOf of(LocalDate day) {
        return new Fixed(day);
    }

    /**
     * A day that does not move.
     *
     * @param day the day
     */
    record Fixed(LocalDate day) implements AsOf {}
}
