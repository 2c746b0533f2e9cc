package org.aims4j.rules;

import java.util.List;
import java.util.Objects;
import org.aims4j.conformity.FindingChange;
import org.aims4j.model.RecordChange;

/**
 * What the change of a finding comes from.
 *
 * @param change what became of the finding
 * @param kind the last of the kinds, in their order, that it took for the change
 * @param records for {@link Kind#FACT_CHANGED}, the records that changed among those that the finding is about: its subject, its facts, what refers to its subject, the control that it is a finding of,
 *     and the management system itself where it now records what the rule needs, or no longer does. May be empty: rules of the organization look at all records
 */
public record ChangeCause(FindingChange change, Kind kind, List<RecordChange> records) {
    /** What a change can come from. */
    public enum Kind {
        /** Inferred, since neither records nor day account for it: a rule or the catalogue is not what it was. */
        RULES_CHANGED,
        /** The earlier records lead to it on the later day. */
        DAY_MOVED,
        /** The earlier records do not lead to it on the later day, the later records do. Waivers that a host hands over count as records. */
        FACT_CHANGED
    }

    /**
     * @throws NullPointerException if a component is null
     */
    public ChangeCause {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(kind, "kind");
        records = List.copyOf(records);
    }
}
