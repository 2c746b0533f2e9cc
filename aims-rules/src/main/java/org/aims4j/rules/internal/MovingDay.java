package org.aims4j.rules.internal;

import java.time.LocalDate;
import org.aims4j.rules.facts.AsOf;

/**
 * The day of a session that stays open. When it moves, nothing is told to the engine about it: that would make it look at every dated record again. Instead each record that turns between
 * the two days is handed over anew, and is looked at with the new day.
 */
final class MovingDay implements AsOf {
    private LocalDate day;

    MovingDay(LocalDate day) {
        this.day = day;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    void moveTo(LocalDate to) {
        day = to;
    }
}
