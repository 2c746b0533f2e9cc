package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** What a rule said, by subject and key; what has the same is one. */
    List<RuleResult> of(String rule) {
        return merged(rules, byRule.getOrDefault(rule, List.of()));
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

    /** Results in their order, those with one rule, subject and key made one. */
    static List<RuleResult> merged(KnownRules rules, List<RuleResult> results) {
        List<RuleResult> sorted = new ArrayList<>(results);
        sorted.sort(RuleResult.ORDER);
        List<RuleResult> merged = new ArrayList<>(results.size());
        for (int from = 0, to; from < sorted.size(); from = to) {
            RuleResult first = sorted.get(from);
            for (to = from + 1; to < sorted.size() && isSame(first, sorted.get(to)); to++) {}
            merged.add(to == from + 1 ? first : merged(rules.get(first.ruleId()), sorted.subList(from, to)));
        }
        return merged;
    }

    private static boolean isSame(RuleResult one, RuleResult other) {
        return one.ruleId().equals(other.ruleId())
                && one.subject().equals(other.subject())
                && one.key().equals(other.key());
    }

    /** One of several results of one rule, subject and key. Which of two is said does not depend on the order in which rules fire. */
    private static RuleResult merged(KnownRule rule, List<RuleResult> same) {
        RuleResult first = same.get(0);
        if (same.stream().allMatch(first::equals)) {
            return first;
        }
        List<String> facts = same.stream()
                .flatMap(result -> result.facts().stream())
                .distinct()
                .sorted()
                .toList();
        if (first instanceof Finding finding) {
            List<Finding> findings = only(Finding.class, same);
            List<Observed> evidence = findings.stream()
                    .flatMap(each -> each.evidence().stream())
                    .distinct()
                    .sorted()
                    .toList();
            return Finding.builder()
                    .ruleId(finding.ruleId())
                    .requirement(finding.requirement())
                    .grade(finding.grade())
                    .subject(finding.subject())
                    .key(finding.key())
                    .statement(rule.statement().orElseThrow().about(finding.subject(), evidence))
                    .addAllEvidence(evidence)
                    .addAllFacts(facts)
                    .since(findings.stream()
                            .flatMap(each -> each.since().stream())
                            .min(Comparator.naturalOrder()))
                    .build();
        }
        if (first instanceof Exemption) {
            String reason = least(only(Exemption.class, same), Exemption::reason);
            return new Exemption(first.ruleId(), first.requirement(), first.subject(), first.key(), facts, reason);
        }
        if (first instanceof Undecided) {
            String attribute = least(only(Undecided.class, same), Undecided::attribute);
            return new Undecided(first.ruleId(), first.requirement(), first.subject(), first.key(), facts, attribute);
        }
        return new Proof(first.ruleId(), first.requirement(), first.subject(), first.key(), facts);
    }

    private static <T> String least(List<T> results, Function<T, String> word) {
        return results.stream().map(word).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Those of one kind. */
    static <T extends RuleResult> List<T> only(Class<T> type, List<RuleResult> results) {
        List<T> only = new ArrayList<>();
        for (RuleResult result : results) {
            if (type.isInstance(result)) {
                only.add(type.cast(result));
            }
        }
        return only;
    }
}
