package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inventory in the repository, imported and evaluated as the README does, against counts that were made without this library. */
class InventoryVerdictsTest {
    @TempDir
    static Path folder;

    private static Verdicts verdicts = Verdicts.NONE;

    @BeforeAll
    static void import_and_evaluate() {
        verdicts = Verdicts.on(folder, "us-federal-2025", "2025_individually_reported_AI_use_cases.csv", "2026-11-21");
    }

    @Test
    void high_impact_systems_in_use_without_a_completed_assessment_are_124() {
        assertThat(verdicts.observed("8.4-impact-assessment-missing"))
                .isEqualTo(Map.of("in progress", 58L, "not recorded", 66L));
    }

    @Test
    void high_impact_systems_in_use_with_one_are_24() {
        assertThat(verdicts.proofs("8.4-a")).isEqualTo(24);
    }

    @Test
    void every_system_has_a_cell_of_the_assessment() {
        assertThat(verdicts.systems("8.4-a")).isEqualTo(2385);
    }

    @Test
    void where_a_cell_is_undecided_the_attribute_that_is_missing_is_named() {
        for (String item : List.of("8.4-a", "A.10.3")) {
            assertThat(verdicts.outcome(item)
                            .get("reasons")
                            .valueStream()
                            .filter(reason -> reason.get("code").asString().equals("UNDECIDED"))
                            .map(reason -> reason.get("about").asString()))
                    .as(item)
                    .isNotEmpty()
                    .noneMatch(String::isEmpty);
        }
    }

    @Test
    void systems_from_outside_without_an_identified_supplier_are_164() {
        assertThat(verdicts.findings("A.10.3-supplier-not-identified")).hasSize(164);
    }

    @Test
    void nothing_conforms_without_a_proof() {
        assertThat(verdicts.report()
                        .get("outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("status").asString().equals("CONFORMING"))
                        .filter(outcome -> outcome.get("proofs").asInt() == 0))
                .isEmpty();
    }
}
