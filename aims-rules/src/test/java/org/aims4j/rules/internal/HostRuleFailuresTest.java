package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.aims4j.rules.internal.PlantedRules.doing;
import static org.aims4j.rules.internal.PlantedRules.metadata;
import static org.aims4j.rules.internal.PlantedRules.reporting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.drools.model.PatternDSL.pattern;

import java.time.LocalDate;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Status;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.drools.model.Rule;
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
        assertThat(evaluate(rules, systems("fine")).outcome("8.4-a").status()).isEqualTo(Status.CONFORMING);
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
    void a_rule_that_speaks_without_end_is_stopped() {
        assertFails(
                doing(
                        "planted-bad",
                        metadata(),
                        (drools, system) -> {
                            Reporting.report(drools, system);
                            if (system.id().equals("poison")) {
                                drools.insert(AISystem.builder()
                                        .id("poison")
                                        .name("One more")
                                        .build());
                            }
                        },
                        pattern(SYSTEM)),
                "the limit of 1000 was reached");
    }

    @Test
    void a_rule_that_inserts_facts_is_refused() {
        Rules rules = PlantedRules.of(
                doing("planted-bad", metadata(), (drools, system) -> drools.insert("more"), pattern(SYSTEM)));
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> evaluate(rules, systems("fine")))
                .withMessageContaining("inserts or deletes facts");
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
