package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static Finding.Builder finding() {
        return Finding.builder()
                .ruleId("8.4-x")
                .requirement("8.4-a")
                .subject(new Subject("AISystem", "ocr", "Text recognition"));
    }

    @Test
    void it_has_no_key_unless_stated() {
        assertThat(finding()
                        .grade(Grade.MINOR)
                        .statement("A statement.")
                        .build()
                        .key())
                .isEmpty();
    }

    @Test
    void its_fingerprint_is_that_of_rule_subject_and_key() {
        Finding finding = finding()
                .grade(Grade.MINOR)
                .statement("A statement.")
                .key("2026")
                .build();

        assertThat(finding.fingerprint()).isEqualTo(Fingerprint.of("8.4-x", finding.subject(), "2026"));
    }

    @Test
    void grade_statement_evidence_and_days_are_not_in_its_fingerprint() {
        Finding one = finding().grade(Grade.MINOR).statement("One.").build();
        Finding other = finding()
                .grade(Grade.MAJOR)
                .statement("Other.")
                .addEvidence(new Observed("owner", "not recorded", "an owner"))
                .addFacts("ocr")
                .since(LocalDate.of(2026, 1, 1))
                .build();

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
    }

    @Test
    void findings_with_other_words_are_not_equal() {
        assertThat(finding().grade(Grade.MINOR).statement("One.").build())
                .isNotEqualTo(finding().grade(Grade.MINOR).statement("Other.").build());
    }

    @ParameterizedTest
    @CsvSource({"MAJOR, true", "MINOR, true", "OBSERVATION, false", "OPPORTUNITY, false"})
    void major_and_minor_ones_are_nonconformities(Grade grade, boolean nonconformity) {
        assertThat(grade.isNonconformity()).isEqualTo(nonconformity);
    }

    @Test
    void grades_come_from_worst_to_least() {
        assertThat(List.of(Grade.values()))
                .containsExactly(Grade.MAJOR, Grade.MINOR, Grade.OBSERVATION, Grade.OPPORTUNITY);
    }
}
