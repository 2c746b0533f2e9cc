package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final LocalDate JUDGED = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static Judgement.Builder judgement() {
        return Judgement.builder()
                .id("j-1")
                .requirement("4.3-e")
                .verdict(Judgement.Verdict.CONFORMING)
                .by(Ref.to("p-auditor"))
                .date(JUDGED);
    }

    @Test
    void it_is_not_in_force_before_its_day() {
        assertThat(judgement().validUntil(END).build().inForceAt(JUDGED.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_in_force_on_its_day() {
        assertThat(judgement().validUntil(END).build().inForceAt(JUDGED)).isTrue();
    }

    @Test
    void it_is_in_force_on_its_last_day() {
        assertThat(judgement().validUntil(END).build().inForceAt(END)).isTrue();
    }

    @Test
    void it_is_not_in_force_after_its_last_day() {
        assertThat(judgement().validUntil(END).build().inForceAt(END.plusDays(1)))
                .isFalse();
    }

    @Test
    void without_an_end_it_stays_in_force() {
        assertThat(judgement().build().inForceAt(JUDGED.plusYears(50))).isTrue();
    }

    @Test
    void an_end_before_its_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> judgement().validUntil(JUDGED.minusDays(1)).build())
                .withMessage(
                        "Judgement j-1, validUntil (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }
}
