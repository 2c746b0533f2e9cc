package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationProcessWordsTest {
    private static final LocalDate ACTIVE = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

    private static OrganizationProcess.Builder process(String id) {
        return OrganizationProcess.builder().id(id).name("Management review").kind(ProcessKind.REVIEW);
    }

    private static OrganizationProcess carryingOut(String... clauses) {
        return process("proc-1").addClauses(clauses).build();
    }

    private static Interval.Builder halfYear() {
        return Interval.builder().every(Period.ofMonths(6));
    }

    private static OrganizationProcess everyHalfYear() {
        return process("proc-1").interval(halfYear().build()).build();
    }

    @Test
    void it_carries_out_a_clause_that_it_names() {
        assertThat(carryingOut("5.1", "9").carriesOut("9")).isTrue();
    }

    @Test
    void it_carries_out_a_clause_of_which_it_names_a_part() {
        assertThat(carryingOut("9.3").carriesOut("9")).isTrue();
    }

    @Test
    void a_number_that_only_begins_alike_is_another_clause() {
        assertThat(carryingOut("10.2").carriesOut("1")).isFalse();
        assertThat(carryingOut("A.9.2").carriesOut("9")).isFalse();
    }

    @Test
    void without_clauses_it_carries_out_none() {
        assertThat(carryingOut().carriesOut("9")).isFalse();
    }

    @Test
    void two_processes_are_linked_whichever_of_them_names_the_other() {
        OrganizationProcess naming =
                process("proc-1").addInteractsWith(Ref.to("proc-2")).build();
        OrganizationProcess named = process("proc-2").build();

        assertThat(naming.linkedTo(named)).isTrue();
        assertThat(named.linkedTo(naming)).isTrue();
    }

    @Test
    void two_processes_that_do_not_name_each_other_are_not_linked() {
        OrganizationProcess other =
                process("proc-1").addInteractsWith(Ref.to("proc-3")).build();

        assertThat(other.linkedTo(process("proc-2").build())).isFalse();
    }

    @Test
    void a_process_that_names_itself_is_not_linked() {
        OrganizationProcess alone =
                process("proc-1").addInteractsWith(Ref.to("proc-1")).build();

        assertThat(alone.linkedTo(alone)).isFalse();
    }

    @Test
    void the_next_run_is_due_an_interval_after_the_last() {
        assertThat(everyHalfYear().runDue(Optional.of(LAST))).contains(DUE);
    }

    @Test
    void the_last_run_counts_whatever_the_interval_starts_from() {
        OrganizationProcess process = process("proc-1")
                .interval(halfYear().from(LAST.plusDays(1)).build())
                .build();

        assertThat(process.runDue(Optional.of(LAST))).contains(DUE);
    }

    @Test
    void without_a_run_the_day_counts_from_which_the_interval_runs() {
        OrganizationProcess process = process("proc-1")
                .interval(halfYear().from(LAST).build())
                .addActive(ActivePeriod.builder().from(ACTIVE).build())
                .build();

        assertThat(process.runDue(Optional.empty())).contains(DUE);
    }

    @Test
    void without_a_run_and_such_a_day_the_first_active_day_counts() {
        OrganizationProcess process = process("proc-1")
                .interval(halfYear().build())
                .addActive(
                        ActivePeriod.builder().from(LAST.plusDays(60)).build(),
                        ActivePeriod.builder()
                                .from(LAST)
                                .until(LAST.plusDays(30))
                                .build())
                .build();

        assertThat(process.runDue(Optional.empty())).contains(DUE);
    }

    @Test
    void a_process_that_was_never_active_is_due_on_no_day() {
        assertThat(everyHalfYear().runDue(Optional.empty())).isEmpty();
    }

    @Test
    void without_an_interval_no_run_is_due() {
        assertThat(process("proc-1").build().runDue(Optional.of(LAST))).isEmpty();
        assertThat(process("proc-1").build().runOverdueAt(DUE.plusYears(9), Optional.of(LAST)))
                .isFalse();
    }

    @Test
    void due_on_the_day_is_not_overdue() {
        assertThat(everyHalfYear().runOverdueAt(DUE, Optional.of(LAST))).isFalse();
    }

    @Test
    void it_is_overdue_on_the_day_after() {
        assertThat(everyHalfYear().runOverdueAt(DUE.plusDays(1), Optional.of(LAST)))
                .isTrue();
    }
}
