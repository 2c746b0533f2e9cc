package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inventory of 2024 in the repository, imported and evaluated, against counts that were made without this library. */
class UsFederal2024VerdictsTest {
    @TempDir
    static Path folder;

    private static Verdicts verdicts = Verdicts.NONE;

    @BeforeAll
    static void import_and_evaluate() {
        verdicts = Verdicts.on(folder, "us-federal-2024", "2024_consolidated_ai_inventory_raw_v2.csv", "2024-12-16");
    }

    @Test
    void of_159_systems_in_use_that_affect_rights_or_safety_136_have_no_completed_assessment() {
        assertThat(verdicts.observed("8.4-impact-assessment-missing"))
                .isEqualTo(Map.of("deferred", 69L, "refused", 1L, "not recorded", 66L));
    }

    @Test
    void of_these_23_have_one() {
        assertThat(verdicts.proofs("8.4-a")).isEqualTo(23);
    }

    @Test
    void every_system_has_a_cell_of_the_assessment() {
        assertThat(verdicts.systems("8.4-a")).isEqualTo(1402);
    }

    @Test
    void nothing_is_found_that_only_a_column_that_is_not_there_could_tell() {
        assertThat(verdicts.findings("A.6.1.3-stage-skipped")).isEmpty();
        assertThat(verdicts.findings("A.9.2-no-fail-safe")).isEmpty();
    }

    @Test
    void answers_that_do_not_apply_are_no_findings() {
        assertThat(verdicts.findings("A.6.2.4-no-verification")).hasSize(534 - 6);
        assertThat(verdicts.findings("A.6.2.6-no-monitoring")).hasSize(537 - 8);
        assertThat(verdicts.outcome("A.6.2.4")
                        .get("systems")
                        .get("notApplicable")
                        .asInt())
                .as("809 that are not in use, and 6 of those in use")
                .isEqualTo(809 + 6);
    }

    @Test
    void that_nobody_watches_is_a_decision() {
        assertThat(verdicts.findings("A.9.3-no-oversight-decision"))
                .as(
                        "481 without one, less 8 to which the question does not apply and 3 with the answer that nobody does")
                .hasSize(481 - 8 - 3);
    }

    @Test
    void a_year_of_retirement_stands_in_the_finding_that_misses_the_day() {
        assertThat(verdicts.findings("A.6.2.5-retirement-undated")
                        .map(finding -> finding.get("statement").asString())
                        .filter(statement -> !statement.endsWith("2024-12-16 stands for it.")))
                .as("11 years, and one other")
                .hasSize(12)
                .allMatch(statement -> statement.contains("does not state on which day"));
    }

    @Test
    void no_supplier_is_missed_where_the_inventory_has_no_column_for_names() {
        assertThat(verdicts.findings("A.10.3-supplier-not-identified")).isEmpty();
    }
}
