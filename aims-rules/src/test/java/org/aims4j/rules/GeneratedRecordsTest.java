package org.aims4j.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aims4j.conformity.Finding;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.api.Test;

/** The generated organization largely does what it should, by the rules of today: what is measured with it is not a flood of findings that one attribute left out calls forth. */
class GeneratedRecordsTest {
    private static final int SYSTEMS = 100;
    private static final long MOST_OF_A_RULE = 15; // findings; few systems have two of one rule
    private static final int MOST_ESCALATIONS = 5;
    private static final List<Finding> FINDINGS = ConformityEvaluator.standard()
            .evaluate(Generator.of(1).managementSystem(SYSTEMS), Generator.DAY)
            .findings();

    private static Map<String, Long> byRule() {
        return FINDINGS.stream().collect(groupingBy(Finding::ruleId, TreeMap::new, counting()));
    }

    @Test
    void no_rule_finds_fault_again_and_again() {
        assertThat(byRule())
                .allSatisfy((rule, findings) -> assertThat(findings)
                        .as(
                                "findings of %s among %s AI systems; is it something that no generated record has?",
                                rule, SYSTEMS)
                        .isLessThanOrEqualTo(MOST_OF_A_RULE));
    }

    @Test
    void a_few_in_a_hundred_of_all_that_can_go_wrong_are_wrong() {
        assertThat(FINDINGS.size() / (double) SYSTEMS)
                .as("findings for each AI system; of the rules: %s", byRule())
                .isBetween(2.5, 6.0);
    }

    @Test
    void many_rules_find_something() {
        assertThat(byRule()).hasSizeGreaterThan(80);
    }

    @Test
    void hardly_anything_escalates() {
        assertThat(FINDINGS)
                .filteredOn(finding -> finding.ruleId().startsWith("escalation-"))
                .extracting(Finding::ruleId, Finding::statement)
                .hasSizeLessThanOrEqualTo(MOST_ESCALATIONS);
    }
}
