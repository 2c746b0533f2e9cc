package org.aims4j.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Action;
import org.aims4j.model.Evidence;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class CompetenceWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Competence.Builder verdict(String id, String person, String requirement, LocalDate day) {
        return Competence.builder()
                .id(id)
                .person(Ref.to(person))
                .requirement(Ref.to(requirement))
                .date(day);
    }

    private static Competence.Builder verdict(String id) {
        return verdict(id, "p-1", "cr-1", DAY);
    }

    private static Competence.Builder verdict() {
        return verdict("comp-1");
    }

    private static Evidence evidence() {
        return Evidence.builder().date(DAY).validUntil(DAY.plusDays(9)).build();
    }

    private static Action action() {
        return Action.builder()
                .id("act-1")
                .what("Course")
                .serves(Ref.to("comp-1"))
                .completedOn(DAY)
                .build();
    }

    @Test
    void a_later_verdict_supersedes_an_earlier_one() {
        Competence earlier = verdict("comp-2", "p-1", "cr-1", DAY.minusDays(1)).build();

        assertThat(verdict("comp-1").build().supersedes(earlier)).isTrue();
        assertThat(earlier.supersedes(verdict("comp-1").build())).isFalse();
    }

    @Test
    void of_two_verdicts_of_one_day_the_one_with_the_greater_id_supersedes() {
        assertThat(verdict("comp-2").build().supersedes(verdict("comp-1").build()))
                .isTrue();
        assertThat(verdict("comp-1").build().supersedes(verdict("comp-2").build()))
                .isFalse();
    }

    @Test
    void no_verdict_supersedes_itself() {
        assertThat(verdict().build().supersedes(verdict().build())).isFalse();
    }

    @Test
    void a_verdict_on_another_person_is_not_superseded() {
        Competence other = verdict("comp-0", "p-2", "cr-1", DAY).build();

        assertThat(verdict().build().supersedes(other)).isFalse();
    }

    @Test
    void a_verdict_for_another_requirement_is_not_superseded() {
        Competence other = verdict("comp-0", "p-1", "cr-2", DAY).build();

        assertThat(verdict().build().supersedes(other)).isFalse();
    }

    @Test
    void it_has_not_expired_on_its_last_day() {
        assertThat(verdict().validUntil(DAY.plusDays(9)).build().expiredAt(DAY.plusDays(9)))
                .isFalse();
    }

    @Test
    void it_has_expired_on_the_day_after_its_last_day() {
        assertThat(verdict().validUntil(DAY.plusDays(9)).build().expiredAt(DAY.plusDays(10)))
                .isTrue();
    }

    @Test
    void without_a_last_day_it_never_expires() {
        assertThat(verdict().build().expiredAt(LocalDate.MAX)).isFalse();
    }

    @Test
    void evidence_counts_on_its_last_day() {
        assertThat(verdict().addEvidence(evidence()).build().evidencedAt(DAY.plusDays(9)))
                .isTrue();
    }

    @Test
    void evidence_does_not_count_on_the_day_after_its_last_day() {
        assertThat(verdict().addEvidence(evidence()).build().evidencedAt(DAY.plusDays(10)))
                .isFalse();
    }

    @Test
    void without_evidence_it_is_not_evidenced() {
        assertThat(verdict().build().evidencedAt(DAY)).isFalse();
    }

    @Test
    void verdicts_on_one_person_are_not_on_several() {
        assertThat(Competence.onSeveral(
                        List.of(verdict().build(), verdict("comp-2").build())))
                .isFalse();
    }

    @Test
    void verdicts_on_two_people_are_on_several() {
        Competence other = verdict("comp-2", "p-2", "cr-1", DAY).build();

        assertThat(Competence.onSeveral(List.of(verdict().build(), other))).isTrue();
    }

    @Test
    void those_with_evidence_are_counted() {
        List<Competence> some = List.of(
                verdict().build(), verdict("comp-2").addEvidence(evidence()).build());

        assertThat(Competence.evidencedAt(DAY, some)).isEqualTo(1);
    }

    @Test
    void a_verdict_of_the_day_before_completion_does_not_follow_the_action() {
        Competence earlier = verdict("comp-1", "p-1", "cr-1", DAY.minusDays(1)).build();

        assertThat(earlier.follows(action())).isFalse();
    }

    @Test
    void a_verdict_of_the_day_of_completion_follows_the_action() {
        assertThat(verdict().build().follows(action())).isTrue();
    }

    @Test
    void no_verdict_follows_an_action_that_is_not_completed() {
        Action open = Action.builder()
                .id("act-2")
                .what("Course")
                .serves(Ref.to("comp-1"))
                .build();

        assertThat(verdict().build().follows(open)).isFalse();
    }

    @Test
    void without_a_verdict_there_is_none() {
        assertThat(Competence.standingOf(List.of(), DAY)).isEqualTo("none");
    }

    @Test
    void the_latest_verdict_tells_the_standing() {
        Competence earlier = verdict("comp-9", "p-1", "cr-1", DAY.minusDays(1))
                .competent(true)
                .build();

        assertThat(Competence.standingOf(List.of(verdict().build(), earlier), DAY))
                .isEqualTo("not competent");
    }

    @Test
    void of_two_verdicts_of_one_day_the_one_with_the_greatest_id_tells_the_standing() {
        List<Competence> some = List.of(
                verdict("comp-2").competent(true).build(), verdict("comp-1").build());

        assertThat(Competence.standingOf(some, DAY)).isEqualTo("competent");
    }

    @Test
    void a_verdict_that_has_run_out_is_told_with_its_last_day() {
        List<Competence> some =
                List.of(verdict().competent(true).validUntil(DAY.plusDays(9)).build());

        assertThat(Competence.standingOf(some, DAY.plusDays(9))).isEqualTo("competent");
        assertThat(Competence.standingOf(some, DAY.plusDays(10))).isEqualTo("expired after " + DAY.plusDays(9));
    }
}
