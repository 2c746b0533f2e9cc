package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpactAssessmentProcessStepsTest {
    private static ImpactAssessmentProcess steps(String... steps) {
        return ImpactAssessmentProcess.builder().id("process-1").addSteps(steps).build();
    }

    @Test
    void steps_of_the_guidance_that_are_not_on_record_are_missing_in_its_order() {
        assertThat(steps("Treat", "own step", "identify").stepsMissing())
                .containsExactly("analyse", "evaluate", "document", "communicate");
    }

    @Test
    void with_all_six_none_is_missing() {
        assertThat(steps("identify", "analyse", "evaluate", "treat", "document", "communicate")
                        .stepsMissing())
                .isEmpty();
    }
}
