package org.aims4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Feedback answeredOn(LocalDate day) {
        return Feedback.builder()
                .date(DAY)
                .text("Too many false alarms")
                .answeredOn(day)
                .build();
    }

    @Test
    void an_answer_before_the_feedback_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> answeredOn(DAY.minusDays(1)))
                .withMessage(
                        "Feedback, answeredOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void an_answer_on_the_day_is_in_order() {
        assertThat(answeredOn(DAY).answeredOn()).contains(DAY);
    }
}
