package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.InternalAudit;
import org.junit.jupiter.api.Test;

class RoleAssignmentInAuditTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static RoleAssignment.Builder assignment() {
        return RoleAssignment.builder()
                .id("role-1")
                .role("AIMS_CONFORMITY")
                .from(FIRST)
                .until(LAST);
    }

    private static InternalAudit.Builder audit() {
        return InternalAudit.builder().id("audit-1").plannedFor(FIRST).addAuditors(Ref.to("p-1"), Ref.to("p-2"));
    }

    private static InternalAudit completed(LocalDate day) {
        return audit().completedOn(day).build();
    }

    @Test
    void its_holder_audited_where_it_was_in_force_on_the_day_of_completion() {
        RoleAssignment held = assignment().holder(Ref.to("p-2")).build();

        assertThat(held.audited(completed(FIRST.minusDays(1)))).isFalse();
        assertThat(held.audited(completed(FIRST))).isTrue();
        assertThat(held.audited(completed(LAST))).isTrue();
        assertThat(held.audited(completed(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void somebody_else_did_not_audit() {
        assertThat(assignment().holder(Ref.to("p-3")).build().audited(completed(FIRST)))
                .isFalse();
    }

    @Test
    void nobody_audited_where_it_is_vacant() {
        assertThat(assignment().build().audited(completed(FIRST))).isFalse();
    }

    @Test
    void nobody_audited_in_an_audit_that_is_not_completed() {
        assertThat(assignment().holder(Ref.to("p-1")).build().audited(audit().build()))
                .isFalse();
    }
}
