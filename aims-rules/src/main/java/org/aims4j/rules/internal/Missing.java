package org.aims4j.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aims4j.model.ManagementSystem;

/** What each rule needs and the records do not record. */
final class Missing {
    private final Map<String, List<String>> byRule = new HashMap<>();

    private Missing() {}

    static Missing in(ManagementSystem aims, KnownRules rules) {
        Missing missing = new Missing();
        for (KnownRule rule : rules.all()) {
            List<String> names = rule.descriptor().missingIn(aims);
            if (!names.isEmpty()) {
                missing.byRule.put(rule.id(), names);
            }
        }
        return missing;
    }

    /** Names of areas and attributes; empty where the rule has all that it needs. */
    List<String> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
