package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided about the event logs of a system. */
class AISystemLoggingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private static AISystem system(LoggingDecision... decisions) {
        return AISystem.builder()
                .id("sys-1")
                .name("Triage")
                .addLogging(decisions)
                .build();
    }

    private static LoggingDecision.Builder decision(LifecycleStage stage, boolean enabled, LocalDate day) {
        return LoggingDecision.builder().stage(stage).enabled(enabled).date(day);
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"DEPLOYMENT", "OPERATION_MONITORING", "CONTINUOUS_VALIDATION"})
    void deployment_operation_and_continuous_validation_are_the_time_of_use(LifecycleStage stage) {
        assertThat(decision(stage, true, DAY).build().ofUse()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"DEPLOYMENT", "OPERATION_MONITORING", "CONTINUOUS_VALIDATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_other_stages_are_not(LifecycleStage stage) {
        assertThat(decision(stage, true, DAY).build().ofUse()).isFalse();
    }

    @Test
    void the_latest_decision_for_the_time_of_use_counts() {
        LoggingDecision on =
                decision(LifecycleStage.OPERATION_MONITORING, true, DAY).build();
        LoggingDecision off =
                decision(LifecycleStage.DEPLOYMENT, false, DAY.plusDays(1)).build();
        LoggingDecision tests = decision(LifecycleStage.VERIFICATION_VALIDATION, true, DAY.plusDays(9))
                .build();

        assertThat(system(off, on, tests).loggingInUse()).contains(off);
        assertThat(system(off, on, tests).logged()).isFalse();
        assertThat(system(on, tests).logged()).isTrue();
    }

    @Test
    void of_several_on_one_day_the_last_in_the_list_counts() {
        LoggingDecision on = decision(LifecycleStage.DEPLOYMENT, true, DAY).build();
        LoggingDecision off =
                decision(LifecycleStage.OPERATION_MONITORING, false, DAY).build();

        assertThat(system(on, off).loggingInUse()).contains(off);
        assertThat(system(off, on).loggingInUse()).contains(on);
    }

    @Test
    void without_a_decision_for_the_time_of_use_nothing_is_logged() {
        AISystem system = system(
                decision(LifecycleStage.VERIFICATION_VALIDATION, true, DAY).build());

        assertThat(system.loggingInUse()).isEmpty();
        assertThat(system.logged()).isFalse();
        assertThat(system.logRetention()).isEmpty();
        assertThat(system.logSources()).isEmpty();
    }

    @Test
    void retention_and_sources_are_those_of_the_decision_that_counts() {
        AISystem system = system(
                decision(LifecycleStage.DEPLOYMENT, true, DAY)
                        .retention(Period.ofYears(1))
                        .addSources("Test runs")
                        .build(),
                decision(LifecycleStage.OPERATION_MONITORING, true, DAY.plusDays(1))
                        .retention(Period.ofYears(5))
                        .addSources("Overrides")
                        .build());

        assertThat(system.logRetention()).contains(Period.ofYears(5));
        assertThat(system.logSources()).containsExactly("Overrides");
    }

    @Test
    void the_stages_decided_on_come_once_each_in_the_order_of_the_life_cycle() {
        AISystem system = system(
                decision(LifecycleStage.RETIREMENT, false, DAY).build(),
                decision(LifecycleStage.VERIFICATION_VALIDATION, true, DAY).build(),
                decision(LifecycleStage.RETIREMENT, true, DAY.plusDays(1)).build());

        assertThat(system.stagesOfLogging())
                .containsExactly(LifecycleStage.VERIFICATION_VALIDATION, LifecycleStage.RETIREMENT);
    }
}
