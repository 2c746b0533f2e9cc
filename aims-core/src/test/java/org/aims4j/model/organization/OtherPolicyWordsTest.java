package org.aims4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherPolicyWordsTest {
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
}
