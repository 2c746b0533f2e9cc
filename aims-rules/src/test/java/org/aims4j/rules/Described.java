package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.rules.Records.Draft;

/** What rules say, and what they say of themselves, as lines that are easy to compare. */
final class Described {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private final List<String> lines;

    private Described(List<String> lines) {
        this.lines = lines;
    }

    /** The rules of an item, a line each: id, grade or kind, subject, scope, needs. */
    static Described rulesOf(String requirement) {
        return new Described(EVALUATOR.rules().stream()
                .filter(rule -> rule.requirement().equals(requirement))
                .map(Described::line)
                .toList());
    }

    /** The findings of a rule as of {@link Records#DAY}: evidence with what is expected, statement, facts, and the day it began where that is known. */
    static Described findingsOf(String rule, Draft... records) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : EVALUATOR
                .evaluate(Records.managementSystem(records).build(), Records.DAY)
                .findings()) {
            if (finding.ruleId().equals(rule)) {
                finding.evidence()
                        .forEach(observed -> lines.add(
                                observed.attribute() + ": " + observed.observed() + " / " + observed.expected()));
                lines.add(finding.statement());
                lines.add("rests on " + String.join(", ", finding.facts()));
                finding.since().ifPresent(day -> lines.add("since " + day));
            }
        }
        return new Described(lines);
    }

    /** Asserts that these are the lines. */
    void are(String expected) {
        assertThat(lines).containsExactlyElementsOf(expected.lines().toList());
    }

    private static String line(RuleDescriptor rule) {
        return rule.id() + " "
                + rule.grade().map(Enum::name).orElse(rule.kind().name().toLowerCase(Locale.ROOT))
                + rule.gradeWhenAbsent()
                        .map(grade -> ", " + grade + " where absent")
                        .orElse("")
                + " about " + rule.subject() + ", " + rule.scope() + ", needs " + String.join(" ", needs(rule));
    }

    private static List<String> needs(RuleDescriptor rule) {
        return Stream.concat(
                        new TreeSet<>(rule.areas().stream().map(Enum::name).toList()).stream(),
                        new TreeSet<>(rule.attributes()).stream())
                .toList();
    }
}
