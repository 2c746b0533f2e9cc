package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control.Decision;
import org.junit.jupiter.api.Test;

class ControlDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final SystemExclusion FOR_ONE =
            SystemExclusion.builder().system(Ref.to("sys-1")).reason("Not used").build();

    private static Control.Builder control() {
        return Control.builder().id("A.5.2");
    }

    private static Control excluded(Optional<String> justification) {
        return control()
                .decision(Decision.EXCLUDED)
                .addExcludedFor(FOR_ONE)
                .justification(justification)
                .build();
    }

    @Test
    void it_is_excluded_somewhere_as_a_whole_or_for_a_system() {
        assertThat(control().decision(Decision.EXCLUDED).build().excludedSomewhere())
                .isTrue();
        assertThat(control()
                        .decision(Decision.INCLUDED)
                        .addExcludedFor(FOR_ONE)
                        .build()
                        .excludedSomewhere())
                .isTrue();
        assertThat(control().decision(Decision.INCLUDED).build().excludedSomewhere())
                .isFalse();
    }

    @Test
    void without_a_decision_it_is_excluded_nowhere() {
        assertThat(control().addExcludedFor(FOR_ONE).build().excludedSomewhere())
                .isFalse();
    }

    @Test
    void the_exclusion_as_a_whole_has_its_reason_in_the_justification() {
        assertThat(excluded(Optional.empty()).exclusionReasoned()).isFalse();
        assertThat(excluded(Optional.of("N/A")).exclusionReasoned()).isFalse();
        assertThat(excluded(Optional.of("AI system impact assessment process.")).exclusionReasoned())
                .isFalse(); // the title of the control
        assertThat(excluded(Optional.of("Nothing is bought")).exclusionReasoned())
                .isTrue();
    }

    @Test
    void the_exclusion_for_systems_has_a_reason_for_each_of_them() {
        Control.Builder included = control().decision(Decision.INCLUDED).addExcludedFor(FOR_ONE);

        assertThat(included.build().exclusionReasoned()).isTrue();
        assertThat(included.addExcludedFor(SystemExclusion.builder()
                                .system(Ref.to("sys-2"))
                                .reason("Not  needed.")
                                .build())
                        .build()
                        .exclusionReasoned())
                .isFalse();
    }

    @Test
    void what_is_excluded_nowhere_has_no_reason_for_it() {
        assertThat(control()
                        .decision(Decision.INCLUDED)
                        .justification("The law asks for it")
                        .build()
                        .exclusionReasoned())
                .isFalse();
        assertThat(control().addExcludedFor(FOR_ONE).build().exclusionReasoned())
                .isFalse();
    }

    @Test
    void its_review_is_overdue_from_the_day_after() {
        Control control = control().reviewBy(DAY).build();

        assertThat(control.reviewOverdueAt(DAY.minusDays(1))).isFalse();
        assertThat(control.reviewOverdueAt(DAY)).isFalse();
        assertThat(control.reviewOverdueAt(DAY.plusDays(1))).isTrue();
        assertThat(control().build().reviewOverdueAt(DAY)).isFalse();
    }

    @Test
    void it_is_decided_after_the_days_before_its_approval() {
        Control control =
                control().decisionApproval(new Approval(Ref.to("p-chief"), DAY)).build();

        assertThat(control.decidedOn()).contains(DAY);
        assertThat(control.decidedAfter(DAY.minusDays(1))).isTrue();
        assertThat(control.decidedAfter(DAY)).isFalse();
    }

    @Test
    void without_an_approval_it_is_decided_on_no_day() {
        assertThat(control().build().decidedOn()).isEmpty();
        assertThat(control().build().decidedAfter(DAY)).isFalse();
    }

    @Test
    void the_numbers_missing_come_in_the_order_of_the_annex() {
        List<String> all = Control.numbersMissingIn(Set.of());

        assertThat(all).hasSize(38).startsWith("A.2.2").endsWith("A.10.4");
        assertThat(Control.numbersMissingIn(all)).isEmpty();
        assertThat(Control.numbersMissingIn(all.subList(0, 37))).containsExactly("A.10.4");
    }
}
