package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImprovementWordsTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 2, 16);

    private static Improvement.Builder improvement() {
        return Improvement.builder().id("imp-1").text("Leaflet").date(RAISED);
    }

    @Test
    void the_last_activity_of_an_open_one_is_the_day_it_was_raised() {
        assertThat(improvement().build().lastActivity()).isEqualTo(RAISED);
    }

    @Test
    void the_last_activity_of_one_that_is_done_is_the_day_it_was_done() {
        assertThat(improvement().doneOn(RAISED.plusDays(9)).build().lastActivity())
                .isEqualTo(RAISED.plusDays(9));
    }

    @Test
    void one_raised_after_it_was_done_is_not_older_for_that() {
        assertThat(improvement().doneOn(RAISED.minusDays(9)).build().lastActivity())
                .isEqualTo(RAISED);
    }
}
