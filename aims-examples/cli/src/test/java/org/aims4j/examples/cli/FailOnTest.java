package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Subject;
import org.junit.jupiter.api.Test;

class FailOnTest {
    private static final Finding MINOR = Finding.builder()
            .ruleId("8.4-impact-assessment-missing")
            .requirement("8.4-a")
            .grade(Grade.MINOR)
            .subject(new Subject("AISystem", "triage", "Radiology triage"))
            .statement("No assessment is on record.")
            .build();
    private static final Finding WAIVED = MINOR.coveredBy("w-1");

    @Test
    void a_finding_of_the_grade_fails() {
        assertThat(FailOn.MINOR.failsOn(List.of(MINOR))).isTrue();
        assertThat(FailOn.MAJOR.failsOn(List.of(MINOR))).isFalse();
        assertThat(FailOn.NEVER.failsOn(List.of(MINOR))).isFalse();
    }

    @Test
    void a_waived_finding_does_not_fail() {
        assertThat(FailOn.MINOR.failsOn(List.of(WAIVED))).isFalse();
        assertThat(FailOn.MINOR.failsOn(List.of(WAIVED, MINOR))).isTrue();
    }

    @Test
    void a_waived_finding_is_named_in_one_line_where_it_would_fail() {
        assertThat(FailOn.MINOR.waived(List.of(MINOR, WAIVED)))
                .containsExactly(
                        "8.4-a minor [8.4-impact-assessment-missing] of AISystem triage is waived by w-1 and does not count");
        assertThat(FailOn.MAJOR.waived(List.of(WAIVED))).isEmpty();
        assertThat(FailOn.NEVER.waived(List.of(WAIVED))).isEmpty();
    }
}
