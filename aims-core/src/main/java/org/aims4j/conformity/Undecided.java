package org.aims4j.conformity;

import java.util.List;
import java.util.Objects;

/**
 * A requirement cannot be decided for a subject, since an attribute that decides is not on record.
 *
 * @param ruleId id of the rule that speaks
 * @param requirement id of the auditable item
 * @param subject the record it is about
 * @param key tells several results of one rule about one subject apart; blank where there is one
 * @param facts ids of the records that the rule matched, sorted
 * @param attribute the attribute that decides and is missing, such as {@code AISystem.lifecycle}
 */
public record Undecided(
        String ruleId, String requirement, Subject subject, String key, List<String> facts, String attribute)
        implements RuleResult {
    /**
     * @throws NullPointerException if a component is null
     */
    public Undecided {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(key, "key");
        facts = List.copyOf(facts);
        Objects.requireNonNull(attribute, "attribute");
    }
}
