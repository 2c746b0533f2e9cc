package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class MeasurementWordsTest {
    private static final LocalDate MEASURED = LocalDate.of(2026, 1, 10);

    private static Measurement.Builder of(String metric) {
        return Measurement.builder().id("m-1").metric(Ref.to(metric)).date(MEASURED);
    }

    private static Measurement later(String id, String metric, LocalDate date) {
        return Measurement.builder().id(id).metric(Ref.to(metric)).date(date).build();
    }

    @Test
    void one_that_did_not_meet_what_was_aimed_at_is_missed() {
        assertThat(of("a").met(false).build().missed()).isTrue();
    }

    @Test
    void one_that_met_it_is_not_missed() {
        assertThat(of("a").met(true).build().missed()).isFalse();
    }

    @Test
    void one_that_was_not_judged_is_not_missed() {
        assertThat(of("a").build().missed()).isFalse();
    }

    @Test
    void the_later_one_follows_and_the_earlier_one_precedes() {
        Measurement later = later("m-0", "a", MEASURED.plusDays(1));

        assertThat(later.follows(of("a").build())).isTrue();
        assertThat(of("a").build().precedes(later)).isTrue();
        assertThat(of("a").build().follows(later)).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_follows() {
        assertThat(later("m-2", "a", MEASURED).follows(of("a").build())).isTrue();
    }

    @Test
    void one_of_another_metric_does_not_follow() {
        assertThat(later("m-2", "b", MEASURED.plusDays(1)).follows(of("a").build()))
                .isFalse();
    }

    @Test
    void none_follows_itself() {
        assertThat(of("a").build().follows(of("a").build())).isFalse();
    }
}
