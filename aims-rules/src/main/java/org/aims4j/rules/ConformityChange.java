package org.aims4j.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;

/**
 * What a change of the records, or of the day, changed about conformity. A finding of which anything differs, be it the waiver that covers it, is cleared as it was and raised as it is.
 *
 * @param raised the findings that were not there before, in the order of reports
 * @param cleared the findings that are there no longer, in the order of reports
 * @param cells the cells that are not what they were, by item in catalogue order, then subject
 */
public record ConformityChange(List<Finding> raised, List<Finding> cleared, List<CellChange> cells) {
    /**
     * A cell that is not what it was.
     *
     * @param requirement id of the item
     * @param subject the subject
     * @param before what it was; empty where there was no such cell
     * @param after what it is; empty where there is no such cell any more
     */
    public record CellChange(String requirement, Subject subject, Optional<Status> before, Optional<Status> after) {
        /**
         * @throws NullPointerException if a component is null
         */
        public CellChange {
            Objects.requireNonNull(requirement, "requirement");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public ConformityChange {
        raised = List.copyOf(raised);
        cleared = List.copyOf(cleared);
        cells = List.copyOf(cells);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return raised.isEmpty() && cleared.isEmpty() && cells.isEmpty();
    }
}
