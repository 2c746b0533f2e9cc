package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class MonitoringWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    private static Interval.Builder quarterly() {
        return Interval.builder().every(Period.ofMonths(3));
    }

    private static Metric.Builder metric() {
        return Metric.builder().id("metric-1").what("Share of errors").date(DAY);
    }

    private static Measurement measurement(String id, LocalDate day) {
        return Measurement.builder().id(id).metric(Ref.to("metric-1")).date(day).build();
    }

    private static PerformanceEvaluation evaluation(String id, LocalDate day) {
        return PerformanceEvaluation.builder().id(id).date(day).build();
    }

    @Test
    void a_metric_is_of_the_layer_on_record() {
        Metric ofSystems = metric().layer(Metric.Layer.AI_SYSTEM).build();

        assertThat(ofSystems.layerIs(Metric.Layer.AI_SYSTEM)).isTrue();
        assertThat(ofSystems.layerIs(Metric.Layer.AIMS)).isFalse();
        assertThat(metric().build().layerIs(Metric.Layer.AIMS)).isFalse();
    }

    @Test
    void a_metric_of_no_system_refers_to_no_record() {
        assertThat(metric().system(Ref.to("sys-1")).build().systemOrNone()).isEqualTo(Ref.to("sys-1"));
        assertThat(metric().build().systemOrNone()).isEqualTo(Ref.to(""));
    }

    @Test
    void the_first_result_is_due_one_frequency_after_the_metric_was_set() {
        assertThat(metric().frequency(quarterly().build()).build().firstResultDue())
                .contains(DUE);
    }

    @Test
    void the_first_result_counts_from_the_day_from_which_the_frequency_runs() {
        Metric later =
                metric().frequency(quarterly().from(DAY.plusDays(5)).build()).build();

        assertThat(later.firstResultDue()).contains(DUE.plusDays(5));
    }

    @Test
    void without_a_frequency_no_first_result_is_due() {
        assertThat(metric().build().firstResultDue()).isEmpty();
        assertThat(metric().build().firstResultOverdueAt(DUE.plusYears(9))).isFalse();
    }

    @Test
    void a_first_result_due_on_the_day_is_not_overdue() {
        Metric metric = metric().frequency(quarterly().build()).build();

        assertThat(metric.firstResultOverdueAt(DUE)).isFalse();
        assertThat(metric.firstResultOverdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_measurement_follows_an_earlier_one() {
        assertThat(measurement("meas-1", DAY.plusDays(1)).follows(measurement("meas-2", DAY)))
                .isTrue();
        assertThat(measurement("meas-2", DAY).follows(measurement("meas-1", DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void of_two_measurements_of_one_day_the_greater_id_follows() {
        assertThat(measurement("meas-2", DAY).follows(measurement("meas-1", DAY)))
                .isTrue();
        assertThat(measurement("meas-1", DAY).follows(measurement("meas-1", DAY)))
                .isFalse();
    }

    @Test
    void a_measurement_does_not_follow_one_of_another_metric() {
        Measurement other = Measurement.builder()
                .id("meas-1")
                .metric(Ref.to("metric-2"))
                .date(DAY)
                .build();

        assertThat(measurement("meas-2", DAY.plusDays(1)).follows(other)).isFalse();
    }

    @Test
    void the_next_measurement_is_due_one_frequency_after_the_last() {
        assertThat(measurement("meas-1", DAY).dueBy(Optional.of(quarterly().build())))
                .contains(DUE);
        assertThat(measurement("meas-1", DAY).dueBy(Optional.empty())).isEmpty();
    }

    @Test
    void a_measurement_due_on_the_day_is_not_overdue() {
        Optional<Interval> frequency = Optional.of(quarterly().build());

        assertThat(measurement("meas-1", DAY).overdueAt(DUE, frequency)).isFalse();
        assertThat(measurement("meas-1", DAY).overdueAt(DUE.plusDays(1), frequency))
                .isTrue();
    }

    @Test
    void an_evaluation_follows_an_earlier_one() {
        assertThat(evaluation("eval-1", DAY.plusDays(1)).follows(evaluation("eval-2", DAY)))
                .isTrue();
        assertThat(evaluation("eval-2", DAY).follows(evaluation("eval-1", DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void of_two_evaluations_of_one_day_the_greater_id_follows() {
        assertThat(evaluation("eval-2", DAY).follows(evaluation("eval-1", DAY))).isTrue();
        assertThat(evaluation("eval-1", DAY).follows(evaluation("eval-1", DAY))).isFalse();
    }
}
