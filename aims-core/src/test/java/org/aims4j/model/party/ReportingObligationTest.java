package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ReportingObligationTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private static ReportingObligation.Builder obligation() {
        return ReportingObligation.builder().id("report-1");
    }

    @Test
    void jurisdictions_are_compared_without_blanks_around_them() {
        assertThat(obligation().jurisdiction(" DK ").build().jurisdictionKey()).isEqualTo("DK");
        assertThat(obligation().build().jurisdictionKey()).isEmpty();
    }

    @Test
    void a_report_due_on_the_day_is_not_overdue() {
        ReportingObligation open = obligation().dueOn(DUE).build();

        assertThat(open.overdueAt(DUE)).isFalse();
        assertThat(open.overdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_report_that_was_sent_or_has_no_due_day_is_not_overdue() {
        assertThat(obligation().dueOn(DUE).reportedOn(DUE.plusDays(1)).build().overdueAt(DUE.plusDays(9)))
                .isFalse();
        assertThat(obligation().build().overdueAt(DUE)).isFalse();
    }

    @Test
    void a_report_sent_on_the_due_day_is_in_time_the_day_after_is_late() {
        ReportingObligation inTime = obligation().dueOn(DUE).reportedOn(DUE).build();
        ReportingObligation late =
                obligation().dueOn(DUE).reportedOn(DUE.plusDays(1)).build();

        assertThat(inTime.reportedLate()).isFalse();
        assertThat(inTime.reportedInTime()).isTrue();
        assertThat(late.reportedLate()).isTrue();
        assertThat(late.reportedInTime()).isFalse();
    }

    @Test
    void without_a_due_day_any_report_is_in_time_and_without_a_report_none_is() {
        assertThat(obligation().reportedOn(DUE).build().reportedInTime()).isTrue();
        assertThat(obligation().dueOn(DUE).build().reportedInTime()).isFalse();
        assertThat(obligation().dueOn(DUE).build().reportedLate()).isFalse();
    }

    @Test
    void it_is_outstanding_until_a_report_is_sent_that_is_not_rejected() {
        assertThat(obligation().dueOn(DUE).build().outstanding()).isTrue();
        assertThat(obligation().reportedOn(DUE).build().outstanding()).isFalse();
        assertThat(obligation().reportedOn(DUE).rejected(false).build().outstanding())
                .isFalse();
        assertThat(obligation().reportedOn(DUE).rejected(true).build().outstanding())
                .isTrue();
    }

    @Test
    void it_concerns_one_of_some_systems_where_it_names_one_of_them_or_none_at_all() {
        ReportingObligation named =
                obligation().addSystems(Ref.to("sys-1"), Ref.to("sys-2")).build();

        assertThat(named.concernsOneOf(Set.of(Ref.to("sys-2")))).isTrue();
        assertThat(named.concernsOneOf(Set.of(Ref.to("sys-3")))).isFalse();
        assertThat(named.concernsOneOf(Set.of())).isFalse();
        assertThat(obligation().build().concernsOneOf(Set.of(Ref.to("sys-3")))).isTrue();
        assertThat(obligation().build().concernsOneOf(Set.of())).isTrue();
    }

    @Test
    void it_was_rejected_where_that_is_on_record() {
        assertThat(obligation().rejected(true).build().wasRejected()).isTrue();
        assertThat(obligation().rejected(false).build().wasRejected()).isFalse();
        assertThat(obligation().build().wasRejected()).isFalse();
    }
}
