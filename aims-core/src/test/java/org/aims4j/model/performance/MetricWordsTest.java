package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetricWordsTest {
    private static Metric.Builder metric() {
        return Metric.builder().id("metric-1").what("Courses held").date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void its_layer_is_the_one_on_record() {
        assertThat(metric().layer(Metric.Layer.AIMS).build().layerIs(Metric.Layer.AIMS))
                .isTrue();
    }

    @Test
    void its_layer_is_no_other_one() {
        assertThat(metric().layer(Metric.Layer.AI_SYSTEM).build().layerIs(Metric.Layer.AIMS))
                .isFalse();
    }

    @Test
    void without_a_layer_on_record_it_is_of_none() {
        assertThat(metric().build().layerIs(Metric.Layer.AIMS)).isFalse();
    }
}
