package org.aims4j.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.AimsStyle;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.immutables.value.Value;

/** What is known of a rule without running it. A rule checks exactly one auditable item. */
@Value.Immutable
@AimsStyle
public interface RuleDescriptor {
    /** The id: number of the clause or control, hyphen, words in kebab case. Never reused. */
    String id();

    /** Id of the auditable item that it checks. */
    String requirement();

    RuleKind kind();

    /** The grade proposed for each subject; findings only. */
    Optional<Grade> grade();

    /** The grade proposed once, by escalation, when no subject of the population has what the rule looks for. */
    Optional<Grade> gradeWhenAbsent();

    RuleScope scope();

    /** The areas whose emptiness the rule reads as a fact. */
    Set<RecordArea> areas();

    /** The attributes, as type and attribute, whose blank the rule reads as a fact. */
    Set<String> attributes();

    /** Name of the type of record that it speaks of. */
    String subject();

    /** What it says, in under ten words: what is so, not what to do. */
    String summary();

    /** Earlier ids of the rule. */
    List<String> aliases();

    /** The areas and attributes that the rule needs and a management system does not record; empty where all are recorded. */
    default List<String> missingIn(ManagementSystem aims) {
        List<String> missing = new ArrayList<>();
        for (RecordArea area : areas()) { // no streams: each evaluation asks each rule
            if (!aims.recordsAllOf(area)) {
                missing.add(area.name());
            }
        }
        for (String attribute : attributes()) {
            if (aims.unrecorded().contains(attribute)) {
                missing.add(attribute);
            }
        }
        return missing;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleDescriptor}. */
    final class Builder extends ImmutableRuleDescriptor.Builder {
        Builder() {}
    }
}
