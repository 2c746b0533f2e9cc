package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which run is the later one. */
class ProcessRunOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static ProcessRun run(String id, LocalDate day) {
        return ProcessRun.builder().id(id).process(Ref.to("proc-1")).date(day).build();
    }

    @Test
    void a_run_of_a_later_day_is_later_whatever_the_ids() {
        assertThat(run("run-1", DAY.plusDays(1)).laterThan(run("run-2", DAY))).isTrue();
        assertThat(run("run-2", DAY).laterThan(run("run-1", DAY.plusDays(1)))).isFalse();
    }

    @Test
    void of_one_day_the_greater_id_is_later() {
        assertThat(run("run-2", DAY).laterThan(run("run-1", DAY))).isTrue();
        assertThat(run("run-1", DAY).laterThan(run("run-2", DAY))).isFalse();
    }

    @Test
    void a_run_is_not_later_than_itself() {
        assertThat(run("run-1", DAY).laterThan(run("run-1", DAY))).isFalse();
    }
}
