package org.aims4j.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.aims4j.model.system.ImpactClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactAssessmentProcessTest {
    private static ImpactAssessmentProcess.Builder process() {
        return ImpactAssessmentProcess.builder().id("iap");
    }

    @ParameterizedTest
    @EnumSource
    void every_class_needs_an_assessment_unless_stated(ImpactClass impactClass) {
        assertThat(process().build().requires(impactClass)).isTrue();
    }

    @Test
    void a_class_that_is_named_needs_an_assessment() {
        assertThat(process().requiredFor(Set.of(ImpactClass.HIGH)).build().requires(ImpactClass.HIGH))
                .isTrue();
    }

    @Test
    void a_class_that_is_not_named_needs_none() {
        assertThat(process().requiredFor(Set.of(ImpactClass.HIGH)).build().requires(ImpactClass.LIMITED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void with_no_class_named_none_needs_an_assessment(ImpactClass impactClass) {
        assertThat(process().requiredFor(Set.of()).build().requires(impactClass))
                .isFalse();
    }

    @Test
    void a_change_of_the_set_handed_in_does_not_reach_it() {
        Set<ImpactClass> classes = EnumSet.of(ImpactClass.HIGH);
        ImpactAssessmentProcess process = process().requiredFor(classes).build();

        classes.add(ImpactClass.LIMITED);

        assertThat(process.requires(ImpactClass.LIMITED)).isFalse();
    }
}
