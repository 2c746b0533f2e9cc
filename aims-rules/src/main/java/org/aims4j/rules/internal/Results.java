package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Undecided;

/** What rules said, by rule. Results of one rule, subject and key are merged: their evidence and facts are united. */
final class Results {
    private final KnownRules rules;
    private final Map<String, List<RuleResult>> byRule = new HashMap<>();

    Results(KnownRules rules) {
        this.rules = rules;
    }

    void add(RuleResult result) {
        byRule.computeIfAbsent(result.ruleId(), id -> new ArrayList<>()).add(result);
    }

    void addAll(Results others) {
        others.byRule.forEach((rule, results) -> byRule.computeIfAbsent(rule, id -> new ArrayList<>(results.size()))
                .addAll(results));
    }

    /** What a rule said, by subject and key. */
    List<RuleResult> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** What those rules said that are chosen. */
    Results only(Predicate<KnownRule> chosen) {
        Results only = new Results(rules);
        byRule.forEach((rule, results) -> {
            if (chosen.test(rules.get(rule))) {
                only.byRule.put(rule, results);
            }
        });
        return only;
    }

    /** Sorts what each rule said by subject and key, and makes one of what has the same. */
    Results merged() {
        byRule.replaceAll((rule, results) -> merged(rules, results));
        return this;
    }

    /** Results in their order, those with one rule, subject and key made one. */
    static List<RuleResult> merged(KnownRules rules, List<RuleResult> results) {
        results.sort(RuleResult.ORDER);
        List<RuleResult> merged = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            int last = merged.size() - 1;
            if (last >= 0 && isSame(merged.get(last), result)) {
                merged.set(last, merged(rules.get(result.ruleId()), merged.get(last), result));
            } else {
                merged.add(result);
            }
        }
        return merged;
    }

    private static boolean isSame(RuleResult one, RuleResult other) {
        return one.ruleId().equals(other.ruleId())
                && one.subject().equals(other.subject())
                && one.key().equals(other.key());
    }

    /** One of two results of one rule, subject and key. */
    private static RuleResult merged(KnownRule rule, RuleResult one, RuleResult other) {
        if (one.equals(other)) {
            return one;
        }
        SortedSet<String> union = new TreeSet<>(one.facts());
        union.addAll(other.facts());
        List<String> facts = List.copyOf(union);
        if (one instanceof Finding a && other instanceof Finding b) {
            SortedSet<Observed> evidence = new TreeSet<>(a.evidence());
            evidence.addAll(b.evidence());
            return Finding.builder()
                    .ruleId(a.ruleId())
                    .requirement(a.requirement())
                    .grade(a.grade())
                    .subject(a.subject())
                    .key(a.key())
                    .statement(rule.statement().orElseThrow().about(a.subject(), evidence))
                    .addAllEvidence(evidence)
                    .addAllFacts(facts)
                    .since(
                            a.since().isPresent() && b.since().isPresent()
                                    ? (a.since().get().isBefore(b.since().get()) ? a.since() : b.since())
                                    : a.since().or(b::since))
                    .build();
        }
        if (one instanceof Exemption a && other instanceof Exemption b) {
            return new Exemption(
                    a.ruleId(), a.requirement(), a.subject(), a.key(), facts, least(a.reason(), b.reason()));
        }
        if (one instanceof Undecided a && other instanceof Undecided b) {
            return new Undecided(
                    a.ruleId(), a.requirement(), a.subject(), a.key(), facts, least(a.attribute(), b.attribute()));
        }
        return new Proof(one.ruleId(), one.requirement(), one.subject(), one.key(), facts);
    }

    /** Which of two is said does not depend on the order in which rules fire. */
    private static String least(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
