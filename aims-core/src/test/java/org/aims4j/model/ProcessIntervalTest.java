package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** When the interval of a process has passed since it became active. */
class ProcessIntervalTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);

    private static OrganizationProcess.Builder process() {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Improvement")
                .kind(ProcessKind.IMPROVEMENT)
                .addActive(ActivePeriod.builder()
                        .from(START)
                        .until(START.plusYears(2))
                        .build());
    }

    private static OrganizationProcess yearly() {
        return process()
                .interval(Interval.builder().every(Period.ofYears(1)).build())
                .build();
    }

    @Test
    void on_the_day_on_which_its_interval_ends_it_has_not_passed() {
        assertThat(yearly().intervalPassedAt(START.plusYears(1))).isFalse();
    }

    @Test
    void the_day_after_its_interval_has_passed() {
        assertThat(yearly().intervalPassedAt(START.plusYears(1).plusDays(1))).isTrue();
    }

    @Test
    void without_an_interval_none_has_passed() {
        assertThat(process().build().intervalPassedAt(START.plusYears(2))).isFalse();
    }

    @Test
    void while_it_is_not_active_no_interval_has_passed() {
        assertThat(yearly().intervalPassedAt(START.plusYears(2).plusDays(1))).isFalse();
    }
}
