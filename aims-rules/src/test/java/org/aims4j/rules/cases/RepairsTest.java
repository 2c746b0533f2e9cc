package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Clearings;
import org.aims4j.rules.ConformityEvaluator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a rule says how its finding can be cleared, that clears it in the mutated sample. */
class RepairsTest {
    private static final Map<String, String> ITEMS = Sample.evaluator().rules().stream()
            .filter(rule -> rule.kind() == RuleKind.FINDING)
            .collect(Collectors.toMap(RuleDescriptor::id, RuleDescriptor::requirement));

    /** By item: the repairs are tried with the rules of that item only, for there are many to try. */
    private static final Map<String, ConformityEvaluator> EVALUATORS = new ConcurrentHashMap<>();

    static Stream<RuleCase> mutations() {
        return RuleFile.entries().stream()
                .filter(entry -> entry.containsKey("mutation"))
                .map(entry -> RuleCase.of(entry).get(0))
                .filter(mutation -> ITEMS.containsKey(mutation.rule()));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_repair_that_is_registered_clears_the_finding(RuleCase mutation) {
        ConformityEvaluator evaluator = EVALUATORS.computeIfAbsent(
                ITEMS.get(mutation.rule()), item -> Sample.evaluator().only(List.of(item)));
        ManagementSystem aims = Sample.with(mutation.changes());
        Finding finding = evaluator.evaluate(aims, mutation.day()).findings().stream()
                .filter(it -> it.ruleId().equals(mutation.rule()))
                .findFirst()
                .orElseThrow();
        Clearings clearings = evaluator.whatWouldClear(aims, mutation.day(), finding.fingerprint());
        assertThat(clearings.none().map(Clearings.Reason::code)).isNotEqualTo(Optional.of(Clearings.Code.NONE_CLEARS));
    }
}
