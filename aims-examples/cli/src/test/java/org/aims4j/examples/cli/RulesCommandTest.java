package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.rules.ConformityEvaluator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {
    @Test
    void json_holds_every_rule_with_all_its_properties() {
        JsonNode rules =
                JsonMapper.shared().readTree(Run.of("rules", "--format", "json").out());
        Set<String> ids = new TreeSet<>();
        for (JsonNode rule : rules) {
            assertThat(rule.propertyNames())
                    .containsExactly(
                            "id",
                            "requirement",
                            "kind",
                            "grade",
                            "gradeWhenAbsent",
                            "scope",
                            "needs",
                            "subject",
                            "summary",
                            "aliases");
            ids.add(rule.get("id").asString());
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(ConformityEvaluator.standard().rules().stream()
                        .map(RuleDescriptor::id)
                        .toList());
    }

    @Test
    void a_rule_tells_what_it_needs() {
        JsonNode rules =
                JsonMapper.shared().readTree(Run.of("rules", "--format", "json").out());
        JsonNode rule = rules.valueStream()
                .filter(r -> r.get("id").asString().equals("8.4-impact-assessment-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.get("requirement").asString()).isEqualTo("8.4-a");
        assertThat(rule.get("kind").asString()).isEqualTo("FINDING");
        assertThat(rule.get("scope").asString()).isEqualTo("AI_SYSTEM");
        assertThat(rule.get("needs").valueStream().map(JsonNode::asString)).contains("AI_SYSTEMS", "IMPACT");
    }

    @Test
    void text_names_the_rules_under_their_items_in_the_order_of_the_catalogue() {
        String out = Run.of("rules").out();
        assertThat(out)
                .containsSubsequence(
                        "6.1.4-a ",
                        "  6.1.4-process-missing ",
                        "\n8.4-a ",
                        "  8.4-impact-assessment-missing ",
                        "\nA.10.3 ")
                .endsWith(ConformityEvaluator.standard().rules().size() + " rules\n");
    }
}
