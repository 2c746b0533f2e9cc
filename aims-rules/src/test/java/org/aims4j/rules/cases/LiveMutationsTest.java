package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;

/** In a session that stays open each mutation is found as it is from scratch, and nothing of it is left when it is taken back. */
class LiveMutationsTest {
    @Test
    void each_mutation_is_found_and_cleared_in_an_open_session() {
        ConformityEvaluator evaluator = ConformityEvaluator.standard();
        ManagementSystem sample = Sample.with(List.of());
        List<RuleCase> mutations = mutations();
        int step = Math.max(1, mutations.size() / Tries.orUsually(80));
        List<String> wrong = new ArrayList<>();
        try (ConformitySession session = evaluator.open(sample, Sample.DAY)) {
            List<Finding> unchanged = session.findings();
            for (int i = 0; i < mutations.size(); i += step) {
                RuleCase mutation = mutations.get(i);
                ManagementSystem changed = Sample.with(mutation.changes());
                session.replace(changed);
                if (!session.findings()
                        .equals(evaluator.evaluate(changed, Sample.DAY).findings())) {
                    wrong.add(mutation.rule());
                }
                session.replace(sample);
                if (!session.findings().equals(unchanged)) {
                    wrong.add(mutation.rule() + ", taken back");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(mutations).isNotEmpty();
    }

    private static List<RuleCase> mutations() {
        return RuleFile.entries().stream()
                .filter(entry -> entry.containsKey("mutation"))
                .map(entry -> RuleCase.of(entry).get(0))
                .filter(mutation -> mutation.day().equals(Sample.DAY))
                .toList();
    }
}
