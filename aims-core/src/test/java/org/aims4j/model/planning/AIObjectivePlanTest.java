package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.organization.AIPolicy;
import org.junit.jupiter.api.Test;

class AIObjectivePlanTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static AIObjective.Builder objective() {
        return AIObjective.builder().id("obj-1").text("Fair answers").date(DUE.minusYears(1));
    }

    private static AIPolicy policy() {
        return AIPolicy.builder()
                .id("pol-1")
                .version("1")
                .date(DUE.minusYears(2))
                .addThemes("Fairness", "Openness")
                .build();
    }

    @Test
    void it_follows_a_policy_that_has_its_theme() {
        assertThat(objective().theme("Openness").build().follows(policy())).isTrue();
    }

    @Test
    void a_theme_counts_letter_for_letter() {
        assertThat(objective().theme("openness").build().follows(policy())).isFalse();
    }

    @Test
    void without_a_theme_it_follows_no_policy() {
        assertThat(objective().build().follows(policy())).isFalse();
    }

    @Test
    void a_review_due_on_the_day_is_not_overdue() {
        assertThat(objective().reviewBy(DUE).build().reviewOverdueAt(DUE)).isFalse();
    }

    @Test
    void a_review_is_overdue_on_the_day_after() {
        assertThat(objective().reviewBy(DUE).build().reviewOverdueAt(DUE.plusDays(1)))
                .isTrue();
    }

    @Test
    void without_a_day_no_review_is_overdue() {
        assertThat(objective().build().reviewOverdueAt(LocalDate.MAX)).isFalse();
    }

    @Test
    void on_its_day_its_time_has_not_run_out() {
        assertThat(objective().dueOn(DUE).build().overdueAt(DUE)).isFalse();
    }

    @Test
    void on_the_day_after_its_time_has_run_out() {
        assertThat(objective().dueOn(DUE).build().overdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_review_on_its_day_is_no_decision_to_go_on() {
        assertThat(objective().dueOn(DUE).reviewBy(DUE).build().overdueAt(DUE.plusDays(1)))
                .isTrue();
    }

    @Test
    void a_review_after_its_day_is_a_decision_to_go_on() {
        assertThat(objective().dueOn(DUE).reviewBy(DUE.plusDays(1)).build().overdueAt(DUE.plusYears(1)))
                .isFalse();
    }

    @Test
    void without_a_day_its_time_never_runs_out() {
        assertThat(objective().build().overdueAt(LocalDate.MAX)).isFalse();
    }
}
