package org.aims4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class InternalAuditWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 10);
    private static final Optional<Interval> YEARLY =
            Optional.of(Interval.builder().every(Period.ofYears(1)).build());

    private static InternalAudit.Builder audit() {
        return InternalAudit.builder().id("audit-1");
    }

    private static InternalAudit completed(String id, LocalDate day) {
        return InternalAudit.builder().id(id).date(day).completedOn(day).build();
    }

    private static InternalAudit planned() {
        return audit().plannedFor(DAY).build();
    }

    private static InternalAudit begun() {
        return audit().plannedFor(DAY).date(DAY).build();
    }

    private static AuditProgramme.Builder programme() {
        return AuditProgramme.builder().id("prog-1").from(DAY);
    }

    private static InternalAudit of(String... owners) {
        InternalAudit.Builder audit = audit().plannedFor(DAY).addAuditors(Ref.to("p-auditor"));
        for (String owner : owners) {
            audit.addAreas(AuditedArea.builder()
                    .what(Ref.to("proc-1"))
                    .owner(Ref.to(owner))
                    .build());
        }
        return audit.build();
    }

    @Test
    void it_was_completed_before_the_day_after_its_completion_and_not_before_that_day() {
        assertThat(completed("audit-1", DAY).completedBefore(DAY)).isFalse();
        assertThat(completed("audit-1", DAY).completedBefore(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_not_completed_was_not_completed_before_any_day() {
        assertThat(begun().completedBefore(DUE)).isFalse();
    }

    @Test
    void it_was_completed_by_the_day_of_its_completion_and_not_by_the_day_before() {
        assertThat(completed("audit-1", DAY).completedBy(Optional.of(DAY.minusDays(1))))
                .isFalse();
        assertThat(completed("audit-1", DAY).completedBy(Optional.of(DAY))).isTrue();
        assertThat(completed("audit-1", DAY).completedBy(Optional.of(DAY.plusDays(1))))
                .isTrue();
    }

    @Test
    void without_both_days_nothing_was_completed_by_a_day() {
        assertThat(completed("audit-1", DAY).completedBy(Optional.empty())).isFalse();
        assertThat(begun().completedBy(Optional.of(DAY))).isFalse();
    }

    @Test
    void the_one_completed_later_supersedes() {
        InternalAudit later = completed("audit-1", DAY.plusDays(1));
        InternalAudit earlier = completed("audit-2", DAY);

        assertThat(later.supersedes(earlier)).isTrue();
        assertThat(earlier.supersedes(later)).isFalse();
    }

    @Test
    void of_two_of_one_day_the_greater_id_supersedes() {
        assertThat(completed("audit-2", DAY).supersedes(completed("audit-1", DAY)))
                .isTrue();
        assertThat(completed("audit-1", DAY).supersedes(completed("audit-2", DAY)))
                .isFalse();
        assertThat(completed("audit-1", DAY).supersedes(completed("audit-1", DAY)))
                .isFalse();
    }

    @Test
    void one_not_completed_neither_supersedes_nor_is_superseded() {
        assertThat(begun().supersedes(completed("audit-0", DAY))).isFalse();
        assertThat(completed("audit-2", DAY).supersedes(begun())).isFalse();
    }

    @Test
    void the_next_one_is_due_one_interval_after_its_completion() {
        assertThat(completed("audit-1", DAY).dueBy(YEARLY)).contains(DUE);
        assertThat(completed("audit-1", DAY).dueBy(Optional.empty())).isEmpty();
        assertThat(begun().dueBy(YEARLY)).isEmpty();
    }

    @Test
    void due_on_the_day_is_not_overdue() {
        assertThat(completed("audit-1", DAY).overdueAt(DUE, YEARLY)).isFalse();
        assertThat(completed("audit-1", DAY).overdueAt(DUE.plusDays(1), YEARLY)).isTrue();
    }

    @Test
    void a_planned_one_is_missed_after_its_day() {
        assertThat(planned().missedAt(DAY)).isFalse();
        assertThat(planned().missedAt(DAY.plusDays(1))).isTrue();
    }

    @Test
    void one_that_was_begun_or_completed_is_not_missed() {
        InternalAudit done =
                audit().plannedFor(DAY).completedOn(DAY.plusDays(1)).build();

        assertThat(begun().missedAt(DAY.plusDays(1))).isFalse();
        assertThat(done.missedAt(DAY.plusDays(2))).isFalse();
    }

    @Test
    void one_that_was_not_planned_is_not_missed() {
        assertThat(audit().date(DAY).build().missedAt(DAY.plusDays(1))).isFalse();
    }

    @Test
    void from_its_planned_day_on_it_is_begun_or_planned() {
        assertThat(planned().begunOrPlannedAt(DAY.minusDays(1))).isFalse();
        assertThat(planned().begunOrPlannedAt(DAY)).isTrue();
    }

    @Test
    void one_begun_or_completed_ahead_of_its_planned_day_counts_as_begun() {
        InternalAudit early = audit().plannedFor(DUE).date(DAY).build();
        InternalAudit done = audit().plannedFor(DUE).completedOn(DAY).build();

        assertThat(early.begunOrPlannedAt(DAY)).isTrue();
        assertThat(done.begunOrPlannedAt(DAY)).isTrue();
    }

    @Test
    void it_counts_in_a_rolling_cycle_up_to_the_last_day() {
        AuditProgramme rolling = programme().cycle(Period.ofYears(1)).build();

        assertThat(completed("audit-1", DAY).inCycleOf(rolling, DUE)).isTrue();
        assertThat(completed("audit-1", DAY).inCycleOf(rolling, DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void it_counts_in_a_rolling_cycle_though_the_programme_began_later() {
        AuditProgramme rolling = programme().cycle(Period.ofYears(1)).build();

        assertThat(completed("audit-1", DAY.minusDays(1)).inCycleOf(rolling, DAY))
                .isTrue();
    }

    @Test
    void in_a_programme_with_an_end_and_no_cycle_it_counts_from_the_first_to_the_last_day() {
        AuditProgramme bounded = programme().until(DUE).build();

        assertThat(completed("audit-1", DAY.minusDays(1)).inCycleOf(bounded, DUE))
                .isFalse();
        assertThat(completed("audit-1", DAY).inCycleOf(bounded, DUE.plusYears(5)))
                .isTrue();
        assertThat(completed("audit-1", DUE).inCycleOf(bounded, DUE)).isTrue();
        assertThat(completed("audit-1", DUE.plusDays(1)).inCycleOf(bounded, DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void without_a_known_cycle_each_completed_one_counts() {
        assertThat(completed("audit-1", DAY.minusYears(9)).inCycleOf(programme().build(), DUE))
                .isTrue();
    }

    @Test
    void one_not_completed_counts_in_no_cycle() {
        assertThat(begun().inCycleOf(programme().build(), DUE)).isFalse();
    }

    @Test
    void a_clause_is_covered_by_its_number_and_by_parts_of_it() {
        InternalAudit audit =
                audit().plannedFor(DAY).addCriteria("8.4", "9", "10.2").build();

        assertThat(audit.coversClause("8")).isTrue();
        assertThat(audit.coversClause("9")).isTrue();
        assertThat(audit.coversClause("10")).isTrue();
        assertThat(audit.coversClause("4")).isFalse();
    }

    @Test
    void clause_one_is_not_covered_by_clause_ten() {
        assertThat(audit().plannedFor(DAY).addCriteria("10", "10.1").build().coversClause("1"))
                .isFalse();
    }

    @Test
    void a_control_is_covered_by_its_id_and_by_groups_it_belongs_to() {
        InternalAudit audit =
                audit().plannedFor(DAY).addCriteria("A.6", "A.7.4", "NUH.1").build();

        assertThat(audit.coversControl("A.6.2.4")).isTrue();
        assertThat(audit.coversControl("A.7.4")).isTrue();
        assertThat(audit.coversControl("NUH.1")).isTrue();
        assertThat(audit.coversControl("A.7.5")).isFalse();
    }

    @Test
    void a_control_is_covered_neither_by_a_part_of_it_nor_by_a_number_that_only_begins_alike() {
        assertThat(audit().plannedFor(DAY).addCriteria("A.6.2.4").build().coversControl("A.6.2"))
                .isFalse();
        assertThat(audit().plannedFor(DAY).addCriteria("A.1").build().coversControl("A.10.2"))
                .isFalse();
    }

    @Test
    void the_owners_of_its_areas_are_those_on_record() {
        InternalAudit audit = of("p-1", "p-2");
        InternalAudit without = audit().plannedFor(DAY)
                .addAreas(AuditedArea.builder().what(Ref.to("proc-1")).build())
                .build();

        assertThat(audit.areaOwners()).containsExactlyInAnyOrder(Ref.to("p-1"), Ref.to("p-2"));
        assertThat(without.areaOwners()).isEmpty();
    }

    @Test
    void it_is_audited_by_an_owner_where_an_auditor_answers_for_an_area() {
        assertThat(of("p-1", "p-auditor").auditedByOwner()).isTrue();
        assertThat(of("p-1").auditedByOwner()).isFalse();
    }

    @Test
    void an_area_is_owned_by_who_answers_for_it() {
        AuditedArea area = AuditedArea.builder()
                .what(Ref.to("proc-1"))
                .owner(Ref.to("p-1"))
                .build();

        assertThat(area.ownedBy(Ref.to("p-1"))).isTrue();
        assertThat(area.ownedBy(Ref.to("p-2"))).isFalse();
        assertThat(AuditedArea.builder().what(Ref.to("proc-1")).build().ownedBy(Ref.to("p-1")))
                .isFalse();
    }

    @Test
    void several_audits_cover_clauses_together() {
        InternalAudit first = audit().plannedFor(DAY).addCriteria("10", "A.2").build();
        InternalAudit second = audit().plannedFor(DAY).addCriteria("4.1").build();

        assertThat(InternalAudit.coverageOf(List.of(first, second)).clauses()).containsExactly("4", "10");
    }

    @Test
    void without_any_the_standing_is_none() {
        assertThat(Proceeding.standingOf(List.of())).isEqualTo("none");
        assertThat(Proceeding.standingOf(List.of(completed("audit-1", DAY)))).isEqualTo("none");
    }

    @Test
    void the_standing_tells_the_earliest_planned_day() {
        InternalAudit later = audit().plannedFor(DUE).build();

        assertThat(Proceeding.standingOf(List.of(later, planned()))).isEqualTo("none, planned for 2026-01-10");
    }

    @Test
    void the_standing_tells_of_one_begun_rather_than_of_one_planned() {
        InternalAudit later = audit().date(DUE).build();

        assertThat(Proceeding.standingOf(List.of(planned(), later))).isEqualTo("none, in progress since 2027-01-10");
    }
}
