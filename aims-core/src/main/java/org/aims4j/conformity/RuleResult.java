package org.aims4j.conformity;

import java.util.Comparator;
import java.util.List;

/**
 * What one rule says of one subject. Ordered by rule, subject, key; a report orders by requirement first.
 */
public sealed interface RuleResult extends Comparable<RuleResult> permits Finding, Proof, Exemption, Undecided {
    /** The order of results within one requirement. */
    Comparator<RuleResult> ORDER = Comparator.comparing(RuleResult::ruleId)
            .thenComparing(RuleResult::subject)
            .thenComparing(RuleResult::key);

    /** Id of the rule that speaks, such as {@code 8.4-impact-assessment-missing}. */
    String ruleId();

    /** Id of the auditable item that the rule checks. */
    String requirement();

    /** The record it is about. */
    Subject subject();

    /** Tells several results of one rule about one subject apart; blank where there is one. */
    String key();

    /** Ids of the records that the rule matched, sorted. */
    List<String> facts();

    @Override
    default int compareTo(RuleResult other) {
        return ORDER.compare(this, other);
    }
}
