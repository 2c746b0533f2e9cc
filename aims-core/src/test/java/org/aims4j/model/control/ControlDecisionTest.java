package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
