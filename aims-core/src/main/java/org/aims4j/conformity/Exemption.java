package org.aims4j.conformity;

import java.util.List;
import java.util.Objects;

/**
 * A requirement does not reach a subject now, for a reason such as "not in use".
 *
 * @param ruleId id of the rule that speaks
 * @param requirement id of the auditable item
 * @param subject the record it is about
 * @param key tells several results of one rule about one subject apart; blank where there is one
 * @param facts ids of the records that the rule matched, sorted
 * @param reason why, in words
 */
public record Exemption(
        String ruleId, String requirement, Subject subject, String key, List<String> facts, String reason)
        implements RuleResult {
    /**
     * @throws NullPointerException if a component is null
     */
    public Exemption {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(key, "key");
        facts = List.copyOf(facts);
        Objects.requireNonNull(reason, "reason");
    }
}
