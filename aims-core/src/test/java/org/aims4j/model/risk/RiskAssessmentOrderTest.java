package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.ActivePeriod;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.aims4j.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessmentOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static RiskAssessment.Builder assessment(Progress progress) {
        return RiskAssessment.builder().id("ra-1").progress(progress);
    }

    private static RiskAssessment completed() {
        return assessment(Progress.COMPLETED).completedOn(DAY).build();
    }

    private static RiskAssessment undated() {
        return assessment(Progress.COMPLETED).build();
    }

    private static OrganizationProcess activeFrom(LocalDate day) {
        return OrganizationProcess.builder()
                .id("proc-1")
                .name("Risk assessment")
                .kind(ProcessKind.RISK_ASSESSMENT)
                .addActive(ActivePeriod.builder().from(day).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, true", "CHANGE, true", "INITIAL, false"})
    void one_at_the_interval_or_for_a_change_is_a_rerun(RiskAssessment.Trigger trigger, boolean rerun) {
        assertThat(assessment(Progress.COMPLETED).trigger(trigger).build().rerun())
                .isEqualTo(rerun);
    }

    @Test
    void one_without_a_trigger_is_no_rerun() {
        assertThat(completed().rerun()).isFalse();
    }

    @Test
    void it_is_completed_before_the_day_after() {
        assertThat(completed().completedBefore(DAY)).isFalse();
        assertThat(completed().completedBefore(DAY.plusDays(1))).isTrue();
    }

    @Test
    void it_is_not_completed_before_a_day_without_a_day_or_while_in_progress() {
        assertThat(undated().completedBefore(DAY)).isFalse();
        assertThat(assessment(Progress.IN_PROGRESS).completedOn(DAY).build().completedBefore(DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void it_is_completed_under_a_process_active_on_that_day() {
        assertThat(completed().completedUnder(activeFrom(DAY))).isTrue();
        assertThat(completed().completedUnder(activeFrom(DAY.plusDays(1)))).isFalse();
    }

    @Test
    void without_a_day_nothing_tells_against_the_process() {
        assertThat(undated().completedUnder(activeFrom(DAY))).isTrue();
    }

    @Test
    void it_precedes_what_is_done_on_the_day_of_completion_or_later() {
        assertThat(completed().precedes(DAY.minusDays(1))).isFalse();
        assertThat(completed().precedes(DAY)).isTrue();
        assertThat(completed().precedes(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_is_not_completed_precedes_nothing() {
        assertThat(assessment(Progress.IN_PROGRESS).build().precedes(DAY)).isFalse();
    }

    @Test
    void a_completed_one_without_a_day_precedes_everything() {
        assertThat(undated().precedes(DAY)).isTrue();
    }
}
