package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.aims4j.rules.internal.PlantedRules.doing;
import static org.aims4j.rules.internal.PlantedRules.metadata;
import static org.aims4j.rules.internal.PlantedRules.reporting;
import static org.aims4j.rules.internal.PlantedRules.withPoison;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.Engine;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.junit.jupiter.api.Test;

/** Rules of hosts that cannot be evaluated stop the evaluation with their name, and harm nothing beyond it. */
class HostRuleFailuresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static ManagementSystem systems(String... ids) {
        ManagementSystem.Builder builder = ManagementSystem.builder()
                .organization(
                        Organization.builder().id("organization").name("O").build());
        for (String id : ids) {
            builder.addAiSystems(AISystem.builder().id(id).name("System " + id).build());
        }
        return builder.build();
    }

    private static ConformityReport evaluate(Rules rules, ManagementSystem aims) {
        return Evaluation.of(rules, aims, DAY, EvaluationOptions.standard().withFireLimit(1_000));
    }

    private static void assertFails(Rule rule, String said) {
        Rules rules = PlantedRules.of(rule);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> evaluate(rules, systems("fine", "poison")))
                .withMessageContainingAll("planted-bad", "AISystem poison", said)
                .satisfies(e -> assertThat(e.rule()).contains("planted-bad"))
                .satisfies(e -> assertThat(e.subject()).contains("AISystem poison"));
        assertWorksOn(rules);
    }

    private static void assertWorksOn(Rules rules) {
        assertThat(evaluate(rules, systems("fine")).outcome("8.4-a").status()).isEqualTo(Status.CONFORMING);
        assertThat(Engine.sessions(rules)).isZero();
    }

    private static Rule throwing(Supplier<Error> error) {
        return withPoison((drools, system) -> {
            throw error.get();
        });
    }

    /** A rule whose condition throws this on the system "poison". */
    private static Rule throwingInCondition(Supplier<Error> error) {
        return reporting("planted-bad", metadata(), pattern(SYSTEM).expr("failing", system -> {
            if (system.id().equals("poison")) {
                throw error.get();
            }
            return true;
        }));
    }

    private static Map<String, String> organizationWide() {
        Map<String, String> metadata = metadata();
        metadata.put("scope", "ORGANIZATION");
        return metadata;
    }

    private static boolean broken() {
        throw new IllegalArgumentException("broken");
    }

    /** Never ends for what is positive. */
    private static int endless(int depth) {
        return depth < 0 ? 0 : endless(Math.abs(depth)) + 1;
    }

    /** Cannot be initialized. */
    private static final class Broken {
        static final int VALUE = Integer.parseInt("no number");
    }

    @Test
    void a_condition_that_throws_is_named_with_its_record() {
        assertFails(PlantedRules.throwingCondition(), "broken condition");
    }

    @Test
    void a_right_hand_side_that_throws_is_named_with_its_record() {
        assertFails(PlantedRules.throwingRightHandSide(), "broken condition");
    }

    @Test
    void a_right_hand_side_that_throws_is_not_run_again() {
        AtomicInteger runs = new AtomicInteger();
        assertFails(
                withPoison((drools, system) -> {
                    runs.incrementAndGet();
                    throw new IllegalArgumentException("broken condition");
                }),
                "broken condition");
        assertThat(runs).hasValue(1);
    }

    @Test
    void the_record_named_is_of_the_type_that_the_rule_reports_of() {
        Variable<Organization> organization = declarationOf(Organization.class, "$organization");
        assertFails(
                doing(
                        "planted-bad",
                        organizationWide(),
                        (drools, system) -> {
                            if (system.id().equals("poison")) {
                                throw new IllegalArgumentException("broken condition");
                            }
                            Reporting.report(drools, system);
                        },
                        pattern(organization),
                        pattern(SYSTEM)),
                "broken condition");
    }

    @Test
    void a_rule_that_fails_over_some_of_the_records_alone_is_not_named() {
        Rule fine = doing(
                "planted-a",
                organizationWide(),
                (drools, system) -> broken(),
                pattern(SYSTEM),
                not(pattern(declarationOf(AISystem.class, "$other"))
                        .expr("last", other -> other.id().equals("s1"))));
        Rule badCondition = reporting(
                "planted-bad",
                organizationWide(),
                pattern(SYSTEM).expr("failing", system -> !system.id().equals("poison") || broken()));
        Rule badRightHandSide = doing(
                "planted-bad",
                organizationWide(),
                (drools, system) -> broken(),
                pattern(SYSTEM).expr("poison", system -> system.id().equals("poison")));
        for (Rule bad : List.of(badCondition, badRightHandSide)) {
            Rules rules = PlantedRules.of(fine, bad);
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> evaluate(rules, systems("fine", "poison", "s1")))
                    .withMessage("Rule planted-bad failed on AISystem poison: IllegalArgumentException: broken; "
                            + "mend the rule");
        }
    }

    @Test
    void a_search_for_the_rule_ends_with_the_evaluation() {
        AtomicInteger tested = new AtomicInteger();
        Rules rules = PlantedRules.of(reporting(
                "planted-bad", metadata(), pattern(SYSTEM).expr("failing", system -> {
                    tested.incrementAndGet();
                    Thread.currentThread().interrupt();
                    throw new IllegalArgumentException("broken condition");
                })));
        try {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> evaluate(rules, systems("poison")))
                    .withMessage("A rule failed: IllegalArgumentException: broken condition; "
                            + "evaluate to the end to learn which, and mend it")
                    .satisfies(e -> assertThat(e.rule()).isEmpty());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(tested).hasValue(1);
    }

    @Test
    void a_condition_that_the_engine_knows_is_named_with_its_rule_even_then() {
        Predicate1<AISystem> failing = new Predicate1<>() {
            @Override
            public boolean test(AISystem system) {
                Thread.currentThread().interrupt();
                return broken();
            }

            @Override
            public PredicateInformation predicateInformation() {
                return new PredicateInformation("failing", "planted-bad", "planted.drl");
            }
        };
        Rules rules = PlantedRules.of(
                reporting("planted-a", metadata(), pattern(SYSTEM)),
                reporting("planted-bad", metadata(), pattern(SYSTEM).expr("failing", failing)));
        try {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> evaluate(rules, systems("poison")))
                    .withMessageStartingWith("Rule planted-bad failed: IllegalArgumentException: broken")
                    .satisfies(e -> assertThat(e.rule()).contains("planted-bad"))
                    .satisfies(e -> assertThat(e.subject()).isEmpty());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void an_error_of_a_right_hand_side_is_named_with_its_record() {
        assertFails(throwing(() -> new AssertionError("not so")), "AssertionError: not so");
        assertFails(throwing(() -> new NoClassDefFoundError("gone")), "NoClassDefFoundError: gone");
        assertFails(withPoison((drools, system) -> endless(0)), "StackOverflowError");
    }

    @Test
    void an_error_of_a_condition_is_named_with_its_record() {
        assertFails(throwingInCondition(() -> new AssertionError("not so")), "AssertionError: not so");
        assertFails(throwingInCondition(() -> new AssertionError(endless(0))), "StackOverflowError");
    }

    @Test
    void a_class_that_cannot_be_initialized_is_told_of_as_the_first_time() {
        assertFails(withPoison((drools, system) -> assertThat(Broken.VALUE).isZero()), "NumberFormatException");
    }

    @Test
    void want_of_memory_is_no_fault_of_a_rule() {
        OutOfMemoryError want = new OutOfMemoryError("planted");
        Rules rules = PlantedRules.of(throwing(() -> want));
        assertThatThrownBy(() -> evaluate(rules, systems("poison"))).isSameAs(want);
        assertWorksOn(rules);
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped() {
        Rules rules = PlantedRules.of(doing("planted-bad", metadata(), (drools, system) -> {}, pattern(SYSTEM)));
        EvaluationOptions once = EvaluationOptions.standard().withFireLimit(1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> Evaluation.of(rules, systems("one", "two"), DAY, once))
                .withMessageContainingAll("planted-bad", "AISystem two", "the limit of 1 was reached")
                .satisfies(e -> assertThat(e.rule()).contains("planted-bad"))
                .satisfies(e -> assertThat(e.subject()).contains("AISystem two"));
        assertThat(Engine.sessions(rules)).isZero();
    }

    @Test
    void a_rule_that_inserts_facts_is_refused() {
        assertFails(withPoison((drools, system) -> drools.insert("more")), "inserts, updates or deletes facts");
    }

    @Test
    void a_rule_that_updates_facts_is_refused() {
        assertFails(withPoison(Drools::update), "inserts, updates or deletes facts");
    }

    @Test
    void a_rule_that_reports_of_another_type_than_it_says_is_refused() {
        var metadata = metadata();
        metadata.put("subject", "Supplier");
        Rules rules = PlantedRules.of(reporting("planted-bad", metadata, pattern(SYSTEM)));
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> evaluate(rules, systems("fine")))
                .withMessageContainingAll("planted-bad", "reports of AISystem fine", "@subject is Supplier");
    }
}
