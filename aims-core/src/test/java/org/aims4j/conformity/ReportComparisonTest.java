package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aims4j.conformity.FindingChange.Difference;
import org.aims4j.conformity.FindingChange.Kind;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String RULE = "8.4-impact-assessment-missing";
    private static final String OLD_ID = "8.4-no-assessment";
    private static final ManagementSystem RECORDS = records();

    private static final Observed MISSING = new Observed("impact assessment", "not recorded", "completed");
    private static final Observed IN_PROGRESS = new Observed("impact assessment", "in progress", "completed");

    @Test
    void a_finding_of_the_later_report_alone_is_new() {
        FindingChange change = only(compared(report(), report(finding("ocr"))));
        assertThat(change.kind()).isEqualTo(Kind.NEW);
        assertThat(change.earlier()).isEmpty();
        assertThat(change.later()).contains(finding("ocr"));
        assertThat(change.isAdded()).isTrue();
    }

    @Test
    void a_finding_of_the_earlier_report_alone_is_resolved() {
        FindingChange change = only(compared(report(finding("ocr")), report()));
        assertThat(change.kind()).isEqualTo(Kind.RESOLVED);
        assertThat(change.finding()).isEqualTo(finding("ocr"));
        assertThat(change.isAdded()).isFalse();
    }

    @Test
    void a_finding_of_both_reports_persists() {
        FindingChange change = only(compared(report(finding("ocr")), report(finding("ocr"))));
        assertThat(change.kind()).isEqualTo(Kind.PERSISTING);
        assertThat(change.differences()).isEmpty();
        assertThat(change.isAdded()).isFalse();
    }

    @Test
    void statement_label_and_facts_make_no_other_finding_and_no_difference() {
        Finding renamed = Finding.builder()
                .ruleId(RULE)
                .requirement("8.4-a")
                .grade(Grade.MINOR)
                .subject(new Subject("AISystem", "ocr", "Text recognition"))
                .statement("In other words.")
                .addFacts("other")
                .build();
        assertThat(only(compared(report(finding("ocr")), report(renamed))).differences())
                .isEmpty();
    }

    @Test
    void what_differs_of_a_finding_that_persists_is_told() {
        Finding before = draft(RULE, "ocr").addEvidence(MISSING).build();
        Finding after = draft(Grade.MAJOR, RULE, "ocr").addEvidence(IN_PROGRESS).build();
        FindingChange change = only(compared(report(before), report(after)));
        assertThat(change.kind()).isEqualTo(Kind.PERSISTING);
        assertThat(change.differences()).containsExactly(Difference.GRADE, Difference.EVIDENCE);
        assertThat(change.finding().grade()).isEqualTo(Grade.MAJOR);
    }

    @Test
    void a_finding_that_a_waiver_covers_now_alone_is_newly_waived() {
        FindingChange change =
                only(compared(report(finding("ocr")), report(finding("ocr").coveredBy("w-1"))));
        assertThat(change.kind()).isEqualTo(Kind.NEWLY_WAIVED);
        assertThat(change.isNoLongerWaived()).isFalse();
        assertThat(change.differences()).containsExactly(Difference.WAIVER);
    }

    @Test
    void a_finding_that_another_waiver_covers_persists_and_differs() {
        FindingChange change = only(compared(
                report(finding("ocr").coveredBy("w-1")), report(finding("ocr").coveredBy("w-2"))));
        assertThat(change.kind()).isEqualTo(Kind.PERSISTING);
        assertThat(change.isNoLongerWaived()).isFalse();
        assertThat(change.differences()).containsExactly(Difference.WAIVER);
    }

    @Test
    void a_finding_that_no_waiver_covers_any_more_persists_and_differs() {
        FindingChange change = only(compared(report(finding("ocr").coveredBy("w-1")), report(finding("ocr"))));
        assertThat(change.kind()).isEqualTo(Kind.PERSISTING);
        assertThat(change.isNoLongerWaived()).isTrue();
        assertThat(change.differences()).containsExactly(Difference.WAIVER);
    }

    @Test
    void a_finding_that_is_waived_from_the_start_is_new() {
        assertThat(only(compared(report(), report(finding("ocr").coveredBy("w-1"))))
                        .kind())
                .isEqualTo(Kind.NEW);
    }

    @Test
    void findings_of_one_rule_and_subject_are_told_apart_by_their_key() {
        Finding one = draft(RULE, "ocr").key("2025").build();
        Finding other = draft(RULE, "ocr").key("2026").build();
        assertThat(compared(report(one), report(other)).findings())
                .extracting(FindingChange::kind)
                .containsExactly(Kind.NEW, Kind.RESOLVED);
    }

    @Test
    void findings_come_in_the_order_of_the_later_report_then_those_resolved_in_that_of_the_earlier_one() {
        ReportComparison comparison = compared(
                report(finding("c"), finding("y"), finding("a"), finding("x")),
                report(finding("b"), finding("a"), finding("c")));
        assertThat(comparison.findings())
                .extracting(change -> change.finding().subject().id(), FindingChange::kind)
                .containsExactly(
                        tuple("b", Kind.NEW),
                        tuple("a", Kind.PERSISTING),
                        tuple("c", Kind.PERSISTING),
                        tuple("y", Kind.RESOLVED),
                        tuple("x", Kind.RESOLVED));
        assertThat(comparison.findings(Kind.RESOLVED))
                .extracting(change -> change.finding().subject().id())
                .containsExactly("y", "x");
    }

    @Test
    void a_report_compared_with_itself_differs_in_nothing() {
        ConformityReport report = report(finding("a"), finding("b").coveredBy("w-1"));
        ReportComparison comparison = compared(report, report);
        assertThat(comparison.findings())
                .allMatch(change ->
                        change.kind() == Kind.PERSISTING && change.differences().isEmpty());
        assertThat(comparison.outcomes()).isEmpty();
    }

    @Test
    void a_finding_under_an_earlier_id_of_its_rule_is_the_same() {
        Finding before = draft(OLD_ID, "ocr").build();
        ConformityReport later = report(finding("ocr"));
        assertThat(only(ReportComparison.of(report(before), later, List.of(renamed())))
                        .kind())
                .isEqualTo(Kind.PERSISTING);
        assertThat(compared(report(before), later).findings()).hasSize(2);
    }

    @Test
    void a_finding_under_an_earlier_id_is_resolved_as_it_was() {
        Finding before = draft(OLD_ID, "ocr").build();
        assertThat(only(ReportComparison.of(report(before), report(), List.of(renamed())))
                        .finding())
                .isEqualTo(before);
    }

    @Test
    void findings_that_have_become_one_are_told_as_one_by_the_first_of_them() {
        Finding one = draft("8.4-a-old", "ocr").addEvidence(MISSING).build();
        Finding other = draft("8.4-b-old", "ocr").addEvidence(IN_PROGRESS).build();
        RuleDescriptor united = rule(RULE, "8.4-b-old", "8.4-a-old");
        FindingChange change = only(ReportComparison.of(report(one, other), report(finding("ocr")), List.of(united)));
        assertThat(change.earlier()).contains(one);
    }

    @Test
    void the_order_of_rules_and_records_changes_nothing() {
        List<RuleDescriptor> rules = new ArrayList<>(
                List.of(renamed(), rule("8.4-late", OLD_ID), rule("6.1.4-process", "6.1.4-old"), rule("A.10.3-x")));
        List<Nonconformity> register = new ArrayList<>(
                List.of(closed("nc-1", DAY.minusDays(9)), closed("nc-3", DAY), closed("nc-2", DAY), open("nc-4")));
        ConformityReport earlier = report(draft(OLD_ID, "b").build(), finding("c"));
        ReportComparison expected = null;
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rules, random);
            Collections.shuffle(register, random);
            ManagementSystem records = records(register.toArray(Nonconformity[]::new));
            ReportComparison comparison =
                    ReportComparison.of(earlier, reportOf(records, finding("ocr"), finding("b")), rules, records);
            expected = expected == null ? comparison : expected;
            assertThat(comparison).isEqualTo(expected);
        }
        assertThat(expected.findings().get(0).recurrenceOf()).contains(Ref.to("nc-3"));
    }

    @Test
    void a_finding_whose_nonconformity_was_closed_on_the_day_has_returned() {
        FindingChange change = onlyWith(closed("nc-1", DAY));
        assertThat(change.kind()).isEqualTo(Kind.RETURNED);
        assertThat(change.recurrenceOf()).contains(Ref.to("nc-1"));
        assertThat(change.isAdded()).isTrue();
    }

    @Test
    void a_finding_whose_nonconformity_is_closed_a_day_later_is_new() {
        assertThat(onlyWith(closed("nc-1", DAY.plusDays(1))).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void a_finding_whose_nonconformity_is_open_is_new() {
        assertThat(onlyWith(open("nc-1")).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void a_finding_returns_from_the_nonconformity_that_was_closed_last() {
        assertThat(onlyWith(closed("nc-2", DAY.minusDays(1)), closed("nc-3", DAY.minusDays(2)))
                        .recurrenceOf())
                .contains(Ref.to("nc-2"));
    }

    @Test
    void a_nonconformity_of_another_finding_makes_none_return() {
        Nonconformity other =
                nonconformity("nc-1", finding("chat")).closedOn(DAY).build();
        assertThat(onlyWith(other).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void a_nonconformity_under_an_earlier_id_of_the_rule_makes_a_finding_return() {
        Nonconformity old = nonconformity("nc-1", draft(OLD_ID, "ocr").build())
                .closedOn(DAY)
                .build();
        ManagementSystem records = records(old);
        ConformityReport later = reportOf(records, finding("ocr"));
        assertThat(only(ReportComparison.of(report(), later, List.of(renamed()), records))
                        .kind())
                .isEqualTo(Kind.RETURNED);
    }

    @Test
    void a_finding_that_persists_has_not_returned() {
        ManagementSystem records = records(closed("nc-1", DAY));
        ConformityReport later = reportOf(records, finding("ocr"));
        assertThat(only(ReportComparison.of(report(finding("ocr")), later, List.of(), records))
                        .kind())
                .isEqualTo(Kind.PERSISTING);
    }

    @Test
    void without_records_a_finding_that_returned_is_new() {
        ManagementSystem records = records(closed("nc-1", DAY));
        assertThat(only(compared(report(), reportOf(records, finding("ocr")))).kind())
                .isEqualTo(Kind.NEW);
    }

    @Test
    void records_of_another_report_are_refused() {
        ManagementSystem other = records(open("nc-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportComparison.of(report(), report(), List.of(), other))
                .withMessage("The report as of " + DAY + " is about records with the digest " + RECORDS.digest()
                        + ", and those given have " + other.digest() + "; give the records that were evaluated");
    }

    @Test
    void a_stopped_report_without_digest_is_refused() {
        ConformityReport stopped = withoutDigest().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportComparison.of(report(), stopped, List.of(), RECORDS))
                .withMessage(
                        "The report as of " + DAY + " has no digest, since its evaluation was stopped; evaluate anew");
        assertThat(ReportComparison.of(stopped, report(), List.of(), RECORDS).findings())
                .isEmpty();
    }

    @Test
    void items_are_told_whose_status_or_grade_changed() {
        ConformityReport earlier = outcomes(
                outcome("4.1-a", Status.CONFORMING, null),
                outcome("8.4-a", Status.NONCONFORMING, Grade.MINOR),
                outcome("8.4-b", Status.NONCONFORMING, Grade.MINOR),
                outcome("gone", Status.CONFORMING, null));
        ConformityReport later = outcomes(
                outcome("new", Status.CONFORMING, null),
                outcome("4.1-a", Status.CONFORMING, null),
                outcome("8.4-a", Status.NONCONFORMING, Grade.MAJOR),
                outcome("8.4-b", Status.CONFORMING, null));
        assertThat(compared(earlier, later).outcomes())
                .containsExactly(
                        change("new", null, outcome("new", Status.CONFORMING, null)),
                        change(
                                "8.4-a",
                                outcome("8.4-a", Status.NONCONFORMING, Grade.MINOR),
                                outcome("8.4-a", Status.NONCONFORMING, Grade.MAJOR)),
                        change(
                                "8.4-b",
                                outcome("8.4-b", Status.NONCONFORMING, Grade.MINOR),
                                outcome("8.4-b", Status.CONFORMING, null)),
                        change("gone", outcome("gone", Status.CONFORMING, null), null));
    }

    @Test
    void a_change_has_the_findings_that_its_kind_asks_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingChange(
                        Kind.NEW, Optional.of(finding("ocr")), Optional.of(finding("ocr")), Optional.empty()))
                .withMessageStartingWith("A change of kind NEW with the findings ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingChange(
                        Kind.RETURNED, Optional.empty(), Optional.of(finding("ocr")), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingChange(
                        Kind.RESOLVED, Optional.of(finding("ocr")), Optional.of(finding("ocr")), Optional.empty()));
    }

    private static ReportComparison compared(ConformityReport earlier, ConformityReport later) {
        return ReportComparison.of(earlier, later);
    }

    private static FindingChange only(ReportComparison comparison) {
        assertThat(comparison.findings()).hasSize(1);
        return comparison.findings().get(0);
    }

    /** What becomes of a finding that is in the later report alone, with this register of nonconformities. */
    private static FindingChange onlyWith(Nonconformity... register) {
        ManagementSystem records = records(register);
        return only(ReportComparison.of(report(), reportOf(records, finding("ocr")), List.of(), records));
    }

    private static ManagementSystem records(Nonconformity... register) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .addAllNonconformities(Arrays.asList(register))
                .build();
    }

    private static ConformityReport report(Finding... findings) {
        return reportOf(RECORDS, findings);
    }

    private static ConformityReport reportOf(ManagementSystem records, Finding... findings) {
        return empty(records).addFindings(findings).build();
    }

    private static ConformityReport outcomes(Outcome... outcomes) {
        return empty(RECORDS).addOutcomes(outcomes).build();
    }

    private static ConformityReport.Builder empty(ManagementSystem records) {
        return withoutDigest().digest(records.digest());
    }

    private static ConformityReport.Builder withoutDigest() {
        return ConformityReport.builder()
                .asOf(DAY)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.1.0");
    }

    private static Finding finding(String system) {
        return draft(RULE, system).build();
    }

    private static Finding.Builder draft(String rule, String system) {
        return draft(Grade.MINOR, rule, system);
    }

    private static Finding.Builder draft(Grade grade, String rule, String system) {
        Finding.Builder draft = Finding.builder();
        draft.ruleId(rule)
                .requirement("8.4-a")
                .grade(grade)
                .subject(new Subject("AISystem", system, system))
                .statement("A statement.");
        return draft;
    }

    private static RuleDescriptor renamed() {
        return rule(RULE, OLD_ID);
    }

    private static RuleDescriptor rule(String id, String... aliases) {
        return RuleDescriptor.builder()
                .id(id)
                .requirement("8.4-a")
                .kind(RuleKind.FINDING)
                .scope(RuleScope.AI_SYSTEM)
                .subject("AISystem")
                .summary("A summary")
                .addAliases(aliases)
                .build();
    }

    private static Nonconformity closed(String id, LocalDate day) {
        return nonconformity(id, finding("ocr")).closedOn(day).build();
    }

    private static Nonconformity open(String id) {
        return nonconformity(id, finding("ocr")).build();
    }

    private static Nonconformity.Builder nonconformity(String id, Finding from) {
        Nonconformity.Builder nonconformity = Nonconformity.builder();
        nonconformity
                .id(id)
                .nature("No assessment")
                .date(LocalDate.of(2026, 1, 1))
                .fingerprint(from.fingerprint());
        return nonconformity;
    }

    private static Outcome outcome(String requirement, Status status, Grade grade) {
        return Outcome.builder()
                .requirement(requirement)
                .status(status)
                .grade(Optional.ofNullable(grade))
                .proofs(0)
                .systems(CellCounts.NONE)
                .others(CellCounts.NONE)
                .build();
    }

    private static OutcomeChange change(String requirement, Outcome earlier, Outcome later) {
        return new OutcomeChange(requirement, Optional.ofNullable(earlier), Optional.ofNullable(later));
    }
}
