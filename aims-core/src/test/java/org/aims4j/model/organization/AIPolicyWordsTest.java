package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class AIPolicyWordsTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 10);
    private static final LocalDate VALID = LocalDate.of(2026, 2, 1);
    private static final LocalDate SUPERSEDED = LocalDate.of(2026, 6, 30);

    private static AIPolicy.Builder draft(String id) {
        return AIPolicy.builder().id(id).version("1").date(LocalDate.of(2025, 12, 1));
    }

    private static AIPolicy.Builder approved(String id) {
        return draft(id).approval(new Approval(Ref.to("p-chief"), APPROVED));
    }

    @Test
    void the_version_in_force_from_a_later_day_prevails() {
        AIPolicy former = approved("pol-2").build();
        AIPolicy present = approved("pol-1").validFrom(VALID).build();

        assertThat(present.prevailsOver(former, VALID)).isTrue();
        assertThat(former.prevailsOver(present, VALID)).isFalse();
    }

    @Test
    void of_two_versions_of_one_day_the_greater_id_prevails() {
        assertThat(approved("pol-2").build().prevailsOver(approved("pol-1").build(), VALID))
                .isTrue();
    }

    @Test
    void no_version_prevails_over_itself() {
        assertThat(approved("pol-1").build().prevailsOver(approved("pol-1").build(), VALID))
                .isFalse();
    }

    @Test
    void a_version_does_not_prevail_before_it_is_in_force() {
        AIPolicy present = approved("pol-2").validFrom(VALID).build();

        assertThat(present.prevailsOver(approved("pol-1").build(), VALID.minusDays(1)))
                .isFalse();
    }

    @Test
    void no_version_prevails_over_one_that_is_not_in_force() {
        AIPolicy former = approved("pol-1").supersededOn(VALID).build();

        assertThat(approved("pol-2").validFrom(VALID).build().prevailsOver(former, VALID))
                .isFalse();
    }

    @Test
    void a_draft_stands_as_not_approved() {
        assertThat(draft("pol-1").validFrom(VALID).build().standingAt(VALID)).isEqualTo("not approved");
    }

    @Test
    void before_its_day_it_stands_as_in_force_from_then() {
        assertThat(approved("pol-1").validFrom(VALID).build().standingAt(VALID.minusDays(1)))
                .isEqualTo("in force from 2026-02-01");
    }

    @Test
    void from_its_day_on_it_stands_as_in_force() {
        assertThat(approved("pol-1").validFrom(VALID).build().standingAt(VALID)).isEqualTo("in force");
    }

    @Test
    void on_the_day_before_it_is_superseded_it_stands_as_in_force() {
        assertThat(approved("pol-1").supersededOn(SUPERSEDED).build().standingAt(SUPERSEDED.minusDays(1)))
                .isEqualTo("in force");
    }

    @Test
    void from_the_day_on_which_it_is_superseded_it_stands_as_superseded() {
        assertThat(approved("pol-1").supersededOn(SUPERSEDED).build().standingAt(SUPERSEDED))
                .isEqualTo("superseded on 2026-06-30");
    }

    @Test
    void several_stand_each_for_itself_in_the_order_of_the_words() {
        assertThat(AIPolicy.standingOf(
                        List.of(
                                approved("pol-2").supersededOn(SUPERSEDED).build(),
                                draft("pol-1").build()),
                        SUPERSEDED))
                .isEqualTo("not approved, superseded on 2026-06-30");
    }

    @Test
    void none_stands_as_not_recorded() {
        assertThat(AIPolicy.standingOf(List.of(), VALID)).isEqualTo("not recorded");
    }

    @Test
    void a_reference_to_it_means_it() {
        assertThat(draft("pol-1").build().isMeantBy(Ref.to("pol-1"))).isTrue();
    }

    @Test
    void a_reference_to_its_document_means_it() {
        assertThat(draft("pol-1").document(Ref.to("doc-1")).build().isMeantBy(Ref.to("doc-1")))
                .isTrue();
    }

    @Test
    void a_reference_to_something_else_does_not_mean_it() {
        assertThat(draft("pol-1").document(Ref.to("doc-1")).build().isMeantBy(Ref.to("pol-2")))
                .isFalse();
    }
}
