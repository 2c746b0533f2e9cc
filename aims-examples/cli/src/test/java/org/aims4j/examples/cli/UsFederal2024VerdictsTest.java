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
    void no_supplier_is_missed_where_the_inventory_has_no_column_for_names() {
        assertThat(verdicts.findings("A.10.3-supplier-not-identified")).isEmpty();
    }
}
