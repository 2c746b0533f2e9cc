package org.aims4j.rules.verify;

import static org.aims4j.rules.verify.RuleVerifier.about;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static RuleVerifier missing() {
        AISystem system = AISystem.builder()
                .id("chatbot")
                .name("Chatbot")
                .addLifecycle(LifecycleEvent.builder()
                        .stage(LifecycleStage.DEPLOYMENT)
                        .date(DAY)
                        .build())
                .build();
        return RuleVerifier.of("8.4-impact-assessment-missing").asOf(DAY).given(system);
    }

    @Test
    void what_is_expected_and_said_passes() {
        missing().reportsExactly(about("AISystem", "chatbot").observed("impact assessment", "not recorded"));
    }

    @Test
    void another_word_fails() {
        assertThatThrownBy(() ->
                        missing().reportsExactly(about("AISystem", "chatbot").observed("impact assessment", "refused")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: AISystem chatbot [impact assessment: refused]")
                .hasMessageContaining("said:     AISystem chatbot [impact assessment: not recorded]");
    }

    @Test
    void a_result_that_is_not_said_fails() {
        assertThatThrownBy(() -> missing().reportsExactly(about("AISystem", "chatbot"), about("AISystem", "other")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AISystem other");
    }

    @Test
    void a_result_that_is_not_expected_fails() {
        assertThatThrownBy(() -> missing().reportsNothing())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: nothing");
    }

    @Test
    void another_key_fails() {
        assertThatThrownBy(() ->
                        missing().reportsExactly(about("AISystem", "chatbot").key("k")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AISystem chatbot [k]");
    }

    @Test
    void an_unknown_rule_is_refused_with_the_rules_of_its_clause() {
        assertThatThrownBy(() -> RuleVerifier.of("8.4-impact-missing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8.4-impact-assessment-missing");
    }

    @Test
    void a_day_is_needed() {
        assertThatThrownBy(() -> RuleVerifier.of("8.4-retired").given().reportsNothing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Call asOf(…) before the expectation");
    }
}
