package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.rules.CertificationCycle;
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
                .containsExactlyInAnyOrderElementsOf(ConformityEvaluator.with(new CertificationCycle()).rules().stream()
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
    void those_about_the_certification_cycle_stand_after_the_others() {
        Run run = Run.of("rules");
        assertThat(run.out())
                .containsSubsequence(
                        "\nA.10.4 ",
                        "\nT01       Initial audit has two stages.\n",
                        "  T01-stage-missing ",
                        "\nT18 ",
                        "  T18-no-internal-audit ")
                .endsWith(ConformityEvaluator.with(new CertificationCycle())
                                .rules()
                                .size()
                        + " rules\n");
    }

    @Test
    void what_a_fact_or_a_rule_of_grading_says_is_told_in_full_within_the_width_of_a_page() {
        assertThat(Run.of("rules").out())
                .contains("\n          when significant changes occur, stage 1 may have to be repeated ")
                .satisfies(out -> assertThat(out.lines().filter(line -> !line.matches(" {2}\\S.*")))
                        .allMatch(line -> line.length() <= TextLayout.WIDTH));
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
                .endsWith(ConformityEvaluator.with(new CertificationCycle())
                                .rules()
                                .size() + " rules\n");
    }
}
