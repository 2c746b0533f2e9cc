package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Evidence;
import org.aims4j.model.control.Control.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whether a control is put to work, when that was to be, and what shows it. */
class ControlImplementationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static Control.Builder control() {
        return Control.builder().id("A.6.2.6");
    }

    private static Evidence.Builder evidence() {
        return Evidence.builder().date(DAY);
    }

    @Test
    void one_that_is_implemented_is_not_pending() {
        Control implemented = control().status(Status.IMPLEMENTED).build();

        assertThat(implemented.implemented()).isTrue();
        assertThat(implemented.pending()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "IMPLEMENTED")
    void one_of_any_other_status_is_pending(Status status) {
        Control pending = control().status(status).build();

        assertThat(pending.implemented()).isFalse();
        assertThat(pending.pending()).isTrue();
    }

    @Test
    void one_without_a_status_is_neither() {
        assertThat(control().build().implemented()).isFalse();
        assertThat(control().build().pending()).isFalse();
    }

    @Test
    void one_implemented_on_the_day_is_not_implemented_before_it() {
        Control implemented = control().implementedOn(DAY).build();

        assertThat(implemented.implementedBefore(DAY)).isFalse();
        assertThat(implemented.implementedBefore(DAY.plusDays(1))).isTrue();
    }

    @Test
    void without_a_day_of_implementation_it_is_implemented_before_no_day() {
        assertThat(control().status(Status.IMPLEMENTED).build().implementedBefore(DAY))
                .isFalse();
    }

    @Test
    void planned_for_the_day_it_is_not_overdue_and_the_day_after_it_is() {
        Control planned = control().status(Status.PLANNED).plannedFor(DAY).build();

        assertThat(planned.implementationOverdueAt(DAY)).isFalse();
        assertThat(planned.implementationOverdueAt(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_is_implemented_is_never_overdue() {
        Control implemented =
                control().status(Status.IMPLEMENTED).plannedFor(DAY).build();

        assertThat(implemented.implementationOverdueAt(DAY.plusDays(1))).isFalse();
    }

    @Test
    void without_a_planned_day_it_is_never_overdue() {
        assertThat(control().status(Status.PLANNED).build().implementationOverdueAt(DAY))
                .isFalse();
    }

    @Test
    void one_piece_of_valid_evidence_is_enough() {
        Control shown = control()
                .addEvidence(
                        evidence().validUntil(DAY).build(),
                        evidence().validUntil(DAY.plusDays(1)).build())
                .build();

        assertThat(shown.evidencedAt(DAY.plusDays(1))).isTrue();
        assertThat(shown.evidencedAt(DAY.plusDays(2))).isFalse();
    }

    @Test
    void without_evidence_nothing_shows_it() {
        assertThat(control().build().evidencedAt(DAY)).isFalse();
    }

    @Test
    void evidence_counts_until_the_last_of_its_ends() {
        Control shown = control()
                .addEvidence(
                        evidence().validUntil(DAY.plusDays(1)).build(),
                        evidence().validUntil(DAY).build())
                .build();

        assertThat(shown.evidenceUntil()).contains(DAY.plusDays(1));
    }

    @Test
    void evidence_without_an_end_has_no_last_day() {
        assertThat(control().addEvidence(evidence().build()).build().evidenceUntil())
                .isEmpty();
    }
}
