package org.aims4j.model.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class CertificationTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);
    private static final Certificate FORMER = certificate("cert-1", FIRST).build();
    private static final Certificate RENEWED = certificate("cert-2", SECOND).build();

    private static Certificate.Builder certificate(String id, LocalDate decidedOn) {
        return Certificate.builder().id(id).decidedOn(decidedOn).validUntil(decidedOn.plusYears(3));
    }

    private static Certification certification(Certificate... certificates) {
        return Certification.builder().addCertificates(certificates).build();
    }

    private static CertificationAudit.Builder audit() {
        return CertificationAudit.builder().id("ca-1").kind(CertificationAudit.Kind.STAGE_1);
    }

    @Test
    void before_the_first_decision_no_certificate_is_current() {
        assertThat(certification(FORMER, RENEWED).currentAt(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void a_certificate_is_current_from_the_day_of_its_decision() {
        assertThat(certification(FORMER, RENEWED).currentAt(FIRST)).contains(FORMER);
    }

    @Test
    void on_the_day_before_a_successor_the_former_is_current() {
        assertThat(certification(FORMER, RENEWED).currentAt(SECOND.minusDays(1)))
                .contains(FORMER);
    }

    @Test
    void from_the_day_of_its_decision_a_successor_is_current() {
        assertThat(certification(RENEWED, FORMER).currentAt(SECOND)).contains(RENEWED);
    }

    @Test
    void an_expired_certificate_is_still_the_current_one() {
        assertThat(certification(FORMER).currentAt(FIRST.plusYears(9))).contains(FORMER);
    }

    @Test
    void on_the_day_before_its_withdrawal_a_certificate_is_current() {
        Certificate withdrawn = certificate("cert-1", FIRST).withdrawnOn(SECOND).build();

        assertThat(certification(withdrawn).currentAt(SECOND.minusDays(1))).contains(withdrawn);
    }

    @Test
    void on_the_day_of_its_withdrawal_a_certificate_is_not_current() {
        Certificate withdrawn = certificate("cert-1", FIRST).withdrawnOn(SECOND).build();

        assertThat(certification(withdrawn).currentAt(SECOND)).isEmpty();
    }

    @Test
    void the_predecessor_is_the_certificate_decided_last_before() {
        Certificate between = certificate("cert-b", SECOND.minusDays(1)).build();

        assertThat(certification(between, FORMER, RENEWED).predecessorOf(RENEWED))
                .contains(between);
    }

    @Test
    void the_first_certificate_has_no_predecessor() {
        assertThat(certification(RENEWED, FORMER).predecessorOf(FORMER)).isEmpty();
    }

    @Test
    void the_last_day_of_an_audit_is_the_day_it_ended() {
        assertThat(audit().date(FIRST).endedOn(FIRST.plusDays(2)).build().lastDay())
                .contains(FIRST.plusDays(2));
    }

    @Test
    void an_audit_without_an_end_took_one_day() {
        assertThat(audit().date(FIRST).build().lastDay()).contains(FIRST);
    }

    @Test
    void a_planned_audit_has_no_last_day() {
        assertThat(audit().plannedFor(FIRST).build().lastDay()).isEmpty();
    }

    @Test
    void on_the_day_before_its_last_an_audit_is_not_held() {
        CertificationAudit audit =
                audit().date(FIRST).endedOn(FIRST.plusDays(2)).build();

        assertThat(audit.heldAt(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void on_its_last_day_an_audit_is_held() {
        CertificationAudit audit =
                audit().date(FIRST).endedOn(FIRST.plusDays(2)).build();

        assertThat(audit.heldAt(FIRST.plusDays(2))).isTrue();
    }

    @Test
    void a_planned_audit_is_not_held() {
        assertThat(audit().plannedFor(FIRST).build().heldAt(FIRST.plusYears(1))).isFalse();
    }

    @Test
    void an_audit_neither_planned_nor_held_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> audit().build())
                .withMessage("CertificationAudit ca-1, plannedFor: is missing, and so is date; "
                        + "give the day it is planned for or the day it was held");
    }

    @Test
    void an_audit_that_ended_before_it_began_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> audit().date(FIRST).endedOn(FIRST.minusDays(1)).build())
                .withMessage(
                        "CertificationAudit ca-1, endedOn (\"2023-02-28\"): is before date (2023-03-01); correct one of the two");
    }

    @Test
    void a_certificate_that_ends_before_its_decision_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Certificate.builder()
                        .id("cert-1")
                        .decidedOn(FIRST)
                        .validUntil(FIRST.minusDays(1))
                        .build())
                .withMessage(
                        "Certificate cert-1, validUntil (\"2023-02-28\"): is before decidedOn (2023-03-01); correct one of the two");
    }

    @Test
    void a_certificate_withdrawn_before_its_decision_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> certificate("cert-1", FIRST)
                        .withdrawnOn(FIRST.minusDays(1))
                        .build())
                .withMessage(
                        "Certificate cert-1, withdrawnOn (\"2023-02-28\"): is before decidedOn (2023-03-01); correct one of the two");
    }

    @Test
    void a_suspension_that_ends_before_it_begins_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Suspension.builder()
                        .from(FIRST)
                        .until(FIRST.minusDays(1))
                        .build())
                .withMessage("Suspension, until (\"2023-02-28\"): is before from (2023-03-01); correct one of the two");
    }

    @Test
    void a_suspension_of_one_day_is_in_order() {
        assertThatCode(() -> Suspension.builder().from(FIRST).until(FIRST).build())
                .doesNotThrowAnyException();
    }
}
