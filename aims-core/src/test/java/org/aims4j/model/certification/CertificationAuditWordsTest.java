package org.aims4j.model.certification;

import static org.aims4j.model.certification.CertificationAudit.Kind.RECERTIFICATION;
import static org.aims4j.model.certification.CertificationAudit.Kind.SPECIAL;
import static org.aims4j.model.certification.CertificationAudit.Kind.STAGE_1;
import static org.aims4j.model.certification.CertificationAudit.Kind.STAGE_2;
import static org.aims4j.model.certification.CertificationAudit.Kind.SURVEILLANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.certification.CertificationAudit.Kind;
import org.junit.jupiter.api.Test;

class CertificationAuditWordsTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 8, 31);
    private static final LocalDate ENDED = BEGAN.plusDays(2);

    private static CertificationAudit.Builder audit(Kind kind) {
        return CertificationAudit.builder().id("audit").kind(kind);
    }

    private static CertificationAudit begun(Kind kind) {
        return audit(kind)
                .plannedFor(BEGAN.minusDays(3))
                .date(BEGAN)
                .endedOn(ENDED)
                .build();
    }

    private static CertificationAudit planned(Kind kind) {
        return audit(kind).plannedFor(BEGAN).endedOn(ENDED).build();
    }

    private static CertificationAudit on(LocalDate day, String id) {
        return CertificationAudit.builder().id(id).kind(STAGE_1).date(day).build();
    }

    @Test
    void one_that_was_begun_lasts_from_the_day_it_began_to_the_day_it_ended() {
        assertThat(begun(STAGE_1).begun()).isTrue();
        assertThat(begun(STAGE_1).startsOn()).isEqualTo(BEGAN);
        assertThat(begun(STAGE_1).endsOn()).isEqualTo(ENDED);
    }

    @Test
    void without_an_end_it_took_one_day() {
        assertThat(audit(STAGE_1).date(BEGAN).build().endsOn()).isEqualTo(BEGAN);
    }

    @Test
    void one_that_is_planned_starts_and_ends_on_the_day_it_is_planned_for() {
        assertThat(planned(STAGE_1).begun()).isFalse();
        assertThat(planned(STAGE_1).startsOn()).isEqualTo(BEGAN);
        assertThat(planned(STAGE_1).endsOn()).isEqualTo(BEGAN);
    }

    @Test
    void it_is_held_on_its_last_day_and_not_before() {
        assertThat(begun(STAGE_1).heldAt(ENDED.minusDays(1))).isFalse();
        assertThat(begun(STAGE_1).heldAt(ENDED)).isTrue();
        assertThat(planned(STAGE_1).heldAt(ENDED)).isFalse();
    }

    @Test
    void it_began_after_the_day_before_and_not_after_the_day_itself() {
        assertThat(begun(STAGE_1).beganAfter(BEGAN.minusDays(1))).isTrue();
        assertThat(begun(STAGE_1).beganAfter(BEGAN)).isFalse();
        assertThat(planned(STAGE_1).beganAfter(BEGAN.minusDays(1))).isFalse();
    }

    @Test
    void it_began_since_its_first_day_and_not_since_the_day_after() {
        assertThat(begun(SPECIAL).beganSince(Optional.of(BEGAN))).isTrue();
        assertThat(begun(SPECIAL).beganSince(Optional.of(BEGAN.plusDays(1)))).isFalse();
        assertThat(begun(SPECIAL).beganSince(Optional.empty())).isFalse();
        assertThat(planned(SPECIAL).beganSince(Optional.of(BEGAN))).isFalse();
    }

    @Test
    void a_plan_is_expected_until_its_day() {
        CertificationAudit plan = audit(SURVEILLANCE).plannedFor(BEGAN).build();
        assertThat(plan.expectedAt(BEGAN)).isTrue();
        assertThat(plan.expectedAt(BEGAN.plusDays(1))).isFalse();
        assertThat(begun(SURVEILLANCE).expectedAt(BEGAN)).isFalse();
    }

    @Test
    void it_is_begun_or_expected_after_the_first_day_and_not_after_the_last() {
        CertificationAudit plan = audit(SURVEILLANCE).plannedFor(BEGAN).build();
        assertThat(plan.begunOrExpectedWithin(BEGAN.minusDays(1), BEGAN, BEGAN)).isTrue();
        assertThat(plan.begunOrExpectedWithin(BEGAN.minusDays(1), BEGAN, BEGAN.plusDays(1)))
                .isFalse();
        assertThat(plan.begunOrExpectedWithin(BEGAN, BEGAN.plusDays(1), BEGAN)).isFalse();
        CertificationAudit late =
                audit(SURVEILLANCE).plannedFor(BEGAN).date(BEGAN.plusYears(1)).build();
        LocalDate after = BEGAN.plusYears(2);
        assertThat(late.begunOrExpectedWithin(BEGAN, BEGAN.plusYears(1), after)).isTrue();
        assertThat(late.begunOrExpectedWithin(BEGAN, BEGAN.plusYears(1).minusDays(1), after))
                .isFalse();
    }

    @Test
    void surveillance_and_recertification_survey_in_the_year_they_began() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> begun(kind).surveysIn(2026)))
                .containsExactly(SURVEILLANCE, RECERTIFICATION);
        assertThat(begun(SURVEILLANCE).surveysIn(2027)).isFalse();
        assertThat(planned(SURVEILLANCE).surveysIn(2026)).isFalse();
    }

    @Test
    void a_planned_one_will_survey_in_its_year_until_its_day() {
        LocalDate day = planned(SURVEILLANCE).startsOn();
        assertThat(Arrays.stream(Kind.values()).filter(kind -> planned(kind).surveysOrWillIn(2026, day)))
                .containsExactly(SURVEILLANCE, RECERTIFICATION);
        assertThat(planned(SURVEILLANCE).surveysOrWillIn(2026, day.plusDays(1))).isFalse();
        assertThat(planned(SURVEILLANCE).surveysOrWillIn(2025, day)).isFalse();
        assertThat(audit(SURVEILLANCE).date(BEGAN).build().surveysOrWillIn(2026, BEGAN.plusDays(1)))
                .isTrue();
    }

    @Test
    void they_cover_clauses_and_controls_together() {
        CertificationAudit one = audit(SURVEILLANCE)
                .date(BEGAN)
                .addCovers("4", "5", "6", "7", "A.6")
                .build();
        CertificationAudit other =
                audit(RECERTIFICATION).date(BEGAN).addCovers("8.4", "9").build();
        assertThat(CertificationAudit.coverageOf(List.of(one, other)).leavesOut(List.of("A.7.2", "A.6.2.4", "A.2.2")))
                .containsExactly("10", "A.2.2", "A.7.2");
    }

    @Test
    void decisions_rest_on_stage_2_and_recertification() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> begun(kind).leadsToDecision()))
                .containsExactly(STAGE_2, RECERTIFICATION);
    }

    @Test
    void all_but_the_stages_follow_up() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> begun(kind).followsUp()))
                .containsExactly(SURVEILLANCE, RECERTIFICATION, SPECIAL);
    }

    @Test
    void the_one_that_began_on_an_earlier_day_began_before_and_of_one_day_the_one_with_the_lesser_id() {
        CertificationAudit first = on(BEGAN, "b");
        assertThat(first.beganBefore(on(BEGAN.plusDays(1), "a"))).isTrue();
        assertThat(on(BEGAN.plusDays(1), "a").beganAfter(first)).isTrue();
        assertThat(first.beganBefore(on(BEGAN, "a"))).isFalse();
        assertThat(first.beganBefore(on(BEGAN, "c"))).isTrue();
        assertThat(first.beganBefore(first)).isFalse();
        assertThat(planned(STAGE_1).beganBefore(on(BEGAN.plusYears(1), "x"))).isFalse();
        assertThat(first.beganBefore(
                        audit(STAGE_1).plannedFor(BEGAN.plusYears(1)).build()))
                .isFalse();
    }

    @Test
    void verification_is_due_six_months_after_its_last_day() {
        assertThat(audit(STAGE_2).date(BEGAN).build().verificationDueOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(begun(STAGE_2).verificationDueOn()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void the_stages_among_audits_come_in_their_order_and_once() {
        assertThat(CertificationAudit.stagesAmong(
                        List.of(begun(STAGE_2), begun(SPECIAL), begun(STAGE_1), begun(STAGE_2))))
                .containsExactly(STAGE_1, STAGE_2);
        assertThat(CertificationAudit.stagesAmong(List.of(begun(SPECIAL)))).isEmpty();
    }
}
