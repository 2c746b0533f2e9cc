package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class OrganizationProcessFirstRunTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);

    private static OrganizationProcess.Builder process() {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Management review")
                .kind(ProcessKind.REVIEW)
                .addActive(ActivePeriod.builder().from(START).build());
    }

    private static Interval.Builder yearly() {
        return Interval.builder().every(Period.ofYears(1));
    }

    @Test
    void the_first_run_is_due_one_interval_after_the_process_became_active() {
        assertThat(process().interval(yearly().build()).build().firstRunDue(START))
                .contains(DUE);
    }

    @Test
    void the_first_run_counts_from_the_day_from_which_the_interval_runs() {
        OrganizationProcess later =
                process().interval(yearly().from(START.plusDays(5)).build()).build();

        assertThat(later.firstRunDue(START)).contains(DUE.plusDays(5));
    }

    @Test
    void no_first_run_is_due_without_an_interval() {
        assertThat(process().build().firstRunDue(START)).isEmpty();
        assertThat(process().build().firstRunOutstandingAt(START)).isFalse();
    }

    @Test
    void no_first_run_is_due_while_the_process_is_not_active() {
        OrganizationProcess process = process().interval(yearly().build()).build();

        assertThat(process.firstRunDue(START.minusDays(1))).isEmpty();
        assertThat(process.firstRunOutstandingAt(START.minusDays(1))).isFalse();
    }

    @Test
    void due_on_the_day_the_first_run_is_outstanding_and_the_day_after_it_is_not() {
        OrganizationProcess process = process().interval(yearly().build()).build();

        assertThat(process.firstRunOutstandingAt(DUE)).isTrue();
        assertThat(process.firstRunOutstandingAt(DUE.plusDays(1))).isFalse();
    }
}
