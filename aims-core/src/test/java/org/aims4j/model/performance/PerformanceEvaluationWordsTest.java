package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PerformanceEvaluationWordsTest {
    private static final LocalDate EVALUATED = LocalDate.of(2026, 1, 10);

    private static PerformanceEvaluation.Builder evaluation() {
        return PerformanceEvaluation.builder().id("eval-1").date(EVALUATED);
    }

    @Test
    void it_decided_since_its_own_day() {
        assertThat(evaluation().addDecisions("More courses").build().decidedSince(EVALUATED))
                .isTrue();
    }

    @Test
    void it_did_not_decide_since_the_day_after() {
        assertThat(evaluation().addDecisions("More courses").build().decidedSince(EVALUATED.plusDays(1)))
                .isFalse();
    }

    @Test
    void one_without_decisions_decided_nothing() {
        assertThat(evaluation().build().decidedSince(EVALUATED)).isFalse();
    }
}
