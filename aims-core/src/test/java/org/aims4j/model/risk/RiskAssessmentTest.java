package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Progress;
import org.junit.jupiter.api.Test;

class RiskAssessmentTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 10);

    private static RiskAssessment completedOn(LocalDate day) {
        return RiskAssessment.builder()
                .id("ra-1")
                .progress(Progress.COMPLETED)
                .startedOn(STARTED)
                .completedOn(day)
                .build();
    }

    @Test
    void completed_before_it_was_started_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> completedOn(STARTED.minusDays(1)))
                .withMessage("RiskAssessment ra-1, completedOn (\"2026-01-09\"): is before startedOn (2026-01-10); "
                        + "correct one of the two");
    }

    @Test
    void completed_on_the_day_it_was_started_is_in_order() {
        assertThat(completedOn(STARTED).completedOn()).contains(STARTED);
    }

    @Test
    void one_of_the_whole_estate_names_no_system() {
        assertThat(completedOn(STARTED).systems()).isEmpty();
    }
}
