package org.aims4j.model;

import static org.aims4j.model.Day.Meaning.LIMIT;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated decision to do a thing later.
 *
 * @param until the last day of the deferral, inclusive
 * @param reason why
 * @param approval who decided, and when
 */
public record Deferral(@Day(LIMIT) LocalDate until, String reason, Approval approval) {
    /**
     * @throws NullPointerException if a component is null
     */
    public Deferral {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approval, "approval");
    }
}
