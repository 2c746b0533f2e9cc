package org.aims4j.rules.internal;

import static org.aims4j.rules.internal.PlantedRules.SYSTEM;
import static org.aims4j.rules.internal.PlantedRules.escalating;
import static org.aims4j.rules.internal.PlantedRules.metadata;
import static org.aims4j.rules.internal.PlantedRules.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.PatternDSL.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.Control;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.EvaluationException;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.rules.Reporting;
import org.aims4j.rules.facts.Examination;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.functions.Block2;
import org.junit.jupiter.api.Test;

/** Rules of a host that read what others found: an evaluation and a session that stays open tell the same of them. */
class HostEscalationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** One that has a sentence in the bundle of planted rules. */
    private static final String NAME = "A.4.2-no-resource";

    private static Map<String, String> finding(String requirement) {
        Map<String, String> metadata = metadata();
        metadata.putAll(
                Map.of("kind", "finding", "grade", "MAJOR", "requirement", requirement, "scope", "ORGANIZATION"));
        return metadata;
    }

    /** Speaks of each system once something was examined. */
    private static Rule planted(String requirement, Block2<Drools, AISystem> then) {
        return escalating(
                NAME,
                finding(requirement),
                then,
                pattern(SYSTEM),
                exists(pattern(declarationOf(Examination.class, "$examination"))
                        .expr("proven", it -> it.requirement().equals("8.4-a"))));
    }

    private static ManagementSystem.Builder records() {
        return ManagementSystem.builder()
                .organization(
                        Organization.builder().id("organization").name("O").build())
                .addAiSystems(AISystem.builder().id("one").name("One").build());
    }

    private static Control control(Control.Decision decision) {
        return Control.builder().id("A.5.2").decision(decision).build();
    }

    private static List<Finding> fresh(Rules rules, ManagementSystem aims) {
        return Evaluation.of(rules, aims, DAY, EvaluationOptions.standard()).findings();
    }

    private static LiveEvaluation live(Rules rules, ManagementSystem aims) {
        return LiveEvaluation.of(rules, aims, DAY, EvaluationOptions.standard());
    }

    @Test
    void it_is_heard_where_nothing_else_is_found() {
        Rules rules = PlantedRules.of(
                sound("planted-sound"),
                planted("G1", (drools, system) -> Reporting.report(drools, system, Reporting.about("8.4-a"))));
        ManagementSystem aims = records().build();
        assertThat(fresh(rules, aims)).extracting(Finding::requirement).containsExactly("8.4-a");
        try (LiveEvaluation live = live(rules, aims)) {
            assertThat(live.findings()).isEqualTo(fresh(rules, aims));
            assertThat(live.report().findings()).isEqualTo(fresh(rules, aims));
        }
    }

    @Test
    void it_does_not_count_while_its_item_does_not_apply() {
        Rules rules = PlantedRules.of(
                sound("planted-sound"), planted("A.5.2", (drools, system) -> Reporting.report(drools, system)));
        ManagementSystem excluded =
                records().addControls(control(Control.Decision.EXCLUDED)).build();
        assertThat(fresh(rules, excluded)).isEmpty();
        try (LiveEvaluation live = live(rules, excluded)) {
            assertThat(live.findings()).isEmpty();
            assertThat(live.put(List.of(control(Control.Decision.INCLUDED))).raised())
                    .hasSize(1)
                    .isEqualTo(live.findings())
                    .isEqualTo(fresh(rules, live.records()));
            assertThat(live.put(List.of(control(Control.Decision.EXCLUDED))).cleared())
                    .hasSize(1);
            assertThat(live.findings()).isEmpty();
        }
    }

    @Test
    void it_is_named_where_it_speaks_of_no_item() {
        for (Rule rule : List.of(
                planted("G1", (drools, system) -> Reporting.report(drools, system)),
                planted("G1", (drools, system) -> Reporting.report(drools, system, Reporting.about("nope"))))) {
            Rules rules = PlantedRules.of(sound("planted-sound"), rule);
            ManagementSystem aims = records().build();
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> fresh(rules, aims))
                    .withMessageContainingAll(NAME, "AISystem one", "which is no auditable item");
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> live(rules, aims))
                    .withMessageContainingAll(NAME, "AISystem one", "which is no auditable item");
        }
    }

    @Test
    void it_makes_findings_alone() {
        Map<String, String> proof = metadata();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlantedRules.of(
                        escalating(NAME, proof, (drools, system) -> Reporting.report(drools, system), pattern(SYSTEM))))
                .withMessageContaining("a rule that escalates makes a finding of findings");
    }
}
