package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.model.ActivePeriod;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.junit.jupiter.api.Test;

/** Words about the answer to a concern (A.3.3, A.8.3). */
class ConcernWordsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = RECEIVED.plusDays(14);

    private static Concern.Builder concern() {
        return Concern.builder().id("concern-1").date(RECEIVED);
    }

    private static OrganizationProcess channel(int days, LocalDate from, LocalDate until) {
        return OrganizationProcess.builder()
                .id("proc-" + days)
                .name("Reports")
                .kind(ProcessKind.EXTERNAL_REPORTING)
                .responseWithin(Period.ofDays(days))
                .addActive(ActivePeriod.builder().from(from).until(until).build())
                .build();
    }

    private static List<OrganizationProcess> channel() {
        return List.of(channel(14, RECEIVED, RECEIVED));
    }

    @Test
    void it_comes_from_the_side_on_record() {
        Concern concern = concern().side(Concern.Side.EXTERNAL).build();
        assertThat(concern.comesFrom(Concern.Side.EXTERNAL)).isTrue();
        assertThat(concern.comesFrom(Concern.Side.INTERNAL)).isFalse();
    }

    @Test
    void without_a_side_on_record_it_comes_from_neither() {
        assertThat(concern().build().comesFrom(Concern.Side.EXTERNAL)).isFalse();
        assertThat(concern().build().comesFrom(Concern.Side.INTERNAL)).isFalse();
    }

    @Test
    void to_acknowledge_is_to_answer() {
        assertThat(concern().acknowledgedOn(RECEIVED).build().answered()).isTrue();
    }

    @Test
    void to_resolve_is_to_answer() {
        assertThat(concern().resolvedOn(RECEIVED).build().answered()).isTrue();
    }

    @Test
    void what_was_neither_acknowledged_nor_resolved_has_no_answer() {
        assertThat(concern().escalatedOn(RECEIVED).build().answered()).isFalse();
    }

    @Test
    void the_answer_is_due_after_the_response_time_of_the_channel() {
        assertThat(concern().build().answerDue(channel())).contains(DUE);
    }

    @Test
    void a_channel_that_was_not_active_on_the_day_of_receipt_sets_no_time() {
        List<OrganizationProcess> later = List.of(channel(14, RECEIVED.plusDays(1), RECEIVED.plusYears(1)));
        assertThat(concern().build().answerDue(later)).isEmpty();
    }

    @Test
    void of_several_channels_the_longest_time_counts() {
        List<OrganizationProcess> both = List.of(channel(14, RECEIVED, RECEIVED), channel(7, RECEIVED, RECEIVED));
        assertThat(concern().build().answerDue(both)).contains(DUE);
    }

    @Test
    void on_the_due_day_an_answer_is_not_overdue() {
        assertThat(concern().build().answerOverdueAt(DUE, channel())).isFalse();
    }

    @Test
    void on_the_day_after_an_answer_is_overdue() {
        assertThat(concern().build().answerOverdueAt(DUE.plusDays(1), channel()))
                .isTrue();
    }

    @Test
    void what_was_answered_is_not_overdue() {
        assertThat(concern().resolvedOn(DUE.plusDays(5)).build().answerOverdueAt(DUE.plusDays(9), channel()))
                .isFalse();
    }

    @Test
    void without_a_response_time_nothing_is_overdue_and_nothing_in_time() {
        assertThat(concern().build().answerOverdueAt(DUE.plusYears(9), List.of()))
                .isFalse();
        assertThat(concern().acknowledgedOn(RECEIVED).build().acknowledgedInTime(List.of()))
                .isFalse();
    }

    @Test
    void acknowledged_on_the_due_day_is_in_time() {
        assertThat(concern().acknowledgedOn(DUE).build().acknowledgedInTime(channel()))
                .isTrue();
    }

    @Test
    void acknowledged_on_the_day_after_is_not() {
        assertThat(concern().acknowledgedOn(DUE.plusDays(1)).build().acknowledgedInTime(channel()))
                .isFalse();
    }

    @Test
    void what_was_not_acknowledged_is_not_in_time() {
        assertThat(concern().resolvedOn(RECEIVED).build().acknowledgedInTime(channel()))
                .isFalse();
    }
}
