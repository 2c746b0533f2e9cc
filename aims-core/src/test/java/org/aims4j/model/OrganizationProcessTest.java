package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationProcessTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private static OrganizationProcess process(ProcessKind kind, ActivePeriod... active) {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Design and development")
                .kind(kind)
                .addActive(active)
                .build();
    }

    private static OrganizationProcess process(ActivePeriod... active) {
        return process(ProcessKind.DESIGN_AND_DEVELOPMENT, active);
    }

    private static ActivePeriod period(LocalDate from, LocalDate until) {
        return ActivePeriod.builder().from(from).until(until).build();
    }

    private static ActivePeriod from(LocalDate from) {
        return ActivePeriod.builder().from(from).build();
    }

    @Test
    void it_is_not_active_before_its_first_day() {
        assertThat(process(period(START, END)).activeAt(START.minusDays(1))).isFalse();
    }

    @Test
    void it_is_active_on_its_first_day() {
        assertThat(process(period(START, END)).activeAt(START)).isTrue();
    }

    @Test
    void it_is_active_on_its_last_day() {
        assertThat(process(period(START, END)).activeAt(END)).isTrue();
    }

    @Test
    void it_is_not_active_after_its_last_day() {
        assertThat(process(period(START, END)).activeAt(END.plusDays(1))).isFalse();
    }

    @Test
    void without_an_end_it_stays_active() {
        assertThat(process(from(START)).activeAt(START.plusYears(50))).isTrue();
    }

    @Test
    void without_a_period_it_is_never_active() {
        assertThat(process().activeAt(START)).isFalse();
    }

    @Test
    void between_two_periods_it_is_not_active() {
        OrganizationProcess process = process(period(START, END), from(END.plusDays(2)));

        assertThat(process.activeAt(END.plusDays(1))).isFalse();
    }

    @Test
    void the_second_period_counts_like_the_first() {
        OrganizationProcess process = process(period(START, END), from(END.plusDays(2)));

        assertThat(process.activeAt(END.plusDays(2))).isTrue();
    }

    @Test
    void it_is_active_since_the_start_of_the_period_that_holds_the_day() {
        OrganizationProcess process = process(period(START, END), from(END.plusDays(2)));

        assertThat(process.activeSince(END.plusDays(9))).contains(END.plusDays(2));
    }

    @Test
    void of_overlapping_periods_it_is_active_since_the_earliest() {
        OrganizationProcess process = process(from(START.plusDays(3)), period(START, END));

        assertThat(process.activeSince(START.plusDays(4))).contains(START);
    }

    @Test
    void where_it_is_not_active_it_is_active_since_no_day() {
        assertThat(process(from(START)).activeSince(START.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessKind.class,
            names = {"POLICY_EXCEPTION", "AUDIT", "REVIEW", "IMPROVEMENT"})
    void processes_that_govern_are_not_operational(ProcessKind kind) {
        assertThat(process(kind, from(START)).operationalAt(START)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POLICY_EXCEPTION", "AUDIT", "REVIEW", "IMPROVEMENT"})
    void all_others_are_operational_while_active(ProcessKind kind) {
        assertThat(process(kind, from(START)).operationalAt(START)).isTrue();
    }

    @Test
    void one_that_is_not_active_is_not_operational() {
        assertThat(process(from(START)).operationalAt(START.minusDays(1))).isFalse();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> period(START, START.minusDays(1)))
                .withMessage(
                        "ActivePeriod, until (\"2026-01-09\"): is before from (2026-01-10); correct one of the two");
    }
}
