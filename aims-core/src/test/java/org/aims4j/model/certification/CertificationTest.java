package org.aims4j.model.certification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class CertificationTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);

    private static Certificate.Builder certificate(String id, LocalDate decidedOn) {
        return Certificate.builder().id(id).decidedOn(decidedOn).validUntil(decidedOn.plusYears(3));
    }

    private static CertificationAudit.Builder audit() {
        return CertificationAudit.builder().id("ca-1").kind(CertificationAudit.Kind.STAGE_1);
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
