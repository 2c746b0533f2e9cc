package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** When an interval has passed. */
class IntervalWordsTest {
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final Interval MONTH =
            Interval.builder().every(Period.ofMonths(1)).build();

    @Test
    void on_the_day_on_which_the_next_occasion_is_due_it_has_not_passed() {
        assertThat(MONTH.passed(LAST, LocalDate.of(2026, 2, 28))).isFalse();
    }

    @Test
    void the_day_after_it_has_passed() {
        assertThat(MONTH.passed(LAST, LocalDate.of(2026, 3, 1))).isTrue();
    }
}
