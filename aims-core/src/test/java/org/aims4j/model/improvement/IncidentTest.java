package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private static Notice.Builder notice() {
        return Notice.builder().audience("Users");
    }

    private static Incident.Builder wrongOrder() {
        return Incident.builder().id("incident-1").text("Wrong order").date(DUE.minusDays(9));
    }

    private static Incident incident(Notice... notices) {
        return wrongOrder().addNotices(notices).build();
    }

    @Test
    void harm_is_done_where_it_is_on_record() {
        assertThat(wrongOrder().harm("Delay").build().harmful()).isTrue();
        assertThat(wrongOrder().harm(" ").build().harmful()).isFalse();
        assertThat(wrongOrder().build().harmful()).isFalse();
    }

    @Test
    void a_notice_sent_on_its_due_day_is_in_time_the_day_after_is_not() {
        assertThat(notice().dueOn(DUE).date(DUE).build().inTime()).isTrue();
        assertThat(notice().dueOn(DUE).date(DUE.plusDays(1)).build().inTime()).isFalse();
        assertThat(notice().date(DUE).build().inTime()).isTrue();
        assertThat(notice().dueOn(DUE).build().inTime()).isFalse();
    }

    @Test
    void a_notice_that_is_not_sent_is_missed_from_the_day_after_its_due_day() {
        Notice open = notice().dueOn(DUE).build();

        assertThat(open.missedAt(DUE)).isFalse();
        assertThat(open.missedAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_notice_that_was_sent_is_missed_where_it_was_sent_after_its_due_day() {
        assertThat(notice().dueOn(DUE).date(DUE).build().missedAt(DUE.plusDays(9)))
                .isFalse();
        assertThat(notice().dueOn(DUE).date(DUE.plusDays(1)).build().missedAt(DUE.plusDays(9)))
                .isTrue();
    }

    @Test
    void without_a_due_day_no_notice_is_missed() {
        assertThat(notice().build().missedAt(DUE)).isFalse();
        assertThat(notice().date(DUE).build().missedAt(DUE)).isFalse();
    }

    @Test
    void a_notice_says_to_whom_it_goes_and_when() {
        assertThat(notice().build().standing()).isEqualTo("Users, not sent");
        assertThat(notice().dueOn(DUE).date(DUE.plusDays(1)).build().standing())
                .isEqualTo("Users, sent on 2026-06-16, due on 2026-06-15");
    }

    @Test
    void missed_notices_are_told_with_the_first_due_day() {
        Incident incident = incident(
                notice().dueOn(DUE).build(),
                notice().dueOn(DUE.minusDays(3)).date(DUE).build(),
                notice().dueOn(DUE).date(DUE).build());

        assertThat(incident.missedNoticesAt(DUE)).hasSize(1);
        assertThat(incident.missedNoticesInWords(DUE)).containsExactly("Users, sent on 2026-06-15, due on 2026-06-12");
        assertThat(incident.firstNoticeMissed(DUE.plusDays(1))).contains(DUE.minusDays(3));
        assertThat(incident.missedNoticesAt(DUE.plusDays(1))).hasSize(2);
        assertThat(incident().firstNoticeMissed(DUE)).isEmpty();
    }

    @Test
    void it_is_notified_in_time_with_at_least_one_notice_all_of_them_in_time() {
        Notice sent = notice().dueOn(DUE).date(DUE).build();

        assertThat(incident(sent).notifiedInTime()).isTrue();
        assertThat(incident().notifiedInTime()).isFalse();
        assertThat(incident(sent, notice().build()).notifiedInTime()).isFalse();
    }
}
