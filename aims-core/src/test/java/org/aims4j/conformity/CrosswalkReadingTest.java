package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.aims4j.conformity.CrosswalkReading.Bearing;
import org.aims4j.conformity.CrosswalkReading.Target;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.crosswalk.Crosswalk;
import org.aims4j.standard.crosswalk.CrosswalkRow;
import org.aims4j.standard.crosswalk.Framework;
import org.aims4j.standard.crosswalk.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkReadingTest {
    private static final Catalogue CATALOGUE = Catalogue.iso42001();

    private final Map<String, Status> statuses = new HashMap<>();

    @Test
    void where_all_items_conform_there_is_evidence_bearing_on_an_element() {
        Target target = read(Framework.EU_AI_ACT).target("Art. 14");

        assertThat(target.outcome()).isEqualTo(Status.CONFORMING);
        assertThat(target.statement())
                .isEqualTo(
                        "42001 evidence bearing on Art. 14: 4 of 4 conforming; at the weakest one can help the other, with medium confidence.");
    }

    @Test
    void an_item_that_does_not_conform_weakens_what_may_be_said() {
        statuses.put("A.9.3", Status.NONCONFORMING);
        Target target = read(Framework.EU_AI_ACT).target("Art. 14");

        assertThat(target.outcome()).isEqualTo(Status.NONCONFORMING);
        assertThat(target.statement())
                .startsWith("42001 evidence bearing on Art. 14, with gaps: 3 of 4 conforming, 1 not conforming; ");
    }

    @Test
    void where_no_item_conforms_that_is_said() {
        Target first = read(Framework.EU_AI_ACT).target("Art. 14");
        first.bearings().forEach(bearing -> statuses.put(bearing.row().from(), Status.NOT_EVALUATED));

        assertThat(read(Framework.EU_AI_ACT).target("Art. 14").statement())
                .startsWith("No 42001 item bearing on Art. 14 conforms: 0 of 4 conforming, 4 not evaluated; ");
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void nothing_stronger_is_said_than_that_there_is_evidence(Framework framework) {
        assertThat(read(framework).targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.statement().toLowerCase(Locale.ROOT))
                        .startsWith("42001 evidence bearing on ")
                        .doesNotContain("compl", "fulfil", "satisf", " meets "));
    }

    @Test
    void the_weakest_relationship_and_the_least_confidence_decide() {
        Target target = target(
                row(Relationship.EQUAL, Confidence.LOW),
                row(Relationship.SUBSET, Confidence.HIGH),
                row(Relationship.SUPERSET, Confidence.MEDIUM));

        assertThat(target.relationship()).isEqualTo(Relationship.SUBSET);
        assertThat(target.confidence()).isEqualTo(Confidence.LOW);
        assertThat(target.statement()).endsWith("; at the weakest 42001 asks for less, with low confidence.");
    }

    @Test
    void a_relation_that_only_helps_is_the_weakest() {
        assertThat(target(row(Relationship.RELATED, Confidence.HIGH), row(Relationship.INTERSECTS, Confidence.HIGH))
                        .relationship())
                .isEqualTo(Relationship.RELATED);
    }

    @Test
    void a_subclause_has_the_weakest_outcome_of_its_requirements() {
        statuses.put("8.4-a", Status.NOT_EVALUATED);
        assertThat(outcomeOf("8.4")).isEqualTo(Status.NOT_EVALUATED);
        statuses.put("8.4-b", Status.WAIVED);
        assertThat(outcomeOf("8.4")).isEqualTo(Status.WAIVED);
        statuses.put("8.4-c", Status.NONCONFORMING);
        assertThat(outcomeOf("8.4")).isEqualTo(Status.NONCONFORMING);
    }

    @Test
    void a_requirement_that_does_not_apply_leaves_the_others_to_decide() {
        statuses.put("8.4-a", Status.NOT_APPLICABLE);
        assertThat(outcomeOf("8.4")).isEqualTo(Status.CONFORMING);
        CATALOGUE.itemsOf("8.4").forEach(item -> statuses.put(item.id(), Status.NOT_APPLICABLE));
        assertThat(outcomeOf("8.4")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_item_that_does_not_apply_is_left_out_and_that_is_told() {
        statuses.put("A.9.3", Status.NOT_APPLICABLE);
        Target target = read(Framework.EU_AI_ACT).target("Art. 14");

        assertThat(target.outcome()).isEqualTo(Status.CONFORMING);
        assertThat(target.statement())
                .startsWith("42001 evidence bearing on Art. 14: 3 of 3 conforming, 1 left out as not applicable; ");
    }

    @Test
    void a_gap_stays_one_beside_an_item_that_does_not_apply() {
        statuses.put("A.9.3", Status.NOT_APPLICABLE);
        statuses.put("A.8.2", Status.NOT_EVALUATED);
        Target target = read(Framework.EU_AI_ACT).target("Art. 14");

        assertThat(target.outcome()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(target.statement())
                .startsWith(
                        "42001 evidence bearing on Art. 14, with gaps: 2 of 3 conforming, 1 not evaluated, 1 left out as not applicable; ");
    }

    @Test
    void where_no_item_applies_that_is_said() {
        Target first = read(Framework.EU_AI_ACT).target("Art. 14");
        first.bearings().forEach(bearing -> statuses.put(bearing.row().from(), Status.NOT_APPLICABLE));
        Target target = read(Framework.EU_AI_ACT).target("Art. 14");

        assertThat(target.outcome()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(target.statement())
                .isEqualTo(
                        "No 42001 item bearing on Art. 14 applies: 4 not applicable; at the weakest one can help the other, with medium confidence.");
    }

    @Test
    void the_row_of_an_item_that_does_not_apply_is_no_link() {
        Target target = new Target(
                "1.1",
                "Title",
                List.of(
                        new Bearing(
                                row(Relationship.RELATED, Confidence.LOW), Status.NOT_APPLICABLE, List.of(), List.of()),
                        new Bearing(
                                row(Relationship.SUBSET, Confidence.HIGH), Status.CONFORMING, List.of(), List.of())));

        assertThat(target.relationship()).isEqualTo(Relationship.SUBSET);
        assertThat(target.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_subclause_of_which_the_report_leaves_out_what_might_apply_is_not_evaluated() {
        statuses.put("8.4-a", Status.NOT_APPLICABLE);
        CrosswalkReading reading = CrosswalkReading.of(report(List.of("8.4-a")), Framework.ISO_42005);
        assertThat(bearing(reading, "8.4").outcome()).isEqualTo(Status.NOT_EVALUATED);
    }

    @Test
    void an_item_that_the_report_leaves_out_counts_as_not_evaluated() {
        CrosswalkReading reading = CrosswalkReading.of(report(List.of("8.4-a")), Framework.ISO_42005);

        assertThat(bearing(reading, "8.4").outcome()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(bearing(reading, "8.4").outcomes())
                .extracting(Outcome::requirement)
                .containsExactly("8.4-a");
        assertThat(bearing(reading, "A.5.2").outcomes()).isEmpty();
    }

    @Test
    void an_item_brings_its_findings() {
        CrosswalkReading reading = CrosswalkReading.of(
                report(List.of("8.4-a", "A.5.2"), finding("8.4-a"), finding("A.5.2")), Framework.ISO_42005);

        assertThat(bearing(reading, "8.4").findings()).containsExactly(finding("8.4-a"));
        assertThat(bearing(reading, "A.5.2").findings()).containsExactly(finding("A.5.2"));
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void every_row_is_read_and_every_element_and_item_is_told(Framework framework) {
        CrosswalkReading reading = read(framework);

        assertThat(reading.targets().stream()
                        .flatMap(target -> target.bearings().stream())
                        .map(Bearing::row))
                .containsExactlyInAnyOrderElementsOf(Crosswalk.iso42001().to(framework));
        assertThat(reading.targets().size() + reading.withoutRow().size())
                .isEqualTo(Crosswalk.iso42001().elements(framework).size());
        assertThat(Crosswalk.iso42001().to(framework).stream()
                                .map(CrosswalkRow::from)
                                .distinct()
                                .count()
                        + reading.withoutCounterpart().size()
                        + reading.leadingNowhere().size())
                .isEqualTo(70);
    }

    @Test
    void what_was_looked_for_and_is_not_there_stands_apart() {
        assertThat(read(Framework.ISO_9001).withoutCounterpart()).containsExactly("6.1.3", "6.1.4");
        assertThat(read(Framework.ISO_9001).leadingNowhere())
                .contains("8.4", "A.5.2")
                .doesNotContain("6.1.3");
    }

    @Test
    void an_element_without_a_row_is_not_found_and_that_is_said() {
        CrosswalkReading reading = read(Framework.EU_AI_ACT);

        assertThat(reading.withoutRow()).contains("Art. 1", "Art. 99").doesNotContain("Art. 9");
        assertThatThrownBy(() -> reading.target("Art. 99"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No row of the crosswalk leads to \"Art. 99\" of EU AI Act (Regulation (EU) 2024/1689)"
                        + "; no 42001 evidence is known to bear on it");
        assertThatThrownBy(() -> reading.target("Art. 999"))
                .hasMessage("No row of the crosswalk leads to \"Art. 999\" of EU AI Act (Regulation (EU) 2024/1689)");
    }

    private CrosswalkReading read(Framework framework) {
        return CrosswalkReading.of(
                report(CATALOGUE.items().stream().map(AuditableItem::id).toList()), framework);
    }

    private Status outcomeOf(String from) {
        return bearing(read(Framework.ISO_42005), from).outcome();
    }

    private static Bearing bearing(CrosswalkReading reading, String from) {
        return reading.targets().stream()
                .flatMap(target -> target.bearings().stream())
                .filter(bearing -> bearing.row().from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static Target target(CrosswalkRow... rows) {
        return new Target(
                "1.1",
                "Title",
                Arrays.stream(rows)
                        .map(row -> new Bearing(row, Status.CONFORMING, List.of(), List.of()))
                        .toList());
    }

    private static CrosswalkRow row(Relationship relationship, Confidence confidence) {
        return new CrosswalkRow("4.1", Framework.ISO_9001, "1.1", "Title", relationship, confidence, "own-reading");
    }

    private ConformityReport report(List<String> items, Finding... findings) {
        ConformityReport.Builder report = ConformityReport.builder()
                .asOf(LocalDate.of(2026, 6, 30))
                .edition(CATALOGUE.edition())
                .libraryVersion("test")
                .digest("sha256:0")
                .addFindings(findings);
        for (String item : items) {
            report.addOutcomes(Outcome.builder()
                    .requirement(item)
                    .status(statuses.getOrDefault(item, Status.CONFORMING))
                    .proofs(0)
                    .systems(CellCounts.NONE)
                    .others(CellCounts.NONE)
                    .build());
        }
        return report.build();
    }

    private static Finding finding(String requirement) {
        return Finding.builder()
                .ruleId(requirement + "-rule")
                .requirement(requirement)
                .grade(Grade.MINOR)
                .subject(new Subject("AISystem", "ocr", "Text recognition"))
                .statement("So it is.")
                .build();
    }
}
