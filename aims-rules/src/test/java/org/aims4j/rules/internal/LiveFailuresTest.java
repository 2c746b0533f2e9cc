package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.withPoison;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.Engine;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.RuleContext;

/** Rules of hosts that fail while a session is open are named like those that fail at once, and leave no session behind. */
class LiveFailuresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final EvaluationOptions OPTIONS =
            EvaluationOptions.standard().withFireLimit(1_000);

    private static Entity system(String id) {
        return AISystem.builder().id(id).name("System " + id).build();
    }

    private static ManagementSystem records(String... ids) {
        ManagementSystem.Builder builder = ManagementSystem.builder()
                .organization(
                        Organization.builder().id("organization").name("O").build());
        for (String id : ids) {
            builder.addAiSystems(AISystem.builder().id(id).name("System " + id).build());
        }
        return builder.build();
    }

    private static LiveEvaluation open(Rules rules, String... ids) {
        return LiveEvaluation.of(rules, records(ids), DAY, OPTIONS);
    }

    private static void assertFails(Rule rule, String said) {
        Rules rules = PlantedRules.of(rule);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> open(rules, "fine", "poison"))
                .withMessageContaining(said);
        assertThat(Engine.sessions(rules)).isZero();
        try (LiveEvaluation evaluation = open(rules, "fine")) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> evaluation.put(List.of(system("poison"))))
                    .withMessageContaining(said);
        }
        assertThat(Engine.sessions(rules)).isZero();
    }

    @Test
    void a_condition_that_throws_is_named_with_its_record() {
        assertFails(
                PlantedRules.throwingCondition(),
                "Rule planted-bad failed on AISystem poison: IllegalArgumentException: broken condition");
    }

    @Test
    void a_right_hand_side_that_throws_is_named_with_its_record() {
        assertFails(
                PlantedRules.throwingRightHandSide(),
                "Rule planted-bad failed on AISystem poison: IllegalArgumentException: broken condition");
    }

    @Test
    void an_error_of_a_right_hand_side_is_named_with_its_record() {
        assertFails(
                withPoison((drools, system) -> {
                    throw new AssertionError("not so");
                }),
                "Rule planted-bad failed on AISystem poison: AssertionError: not so");
    }

    @Test
    void a_rule_that_speaks_without_end_is_stopped() {
        Rules rules = PlantedRules.of(PlantedRules.sound("planted-bad"));
        EvaluationOptions once = OPTIONS.withFireLimit(1);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> LiveEvaluation.of(rules, records("one", "two"), DAY, once))
                .withMessageStartingWith(
                        "Rule planted-bad spoke without end, last of AISystem two: the limit of 1 was");
        assertThat(Engine.sessions(rules)).isZero();
    }

    @Test
    void as_many_firings_as_the_limit_are_no_reason_to_stop_later() {
        Rules rules = PlantedRules.of(PlantedRules.sound("planted-sound"));
        EvaluationOptions twice = OPTIONS.withFireLimit(2);
        try (LiveEvaluation evaluation = LiveEvaluation.of(rules, records("one", "two"), DAY, twice)) {
            evaluation.put(records("one", "three").aiSystems());
            assertThat(evaluation.records().aiSystems()).hasSize(3);
        }
    }

    @Test
    void a_rule_that_names_a_requirement_and_does_not_escalate_is_named() {
        assertFails(
                withPoison((drools, system) -> Reporting.report(drools, system, Reporting.about("8.4-b"))),
                "Rule planted-bad failed on AISystem poison: IllegalStateException: Rule planted-bad reports about 8.4-b; only rules that escalate may name a requirement");
    }

    @Test
    void a_rule_that_inserts_facts_is_refused() {
        assertFails(
                withPoison((drools, system) -> {
                    drools.insert("more");
                }),
                "Rule planted-bad failed on AISystem poison: IllegalStateException: a rule inserts, updates or deletes facts");
    }

    @Test
    void a_rule_that_updates_facts_is_refused() {
        assertFails(
                withPoison((drools, system) -> {
                    drools.update(system);
                }),
                "Rule planted-bad failed on AISystem poison: IllegalStateException: a rule inserts, updates or deletes facts");
    }

    @Test
    void a_rule_that_updates_facts_behind_the_engine_is_refused() {
        assertFails(
                withPoison((drools, system) -> {
                    KieRuntime engine = ((RuleContext) drools).getKieRuntime();
                    engine.update(engine.getFactHandle(system), system);
                }),
                "Rule planted-bad failed on AISystem poison: IllegalStateException: a rule inserts, updates or deletes facts");
    }
}
