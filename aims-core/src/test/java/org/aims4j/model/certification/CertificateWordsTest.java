package org.aims4j.model.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class CertificateWordsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 15);
    private static final LocalDate END = LocalDate.of(2029, 6, 14);

    private static Certificate certificate() {
        return Certificate.builder()
                .id("certificate")
                .decidedOn(DECIDED)
                .validUntil(END)
                .build();
    }

    @Test
    void it_is_valid_from_the_day_of_the_decision() {
        assertThat(certificate().validAt(DECIDED.minusDays(1))).isFalse();
        assertThat(certificate().validAt(DECIDED)).isTrue();
    }

    @Test
    void it_is_valid_until_its_last_day() {
        assertThat(certificate().validAt(END)).isTrue();
        assertThat(certificate().validAt(END.plusDays(1))).isFalse();
    }

    @Test
    void it_was_decided_after_the_day_before_and_not_after_the_day_itself() {
        assertThat(certificate().decidedAfter(DECIDED.minusDays(1))).isTrue();
        assertThat(certificate().decidedAfter(DECIDED)).isFalse();
    }

    private static Certificate.Builder decided(String id, LocalDate day) {
        return Certificate.builder().id(id).decidedOn(day).validUntil(day.plusYears(3));
    }

    private static Certificate valid(LocalDate from, LocalDate until) {
        return Certificate.builder()
                .id("other")
                .decidedOn(from)
                .validUntil(until)
                .build();
    }

    @Test
    void it_was_decided_since_the_day_itself_and_not_since_the_day_after() {
        assertThat(certificate().decidedSince(DECIDED)).isTrue();
        assertThat(certificate().decidedSince(DECIDED.plusDays(1))).isFalse();
    }

    @Test
    void it_was_decided_by_the_end_of_its_year_and_not_of_the_year_before() {
        assertThat(certificate().decidedByEndOf(2026)).isTrue();
        assertThat(certificate().decidedByEndOf(2025)).isFalse();
    }

    @Test
    void the_one_decided_later_supersedes_and_of_one_day_the_one_with_the_greater_id() {
        Certificate first = decided("b", DECIDED).build();
        Certificate second = decided("a", DECIDED.plusDays(1)).build();
        Certificate sameDay = decided("c", DECIDED).build();
        assertThat(second.supersedes(first)).isTrue();
        assertThat(first.supersedes(second)).isFalse();
        assertThat(sameDay.supersedes(first)).isTrue();
        assertThat(first.supersedes(sameDay)).isFalse();
        assertThat(first.supersedes(first)).isFalse();
        assertThat(first.precedes(second)).isTrue();
        assertThat(second.precedes(first)).isFalse();
    }

    @Test
    void it_stands_from_the_decision_until_the_day_before_it_is_withdrawn() {
        Certificate withdrawn = decided("certificate", DECIDED).withdrawnOn(END).build();
        assertThat(withdrawn.standsAt(DECIDED.minusDays(1))).isFalse();
        assertThat(withdrawn.standsAt(DECIDED)).isTrue();
        assertThat(withdrawn.standsAt(END.minusDays(1))).isTrue();
        assertThat(withdrawn.standsAt(END)).isFalse();
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(certificate().withdrawn()).isFalse();
    }

    @Test
    void an_expired_one_still_stands() {
        assertThat(certificate().standsAt(END.plusYears(1))).isTrue();
    }

    @Test
    void it_is_expired_on_the_day_after_its_last() {
        assertThat(certificate().expiredAt(END)).isFalse();
        assertThat(certificate().expiredAt(END.plusDays(1))).isTrue();
    }

    @Test
    void it_outlasts_the_cycle_when_it_is_valid_for_more_than_three_years() {
        assertThat(valid(DECIDED, DECIDED.plusYears(3)).outlastsCycle()).isFalse();
        assertThat(valid(DECIDED, DECIDED.plusYears(3).plusDays(1)).outlastsCycle())
                .isTrue();
    }

    @Test
    void it_allows_one_decided_before_it_expires_three_years_from_its_own_last_day() {
        assertThat(certificate().allowsLengthOf(valid(END, END.plusYears(3)))).isTrue();
        assertThat(certificate().allowsLengthOf(valid(END, END.plusYears(3).plusDays(1))))
                .isFalse();
        assertThat(certificate().allowsLengthOf(valid(END.plusDays(1), END.plusYears(3))))
                .isFalse();
        assertThat(certificate().allowsLengthOf(certificate())).isFalse();
    }

    @Test
    void the_years_between_the_first_and_the_last_ask_for_surveillance() {
        assertThat(certificate().surveillanceYears()).containsExactly(2027, 2028);
        assertThat(certificate().asksForSurveillanceIn(2026)).isFalse();
        assertThat(certificate().asksForSurveillanceIn(2027)).isTrue();
        assertThat(certificate().asksForSurveillanceIn(2029)).isFalse();
    }

    @Test
    void a_year_at_whose_end_it_was_withdrawn_asks_for_none() {
        assertThat(decided("certificate", DECIDED)
                        .withdrawnOn(LocalDate.of(2027, 12, 31))
                        .build()
                        .surveillanceYears())
                .isEmpty();
        assertThat(decided("certificate", DECIDED)
                        .withdrawnOn(LocalDate.of(2028, 1, 1))
                        .build()
                        .surveillanceYears())
                .containsExactly(2027);
    }

    @Test
    void of_one_that_is_valid_for_ever_a_hundred_years_count() {
        assertThat(valid(DECIDED, LocalDate.MAX).surveillanceYears()).hasSize(100);
    }

    @Test
    void surveillance_of_a_year_is_near_in_the_last_time_of_it() {
        Period lead = Period.ofMonths(3);
        assertThat(certificate().surveillanceNearAt(LocalDate.of(2027, 9, 29), lead))
                .isFalse();
        assertThat(certificate().surveillanceNearAt(LocalDate.of(2027, 9, 30), lead))
                .isTrue();
        assertThat(certificate().surveillanceNearAt(LocalDate.of(2027, 12, 31), lead))
                .isTrue();
        assertThat(certificate().surveillanceNearAt(LocalDate.of(2026, 12, 31), lead))
                .isFalse();
    }

    @Test
    void the_first_surveillance_is_due_after_twelve_months_and_near_in_the_time_before() {
        LocalDate due = LocalDate.of(2027, 6, 15);
        Period lead = Period.ofMonths(3);
        assertThat(certificate().firstSurveillanceDueOn()).isEqualTo(due);
        assertThat(certificate().firstSurveillanceNearAt(LocalDate.of(2027, 3, 14), lead))
                .isFalse();
        assertThat(certificate().firstSurveillanceNearAt(LocalDate.of(2027, 3, 15), lead))
                .isTrue();
        assertThat(certificate().firstSurveillanceNearAt(due, lead)).isTrue();
        assertThat(certificate().firstSurveillanceNearAt(due.plusDays(1), lead)).isFalse();
    }

    @Test
    void expiry_is_near_in_the_time_before_its_last_day() {
        Period lead = Period.ofMonths(6);
        assertThat(certificate().expiryNearAt(LocalDate.of(2028, 12, 13), lead)).isFalse();
        assertThat(certificate().expiryNearAt(LocalDate.of(2028, 12, 14), lead)).isTrue();
        assertThat(certificate().expiryNearAt(END, lead)).isTrue();
        assertThat(certificate().expiryNearAt(END.plusDays(1), lead)).isFalse();
    }

    @Test
    void it_is_extended_by_one_decided_before_it_expires_that_is_valid_for_longer() {
        assertThat(certificate().extendedBy(valid(END, END.plusDays(1)))).isTrue();
        assertThat(certificate().extendedBy(valid(END, END))).isFalse();
        assertThat(certificate().extendedBy(valid(END.plusDays(1), END.plusYears(3))))
                .isFalse();
        assertThat(certificate().extendedBy(valid(DECIDED.minusDays(1), END.plusDays(1))))
                .isFalse();
    }

    @Test
    void it_is_restored_by_one_decided_within_six_months_after_it_expired() {
        LocalDate limit = LocalDate.of(2029, 12, 14);
        assertThat(certificate().restorableUntil()).isEqualTo(limit);
        assertThat(certificate().restoredBy(valid(END, END.plusYears(1)))).isFalse();
        assertThat(certificate().restoredBy(valid(END.plusDays(1), END.plusYears(1))))
                .isTrue();
        assertThat(certificate().restoredBy(valid(limit, END.plusYears(1)))).isTrue();
        assertThat(certificate().restoredBy(valid(limit.plusDays(1), END.plusYears(1))))
                .isFalse();
    }

    @Test
    void it_was_withdrawn_before_the_day_after_and_not_before_the_day_itself() {
        Certificate withdrawn = decided("certificate", DECIDED).withdrawnOn(END).build();
        assertThat(withdrawn.withdrawnBefore(END)).isFalse();
        assertThat(withdrawn.withdrawnBefore(END.plusDays(1))).isTrue();
        assertThat(certificate().withdrawnBefore(LocalDate.MAX)).isFalse();
    }

    @Test
    void one_that_was_withdrawn_before_the_decision_is_not_renewed() {
        Certificate successor = valid(END, END.plusYears(3));
        Certificate onTheDay = decided("certificate", DECIDED).withdrawnOn(END).build();
        Certificate before =
                decided("certificate", DECIDED).withdrawnOn(END.minusDays(1)).build();
        assertThat(onTheDay.extendedBy(successor)).isTrue();
        assertThat(onTheDay.allowsLengthOf(successor)).isTrue();
        assertThat(before.extendedBy(successor)).isFalse();
        assertThat(before.allowsLengthOf(successor)).isFalse();
    }

    @Test
    void one_that_was_withdrawn_before_the_decision_is_not_restored() {
        LocalDate decision = DECIDED.plusYears(3).plusDays(1);
        Certificate successor = valid(decision, decision.plusYears(1));
        Certificate onTheDay =
                decided("certificate", DECIDED).withdrawnOn(decision).build();
        Certificate before = decided("certificate", DECIDED)
                .withdrawnOn(decision.minusDays(1))
                .build();
        assertThat(onTheDay.restoredBy(successor)).isTrue();
        assertThat(before.restoredBy(successor)).isFalse();
    }

    @Test
    void the_cycle_after_it_ends_three_years_after_its_last_day() {
        assertThat(certificate().nextCycleEnd()).isEqualTo(LocalDate.of(2032, 6, 14));
    }
}
