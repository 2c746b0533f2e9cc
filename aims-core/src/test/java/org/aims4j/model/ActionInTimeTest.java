package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether an action was completed late, and what it can answer. */
class ActionInTimeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static Action.Builder action() {
        return Action.builder().id("act-1").what("Test again").serves(Ref.to("r-1"));
    }

    @Test
    void completed_on_the_due_day_is_not_late_and_the_day_after_is() {
        assertThat(action().dueOn(DAY).completedOn(DAY).build().completedLate()).isFalse();
        assertThat(action().dueOn(DAY).completedOn(DAY.plusDays(1)).build().completedLate())
                .isTrue();
    }

    @Test
    void without_a_due_day_or_completion_nothing_was_completed_late() {
        assertThat(action().completedOn(DAY).build().completedLate()).isFalse();
        assertThat(action().dueOn(DAY).build().completedLate()).isFalse();
    }

    @Test
    void planned_on_the_day_is_since_that_day() {
        Action planned = action().plannedOn(DAY).build();

        assertThat(planned.plannedOrCompletedSince(Optional.of(DAY))).isTrue();
        assertThat(planned.plannedOrCompletedSince(Optional.of(DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void planned_before_the_day_and_completed_on_it_is_since_that_day() {
        Action completed = action().plannedOn(DAY.minusDays(9)).completedOn(DAY).build();

        assertThat(completed.plannedOrCompletedSince(Optional.of(DAY))).isTrue();
    }

    @Test
    void without_a_day_nothing_is_since_it() {
        assertThat(action().build().plannedOrCompletedSince(Optional.of(DAY))).isFalse();
        assertThat(action().plannedOn(DAY).build().plannedOrCompletedSince(Optional.empty()))
                .isFalse();
    }
}
