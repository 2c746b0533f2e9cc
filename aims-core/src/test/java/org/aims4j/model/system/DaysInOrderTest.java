package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.Ref;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

/** What follows on something in the life of an AI system does not come before it. */
class DaysInOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @Test
    void a_step_reversed_before_it_was_taken_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> LifecycleEvent.builder()
                        .stage(LifecycleStage.DEPLOYMENT)
                        .date(DAY)
                        .reversedOn(DAY.minusDays(1))
                        .build())
                .withMessage(
                        "LifecycleEvent, reversedOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void a_step_can_be_reversed_on_its_day() {
        LifecycleEvent event = LifecycleEvent.builder()
                .stage(LifecycleStage.DEPLOYMENT)
                .date(DAY)
                .reversedOn(DAY)
                .build();

        assertThat(event.reversedOn()).contains(DAY);
    }

    @Test
    void a_reaction_before_the_alert_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Alert.builder()
                        .date(DAY)
                        .what("Drift")
                        .reactedOn(DAY.minusDays(1))
                        .build())
                .withMessage("Alert, reactedOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void a_use_approval_that_ends_before_it_begins_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> UseApproval.builder()
                        .id("ua-1")
                        .system(Ref.to("sys-1"))
                        .approval(new Approval(Ref.to("p-chief"), DAY))
                        .date(DAY)
                        .validUntil(DAY.minusDays(1))
                        .build())
                .withMessage(
                        "UseApproval ua-1, validUntil (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }
}
