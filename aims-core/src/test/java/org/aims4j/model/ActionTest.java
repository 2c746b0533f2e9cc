package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private static Action.Builder action() {
        return Action.builder().id("act-1").what("Gate in purchasing").serves(Ref.to("nc-1"));
    }

    @Test
    void due_on_the_day_is_not_overdue() {
        assertThat(action().dueOn(DUE).build().overdueAt(DUE)).isFalse();
    }

    @Test
    void the_day_after_it_is_overdue() {
        assertThat(action().dueOn(DUE).build().overdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void the_day_before_it_is_not_overdue() {
        assertThat(action().dueOn(DUE).build().overdueAt(DUE.minusDays(1))).isFalse();
    }

    @Test
    void without_a_due_day_it_is_never_overdue() {
        assertThat(action().build().overdueAt(LocalDate.MAX)).isFalse();
    }

    @Test
    void completed_on_the_day_it_is_not_overdue() {
        Action late = action().dueOn(DUE).completedOn(DUE.plusDays(5)).build();

        assertThat(late.overdueAt(DUE.plusDays(5))).isFalse();
    }

    @Test
    void before_its_late_completion_it_is_overdue() {
        Action late = action().dueOn(DUE).completedOn(DUE.plusDays(5)).build();

        assertThat(late.overdueAt(DUE.plusDays(4))).isTrue();
    }

    @Test
    void the_label_is_what_is_done() {
        assertThat(action().build().label()).isEqualTo("Gate in purchasing");
    }
}
