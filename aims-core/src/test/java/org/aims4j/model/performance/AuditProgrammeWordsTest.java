package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.junit.jupiter.api.Test;

class AuditProgrammeWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate ACTIVITY = LocalDate.of(2025, 6, 15);
    private static final LocalDate END = LocalDate.of(2026, 6, 15);

    private static AuditProgramme.Builder programme() {
        return AuditProgramme.builder().id("programme").from(FIRST);
    }

    private static AuditProgramme yearly() {
        return programme()
                .interval(Interval.builder().every(Period.ofYears(1)).build())
                .build();
    }

    @Test
    void the_interval_ends_that_long_after_the_last_activity() {
        assertThat(yearly().intervalEnd(Optional.of(ACTIVITY))).contains(END);
    }

    @Test
    void without_an_activity_the_interval_begins_with_the_programme() {
        assertThat(yearly().intervalEnd(Optional.empty())).contains(FIRST.plusYears(1));
    }

    @Test
    void without_an_interval_there_is_no_end() {
        assertThat(programme().build().intervalEnd(Optional.of(ACTIVITY))).isEmpty();
        assertThat(programme().build().idleAt(END.plusYears(9), Optional.of(ACTIVITY)))
                .isFalse();
    }

    @Test
    void on_the_last_day_of_the_interval_it_is_not_idle() {
        assertThat(yearly().idleAt(END, Optional.of(ACTIVITY))).isFalse();
    }

    @Test
    void on_the_day_after_the_interval_it_is_idle() {
        assertThat(yearly().idleAt(END.plusDays(1), Optional.of(ACTIVITY))).isTrue();
    }
}
