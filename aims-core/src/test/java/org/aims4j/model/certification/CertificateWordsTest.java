package org.aims4j.model.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
