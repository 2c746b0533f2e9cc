package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a run missed its criteria. */
class ProcessRunWordsTest {
    private static ProcessRun.Builder run() {
        return ProcessRun.builder().id("run-1").process(Ref.to("proc-1")).date(LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_run_that_did_not_meet_its_criteria_missed_them() {
        assertThat(run().criteriaMet(false).build().criteriaMissed()).isTrue();
    }

    @Test
    void a_run_that_met_its_criteria_did_not_miss_them() {
        assertThat(run().criteriaMet(true).build().criteriaMissed()).isFalse();
    }

    @Test
    void a_run_without_a_word_on_criteria_did_not_miss_them() {
        assertThat(run().build().criteriaMissed()).isFalse();
    }
}
