package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class AuditProgrammeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static AuditProgramme.Builder programme() {
        return AuditProgramme.builder().id("prog-1").from(FIRST);
    }

    @Test
    void it_is_not_in_force_before_its_first_day() {
        assertThat(programme().until(LAST).build().inForceAt(FIRST.minusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_in_force_on_its_first_day() {
        assertThat(programme().until(LAST).build().inForceAt(FIRST)).isTrue();
    }

    @Test
    void it_is_in_force_on_its_last_day() {
        assertThat(programme().until(LAST).build().inForceAt(LAST)).isTrue();
    }

    @Test
    void it_is_not_in_force_after_its_last_day() {
        assertThat(programme().until(LAST).build().inForceAt(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_an_end_it_stays_in_force() {
        assertThat(programme().build().inForceAt(FIRST.plusYears(50))).isTrue();
    }

    @Test
    void an_end_before_its_first_day_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> programme().until(FIRST.minusDays(1)).build())
                .withMessage(
                        "AuditProgramme prog-1, until (\"2026-01-09\"): is before from (2026-01-10); correct one of the two");
    }
}
