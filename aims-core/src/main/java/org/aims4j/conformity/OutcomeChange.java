package org.aims4j.conformity;

import java.util.Objects;
import java.util.Optional;

/**
 * An auditable item whose status or grade differs between two reports.
 *
 * @param requirement id of the item
 * @param earlier its outcome in the earlier report; empty where that has none
 * @param later its outcome in the later report; empty where that has none
 */
public record OutcomeChange(String requirement, Optional<Outcome> earlier, Optional<Outcome> later) {
    /**
     * @throws NullPointerException if a component is null
     */
    public OutcomeChange {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
    }
}
