package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class RoleAssignmentDecidesOnRisksTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 10);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 15);

    private static RoleAssignment.Builder role(String role) {
        return RoleAssignment.builder()
                .id("role-1")
                .role(role)
                .holder(Ref.to("p-chief"))
                .from(FROM)
                .until(UNTIL);
    }

    private static Optional<Approval> approval(String by, LocalDate day) {
        return Optional.of(new Approval(Ref.to(by), day));
    }

    @Test
    void top_management_and_risk_approval_decide_on_risks() {
        assertThat(role("RISK_APPROVAL").build().decidesOnRisks()).isTrue();
        assertThat(role("Director").topManagement(true).build().decidesOnRisks())
                .isTrue();
        assertThat(role("Director").build().decidesOnRisks()).isFalse();
    }

    @Test
    void its_holder_gave_an_approval_from_its_first_to_its_last_day() {
        RoleAssignment role = role("RISK_APPROVAL").build();

        assertThat(role.gave(approval("p-chief", FROM.minusDays(1)))).isFalse();
        assertThat(role.gave(approval("p-chief", FROM))).isTrue();
        assertThat(role.gave(approval("p-chief", UNTIL))).isTrue();
        assertThat(role.gave(approval("p-chief", UNTIL.plusDays(1)))).isFalse();
    }

    @Test
    void its_holder_gave_no_approval_of_somebody_else_and_no_blank_one() {
        assertThat(role("RISK_APPROVAL").build().gave(approval("p-other", FROM)))
                .isFalse();
        assertThat(role("RISK_APPROVAL").build().gave(Optional.empty())).isFalse();
    }

    @Test
    void where_nobody_holds_it_no_approval_was_given() {
        RoleAssignment vacant = RoleAssignment.builder()
                .id("role-1")
                .role("RISK_APPROVAL")
                .from(FROM)
                .build();

        assertThat(vacant.gave(approval("p-chief", FROM))).isFalse();
    }
}
