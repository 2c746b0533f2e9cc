package org.aims4j.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private static final LocalDate EFFECT = LocalDate.of(2026, 3, 2);

    private static Change.Builder change() {
        return proposedOn(EFFECT);
    }

    private static Change.Builder proposedOn(LocalDate day) {
        return Change.builder()
                .id("ch-1")
                .kind(Change.Kind.AIMS)
                .of(Ref.to("scope"))
                .proposedOn(day);
    }

    private static Change planned(Change.Builder change, String resources) {
        return change.purpose("Two more units")
                .consequences("More systems")
                .resources(resources)
                .responsible(Ref.to("p-1"))
                .build();
    }

    private static Change approvedOn(LocalDate day) {
        return change().effectiveOn(EFFECT)
                .approval(new Approval(Ref.to("p-1"), day))
                .build();
    }

    private static ChangeReview review(boolean harmful) {
        return ChangeReview.builder().date(EFFECT).harmful(harmful).build();
    }

    @Test
    void a_plan_without_anything_lacks_four_things() {
        assertThat(change().build().missingFromPlan())
                .containsExactly("purpose", "consequences", "resources", "responsible");
    }

    @Test
    void a_blank_text_is_missing() {
        assertThat(planned(change(), " ").missingFromPlan()).containsExactly("resources");
    }

    @Test
    void a_proposal_on_the_day_of_the_effect_is_in_time() {
        assertThat(planned(change().effectiveOn(EFFECT), "A week").missingFromPlan())
                .isEmpty();
    }

    @Test
    void a_proposal_after_the_effect_is_late() {
        assertThat(planned(proposedOn(EFFECT.plusDays(1)).effectiveOn(EFFECT), "A week")
                        .missingFromPlan())
                .containsExactly("proposal before the effect");
    }

    @Test
    void before_its_effect_no_proposal_is_late() {
        assertThat(planned(change(), "A week").missingFromPlan()).isEmpty();
    }

    @Test
    void an_approval_on_the_day_of_the_effect_is_in_time() {
        assertThat(approvedOn(EFFECT).approvedInTime()).isTrue();
    }

    @Test
    void an_approval_after_the_effect_is_not() {
        assertThat(approvedOn(EFFECT.plusDays(1)).approvedInTime()).isFalse();
    }

    @Test
    void without_an_approval_it_is_not_approved_in_time() {
        assertThat(change().build().approvedInTime()).isFalse();
    }

    @Test
    void an_approval_before_any_effect_is_in_time() {
        assertThat(change().approval(new Approval(Ref.to("p-1"), EFFECT))
                        .build()
                        .approvedInTime())
                .isTrue();
    }

    @Test
    void it_did_harm_where_a_review_says_so() {
        assertThat(change().review(review(true)).build().didHarm()).isTrue();
    }

    @Test
    void it_did_no_harm_where_a_review_says_nothing_of_it() {
        assertThat(change().review(review(false)).build().didHarm()).isFalse();
    }

    @Test
    void without_a_review_it_did_no_harm() {
        assertThat(change().build().didHarm()).isFalse();
    }
}
