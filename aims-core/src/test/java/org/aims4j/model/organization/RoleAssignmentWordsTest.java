package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Approval;
import org.aims4j.model.Interval;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.ProcessKind;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.support.Communication;
import org.aims4j.model.support.Person;
import org.aims4j.model.support.ResourceNeed;
import org.junit.jupiter.api.Test;

class RoleAssignmentWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Ref<Person> CHIEF = Ref.to("p-chief");
    private static final Ref<Person> OTHER = Ref.to("p-other");

    private static RoleAssignment.Builder role() {
        return RoleAssignment.builder()
                .id("role-1")
                .role("Director")
                .from(FIRST)
                .until(LAST);
    }

    private static RoleAssignment held() {
        return role().holder(CHIEF).build();
    }

    private static Communication.Builder message(LocalDate date) {
        return Communication.builder().id("com-1").about(Ref.to("org")).date(date);
    }

    private static ResourceNeed.Builder need() {
        return ResourceNeed.builder()
                .id("need-1")
                .kind(ResourceNeed.Kind.HUMAN)
                .decision(ResourceNeed.Decision.APPROVED_GAP)
                .date(FIRST);
    }

    private static ManagementReview.Builder review() {
        return ManagementReview.builder()
                .id("review-1")
                .date(FIRST)
                .addParticipants(OTHER)
                .addParticipants(CHIEF);
    }

    private static OrganizationProcess every(Period period) {
        return OrganizationProcess.builder()
                .id("proc-" + period)
                .name("Review")
                .kind(ProcessKind.REVIEW)
                .interval(Interval.builder().every(period).build())
                .build();
    }

    @Test
    void its_holder_holds_it_on_the_last_day() {
        assertThat(held().heldBy(CHIEF, LAST)).isTrue();
    }

    @Test
    void its_holder_holds_it_no_more_after_the_last_day() {
        assertThat(held().heldBy(CHIEF, LAST.plusDays(1))).isFalse();
    }

    @Test
    void its_holder_does_not_hold_it_before_the_first_day() {
        assertThat(held().heldBy(CHIEF, FIRST.minusDays(1))).isFalse();
    }

    @Test
    void nobody_else_holds_it() {
        assertThat(held().heldBy(OTHER, FIRST)).isFalse();
    }

    @Test
    void nobody_holds_a_vacant_one() {
        assertThat(role().build().heldBy(CHIEF, FIRST)).isFalse();
    }

    @Test
    void an_approval_of_its_holder_on_the_last_day_counts() {
        assertThat(held().gave(Optional.of(new Approval(CHIEF, LAST)))).isTrue();
    }

    @Test
    void an_approval_of_its_holder_after_the_last_day_does_not_count() {
        assertThat(held().gave(Optional.of(new Approval(CHIEF, LAST.plusDays(1)))))
                .isFalse();
    }

    @Test
    void an_approval_of_somebody_else_does_not_count() {
        assertThat(held().gave(Optional.of(new Approval(OTHER, FIRST)))).isFalse();
    }

    @Test
    void its_holder_did_not_give_an_approval_that_is_blank() {
        assertThat(held().gave(Optional.empty())).isFalse();
    }

    @Test
    void its_holder_sent_a_communication_of_the_first_day() {
        assertThat(held().sent(message(FIRST).from(CHIEF).build())).isTrue();
    }

    @Test
    void its_holder_did_not_send_a_communication_from_before_the_first_day() {
        assertThat(held().sent(message(FIRST.minusDays(1)).from(CHIEF).build())).isFalse();
    }

    @Test
    void its_holder_did_not_send_a_communication_of_somebody_else() {
        assertThat(held().sent(message(FIRST).from(OTHER).build())).isFalse();
    }

    @Test
    void its_holder_did_not_send_a_communication_without_a_sender() {
        assertThat(held().sent(message(FIRST).build())).isFalse();
    }

    @Test
    void its_holder_decided_on_a_need_on_the_last_day() {
        assertThat(held().decided(need().decidedBy(CHIEF).decidedOn(LAST).build()))
                .isTrue();
    }

    @Test
    void its_holder_did_not_decide_on_a_need_after_the_last_day() {
        assertThat(held().decided(need().decidedBy(CHIEF)
                        .decidedOn(LAST.plusDays(1))
                        .build()))
                .isFalse();
    }

    @Test
    void its_holder_did_not_decide_on_a_need_without_a_day() {
        assertThat(held().decided(need().decidedBy(CHIEF).build())).isFalse();
    }

    @Test
    void its_holder_did_not_decide_what_nobody_decided() {
        assertThat(held().decided(need().decidedOn(FIRST).build())).isFalse();
    }

    @Test
    void its_holder_attended_a_review_completed_on_the_last_day() {
        assertThat(held().attended(review().completedOn(LAST).build())).isTrue();
    }

    @Test
    void its_holder_did_not_attend_as_such_a_review_completed_after_the_last_day() {
        assertThat(held().attended(review().completedOn(LAST.plusDays(1)).build()))
                .isFalse();
    }

    @Test
    void its_holder_did_not_attend_a_review_without_them() {
        ManagementReview others = ManagementReview.builder()
                .id("review-2")
                .date(FIRST)
                .completedOn(FIRST)
                .addParticipants(OTHER)
                .build();

        assertThat(held().attended(others)).isFalse();
    }

    @Test
    void nobody_attended_a_review_that_is_not_completed() {
        assertThat(held().attended(review().build())).isFalse();
    }

    @Test
    void with_responsibilities_and_authorities_it_is_empowered() {
        assertThat(role().addResponsibilities("Answers")
                        .addAuthorities("Decides")
                        .build()
                        .empowered())
                .isTrue();
    }

    @Test
    void without_authorities_it_is_not_empowered() {
        assertThat(role().addResponsibilities("Answers").build().empowered()).isFalse();
    }

    @Test
    void without_responsibilities_it_is_not_empowered() {
        assertThat(role().addAuthorities("Decides").build().empowered()).isFalse();
    }

    @Test
    void what_it_calls_for_is_not_late_on_the_first_day_that_it_is_due() {
        assertThat(held().firstDueBefore(FIRST.plusMonths(3), List.of(every(Period.ofMonths(3)))))
                .isFalse();
    }

    @Test
    void what_it_calls_for_is_late_on_the_day_after_it_is_first_due() {
        assertThat(held().firstDueBefore(FIRST.plusMonths(3).plusDays(1), List.of(every(Period.ofMonths(3)))))
                .isTrue();
    }

    @Test
    void without_an_interval_what_it_calls_for_is_due_at_once() {
        assertThat(held().firstDueBefore(FIRST, List.of())).isTrue();
    }

    @Test
    void the_last_report_can_be_a_communication() {
        assertThat(RoleAssignment.lastReport(
                        List.of(message(LAST).build(), message(FIRST).build()),
                        List.of(review().completedOn(FIRST.plusDays(1)).build())))
                .isEqualTo(LAST);
    }

    @Test
    void the_last_report_can_be_a_review() {
        assertThat(RoleAssignment.lastReport(
                        List.of(message(FIRST).build()),
                        List.of(review().completedOn(LAST).build())))
                .isEqualTo(LAST);
    }

    @Test
    void without_a_report_there_is_no_last_one() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> RoleAssignment.lastReport(List.of(), List.of(review().build())));
    }

    @Test
    void it_is_for_its_area_and_for_no_other() {
        RoleAssignment safety = role().area(ResponsibilityArea.SAFETY).build();

        assertThat(safety.isFor(ResponsibilityArea.SAFETY)).isTrue();
        assertThat(safety.isFor(ResponsibilityArea.SECURITY)).isFalse();
    }

    @Test
    void it_is_for_an_area_that_its_role_names() {
        RoleAssignment overseer = RoleAssignment.builder()
                .id("role-1")
                .role("HUMAN_OVERSIGHT")
                .from(FIRST)
                .build();

        assertThat(overseer.isFor(ResponsibilityArea.HUMAN_OVERSIGHT)).isTrue();
    }

    @Test
    void it_is_for_an_area_that_one_of_its_responsibilities_names_whatever_case_and_hyphens() {
        RoleAssignment manager =
                role().addResponsibilities("Chairs the board", "Data-Quality ").build();

        assertThat(manager.isFor(ResponsibilityArea.DATA_QUALITY)).isTrue();
    }

    @Test
    void a_responsibility_that_only_mentions_an_area_does_not_name_it() {
        RoleAssignment manager =
                role().addResponsibilities("Answers for the safety of patients").build();

        assertThat(manager.isFor(ResponsibilityArea.SAFETY)).isFalse();
    }

    @Test
    void areas_that_no_assignment_is_for_are_missing_in_their_order() {
        List<RoleAssignment> all = Stream.of(ResponsibilityArea.values())
                .filter(area -> area != ResponsibilityArea.SUPPLIERS && area != ResponsibilityArea.PRIVACY)
                .map(area -> role().area(area).build())
                .toList();

        assertThat(ResponsibilityArea.missingIn(all))
                .containsExactly(ResponsibilityArea.PRIVACY, ResponsibilityArea.SUPPLIERS);
    }

    @Test
    void without_assignments_every_area_is_missing() {
        assertThat(ResponsibilityArea.missingIn(List.of())).containsExactly(ResponsibilityArea.values());
    }
}
