package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.junit.jupiter.api.Test;

/** When something last happened to improvements. */
class ImprovementIntervalTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 1, 10);
    private static final Optional<Interval> YEAR =
            Optional.of(Interval.builder().every(Period.ofYears(1)).build());

    private static Improvement.Builder improvement() {
        return improvement("imp-1");
    }

    private static Improvement.Builder improvement(String id) {
        return Improvement.builder().id(id).text("One page for all").date(RAISED);
    }

    @Test
    void until_it_is_done_it_was_last_raised() {
        assertThat(improvement().build().lastActivity()).isEqualTo(RAISED);
    }

    @Test
    void once_done_it_was_last_done() {
        assertThat(improvement().doneOn(RAISED.plusDays(9)).build().lastActivity())
                .isEqualTo(RAISED.plusDays(9));
    }

    @Test
    void done_before_it_was_raised_it_was_last_raised() {
        assertThat(improvement().doneOn(RAISED.minusDays(9)).build().lastActivity())
                .isEqualTo(RAISED);
    }

    @Test
    void on_the_day_on_which_an_interval_ends_it_has_not_passed() {
        assertThat(improvement().build().intervalPassedAt(RAISED.plusYears(1), YEAR))
                .isFalse();
    }

    @Test
    void the_day_after_it_has_passed() {
        assertThat(improvement().build().intervalPassedAt(RAISED.plusYears(1).plusDays(1), YEAR))
                .isTrue();
    }

    @Test
    void without_an_interval_none_passes() {
        assertThat(improvement().build().intervalPassedAt(RAISED.plusYears(9), Optional.empty()))
                .isFalse();
    }

    @Test
    void of_several_the_latest_activity_counts() {
        Improvement done = improvement("imp-2").doneOn(RAISED.plusDays(9)).build();

        assertThat(Improvement.lastOf(List.of(done, improvement().build()))).contains(RAISED.plusDays(9));
    }

    @Test
    void of_none_there_is_no_last_activity() {
        assertThat(Improvement.lastOf(List.of())).isEmpty();
    }
}
