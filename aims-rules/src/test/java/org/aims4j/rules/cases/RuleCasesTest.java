package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.internal.Rules;
import org.aims4j.rules.internal.SingleRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule alone, over the changed sample; the records come to it in two orders. */
class RuleCasesTest {
    private static final Rules RULES = Rules.of(Sample.RULE_SETS);
    private static final Map<String, SingleRule> SINGLE = new ConcurrentHashMap<>();
    private static final ManagementSystem UNCHANGED = Sample.with(List.of());

    static Stream<RuleCase> cases() {
        return RuleFile.entries().stream().flatMap(entry -> RuleCase.of(entry).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_says_what_the_case_expects(RuleCase it) {
        SingleRule rule = SINGLE.computeIfAbsent(
                it.rule(), id -> SingleRule.of(RULES, id).orElseThrow(() -> new AssertionError("No rule " + id)));
        ManagementSystem changed = Sample.with(it.changes());
        List<RuleResult> results = rule.over(changed, it.day(), false);
        assertThat(rule.over(changed, it.day(), true))
                .as("in reverse order of records")
                .isEqualTo(results);
        Set<String> expected = it.expected(it.says().isPresent() ? Set.of() : lines(rule, it.day()));
        assertThat(RuleCase.said(results, expected)).isEqualTo(expected);
        for (RuleResult result : results) {
            if (result instanceof Finding finding && finding.since().isPresent()) {
                LocalDate since = finding.since().get();
                assertThat(since).as("the day since which it stands").isBeforeOrEqualTo(it.day());
                assertThat(places(rule.over(changed, since.minusDays(1), false)))
                        .as("on the day before the day since which it stands, " + since)
                        .doesNotContain(place(finding));
            }
        }
    }

    private static Set<String> places(List<RuleResult> results) {
        return results.stream().map(RuleCasesTest::place).collect(Collectors.toSet());
    }

    private static String place(RuleResult result) {
        return result.subject().id() + " [" + result.key() + "]";
    }

    private static Set<String> lines(SingleRule rule, LocalDate day) {
        return rule.over(UNCHANGED, day, false).stream()
                .map(RuleCase::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
