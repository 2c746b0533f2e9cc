package org.aims4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.aims4j.jackson.AimsJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.plain.Agreement;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured against the rule base does the same work. */
class SamplesTest {
    private static final int EVERY = 20; // of hundreds of days
    private static final ConformityEvaluator EVALUATOR =
            ConformityEvaluator.standard().only(PlainRules.ITEMS);

    @ParameterizedTest
    @ValueSource(strings = {"/samples/conforming.yaml", "/samples/gaps.yaml"})
    void rule_base_and_plain_java_agree_on_the_samples(String sample) throws IOException {
        try (InputStream in = Generator.class.getResourceAsStream(sample)) {
            ManagementSystem aims = AimsJson.strict().read(in, sample);
            List<LocalDate> days = List.copyOf(aims.turningDays());
            for (int i = 0; i < days.size(); i += EVERY) {
                assertThat(Agreement.differences(EVALUATOR, aims, days.get(i))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300})
    void and_on_what_is_measured_with(int systems) {
        ManagementSystem aims = Documents.managementSystem(systems);
        assertThat(Agreement.differences(EVALUATOR, aims, Generator.DAY)).isEmpty();
    }
}
