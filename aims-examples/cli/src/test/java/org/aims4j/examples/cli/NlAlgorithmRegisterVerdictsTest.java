package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The later snapshot of the Dutch register in the repository, imported and evaluated, against counts that were made without this library. */
class NlAlgorithmRegisterVerdictsTest {
    @TempDir
    static Path folder;

    private static Verdicts verdicts = Verdicts.NONE;

    @BeforeAll
    static void import_and_evaluate() {
        verdicts = Verdicts.on(folder, "nl-algorithm-register", "algoritmes-2026-08-08.json", "2026-08-08");
    }

    @Test
    void systems_in_use_without_a_known_assessment_are_536() {
        assertThat(verdicts.observed("8.4-impact-assessment-missing"))
                .isEqualTo(Map.of("refused", 15L, "not recorded", 521L));
    }

    @Test
    void systems_in_use_with_one_are_382() {
        assertThat(verdicts.proofs("8.4-a")).isEqualTo(382);
    }

    @Test
    void systems_in_development_without_one_are_32() {
        assertThat(verdicts.observed("8.4-impact-assessment-not-yet-done")).isEqualTo(Map.of("not recorded", 32L));
    }

    @Test
    void nothing_is_said_of_days_for_which_the_register_has_no_column() {
        assertThat(verdicts.findings("A.6.2.5-deployment-undated")).isEmpty();
        assertThat(verdicts.findings("A.6.2.5-retirement-undated")).isEmpty();
    }

    @Test
    void every_system_has_a_cell_of_the_assessment() {
        assertThat(verdicts.systems("8.4-a")).isEqualTo(1012);
    }

    @Test
    void nothing_is_said_of_interested_parties_of_whom_the_register_knows_the_legislator_alone() {
        assertThat(verdicts.outcome("4.2-a").get("status").asString()).isEqualTo("NOT_EVALUATED");
    }
}
