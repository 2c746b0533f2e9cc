package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Proof;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.RuleScope;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;

/** What rules that leave something open come to. Our own leave nothing open; those of a host may. */
class RollUpTest {
    private static final AISystem SYSTEM =
            AISystem.builder().id("a").name("System a").build();

    private static final RuleDescriptor PROOF_ABOUT_SYSTEMS =
            rule("8.2-proof", RuleKind.PROOF, Optional.empty(), "AISystem");
    private static final RuleDescriptor OBSERVATION_ABOUT_SYSTEMS =
            rule("8.2-observation", RuleKind.FINDING, Optional.of(Grade.OBSERVATION), "AISystem");
    private static final RuleDescriptor OBSERVATION_ABOUT_RISKS =
            rule("8.2-observation", RuleKind.FINDING, Optional.of(Grade.OBSERVATION), "Supplier");

    private static RuleDescriptor rule(String id, RuleKind kind, Optional<Grade> grade, String subject) {
        return RuleDescriptor.builder()
                .id(id)
                .requirement("8.2-a")
                .kind(kind)
                .grade(grade)
                .scope(RuleScope.ORGANIZATION)
                .subject(subject)
                .summary("Something is so")
                .build();
    }

    private static RuleResult observation(Subject subject) {
        return Finding.builder()
                .ruleId("8.2-observation")
                .requirement("8.2-a")
                .grade(Grade.OBSERVATION)
                .subject(subject)
                .statement("It is so.")
                .build();
    }

    private static Outcome outcome(RuleDescriptor rule, RuleResult... results) {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("organization")
                        .name("Organization")
                        .build())
                .addAiSystems(SYSTEM)
                .build();
        RollUp rollUp = RollUp.of(
                new KnownRules(Map.of(rule.id(), new KnownRule(rule, Optional.empty(), false)), List.of()),
                aims,
                LocalDate.of(2026, 6, 30));
        List<RuleResult> said = Arrays.asList(results);
        return rollUp.outcome("8.2-a", rollUp.tally("8.2-a", said), said);
    }

    @Test
    void a_system_that_no_rule_speaks_of_is_undecided() {
        Outcome outcome = outcome(PROOF_ABOUT_SYSTEMS);
        assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 0, 0, 0, 1));
        assertThat(outcome.reasons()).containsExactly(new Reason(Reason.Code.UNDECIDED, "", 1));
    }

    @Test
    void a_system_with_nothing_but_an_observation_is_undecided() {
        Outcome outcome = outcome(OBSERVATION_ABOUT_SYSTEMS, observation(Subject.of(SYSTEM)));
        assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(outcome.systems()).isEqualTo(new CellCounts(0, 0, 0, 0, 1));
        assertThat(outcome.findings()).hasSize(1);
    }

    @Test
    void another_record_with_nothing_but_an_observation_is_not_evaluated() {
        Outcome outcome = outcome(OBSERVATION_ABOUT_RISKS, observation(new Subject("Supplier", "s", "s")));
        assertThat(outcome.status()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(outcome.others()).isEqualTo(new CellCounts(0, 0, 0, 0, 1));
        assertThat(outcome.reasons())
                .containsExactly(new Reason(Reason.Code.NOTHING_TO_EXAMINE, "only observations, no proof", 1));
    }

    @Test
    void an_observation_about_one_record_does_not_take_the_proof_of_another_away() {
        Outcome outcome = outcome(
                OBSERVATION_ABOUT_RISKS,
                observation(new Subject("Supplier", "s", "s")),
                new Proof("8.2-proof", "8.2-a", new Subject("Supplier", "other", "other"), "", List.of("other")));
        assertThat(outcome.status()).isEqualTo(Status.CONFORMING);
        assertThat(outcome.others()).isEqualTo(new CellCounts(1, 0, 0, 0, 1));
    }

    @Test
    void systems_have_no_cell_where_no_rule_is_about_systems() {
        assertThat(outcome(OBSERVATION_ABOUT_RISKS).systems()).isEqualTo(CellCounts.NONE);
    }

    @Test
    void a_proof_makes_the_cell_conform() {
        Outcome outcome =
                outcome(PROOF_ABOUT_SYSTEMS, new Proof("8.2-proof", "8.2-a", Subject.of(SYSTEM), "", List.of("a")));
        assertThat(outcome.status()).isEqualTo(Status.CONFORMING);
        assertThat(outcome.systems()).isEqualTo(new CellCounts(1, 0, 0, 0, 0));
        assertThat(outcome.proofs()).isEqualTo(1);
    }
}
