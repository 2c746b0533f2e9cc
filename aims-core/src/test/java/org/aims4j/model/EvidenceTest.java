package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final LocalDate SEEN = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Evidence EVIDENCE =
            Evidence.builder().note("Seen on site").date(SEEN).validUntil(END).build();

    @Test
    void it_does_not_count_before_its_day() {
        assertThat(EVIDENCE.validAt(SEEN.minusDays(1))).isFalse();
    }

    @Test
    void it_counts_on_its_day() {
        assertThat(EVIDENCE.validAt(SEEN)).isTrue();
    }

    @Test
    void it_counts_on_its_last_day() {
        assertThat(EVIDENCE.validAt(END)).isTrue();
    }

    @Test
    void it_does_not_count_after_its_last_day() {
        assertThat(EVIDENCE.validAt(END.plusDays(1))).isFalse();
    }

    @Test
    void without_an_end_it_always_counts() {
        Evidence lasting = Evidence.builder().date(SEEN).build();

        assertThat(lasting.validAt(SEEN.plusYears(50))).isTrue();
    }

    @Test
    void an_end_before_its_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Evidence.builder()
                        .date(SEEN)
                        .validUntil(SEEN.minusDays(1))
                        .build())
                .withMessage(
                        "Evidence, validUntil (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void an_end_on_its_day_is_in_order() {
        Evidence brief = Evidence.builder().date(SEEN).validUntil(SEEN).build();

        assertThat(brief.validAt(SEEN)).isTrue();
    }
}
