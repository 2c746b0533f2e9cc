package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of internal audits and management reviews before stage 2. */
class BeforeStageTwoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private static InternalAudit.Builder audit() {
        return InternalAudit.builder().id("audit");
    }

    private static ManagementReview.Builder review() {
        return ManagementReview.builder().id("review");
    }

    @Test
    void an_audit_is_expected_before_a_day_when_it_is_planned_begun_or_completed_before() {
        assertThat(audit().plannedFor(DAY).build().expectedBefore(DAY)).isFalse();
        assertThat(audit().plannedFor(DAY.minusDays(1)).build().expectedBefore(DAY))
                .isTrue();
        assertThat(audit().date(DAY.minusDays(1)).build().expectedBefore(DAY)).isTrue();
        assertThat(audit().date(DAY).completedOn(DAY).build().expectedBefore(DAY))
                .isFalse();
        assertThat(audit().plannedFor(DAY).completedOn(DAY.minusDays(1)).build().expectedBefore(DAY))
                .isTrue();
    }

    @Test
    void so_is_a_review() {
        assertThat(review().plannedFor(DAY).build().expectedBefore(DAY)).isFalse();
        assertThat(review().plannedFor(DAY.minusDays(1)).build().expectedBefore(DAY))
                .isTrue();
        assertThat(review().date(DAY.minusDays(1)).build().expectedBefore(DAY)).isTrue();
        assertThat(review().date(DAY).completedOn(DAY).build().expectedBefore(DAY))
                .isFalse();
        assertThat(review().plannedFor(DAY)
                        .completedOn(DAY.minusDays(1))
                        .build()
                        .expectedBefore(DAY))
                .isTrue();
    }

    @Test
    void what_audits_leave_out_are_clauses_then_controls_in_the_order_of_the_annex() {
        InternalAudit first =
                audit().date(DAY).addCriteria("4", "5", "6.1", "A.6").build();
        InternalAudit second = InternalAudit.builder()
                .id("second")
                .date(DAY)
                .addCriteria("8", "9", "10", "A.2.2")
                .build();
        assertThat(InternalAudit.coverageOf(List.of(first, second))
                        .leavesOut(List.of("A.10.3", "A.2.2", "A.6.2.4", "A.2.3")))
                .containsExactly("7", "A.2.3", "A.10.3");
        assertThat(InternalAudit.coverageOf(List.of()).leavesOut(List.of())).isEqualTo(AuditCoverage.CLAUSES);
    }
}
