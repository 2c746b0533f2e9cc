package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule one smallest change of the conforming sample that makes it speak, and no other but those listed with it. */
class MutationAdequacyTest {
    private static final ConformityEvaluator EVALUATOR = Sample.evaluator();
    private static final Set<String> UNCHANGED = findings(Sample.with(List.of()));

    static Stream<Map<String, Object>> mutations() {
        return RuleFile.entries().stream().filter(entry -> entry.containsKey("mutation"));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void the_mutation_makes_this_rule_find_something_and_no_other_but_its_companions(Map<String, Object> entry) {
        RuleCase mutation = RuleCase.of(entry).get(0);
        Set<String> expected = RuleCase.listIn(entry, "companions").stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        if (descriptor(mutation.rule()).kind() == RuleKind.FINDING) {
            expected.add(mutation.rule());
        }
        Set<String> found = findings(Sample.with(mutation.changes()));
        found.removeAll(UNCHANGED);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_conforming_sample_has_no_finding() {
        assertThat(UNCHANGED).isEmpty();
    }

    /** Those tested elsewhere had their cases before there were these files. */
    @Test
    void every_rule_has_a_mutation_or_a_case_in_which_it_speaks() {
        Set<String> spoken = RuleFile.entries().stream()
                .flatMap(entry -> RuleCase.of(entry).stream())
                .filter(it -> it.speaks())
                .map(RuleCase::rule)
                .collect(Collectors.toSet());
        Set<String> mutated =
                mutations().map(entry -> entry.get("rule").toString()).collect(Collectors.toSet());
        assertThat(EVALUATOR.rules().stream()
                        .filter(rule -> !rule.id().startsWith("escalation-"))
                        .filter(rule -> rule.kind() == RuleKind.FINDING
                                ? !mutated.contains(rule.id())
                                : !spoken.contains(rule.id()))
                        .map(RuleDescriptor::id))
                .as("rules without a mutation, or a case in which they speak; %s have one", mutated.size())
                .isEmpty();
        System.out.println(mutated.size() + " mutations, " + spoken.size() + " rules speak in a case");
    }

    private static RuleDescriptor descriptor(String id) {
        return EVALUATOR.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> findings(ManagementSystem aims) {
        return EVALUATOR.evaluate(aims, Sample.DAY).findings().stream()
                .map(Finding::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
