package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Interval every(String period) {
        return Interval.builder().every(Period.parse(period)).build();
    }

    @Test
    void the_next_occasion_is_due_one_period_after_the_last() {
        assertThat(every("P1Y").dueAfter(LocalDate.of(2025, 6, 15))).isEqualTo("2026-06-15");
    }

    @Test
    void a_month_after_the_31st_is_the_last_day_of_a_shorter_month() {
        assertThat(every("P1M").dueAfter(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-28");
    }

    @Test
    void a_year_after_29_february_is_28_february() {
        assertThat(every("P1Y").dueAfter(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
    }

    @Test
    void an_interval_of_no_time_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> every("P0D"))
                .withMessage("Interval, every (\"P0D\"): is not a positive period; use one such as P1Y or P6M");
    }

    @Test
    void an_interval_that_runs_backwards_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> every("P1Y-1D"))
                .withMessage("Interval, every (\"P1Y-1D\"): is not a positive period; use one such as P1Y or P6M");
    }
}
