package org.aims4j.model.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuspensionWordsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 8, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

    private static Suspension running() {
        return Suspension.builder().from(FROM).build();
    }

    private static Suspension until(LocalDate day) {
        return Suspension.builder().from(FROM).until(day).build();
    }

    @Test
    void its_end_is_due_six_months_after_its_first_day() {
        assertThat(running().endDueOn()).isEqualTo(DUE);
    }

    @Test
    void it_runs_from_its_first_day_to_its_last() {
        assertThat(until(DUE).runsAt(FROM.minusDays(1))).isFalse();
        assertThat(until(DUE).runsAt(FROM)).isTrue();
        assertThat(until(DUE).runsAt(DUE)).isTrue();
        assertThat(until(DUE).runsAt(DUE.plusDays(1))).isFalse();
        assertThat(running().runsAt(DUE.plusYears(9))).isTrue();
    }

    @Test
    void it_is_too_long_on_the_day_after_its_end_was_due() {
        assertThat(running().tooLongAt(DUE)).isFalse();
        assertThat(running().tooLongAt(DUE.plusDays(1))).isTrue();
        assertThat(until(DUE).tooLongAt(DUE.plusDays(1))).isFalse();
        assertThat(until(DUE.plusDays(1)).tooLongAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void it_was_lifted_in_time_when_it_ended_before_the_day_and_not_later_than_due() {
        assertThat(until(DUE).liftedInTimeBefore(DUE)).isFalse();
        assertThat(until(DUE).liftedInTimeBefore(DUE.plusDays(1))).isTrue();
        assertThat(until(DUE.plusDays(1)).liftedInTimeBefore(DUE.plusDays(9))).isFalse();
        assertThat(running().liftedInTimeBefore(DUE)).isFalse();
    }
}
