package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityReportTest {
    private static final ConformityReport EMPTY = report().build();
    private static final ConformityReport REPORT = report().addOutcomes(
                    outcome("4.1-a", Status.CONFORMING),
                    outcome("4.1-b", Status.CONFORMING),
                    outcome("4.1-c", Status.CONFORMING),
                    outcome("8.4-a", Status.NONCONFORMING),
                    outcome("8.4-b", Status.NONCONFORMING),
                    outcome("8.4-c", Status.WAIVED),
                    outcome("10.2-b", Status.NOT_APPLICABLE),
                    outcome("5.1-b", Status.NOT_EVALUATED))
            .addFindings(
                    finding("8.4-a", Grade.OBSERVATION), finding("8.4-b", Grade.MINOR), finding("8.4-c", Grade.MINOR))
            .build();

    private static ConformityReport.Builder report() {
        return ConformityReport.builder()
                .asOf(LocalDate.of(2026, 6, 15))
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0")
                .digest("sha256:0");
    }

    private static Outcome outcome(String requirement, Status status) {
        return Outcome.builder()
                .requirement(requirement)
                .status(status)
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(CellCounts.NONE)
                .build();
    }

    private static Finding finding(String requirement, Grade grade) {
        return Finding.builder()
                .ruleId(requirement + "-rule")
                .requirement(requirement)
                .grade(grade)
                .subject(new Subject("AISystem", "ocr", "ocr"))
                .statement("A statement.")
                .build();
    }

    @Test
    void it_gives_the_outcome_of_an_item() {
        assertThat(REPORT.outcome("8.4-c").status()).isEqualTo(Status.WAIVED);
    }

    @Test
    void it_has_no_outcome_of_an_unknown_item() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> REPORT.outcome("99.9-z"))
                .withMessage("No outcome for \"99.9-z\" in this report");
    }

    @ParameterizedTest
    @CsvSource({"CONFORMING, 3", "NONCONFORMING, 2", "WAIVED, 1", "NOT_APPLICABLE, 1", "NOT_EVALUATED, 1"})
    void it_counts_items_by_status(Status status, long count) {
        assertThat(REPORT.count(status)).isEqualTo(count);
    }

    @Test
    void items_are_evaluated_unless_they_do_not_apply_or_cannot_be_told() {
        assertThat(REPORT.evaluated()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"MAJOR, 0", "MINOR, 2", "OBSERVATION, 1", "OPPORTUNITY, 0"})
    void it_counts_findings_by_grade(Grade grade, long count) {
        assertThat(REPORT.count(grade)).isEqualTo(count);
    }

    @Test
    void its_worst_grade_is_that_of_its_worst_finding() {
        assertThat(REPORT.worstGrade()).contains(Grade.MINOR);
    }

    @Test
    void without_findings_there_is_no_worst_grade() {
        assertThat(EMPTY.worstGrade()).isEmpty();
    }

    @Test
    void a_reason_for_the_item_as_a_whole_counts_no_cells() {
        assertThat(Reason.of(Reason.Code.NO_RULE, "")).isEqualTo(new Reason(Reason.Code.NO_RULE, "", 0));
    }
}
