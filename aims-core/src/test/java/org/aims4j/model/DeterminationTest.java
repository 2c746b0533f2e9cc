package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeterminationTest {
    private static final LocalDate DETERMINED = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static Determination.Builder determination() {
        return Determination.builder()
                .id("det-1")
                .requirement("4.2-b")
                .outcome(Determination.Outcome.NONE)
                .reason("Asked, and nothing came up")
                .date(DETERMINED);
    }

    @Test
    void it_is_not_in_force_before_its_day() {
        assertThat(determination().validUntil(END).build().inForceAt(DETERMINED.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_in_force_on_its_day() {
        assertThat(determination().validUntil(END).build().inForceAt(DETERMINED))
                .isTrue();
    }

    @Test
    void it_is_in_force_on_its_last_day() {
        assertThat(determination().validUntil(END).build().inForceAt(END)).isTrue();
    }

    @Test
    void it_is_not_in_force_after_its_last_day() {
        assertThat(determination().validUntil(END).build().inForceAt(END.plusDays(1)))
                .isFalse();
    }

    @Test
    void without_an_end_it_stays_in_force() {
        assertThat(determination().build().inForceAt(DETERMINED.plusYears(50))).isTrue();
    }

    @Test
    void an_end_before_its_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() ->
                        determination().validUntil(DETERMINED.minusDays(1)).build())
                .withMessage("Determination det-1, validUntil (\"2026-01-09\"): is before date (2026-01-10); "
                        + "correct one of the two");
    }
}
