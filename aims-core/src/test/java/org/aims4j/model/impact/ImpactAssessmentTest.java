package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Approval;
import org.aims4j.model.Assessment;
import org.aims4j.model.Deferral;
import org.aims4j.model.Interval;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactAssessmentTest {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);
    private static final Optional<Interval> YEARLY =
            Optional.of(Interval.builder().every(Period.ofYears(1)).build());

    private static ImpactAssessment.Builder assessment(Progress progress) {
        return ImpactAssessment.builder().id("ia-1").addSystems(Ref.to("sys-1")).progress(progress);
    }

    private static ImpactAssessment completed() {
        return assessment(Progress.COMPLETED).completedOn(COMPLETED).build();
    }

    @Test
    void with_progress_and_day_it_is_completed() {
        assertThat(completed().completed()).isTrue();
    }

    @Test
    void without_a_day_it_is_not_completed() {
        assertThat(assessment(Progress.COMPLETED).build().completed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Progress.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
    void with_other_progress_it_is_not_completed(Progress progress) {
        assertThat(assessment(progress).completedOn(COMPLETED).build().completed())
                .isFalse();
    }

    @Test
    void on_the_day_the_next_is_due_it_is_not_overdue() {
        assertThat(completed().overdueAt(DUE, YEARLY)).isFalse();
    }

    @Test
    void the_day_after_the_next_is_overdue() {
        assertThat(completed().overdueAt(DUE.plusDays(1), YEARLY)).isTrue();
    }

    @Test
    void without_an_interval_nothing_is_overdue() {
        assertThat(completed().overdueAt(LocalDate.MAX, Optional.empty())).isFalse();
    }

    @Test
    void one_that_is_not_completed_is_not_overdue() {
        ImpactAssessment running =
                assessment(Progress.IN_PROGRESS).startedOn(COMPLETED).build();

        assertThat(running.overdueAt(DUE.plusYears(9), YEARLY)).isFalse();
    }

    @Test
    void a_completed_one_is_current_until_the_next_is_overdue() {
        assertThat(completed().currentAt(DUE, YEARLY)).isTrue();
        assertThat(completed().currentAt(DUE.plusDays(1), YEARLY)).isFalse();
    }

    @Test
    void one_that_is_not_completed_is_not_current() {
        ImpactAssessment running =
                assessment(Progress.IN_PROGRESS).startedOn(COMPLETED).build();

        assertThat(running.currentAt(COMPLETED, YEARLY)).isFalse();
    }

    @Test
    void one_whose_day_is_not_stated_is_current_only_where_there_is_no_interval() {
        ImpactAssessment undated = assessment(Progress.COMPLETED)
                .completedOn(COMPLETED)
                .dateStated(false)
                .build();

        assertThat(undated.currentAt(COMPLETED, Optional.empty())).isTrue();
        assertThat(undated.currentAt(COMPLETED, YEARLY)).isFalse();
    }

    @Test
    void one_without_a_system_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> ImpactAssessment.builder()
                        .id("ia-1")
                        .progress(Progress.PLANNED)
                        .build())
                .withMessage(
                        "ImpactAssessment ia-1, systems: is empty; name the AI system, or the systems assessed together");
    }

    @Test
    void completed_before_it_was_started_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> assessment(Progress.COMPLETED)
                        .startedOn(COMPLETED)
                        .completedOn(COMPLETED.minusDays(1))
                        .build())
                .withMessage("ImpactAssessment ia-1, completedOn (\"2026-01-09\"): is before startedOn (2026-01-10); "
                        + "correct one of the two");
    }

    private static ImpactAssessment completed(String id, LocalDate day) {
        return ImpactAssessment.builder()
                .id(id)
                .addSystems(Ref.to("sys-1"))
                .progress(Progress.COMPLETED)
                .completedOn(day)
                .build();
    }

    private static ImpactAssessment started(String id, Progress progress, LocalDate day) {
        return ImpactAssessment.builder()
                .id(id)
                .addSystems(Ref.to("sys-1"))
                .progress(progress)
                .startedOn(day)
                .build();
    }

    @Test
    void the_next_is_due_one_interval_after_completion() {
        assertThat(completed().dueBy(YEARLY)).contains(DUE);
    }

    @Test
    void without_an_interval_none_is_due() {
        assertThat(completed().dueBy(Optional.empty())).isEmpty();
    }

    @Test
    void after_one_that_is_not_completed_none_is_due() {
        assertThat(assessment(Progress.DEFERRED).completedOn(COMPLETED).build().dueBy(YEARLY))
                .isEmpty();
    }

    @Test
    void one_completed_later_takes_the_place_of_another() {
        assertThat(completed("ia-1", COMPLETED.plusDays(1)).supersedes(completed("ia-2", COMPLETED)))
                .isTrue();
    }

    @Test
    void one_completed_earlier_does_not() {
        assertThat(completed("ia-2", COMPLETED).supersedes(completed("ia-1", COMPLETED.plusDays(1))))
                .isFalse();
    }

    @Test
    void of_one_day_the_greater_id_takes_the_place() {
        assertThat(completed("ia-2", COMPLETED).supersedes(completed("ia-1", COMPLETED)))
                .isTrue();
    }

    @Test
    void none_takes_the_place_of_itself() {
        assertThat(completed().supersedes(completed())).isFalse();
    }

    @Test
    void one_that_is_not_completed_takes_no_place() {
        assertThat(assessment(Progress.IN_PROGRESS)
                        .completedOn(COMPLETED.plusDays(1))
                        .build()
                        .supersedes(completed()))
                .isFalse();
    }

    @Test
    void the_place_of_one_that_is_not_completed_is_not_taken() {
        assertThat(completed().supersedes(assessment(Progress.PLANNED).build())).isFalse();
    }

    @Test
    void its_progress_says_how_it_stands() {
        assertThat(assessment(Progress.IN_PROGRESS).build().standing()).isEqualTo("in progress");
    }

    @Test
    void a_completed_one_stands_as_completed() {
        assertThat(completed().standing()).isEqualTo("completed");
    }

    @Test
    void a_completed_one_without_its_day_says_so() {
        assertThat(assessment(Progress.COMPLETED).build().standing()).isEqualTo("completed, day not recorded");
    }

    @Test
    void a_deferred_one_says_until_when() {
        ImpactAssessment deferred = assessment(Progress.DEFERRED)
                .deferral(new Deferral(DUE, "Data are missing", new Approval(Ref.to("p-chief"), COMPLETED)))
                .build();

        assertThat(deferred.standing()).isEqualTo("deferred until 2027-01-10");
    }

    @Test
    void a_deferred_one_without_an_end_says_no_day() {
        assertThat(assessment(Progress.DEFERRED).build().standing()).isEqualTo("deferred");
    }

    @Test
    void of_several_the_one_started_last_says_how_they_stand() {
        assertThat(Assessment.standingOf(List.of(
                        started("ia-1", Progress.IN_PROGRESS, COMPLETED.plusDays(1)),
                        started("ia-2", Progress.REFUSED, COMPLETED))))
                .isEqualTo("in progress");
    }

    @Test
    void of_several_started_on_one_day_the_greater_id_says_how_they_stand() {
        assertThat(Assessment.standingOf(List.of(
                        started("ia-2", Progress.REFUSED, COMPLETED),
                        started("ia-1", Progress.IN_PROGRESS, COMPLETED))))
                .isEqualTo("refused");
    }

    @Test
    void one_without_a_start_comes_before_all_others() {
        assertThat(Assessment.standingOf(
                        List.of(assessment(Progress.PLANNED).build(), started("ia-0", Progress.REFUSED, COMPLETED))))
                .isEqualTo("refused");
    }

    @Test
    void none_at_all_stands_as_not_recorded() {
        assertThat(Assessment.standingOf(List.of())).isEqualTo("not recorded");
    }
}
