package org.aims4j.rules;

import static org.aims4j.rules.verify.RuleVerifier.about;
import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.anAISystem;

import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.rules.verify.RuleVerifier;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * What an evaluator makes on first use and keeps, asked for by several threads at once: the rule bases, and which facts they take. Under stress, not in every order of steps: one evaluation takes millions of
 * them.
 */
public class EvaluatorLincheckTest {
    private static final ManagementSystem AIMS = ManagementSystem.builder()
            .organization(Organization.builder().id("o").name("O").build())
            .addAiSystems(anAISystem("a").inOperation().build())
            .build();

    private final ConformityEvaluator evaluator = ConformityEvaluator.standard();

    /** The rules of systems, of the organization, and those that escalate. */
    @Operation
    public long evaluate() {
        return evaluator.evaluate(AIMS, LONG_AGO).findings().stream()
                .map(Finding::ruleId)
                .distinct()
                .count();
    }

    /** The same rules in a base that stays open. */
    @Operation
    public long open() {
        try (ConformitySession session = evaluator.open(AIMS, LONG_AGO)) {
            return session.report().findings().stream()
                    .map(Finding::ruleId)
                    .distinct()
                    .count();
        }
    }

    /** One rule. */
    @Operation
    public String verify() {
        RuleVerifier.of("8.4-impact-assessment-missing")
                .asOf(LONG_AGO)
                .given(AIMS)
                .reportsExactly(about("AISystem", "a"));
        return "reported";
    }

    @Test
    void what_is_kept_is_the_same_for_all_threads() {
        new StressOptions()
                .iterations(5)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(0)
                .actorsAfter(1)
                .check(getClass());
    }
}
