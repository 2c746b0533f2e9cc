package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionDueOrCompletedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static Action.Builder action() {
        return Action.builder().id("act-1").what("Test on images of children").serves(Ref.to("rt-1"));
    }

    private static Action completed(LocalDate day) {
        return action().completedOn(day).build();
    }

    @Test
    void the_due_day_counts_before_that_of_completion() {
        assertThat(action().dueOn(DAY).completedOn(DAY.minusDays(1)).build().dueOrCompletedOn())
                .contains(DAY);
        assertThat(completed(DAY).dueOrCompletedOn()).contains(DAY);
        assertThat(action().build().dueOrCompletedOn()).isEmpty();
    }
}
