package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.model.Interval;
import org.junit.jupiter.api.Test;

class AuditProgrammeCycleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);

    private static AuditProgramme.Builder programme() {
        return programme("prog-1", FIRST);
    }

    private static AuditProgramme.Builder programme(String id, LocalDate from) {
        return AuditProgramme.builder().id(id).from(from);
    }

    private static AuditProgramme.Builder yearly() {
        return programme().interval(Interval.builder().every(Period.ofYears(1)).build());
    }

    private static InternalAudit audit(String... criteria) {
        return InternalAudit.builder()
                .id("audit-1")
                .date(DUE)
                .completedOn(DUE)
                .addCriteria(criteria)
                .build();
    }

    @Test
    void one_in_force_prevails_over_one_that_has_ended_though_it_began_earlier() {
        AuditProgramme running = programme().build();
        AuditProgramme ended =
                programme("prog-2", FIRST.plusDays(1)).until(LAST).build();

        assertThat(running.prevailsOver(ended, LAST.plusDays(1))).isTrue();
        assertThat(ended.prevailsOver(running, LAST.plusDays(1))).isFalse();
    }

    @Test
    void of_two_in_force_the_one_that_began_later_prevails() {
        AuditProgramme earlier = programme("prog-2", FIRST).build();
        AuditProgramme later =
                programme("prog-1", FIRST.plusDays(1)).until(LAST).build();

        assertThat(later.prevailsOver(earlier, LAST)).isTrue();
        assertThat(earlier.prevailsOver(later, LAST)).isFalse();
    }

    @Test
    void of_two_that_have_ended_the_one_that_ended_later_prevails() {
        AuditProgramme earlier =
                programme("prog-2", FIRST.plusDays(1)).until(LAST).build();
        AuditProgramme later = programme().until(LAST.plusDays(1)).build();

        assertThat(later.prevailsOver(earlier, LAST.plusDays(2))).isTrue();
        assertThat(earlier.prevailsOver(later, LAST.plusDays(2))).isFalse();
    }

    @Test
    void of_equal_ones_the_greater_id_prevails() {
        AuditProgramme greater = programme("prog-2", FIRST).build();

        assertThat(greater.prevailsOver(programme().build(), FIRST)).isTrue();
        assertThat(programme().build().prevailsOver(greater, FIRST)).isFalse();
    }

    @Test
    void none_prevails_over_itself() {
        assertThat(programme().build().prevailsOver(programme().build(), FIRST)).isFalse();
    }

    @Test
    void the_first_audit_is_due_one_interval_after_the_first_day() {
        assertThat(yearly().build().firstAuditDue()).contains(DUE);
    }

    @Test
    void without_an_interval_no_first_audit_is_due() {
        assertThat(programme().build().firstAuditDue()).isEmpty();
    }

    @Test
    void on_the_day_it_is_due_the_first_audit_is_outstanding_and_not_overdue() {
        assertThat(yearly().build().firstAuditOutstandingAt(DUE)).isTrue();
        assertThat(yearly().build().firstAuditOverdueAt(DUE)).isFalse();
    }

    @Test
    void after_the_day_it_was_due_the_first_audit_is_overdue_and_no_longer_outstanding() {
        assertThat(yearly().build().firstAuditOutstandingAt(DUE.plusDays(1))).isFalse();
        assertThat(yearly().build().firstAuditOverdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_programme_that_has_ended_leaves_no_time_for_a_first_audit() {
        AuditProgramme ended = yearly().until(DUE.minusDays(2)).build();

        assertThat(ended.firstAuditOutstandingAt(DUE.minusDays(2))).isTrue();
        assertThat(ended.firstAuditOutstandingAt(DUE.minusDays(1))).isFalse();
    }

    @Test
    void the_cycle_on_record_rolls() {
        assertThat(yearly().cycle(Period.ofYears(3)).until(LAST).build().rollingCycle())
                .contains(Period.ofYears(3));
    }

    @Test
    void without_a_cycle_and_an_end_the_interval_rolls() {
        assertThat(yearly().build().rollingCycle()).contains(Period.ofYears(1));
    }

    @Test
    void with_an_end_and_no_cycle_nothing_rolls() {
        assertThat(yearly().until(LAST).build().rollingCycle()).isEmpty();
    }

    @Test
    void without_cycle_end_and_interval_nothing_rolls() {
        assertThat(programme().build().rollingCycle()).isEmpty();
    }

    @Test
    void a_rolling_cycle_has_passed_after_its_last_day() {
        AuditProgramme rolling = programme().cycle(Period.ofYears(1)).build();

        assertThat(rolling.beganACycleBefore(DUE, rolling)).isFalse();
        assertThat(rolling.beganACycleBefore(DUE.plusDays(1), rolling)).isTrue();
    }

    @Test
    void a_rolling_cycle_counts_from_the_first_day_of_an_earlier_programme() {
        AuditProgramme earlier = programme().build();
        AuditProgramme running = programme("prog-2", FIRST.plusMonths(6))
                .cycle(Period.ofYears(1))
                .build();

        assertThat(earlier.beganACycleBefore(DUE.plusDays(1), running)).isTrue();
        assertThat(running.beganACycleBefore(DUE.plusDays(1), running)).isFalse();
    }

    @Test
    void a_cycle_that_ends_with_the_programme_has_passed_after_its_last_day() {
        AuditProgramme bounded = yearly().until(LAST).build();

        assertThat(bounded.beganACycleBefore(LAST, bounded)).isFalse();
        assertThat(bounded.beganACycleBefore(LAST.plusDays(1), bounded)).isTrue();
    }

    @Test
    void a_cycle_that_is_not_known_never_passes() {
        AuditProgramme endless = programme().build();

        assertThat(endless.beganACycleBefore(FIRST.plusYears(50), endless)).isFalse();
    }

    @Test
    void the_clauses_of_a_cycle_are_four_to_ten() {
        assertThat(programme().build().clausesOfCycle()).containsExactly("4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void clauses_that_no_audit_of_the_cycle_covers_are_left_out() {
        AuditProgramme rolling = programme().cycle(Period.ofYears(1)).build();

        assertThat(rolling.clausesLeftOutBy(List.of(audit("10", "4", "5.2"), audit("6", "8.1", "9.2")), DUE))
                .containsExactly("7");
    }

    @Test
    void an_audit_before_the_cycle_covers_no_clause() {
        AuditProgramme rolling = programme().cycle(Period.ofYears(1)).build();

        assertThat(rolling.clausesLeftOutBy(List.of(audit("4")), DUE.plusYears(1)))
                .doesNotContain("4");
        assertThat(rolling.clausesLeftOutBy(
                        List.of(audit("4")), DUE.plusYears(1).plusDays(1)))
                .contains("4");
    }
}
