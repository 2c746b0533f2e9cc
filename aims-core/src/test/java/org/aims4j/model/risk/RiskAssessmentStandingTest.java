package org.aims4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Assessment;
import org.aims4j.model.Deferral;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class RiskAssessmentStandingTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 3, 2);

    private static RiskAssessment.Builder assessment(String id, Progress progress) {
        return RiskAssessment.builder().id(id).progress(progress);
    }

    @Test
    void its_progress_says_how_far_it_is() {
        assertThat(assessment("ra-1", Progress.IN_PROGRESS).build().standing()).isEqualTo("in progress");
    }

    @Test
    void a_deferral_says_until_when() {
        Deferral deferral = new Deferral(STARTED, "No assessor", new Approval(Ref.to("p-1"), STARTED.minusDays(1)));

        assertThat(assessment("ra-1", Progress.DEFERRED)
                        .deferral(deferral)
                        .build()
                        .standing())
                .isEqualTo("deferred until 2026-03-02");
    }

    @Test
    void deferred_is_deferred_without_a_day_too() {
        assertThat(assessment("ra-1", Progress.DEFERRED).build().standing()).isEqualTo("deferred");
    }

    @Test
    void completed_is_completed_on_a_day() {
        assertThat(assessment("ra-1", Progress.COMPLETED)
                        .completedOn(STARTED)
                        .build()
                        .standing())
                .isEqualTo("completed");
    }

    @Test
    void completed_without_a_day_says_so() {
        assertThat(assessment("ra-1", Progress.COMPLETED).build().standing()).isEqualTo("completed, day not recorded");
    }

    @Test
    void without_an_assessment_nothing_is_on_record() {
        assertThat(Assessment.standingOf(List.of())).isEqualTo("not recorded");
    }

    @Test
    void the_one_started_last_counts() {
        RiskAssessment earlier = assessment("ra-2", Progress.REFUSED)
                .startedOn(STARTED.minusDays(1))
                .build();
        RiskAssessment later =
                assessment("ra-1", Progress.IN_PROGRESS).startedOn(STARTED).build();

        assertThat(Assessment.standingOf(List.of(later, earlier))).isEqualTo("in progress");
    }

    @Test
    void one_without_a_day_comes_before_all_others() {
        RiskAssessment undated = assessment("ra-2", Progress.PLANNED).build();
        RiskAssessment dated =
                assessment("ra-1", Progress.IN_PROGRESS).startedOn(STARTED).build();

        assertThat(Assessment.standingOf(List.of(undated, dated))).isEqualTo("in progress");
    }

    @Test
    void of_one_day_the_greater_id_counts() {
        RiskAssessment first = assessment("ra-1", Progress.PLANNED).build();
        RiskAssessment second = assessment("ra-2", Progress.REFUSED).build();

        assertThat(Assessment.standingOf(List.of(second, first))).isEqualTo("refused");
    }
}
