package org.aims4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Status;
import org.aims4j.jackson.AimsJson;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;

/** The document set that others wrote, as it was reviewed: where a number changes, look at the findings again, and at {@code docs/review-of-a-document-set.md}. */
class DocumentSetTest {
    private static final Path REVIEW = Path.of("..", "..", "docs", "review-of-a-document-set.md");
    private static final ConformityReport REPORT = ConformityEvaluator.standard()
            .only(Catalogue.iso42001().items().stream()
                    .map(AuditableItem::id)
                    .filter(item -> !item.startsWith("A.") || item.equals("A.10.3"))
                    .toList())
            .evaluate(
                    AimsJson.strict()
                            .read(Path.of(
                                    "src/test/resources/org/aims4j/examples/documents/consultancy-50-people.yaml")),
                    LocalDate.of(2026, 2, 28));

    private static String row(String head) throws IOException {
        return Files.readString(REVIEW)
                .lines()
                .filter(line -> line.startsWith("| " + head + " |"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_outcomes_are_those_of_the_review() throws IOException {
        assertThat(row("Outcomes"))
                .contains(REPORT.count(Status.CONFORMING) + " conforming, "
                        + REPORT.count(Status.NONCONFORMING) + " nonconforming; "
                        + REPORT.count(Status.NOT_EVALUATED) + " not evaluated");
    }

    @Test
    void the_findings_are_as_many_as_those_of_the_review() throws IOException {
        Map<Grade, Long> grades = REPORT.findings().stream()
                .filter(finding -> !finding.ruleId().startsWith("escalation-"))
                .collect(Collectors.groupingBy(Finding::grade, Collectors.counting()));
        long escalated = REPORT.findings().stream()
                .filter(finding -> finding.ruleId().startsWith("escalation-"))
                .count();
        assertThat(row("Findings"))
                .contains(grades.get(Grade.MAJOR) + " major, " + grades.get(Grade.MINOR) + " minor, "
                        + grades.get(Grade.OBSERVATION) + " observations; escalation adds " + escalated);
    }
}
