package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Progress;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class RiskAssessmentWordsTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 10);

    private static final AISystem SYSTEM = AISystem.builder()
            .id("sys-1")
            .name("Triage")
            .addLifecycle(event(BEGIN.plusYears(1)), event(BEGIN))
            .build();

    private static LifecycleEvent event(LocalDate day) {
        return LifecycleEvent.builder()
                .stage(LifecycleStage.DEPLOYMENT)
                .date(day)
                .build();
    }

    private static RiskAssessment.Builder assessment(Progress progress) {
        return RiskAssessment.builder().id("ra-1").progress(progress);
    }

    private static RiskAssessment completedOn(LocalDate day) {
        return assessment(Progress.COMPLETED).completedOn(day).build();
    }

    @Test
    void it_reaches_a_system_from_its_first_event_on() {
        assertThat(completedOn(BEGIN.minusDays(1)).reaches(SYSTEM)).isFalse();
        assertThat(completedOn(BEGIN).reaches(SYSTEM)).isTrue();
        assertThat(completedOn(BEGIN.plusDays(1)).reaches(SYSTEM)).isTrue();
    }

    @Test
    void not_completed_it_reaches_none() {
        assertThat(assessment(Progress.IN_PROGRESS).startedOn(BEGIN).build().reaches(SYSTEM))
                .isFalse();
    }

    @Test
    void a_system_without_events_is_not_reached() {
        assertThat(completedOn(BEGIN)
                        .reaches(AISystem.builder().id("sys-2").name("Mail").build()))
                .isFalse();
    }
}
