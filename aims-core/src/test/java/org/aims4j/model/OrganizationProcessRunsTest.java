package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which processes are operational, and until when a run or another act by their interval is in time. */
class OrganizationProcessRunsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);

    private static OrganizationProcess.Builder process() {
        return of(ProcessKind.DATA_MANAGEMENT);
    }

    private static OrganizationProcess.Builder of(ProcessKind kind) {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Data management")
                .kind(kind)
                .addActive(ActivePeriod.builder().from(START).build());
    }

    private static OrganizationProcess every(Period period) {
        return process().interval(Interval.builder().every(period).build()).build();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY_EXCEPTION", "AUDIT", "REVIEW", "IMPROVEMENT"})
    void what_looks_after_the_management_system_is_not_operational(ProcessKind kind) {
        assertThat(of(kind).build().operational()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POLICY_EXCEPTION", "AUDIT", "REVIEW", "IMPROVEMENT"})
    void every_other_kind_is_operational(ProcessKind kind) {
        assertThat(of(kind).build().operational()).isTrue();
    }

    @Test
    void the_first_run_is_in_time_until_it_is_due() {
        OrganizationProcess yearly = every(Period.ofYears(1));

        assertThat(yearly.firstRunBy(START)).contains(DUE);
        assertThat(yearly.firstRunMissedAt(DUE)).isFalse();
        assertThat(yearly.firstRunMissedAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void without_an_interval_the_first_run_is_in_time_on_the_first_day_only() {
        OrganizationProcess process = process().build();

        assertThat(process.firstRunBy(START.plusDays(9))).contains(START);
        assertThat(process.firstRunMissedAt(START)).isFalse();
        assertThat(process.firstRunMissedAt(START.plusDays(1))).isTrue();
    }

    @Test
    void while_it_is_not_active_no_run_is_missing() {
        assertThat(process().build().firstRunBy(START.minusDays(1))).isEmpty();
        assertThat(process().build().firstRunMissedAt(START.minusDays(1))).isFalse();
    }

    @Test
    void an_interval_passes_after_the_day_to_which_it_leads() {
        assertThat(every(Period.ofYears(1)).intervalPassedSince(START, DUE)).isFalse();
        assertThat(every(Period.ofYears(1)).intervalPassedSince(START, DUE.plusDays(1)))
                .isTrue();
    }

    @Test
    void without_an_interval_nothing_passes() {
        assertThat(process().build().intervalPassedSince(START, DUE)).isFalse();
    }

    @Test
    void it_is_in_time_until_the_last_of_the_days_to_which_intervals_lead() {
        List<OrganizationProcess> processes = List.of(
                every(Period.ofYears(1)), every(Period.ofMonths(1)), process().build());

        assertThat(OrganizationProcess.inTimeUntil(Optional.of(START), processes))
                .contains(DUE);
    }

    @Test
    void without_an_interval_it_is_in_time_on_the_day_itself_only() {
        assertThat(OrganizationProcess.inTimeUntil(
                        Optional.of(START), List.of(process().build())))
                .contains(START);
    }

    @Test
    void without_a_day_nothing_is_in_time() {
        assertThat(OrganizationProcess.inTimeUntil(Optional.empty(), List.of(every(Period.ofYears(1)))))
                .isEmpty();
    }
}
