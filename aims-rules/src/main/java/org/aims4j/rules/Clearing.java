package org.aims4j.rules;

import java.util.List;
import java.util.Objects;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Entity;
import org.aims4j.model.RecordChange;

/**
 * One way in which a finding would be cleared: a change of the records with which it was tried, and is gone. Irreducible: without any one of its steps the finding stays, or a finding is raised that
 * is not raised with all of them. Not called the smallest.
 *
 * <p>It shows what would have to be on record. Whether that is true, and what stands in place of each placeholder, only people know.
 *
 * @param steps what is done to the records, in order; never empty
 * @param records the records as they would be, those that change and those that are added, each whole
 * @param changes what differs between the records as they are and as they would be
 * @param cleared the findings that are gone with it, this one among them, in the order of reports
 * @param raised the findings that come with it, in the order of reports
 */
public record Clearing(
        List<Step> steps,
        List<Entity> records,
        List<RecordChange> changes,
        List<Finding> cleared,
        List<Finding> raised) {
    /**
     * One thing that is done to the records.
     *
     * @param words what it is, such as {@code set evaluatedOn of Supplier acme to 2026-06-30}
     * @param placeholder whether it holds a value that stands for one that people have to give: a text "to be completed", the evaluated day, a person, the first of several constants
     */
    public record Step(String words, boolean placeholder) {
        /**
         * @throws NullPointerException if a component is null
         */
        public Step {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public Clearing {
        steps = List.copyOf(steps);
        records = List.copyOf(records);
        changes = List.copyOf(changes);
        cleared = List.copyOf(cleared);
        raised = List.copyOf(raised);
    }
}
