package org.aims4j.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.aims4j.model.Interval;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.InternalAudit;
import org.junit.jupiter.api.Test;

/** Words about the life of a nonconformity. */
class NonconformityWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);
    private static final Optional<Interval> YEAR =
            Optional.of(Interval.builder().every(Period.ofYears(1)).build());

    private static Nonconformity.Builder raised() {
        return Nonconformity.builder()
                .id("nc-1")
                .nature("In use without an impact assessment")
                .date(DAY);
    }

    private static Step step() {
        return Step.builder().text("Switched off").date(AFTER).build();
    }

    private static Cause cause() {
        return Cause.builder().text("No gate").method("Five whys").date(AFTER).build();
    }

    @Test
    void closed_the_day_before_is_closed_before() {
        assertThat(raised().closedOn(BEFORE).build().closedBefore(Optional.of(DAY)))
                .isTrue();
    }

    @Test
    void closed_on_the_day_is_not_closed_before() {
        assertThat(raised().closedOn(DAY).build().closedBefore(Optional.of(DAY)))
                .isFalse();
    }

    @Test
    void an_open_one_is_closed_before_no_day() {
        assertThat(raised().build().closedBefore(Optional.of(AFTER))).isFalse();
    }

    @Test
    void none_is_closed_before_a_day_that_is_not_on_record() {
        assertThat(raised().closedOn(DAY).build().closedBefore(Optional.empty()))
                .isFalse();
    }

    @Test
    void it_was_raised_after_the_day_before_and_not_after_its_day() {
        assertThat(raised().build().raisedAfter(Optional.of(BEFORE))).isTrue();
        assertThat(raised().build().raisedAfter(Optional.of(DAY))).isFalse();
    }

    @Test
    void it_was_raised_before_the_day_after_and_not_before_its_day() {
        assertThat(raised().build().raisedBefore(Optional.of(AFTER))).isTrue();
        assertThat(raised().build().raisedBefore(Optional.of(DAY))).isFalse();
    }

    @Test
    void it_was_raised_neither_before_nor_after_a_day_that_is_not_on_record() {
        assertThat(raised().build().raisedAfter(Optional.empty())).isFalse();
        assertThat(raised().build().raisedBefore(Optional.empty())).isFalse();
    }

    @Test
    void on_the_day_on_which_an_interval_ends_it_has_not_passed() {
        assertThat(raised().build().intervalPassedAt(DAY.plusYears(1), YEAR)).isFalse();
    }

    @Test
    void the_day_after_it_has_passed() {
        assertThat(raised().build().intervalPassedAt(AFTER.plusYears(1), YEAR)).isTrue();
    }

    @Test
    void without_an_interval_none_passes() {
        assertThat(raised().build().intervalPassedAt(AFTER.plusYears(9), Optional.empty()))
                .isFalse();
    }

    @Test
    void each_step_has_its_day() {
        assertThat(raised().containment(step()).build().containedOn()).contains(AFTER);
        assertThat(raised().correction(step()).build().correctedOn()).contains(AFTER);
        assertThat(raised().consequences(step()).build().consequencesOn()).contains(AFTER);
        assertThat(raised().review(step()).build().reviewedOn()).contains(AFTER);
        assertThat(raised().cause(cause()).build().causeFoundOn()).contains(AFTER);
        assertThat(raised().extent(Extent.builder().date(AFTER).build()).build().extentFoundOn())
                .contains(AFTER);
        assertThat(raised().changeDecision(ChangeDecision.builder().date(AFTER).build())
                        .build()
                        .changeDecidedOn())
                .contains(AFTER);
    }

    @Test
    void without_steps_it_has_none_of_their_days() {
        Nonconformity bare = raised().build();

        assertThat(bare.containedOn()).isEmpty();
        assertThat(bare.correctedOn()).isEmpty();
        assertThat(bare.consequencesOn()).isEmpty();
        assertThat(bare.reviewedOn()).isEmpty();
        assertThat(bare.causeFoundOn()).isEmpty();
        assertThat(bare.extentFoundOn()).isEmpty();
        assertThat(bare.changeDecidedOn()).isEmpty();
    }

    @Test
    void the_reviewer_is_who_made_the_review() {
        Step review =
                Step.builder().text("Looked at").date(AFTER).by(Ref.to("p-1")).build();

        assertThat(raised().review(review).build().reviewer()).contains(Ref.to("p-1"));
    }

    @Test
    void a_review_by_nobody_has_no_reviewer() {
        assertThat(raised().review(step()).build().reviewer()).isEmpty();
    }

    @Test
    void the_cause_has_its_text_and_its_method() {
        assertThat(raised().cause(cause()).build().causeText()).contains("No gate");
        assertThat(raised().cause(cause()).build().causeMethod()).contains("Five whys");
    }

    @Test
    void the_cause_was_found_before_the_day_after_and_not_before_its_day() {
        Nonconformity found = raised().cause(cause()).build();

        assertThat(found.causeFoundBefore(Optional.of(AFTER.plusDays(1)))).isTrue();
        assertThat(found.causeFoundBefore(Optional.of(AFTER))).isFalse();
    }

    @Test
    void without_a_cause_or_a_day_the_cause_was_not_found_before() {
        assertThat(raised().build().causeFoundBefore(Optional.of(AFTER))).isFalse();
        assertThat(raised().cause(cause()).build().causeFoundBefore(Optional.empty()))
                .isFalse();
    }

    @Test
    void similar_ones_are_found_where_the_extent_says_so() {
        assertThat(raised().extent(Extent.builder().date(AFTER).similar(true).build())
                        .build()
                        .similarFound())
                .isTrue();
        assertThat(raised().extent(Extent.builder().date(AFTER).build()).build().similarFound())
                .isFalse();
        assertThat(raised().build().similarFound()).isFalse();
    }

    @Test
    void an_extent_that_names_no_other_system_is_of_its_own_systems_only() {
        assertThat(raised().addSystems(Ref.to("sys-1"))
                        .extent(Extent.builder().date(AFTER).build())
                        .build()
                        .extentOfOwnSystemsOnly())
                .isTrue();
    }

    @Test
    void an_extent_that_names_another_system_is_not() {
        assertThat(raised().addSystems(Ref.to("sys-1"))
                        .extent(Extent.builder()
                                .date(AFTER)
                                .addOtherSystems(Ref.to("sys-2"))
                                .build())
                        .build()
                        .extentOfOwnSystemsOnly())
                .isFalse();
    }

    @Test
    void an_extent_of_one_about_no_system_is_not() {
        assertThat(raised().extent(Extent.builder().date(AFTER).build()).build().extentOfOwnSystemsOnly())
                .isFalse();
    }

    @Test
    void one_without_an_extent_is_not() {
        assertThat(raised().addSystems(Ref.to("sys-1")).build().extentOfOwnSystemsOnly())
                .isFalse();
    }

    @Test
    void a_change_is_needed_where_the_decision_says_so() {
        Nonconformity decided = raised().changeDecision(ChangeDecision.builder()
                        .date(AFTER)
                        .needed(true)
                        .change(Ref.to("change-1"))
                        .build())
                .build();

        assertThat(decided.changeNeeded()).isTrue();
        assertThat(decided.neededChange()).contains(Ref.to("change-1"));
    }

    @Test
    void a_decision_against_a_change_needs_none() {
        assertThat(raised().changeDecision(ChangeDecision.builder().date(AFTER).build())
                        .build()
                        .changeNeeded())
                .isFalse();
    }

    @Test
    void without_a_decision_no_change_is_needed() {
        assertThat(raised().build().changeNeeded()).isFalse();
        assertThat(raised().build().neededChange()).isEmpty();
    }

    @Test
    void only_that_source_is_an_internal_audit() {
        assertThat(raised().source(Nonconformity.Source.INTERNAL_AUDIT).build().fromInternalAudit())
                .isTrue();
        assertThat(raised().source(Nonconformity.Source.EXTERNAL_AUDIT).build().fromInternalAudit())
                .isFalse();
        assertThat(raised().build().fromInternalAudit()).isFalse();
    }

    @Test
    void it_is_found_in_the_record_that_it_names() {
        Nonconformity found = raised().foundIn(Ref.<InternalAudit>to("audit-1")).build();

        assertThat(found.isFoundIn(Ref.<InternalAudit>to("audit-1"))).isTrue();
        assertThat(found.isFoundIn(Ref.<InternalAudit>to("audit-2"))).isFalse();
    }

    @Test
    void without_a_requirement_that_is_blank() {
        assertThat(raised().build().requirementOrBlank()).isEmpty();
        assertThat(raised().requirement("8.4-a").build().requirementOrBlank()).isEqualTo("8.4-a");
    }

    @Test
    void its_standing_tells_when_it_was_raised_and_closed() {
        assertThat(raised().build().standing()).isEqualTo("raised on 2026-01-10, open");
        assertThat(raised().closedOn(AFTER).build().standing()).isEqualTo("raised on 2026-01-10, closed on 2026-01-11");
    }
}
