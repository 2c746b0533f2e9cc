package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.aims4j.model.system.ImpactClass;
import org.junit.jupiter.api.Test;

class ImpactAssessmentProcessWordsTest {
    private static ImpactAssessmentProcess requiredFor(ImpactClass... classes) {
        return ImpactAssessmentProcess.builder()
                .id("process-1")
                .requiredFor(Set.of(classes))
                .build();
    }

    @Test
    void a_class_that_needs_no_assessment_is_exempt() {
        assertThat(requiredFor(ImpactClass.HIGH).exempts(ImpactClass.MINIMAL)).isTrue();
    }

    @Test
    void a_class_that_needs_one_is_not() {
        assertThat(requiredFor(ImpactClass.HIGH).exempts(ImpactClass.HIGH)).isFalse();
    }

    @Test
    void unclassified_is_never_exempt() {
        assertThat(requiredFor(ImpactClass.HIGH).exempts(ImpactClass.UNCLASSIFIED))
                .isFalse();
    }
}
