package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;

class InternalAuditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static InternalAudit.Builder audit() {
        return InternalAudit.builder().id("audit-1");
    }

    @Test
    void with_a_day_of_completion_it_is_completed() {
        assertThat(audit().plannedFor(DAY).completedOn(DAY).build().completed()).isTrue();
    }

    @Test
    void without_a_day_of_completion_it_is_not_completed() {
        assertThat(audit().plannedFor(DAY).date(DAY).build().completed()).isFalse();
    }

    @Test
    void a_planned_one_need_not_be_held() {
        assertThatCode(() -> audit().plannedFor(DAY).build()).doesNotThrowAnyException();
    }

    @Test
    void one_that_was_held_need_not_be_planned() {
        assertThatCode(() -> audit().date(DAY).build()).doesNotThrowAnyException();
    }

    @Test
    void one_neither_planned_nor_held_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> audit().build())
                .withMessage("InternalAudit audit-1, plannedFor: is missing, and so is date; "
                        + "give the day it is planned for or the day it was held");
    }

    @Test
    void completed_before_it_was_held_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> audit().date(DAY).completedOn(DAY.minusDays(1)).build())
                .withMessage(
                        "InternalAudit audit-1, completedOn (\"2026-01-09\"): is before date (2026-01-10); correct one of the two");
    }

    @Test
    void completed_before_the_planned_day_is_in_order() {
        assertThatCode(() ->
                        audit().plannedFor(DAY).completedOn(DAY.minusDays(1)).build())
                .doesNotThrowAnyException();
    }

    @Test
    void before_the_day_it_was_held_a_planned_one_is_on_record_as_planned() {
        InternalAudit held = audit().plannedFor(DAY)
                .date(DAY.plusDays(2))
                .completedOn(DAY.plusDays(3))
                .build();

        assertThat(asOf(DAY.plusDays(1), held))
                .containsExactly(audit().plannedFor(DAY).build());
    }

    @Test
    void before_the_day_it_was_held_one_that_was_not_planned_is_not_on_record() {
        assertThat(asOf(DAY.minusDays(1), audit().date(DAY).build())).isEmpty();
    }

    @Test
    void on_the_day_it_was_held_it_is_on_record() {
        InternalAudit held = audit().date(DAY).build();

        assertThat(asOf(DAY, held)).containsExactly(held);
    }

    private static List<InternalAudit> asOf(LocalDate day, InternalAudit audit) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Nordhavn").build())
                .addInternalAudits(audit)
                .build()
                .asOf(day)
                .internalAudits();
    }
}
