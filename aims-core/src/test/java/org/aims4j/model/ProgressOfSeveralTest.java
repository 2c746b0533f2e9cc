package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressOfSeveralTest {
    @Test
    void the_furthest_is_completed_then_in_progress_then_planned_then_deferred_then_refused() {
        assertThat(Progress.furthestOf(List.of(Progress.IN_PROGRESS, Progress.COMPLETED)))
                .isEqualTo("completed");
        assertThat(Progress.furthestOf(List.of(Progress.PLANNED, Progress.IN_PROGRESS)))
                .isEqualTo("in progress");
        assertThat(Progress.furthestOf(List.of(Progress.DEFERRED, Progress.PLANNED)))
                .isEqualTo("planned");
        assertThat(Progress.furthestOf(List.of(Progress.REFUSED, Progress.DEFERRED)))
                .isEqualTo("deferred");
        assertThat(Progress.furthestOf(List.of(Progress.REFUSED))).isEqualTo("refused");
    }

    @Test
    void of_none_it_is_not_recorded() {
        assertThat(Progress.furthestOf(List.of())).isEqualTo("not recorded");
    }
}
