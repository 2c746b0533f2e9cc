package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.aims4j.rules.internal.PlantedRules.doing;
import static org.aims4j.rules.internal.PlantedRules.metadata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.drools.model.PatternDSL.pattern;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
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

    private static LiveEvaluation open(Rules rules, String... ids) {
        ManagementSystem.Builder builder = ManagementSystem.builder()
                .organization(
                        Organization.builder().id("organization").name("O").build());
        for (String id : ids) {
            builder.addAiSystems(AISystem.builder().id(id).name("System " + id).build());
        }
        return LiveEvaluation.of(rules, builder.build(), DAY, OPTIONS);
    }

    private static int sessions(RuleBase base) {
        try {
            Field engine = RuleBase.class.getDeclaredField("base");
            engine.setAccessible(true);
            return ((KieBase) engine.get(base)).getKieSessions().size();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void assertFails(Rule rule, String said) {
        Rules rules = PlantedRules.of(rule);
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> open(rules, "fine", "poison"))
                .withMessageContaining(said);
        assertThat(sessions(rules.firstPhase())).isZero();
        assertThat(sessions(rules.escalation())).isZero();
        try (LiveEvaluation evaluation = open(rules, "fine")) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> evaluation.put(List.of(system("poison"))))
                    .withMessageContaining(said);
        }
        assertThat(sessions(rules.firstPhase())).isZero();
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
    void a_rule_that_speaks_without_end_is_stopped() {
        assertFails(
                doing(
                        "planted-bad",
                        metadata(),
                        (drools, system) -> {
                            Reporting.report(drools, system);
                            if (system.id().equals("poison")) {
                                KieRuntime engine = ((RuleContext) drools).getKieRuntime();
                                engine.update(engine.getFactHandle(system), system);
                            }
                        },
                        pattern(SYSTEM)),
                "Rule planted-bad spoke without end, last of AISystem poison: the limit of 1000 was reached");
    }

    @Test
    void a_rule_that_inserts_facts_is_refused() {
        assertFails(
                doing(
                        "planted-bad",
                        metadata(),
                        (drools, system) -> {
                            if (system.id().equals("poison")) {
                                drools.insert("more");
                            }
                        },
                        pattern(SYSTEM)),
                "inserts or deletes facts");
    }
}
