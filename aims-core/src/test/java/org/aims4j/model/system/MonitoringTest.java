package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.aims4j.model.Interval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.system.Monitoring.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonitoringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);
    private static final Interval QUARTERLY =
            Interval.builder().every(Period.ofMonths(3)).build();

    private static Monitoring.Builder monitoring() {
        return monitoring(Progress.COMPLETED);
    }

    private static Monitoring.Builder monitoring(Progress progress) {
        return Monitoring.builder()
                .id("mon-1")
                .system(Ref.to("sys-1"))
                .progress(progress)
                .date(DAY);
    }

    private static Alert.Builder alert(LocalDate day) {
        return Alert.builder().date(day).what("Error rate");
    }

    @Test
    void it_runs_once_it_is_set_up() {
        assertThat(monitoring().build().running()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Progress.class, names = "COMPLETED", mode = EnumSource.Mode.EXCLUDE)
    void before_it_does_not_run(Progress progress) {
        assertThat(monitoring(progress).build().running()).isFalse();
    }

    @Test
    void several_cover_together_what_each_covers() {
        List<Monitoring> several = List.of(
                monitoring().addCovers(Aspect.SUPPORT, Aspect.SECURITY).build(),
                monitoring().addCovers(Aspect.PERFORMANCE, Aspect.SECURITY).build());

        assertThat(Monitoring.coveredBy(several)).containsExactly(Aspect.PERFORMANCE, Aspect.SECURITY, Aspect.SUPPORT);
        assertThat(Monitoring.leftOutBy(several)).containsExactly(Aspect.REPAIR, Aspect.UPDATE);
    }

    @Test
    void none_leave_out_all_of_the_least() {
        assertThat(Monitoring.coveredBy(List.of())).isEmpty();
        assertThat(Monitoring.leftOutBy(List.of())).isEqualTo(Monitoring.leastAspects());
    }

    @Test
    void a_run_is_due_one_interval_after_the_latest() {
        Monitoring run = monitoring()
                .interval(QUARTERLY)
                .addRuns(DAY.plusDays(5), DAY.minusYears(1))
                .build();

        assertThat(run.lastRun()).contains(DAY.plusDays(5));
        assertThat(run.runDue()).contains(DUE.plusDays(5));
    }

    @Test
    void the_first_run_counts_from_the_day_from_which_the_interval_runs() {
        Interval later = Interval.builder()
                .every(Period.ofMonths(3))
                .from(DAY.plusDays(5))
                .build();

        assertThat(monitoring().interval(later).build().runDue()).contains(DUE.plusDays(5));
        assertThat(monitoring().interval(later).dateStated(false).build().runDue())
                .contains(DUE.plusDays(5));
    }

    @Test
    void else_the_first_run_counts_from_its_own_day_if_that_is_stated() {
        assertThat(monitoring().interval(QUARTERLY).build().runDue()).contains(DUE);
        assertThat(monitoring().interval(QUARTERLY).dateStated(false).build().runDue())
                .isEmpty();
    }

    @Test
    void without_an_interval_no_run_is_due() {
        assertThat(monitoring().addRuns(DAY).build().runDue()).isEmpty();
        assertThat(monitoring().addRuns(DAY).build().runOverdueAt(DUE.plusYears(9)))
                .isFalse();
    }

    @Test
    void a_run_due_on_the_day_is_not_overdue() {
        Monitoring run = monitoring().interval(QUARTERLY).addRuns(DAY).build();

        assertThat(run.runOverdueAt(DUE.minusDays(1))).isFalse();
        assertThat(run.runOverdueAt(DUE)).isFalse();
        assertThat(run.runOverdueAt(DUE.plusDays(1))).isTrue();
    }

    @Test
    void it_is_in_time_until_a_run_is_overdue() {
        Monitoring run = monitoring().interval(QUARTERLY).addRuns(DAY).build();

        assertThat(run.inTimeAt(DUE)).isTrue();
        assertThat(run.inTimeAt(DUE.plusDays(1))).isFalse();
    }

    @Test
    void without_an_interval_it_is_in_time() {
        assertThat(monitoring().build().inTimeAt(DUE)).isTrue();
    }

    @Test
    void with_an_interval_and_no_run_it_is_not() {
        assertThat(monitoring().interval(QUARTERLY).build().inTimeAt(DAY)).isFalse();
    }

    @Test
    void the_first_run_is_outstanding_until_the_day_on_which_it_is_due() {
        Monitoring set = monitoring().interval(QUARTERLY).build();

        assertThat(set.firstRunOutstandingAt(DUE)).isTrue();
        assertThat(set.firstRunOutstandingAt(DUE.plusDays(1))).isFalse();
        assertThat(monitoring().interval(QUARTERLY).addRuns(DAY).build().firstRunOutstandingAt(DUE))
                .isFalse();
        assertThat(monitoring().build().firstRunOutstandingAt(DUE)).isFalse();
    }

    @Test
    void an_alert_takes_a_reaction_and_its_day() {
        assertThat(alert(DAY).reaction("Repaired").reactedOn(DAY).build().answered())
                .isTrue();
        assertThat(alert(DAY).reaction("Repaired").build().answered()).isFalse();
        assertThat(alert(DAY).reaction(" ").reactedOn(DAY).build().answered()).isFalse();
        assertThat(alert(DAY).reactedOn(DAY).build().answered()).isFalse();
    }

    @Test
    void a_reaction_is_missing_from_the_day_after_the_interval() {
        Monitoring watched =
                monitoring().interval(QUARTERLY).addAlerts(alert(DAY).build()).build();

        assertThat(watched.unansweredAt(DUE)).isEmpty();
        assertThat(watched.unansweredAt(DUE.plusDays(1))).containsExactly(DAY);
    }

    @Test
    void without_an_interval_it_is_missing_from_the_day_after_the_alert() {
        Monitoring watched = monitoring().addAlerts(alert(DAY).build()).build();

        assertThat(watched.unansweredAt(DAY)).isEmpty();
        assertThat(watched.unansweredAt(DAY.plusDays(1))).containsExactly(DAY);
    }

    @Test
    void alerts_without_a_reaction_come_by_day_each_once() {
        Monitoring watched = monitoring()
                .addAlerts(
                        alert(DAY.plusDays(2)).build(),
                        alert(DAY).build(),
                        alert(DAY).build(),
                        alert(DAY.plusDays(1))
                                .reaction("Repaired")
                                .reactedOn(DAY.plusDays(3))
                                .build())
                .build();

        assertThat(watched.unansweredAt(DUE)).containsExactly(DAY, DAY.plusDays(2));
    }
}
