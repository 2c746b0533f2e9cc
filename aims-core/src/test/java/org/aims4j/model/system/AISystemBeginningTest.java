package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class AISystemBeginningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static LifecycleEvent event(LifecycleStage stage, LocalDate day, boolean stated) {
        return LifecycleEvent.builder()
                .stage(stage)
                .date(day)
                .dateStated(stated)
                .build();
    }

    private static AISystem with(LifecycleEvent... events) {
        return AISystem.builder()
                .id("sys-1")
                .name("Triage")
                .addLifecycle(events)
                .build();
    }

    @Test
    void the_first_event_is_that_of_the_earliest_day() {
        LifecycleEvent earlier = event(LifecycleStage.INCEPTION, DAY.minusDays(1), true);

        assertThat(with(event(LifecycleStage.DEPLOYMENT, DAY, true), earlier).firstEvent())
                .contains(earlier);
    }

    @Test
    void of_several_on_one_day_it_is_the_first_in_the_list() {
        LifecycleEvent first = event(LifecycleStage.INCEPTION, DAY, true);

        assertThat(with(first, event(LifecycleStage.DEPLOYMENT, DAY, true)).firstEvent())
                .contains(first);
    }

    @Test
    void without_events_there_is_no_first() {
        assertThat(with().firstEvent()).isEmpty();
        assertThat(with().beginningStated()).isFalse();
    }

    @Test
    void the_beginning_is_stated_where_the_day_of_the_first_event_is() {
        LifecycleEvent later = event(LifecycleStage.DEPLOYMENT, DAY, true);

        assertThat(with(event(LifecycleStage.INCEPTION, DAY.minusDays(1), true), later)
                        .beginningStated())
                .isTrue();
        assertThat(with(event(LifecycleStage.INCEPTION, DAY.minusDays(1), false), later)
                        .beginningStated())
                .isFalse();
    }
}
