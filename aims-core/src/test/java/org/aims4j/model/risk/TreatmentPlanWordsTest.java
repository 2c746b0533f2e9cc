package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Action;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class TreatmentPlanWordsTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 6, 15);
    private static final LocalDate APPROVED = ISSUED.plusDays(5);

    private static TreatmentPlan.Builder plan(String id, LocalDate issued) {
        return TreatmentPlan.builder().id(id).version("1").date(issued).addTreatments(Ref.to("rt-1"));
    }

    private static TreatmentPlan draft() {
        return plan("tp-1", ISSUED).build();
    }

    private static TreatmentPlan approvedOn(LocalDate day) {
        return plan("tp-1", ISSUED)
                .approval(new Approval(Ref.to("p-chief"), day))
                .build();
    }

    private static RiskTreatment treatment(String id, LocalDate day) {
        return RiskTreatment.builder().id(id).risk(Ref.to("r-1")).date(day).build();
    }

    private static Action action(String treatment, LocalDate completed) {
        return Action.builder()
                .id("act-1")
                .what("Test on images of children")
                .serves(Ref.to(treatment))
                .completedOn(completed)
                .build();
    }

    @Test
    void one_of_a_later_day_is_later() {
        TreatmentPlan next = plan("tp-0", ISSUED.plusDays(1)).build();

        assertThat(next.laterThan(draft())).isTrue();
        assertThat(draft().laterThan(next)).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        TreatmentPlan other = plan("tp-2", ISSUED).build();

        assertThat(other.laterThan(draft())).isTrue();
        assertThat(draft().laterThan(other)).isFalse();
        assertThat(draft().laterThan(draft())).isFalse();
    }

    @Test
    void it_leaves_out_what_was_chosen_until_the_day_of_issue() {
        assertThat(draft().leavesOut(treatment("rt-2", ISSUED))).isTrue();
        assertThat(draft().leavesOut(treatment("rt-2", ISSUED.plusDays(1)))).isFalse();
    }

    @Test
    void it_does_not_leave_out_what_it_holds() {
        assertThat(draft().leavesOut(treatment("rt-1", ISSUED))).isFalse();
    }

    @Test
    void who_approved_it_and_when_is_read_from_the_approval() {
        assertThat(approvedOn(APPROVED).approver()).isEqualTo(Optional.of(Ref.to("p-chief")));
        assertThat(approvedOn(APPROVED).approvedOn()).contains(APPROVED);
        assertThat(draft().approver()).isEmpty();
        assertThat(draft().approvedOn()).isEmpty();
    }

    @Test
    void approved_the_day_before_is_before_issue() {
        assertThat(approvedOn(ISSUED.minusDays(1)).approvedBeforeIssue()).isTrue();
        assertThat(approvedOn(ISSUED).approvedBeforeIssue()).isFalse();
        assertThat(draft().approvedBeforeIssue()).isFalse();
    }

    @Test
    void an_action_completed_between_issue_and_approval_preempts_it() {
        TreatmentPlan plan = approvedOn(APPROVED);

        assertThat(plan.preemptedBy(action("rt-1", ISSUED.minusDays(1)))).isFalse();
        assertThat(plan.preemptedBy(action("rt-1", ISSUED))).isTrue();
        assertThat(plan.preemptedBy(action("rt-1", APPROVED.minusDays(1)))).isTrue();
        assertThat(plan.preemptedBy(action("rt-1", APPROVED))).isFalse();
    }

    @Test
    void an_action_for_something_else_does_not() {
        assertThat(approvedOn(APPROVED).preemptedBy(action("rt-2", ISSUED))).isFalse();
    }

    @Test
    void without_an_approval_nothing_is_ahead_of_it() {
        assertThat(draft().preemptedBy(action("rt-1", ISSUED))).isFalse();
    }
}
