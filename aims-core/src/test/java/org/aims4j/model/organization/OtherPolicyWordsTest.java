package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aims4j.model.Approval;
import org.aims4j.model.Ref;
import org.junit.jupiter.api.Test;

class OtherPolicyWordsTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 1);

    private static OtherPolicy.Builder policy() {
        return OtherPolicy.builder().id("pol-privacy").title("Privacy policy");
    }

    @Test
    void one_that_ai_crosses_is_related_and_not_undecided() {
        assertThat(policy().crossesAI(true).build().related()).isTrue();
        assertThat(policy().crossesAI(true).build().undecided()).isFalse();
    }

    @Test
    void one_that_ai_does_not_cross_is_neither_related_nor_undecided() {
        assertThat(policy().crossesAI(false).build().related()).isFalse();
        assertThat(policy().crossesAI(false).build().undecided()).isFalse();
    }

    @Test
    void one_of_which_nothing_is_on_record_is_undecided_and_not_related() {
        assertThat(policy().build().undecided()).isTrue();
        assertThat(policy().build().related()).isFalse();
    }

    @Test
    void one_with_a_decision_is_not_undecided() {
        assertThat(policy().decision("No AI takes part").build().undecided()).isFalse();
    }

    @Test
    void a_blank_decision_decides_nothing() {
        assertThat(policy().decision(" ").build().undecided()).isTrue();
    }

    private static AIPolicy.Builder aiPolicy() {
        return AIPolicy.builder().id("policy-1").version("1").date(START.minusDays(30));
    }

    private static AIPolicy inForce() {
        return aiPolicy()
                .approval(new Approval(Ref.to("p-chief"), START.minusDays(9)))
                .validFrom(START)
                .build();
    }

    @Test
    void one_decided_the_day_before_the_ai_policy_is_in_force_is_decided_before_it() {
        assertThat(policy().decidedOn(START.minusDays(1)).build().decidedBefore(inForce()))
                .isTrue();
    }

    @Test
    void one_decided_on_the_day_on_which_the_ai_policy_is_in_force_is_not_decided_before_it() {
        assertThat(policy().decidedOn(START).build().decidedBefore(inForce())).isFalse();
    }

    @Test
    void nothing_is_decided_before_a_draft_and_nothing_without_a_day() {
        assertThat(policy().decidedOn(START.minusDays(1))
                        .build()
                        .decidedBefore(aiPolicy().build()))
                .isFalse();
        assertThat(policy().build().decidedBefore(inForce())).isFalse();
    }
}
