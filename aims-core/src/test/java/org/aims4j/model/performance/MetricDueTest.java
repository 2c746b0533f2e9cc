package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class MetricDueTest {
    private static final LocalDate CALLED_FOR = LocalDate.of(2026, 1, 10);
    private static final LocalDate FROM = LocalDate.of(2026, 2, 10);
    private static final LocalDate MEASURED = LocalDate.of(2026, 5, 10);

    private static Metric.Builder metric() {
        return Metric.builder().id("met-1").what("Hits").date(CALLED_FOR);
    }

    private static Metric quarterly() {
        return metric().frequency(Interval.builder().every(Period.ofMonths(3)).build())
                .build();
    }

    private static Metric quarterlyFrom(LocalDate day) {
        return metric().frequency(
                        Interval.builder().every(Period.ofMonths(3)).from(day).build())
                .build();
    }

    private static Measurement.Builder measuredOn(LocalDate day) {
        return Measurement.builder().id("m-" + day).metric(Ref.to("met-1")).date(day);
    }

    @Test
    void the_next_is_due_after_the_last_measurement() {
        List<Measurement> made =
                List.of(measuredOn(MEASURED).build(), measuredOn(FROM).build());

        assertThat(quarterlyFrom(FROM).nextDue(made, CALLED_FOR)).contains(MEASURED.plusMonths(3));
    }

    @Test
    void the_first_is_due_after_the_day_on_which_the_frequency_begins() {
        assertThat(quarterlyFrom(FROM).nextDue(List.of(), CALLED_FOR)).contains(FROM.plusMonths(3));
    }

    @Test
    void else_it_is_due_after_the_day_on_which_it_was_called_for() {
        assertThat(quarterly().nextDue(List.of(), CALLED_FOR)).contains(CALLED_FOR.plusMonths(3));
    }

    @Test
    void without_a_frequency_nothing_is_due() {
        assertThat(metric().build().nextDue(List.of(), CALLED_FOR)).isEmpty();
    }

    @Test
    void without_a_frequency_no_first_measurement_is_overdue() {
        assertThat(metric().build().firstOverdueAt(LocalDate.MAX, CALLED_FOR)).isFalse();
    }

    @Test
    void on_the_day_the_first_is_due_it_is_not_overdue() {
        assertThat(quarterly().firstOverdueAt(CALLED_FOR.plusMonths(3), CALLED_FOR))
                .isFalse();
    }

    @Test
    void on_the_day_after_the_first_is_overdue() {
        assertThat(quarterly().firstOverdueAt(CALLED_FOR.plusMonths(3).plusDays(1), CALLED_FOR))
                .isTrue();
    }

    @Test
    void a_result_is_reached_where_it_is_on_record_that_the_aim_was_met() {
        assertThat(measuredOn(MEASURED).met(true).build().reached()).isTrue();
    }

    @Test
    void it_is_not_reached_where_the_aim_was_not_met() {
        assertThat(measuredOn(MEASURED).met(false).build().reached()).isFalse();
    }

    @Test
    void it_is_not_reached_where_nobody_judged() {
        assertThat(measuredOn(MEASURED).build().reached()).isFalse();
    }

    @Test
    void of_no_measurements_none_is_the_last() {
        assertThat(Measurement.lastOf(List.of())).isEmpty();
    }
}
