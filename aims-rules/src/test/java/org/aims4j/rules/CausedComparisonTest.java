package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.DAY_AFTER;
import static org.aims4j.rules.Records.DAY_BEFORE;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.acceptedWaiver;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Subject;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.RecordChange;
import org.aims4j.model.Waiver;
import org.aims4j.rules.ChangeCause.Kind;
import org.aims4j.rules.Records.Draft;
import org.junit.jupiter.api.Test;

class CausedComparisonTest {
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private static final String MISSING = "8.4-impact-assessment-missing";
    private static final String OVERDUE = "8.4-impact-assessment-overdue";

    @Test
    void a_record_that_changed_brings_a_finding() {
        ChangeCause cause = only(
                compared(records(aSystem("a")), DAY_BEFORE, records(aSystem("a").inUse()), DAY), MISSING);
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.NEW);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records())
                .extracting(RecordChange::kind, RecordChange::id)
                .containsExactly(tuple(RecordChange.Kind.CHANGED, "a"));
    }

    @Test
    void a_record_that_was_added_resolves_a_finding_of_what_it_refers_to() {
        ManagementSystem before = records(aSystem("a").inUse(), aSystem("b").inUse());
        ManagementSystem after = records(
                aSystem("a").inUse(),
                aSystem("b").inUse(),
                anAssessment("ia").of("a").completedOn(DAY_BEFORE));
        ChangeCause cause = only(compared(before, DAY, after, DAY), MISSING);
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.RESOLVED);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records()).extracting(RecordChange::id).containsExactly("ia");
    }

    @Test
    void the_day_brings_a_finding() {
        ManagementSystem records = records(aProcess(), aSystem("a").inUse(), dueOnTheDay());
        ChangeCause cause = only(compared(records, DAY, records, DAY_AFTER), OVERDUE);
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.NEW);
        assertThat(cause.kind()).isEqualTo(Kind.DAY_MOVED);
        assertThat(cause.records()).isEmpty();
    }

    @Test
    void the_day_resolves_a_finding() {
        ManagementSystem records =
                records(aSystem("a").inUse(), anAssessment("ia").of("a").completedOn(DAY));
        ChangeCause cause = only(compared(records, DAY_BEFORE, records, DAY), MISSING);
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.RESOLVED);
        assertThat(cause.kind()).isEqualTo(Kind.DAY_MOVED);
    }

    @Test
    void records_that_hold_what_the_day_brings_are_no_cause() {
        ManagementSystem before = records(aProcess(), aSystem("a").inUse(), dueOnTheDay());
        ManagementSystem after =
                records(aProcess(), aSystem("a").inUse(), aSystem("elsewhere").outOfScope(), dueOnTheDay());
        assertThat(only(compared(before, DAY, after, DAY_AFTER), OVERDUE).kind())
                .isEqualTo(Kind.DAY_MOVED);
    }

    @Test
    void a_finding_that_the_present_rules_found_all_along_comes_from_changed_rules() {
        ManagementSystem records = records(aSystem("a").inUse());
        ConformityReport later = EVALUATOR.evaluate(records, DAY);
        ConformityReport earlier = with(DAY_BEFORE, records, List.of());
        assertThat(CausedComparison.of(EVALUATOR, earlier, records, later, records)
                        .causes())
                .isNotEmpty()
                .allMatch(cause ->
                        cause.kind() == Kind.RULES_CHANGED && cause.records().isEmpty());
    }

    @Test
    void a_finding_that_the_present_rules_do_not_find_is_resolved_by_changed_rules() {
        ManagementSystem records = records(aSystem("a").inUse());
        ConformityReport later = EVALUATOR.evaluate(records, DAY);
        List<Finding> findings = new ArrayList<>(later.findings());
        findings.add(Finding.builder()
                .ruleId("8.4-gone")
                .requirement("8.4-a")
                .grade(Grade.MINOR)
                .subject(new Subject("AISystem", "a", "System a"))
                .statement("It was so.")
                .build());
        ChangeCause cause =
                only(CausedComparison.of(EVALUATOR, with(DAY, records, findings), records, later, records), "8.4-gone");
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.RESOLVED);
        assertThat(cause.kind()).isEqualTo(Kind.RULES_CHANGED);
    }

    @Test
    void evidence_that_the_present_rules_put_in_other_words_differs_by_changed_rules() {
        ManagementSystem records = records(aSystem("a").inUse());
        ConformityReport later = EVALUATOR.evaluate(records, DAY);
        List<Finding> findings = later.findings().stream()
                .map(finding -> finding.ruleId().equals(MISSING) ? inOtherWords(finding) : finding)
                .toList();
        ChangeCause cause =
                only(CausedComparison.of(EVALUATOR, with(DAY, records, findings), records, later, records), MISSING);
        assertThat(cause.change().differences()).containsExactly(FindingChange.Difference.EVIDENCE);
        assertThat(cause.kind()).isEqualTo(Kind.RULES_CHANGED);
    }

    @Test
    void evidence_that_a_record_changed_is_a_fact() {
        ManagementSystem before =
                records(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.PLANNED));
        ManagementSystem after =
                records(aSystem("a").inUse(), anAssessment("ia").of("a").progress(Progress.IN_PROGRESS));
        ChangeCause cause = only(compared(before, DAY, after, DAY), MISSING);
        assertThat(cause.change().kind()).isEqualTo(FindingChange.Kind.PERSISTING);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records()).extracting(RecordChange::id).containsExactly("ia");
    }

    @Test
    void what_is_recorded_now_is_a_fact_of_the_management_system() {
        ManagementSystem before = managementSystem(aSystem("a").inUse())
                .recorded(Set.of(RecordArea.AI_SYSTEMS))
                .build();
        ChangeCause cause = only(compared(before, DAY, records(aSystem("a").inUse()), DAY), MISSING);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records()).extracting(RecordChange::type).containsExactly("ManagementSystem");
    }

    @Test
    void what_is_as_it_was_has_no_cause() {
        ManagementSystem records = records(aSystem("a").inUse());
        CausedComparison comparison = compared(records, DAY_BEFORE, records, DAY);
        assertThat(comparison.comparison().findings()).isNotEmpty();
        assertThat(comparison.causes()).isEmpty();
    }

    @Test
    void a_waiver_on_record_is_the_fact_that_changed() {
        ManagementSystem before = records(aSystem("a").inUse());
        ManagementSystem after =
                managementSystem(aSystem("a").inUse()).addWaivers(waiver()).build();
        ChangeCause cause = only(compared(before, DAY, after, DAY), MISSING);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records()).extracting(RecordChange::id).containsExactly("waiver");
    }

    @Test
    void a_waiver_that_was_handed_over_ends_with_the_day() {
        ManagementSystem records = records(aSystem("a").inUse());
        EvaluationOptions options = EvaluationOptions.standard().with(List.of(waiver()));
        ConformityReport earlier = EVALUATOR.evaluate(records, DAY, options);
        ConformityReport later = EVALUATOR.evaluate(records, DAY_AFTER, options);
        ChangeCause cause =
                only(CausedComparison.of(EVALUATOR, earlier, records, options.waivers(), later, records), MISSING);
        assertThat(cause.kind()).isEqualTo(Kind.DAY_MOVED);
    }

    @Test
    void a_waiver_that_is_handed_over_only_now_is_a_fact_of_no_record() {
        ManagementSystem records = records(aSystem("a").inUse());
        ConformityReport earlier = EVALUATOR.evaluate(records, DAY);
        ConformityReport later =
                EVALUATOR.evaluate(records, DAY, EvaluationOptions.standard().with(List.of(waiver())));
        ChangeCause cause = only(CausedComparison.of(EVALUATOR, earlier, records, later, records), MISSING);
        assertThat(cause.kind()).isEqualTo(Kind.FACT_CHANGED);
        assertThat(cause.records()).isEmpty();
    }

    private static Waiver waiver() {
        return acceptedWaiver(MISSING, "a", Waiver.Grade.MAJOR, DAY);
    }

    @Test
    void records_that_a_report_is_not_about_are_refused() {
        ManagementSystem one = records(aSystem("a"));
        ManagementSystem other = records(aSystem("b"));
        ConformityReport report = EVALUATOR.evaluate(one, DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausedComparison.of(EVALUATOR, report, other, report, one))
                .withMessage("The report as of " + DAY + " is about records with the digest " + one.digest()
                        + ", and those given have " + other.digest() + "; give the records that were evaluated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausedComparison.of(EVALUATOR, report, one, report, other))
                .withMessageStartingWith(
                        "The report as of " + DAY + " is about records with the digest " + one.digest());
    }

    @Test
    void a_later_report_of_other_rule_sets_is_refused() {
        ManagementSystem records = records(aSystem("a"));
        ConformityReport other = with(DAY, records, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausedComparison.of(EVALUATOR, other, records, other, records))
                .withMessageStartingWith("The later report comes from the rule sets [of another time]")
                .withMessageEndingWith("; evaluate the later records again");
    }

    @Provide
    Arbitrary<ManagementSystem> systems() {
        return ManagementSystems.small();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ManagementSystems.days();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void between_two_days_only_the_day_moves(
            @ForAll("systems") ManagementSystem records,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        assertThat(compared(records, one, records, other).causes()).allMatch(cause -> cause.kind() == Kind.DAY_MOVED);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void on_one_day_only_facts_change(
            @ForAll("systems") ManagementSystem one,
            @ForAll("systems") ManagementSystem other,
            @ForAll("days") LocalDate day) {
        assertThat(compared(one, day, other, day).causes()).allMatch(cause -> cause.kind() == Kind.FACT_CHANGED);
    }

    private static CausedComparison compared(
            ManagementSystem before, LocalDate then, ManagementSystem after, LocalDate now) {
        return CausedComparison.of(
                EVALUATOR, EVALUATOR.evaluate(before, then), before, EVALUATOR.evaluate(after, now), after);
    }

    /** Overdue from the day after {@link Records#DAY}. */
    private static Draft dueOnTheDay() {
        return anAssessment("ia").of("a").completedOn(DAY.minusYears(1));
    }

    private static ManagementSystem records(Draft... records) {
        return managementSystem(records).build();
    }

    private static ChangeCause only(CausedComparison comparison, String rule) {
        List<ChangeCause> ofRule = comparison.causes().stream()
                .filter(cause -> cause.change().finding().ruleId().equals(rule))
                .toList();
        assertThat(ofRule).hasSize(1);
        return ofRule.get(0);
    }

    private static Finding inOtherWords(Finding finding) {
        return Finding.builder()
                .ruleId(finding.ruleId())
                .requirement(finding.requirement())
                .grade(finding.grade())
                .subject(finding.subject())
                .statement(finding.statement())
                .addEvidence(new Observed("assessment", "none", "one"))
                .build();
    }

    /** A report that other rules made. */
    private static ConformityReport with(LocalDate day, ManagementSystem records, List<Finding> findings) {
        return ConformityReport.builder()
                .asOf(day)
                .edition("ISO/IEC 42001:2023")
                .libraryVersion("0.0.9")
                .addRuleSets("of another time")
                .digest(records.digest())
                .addAllFindings(findings)
                .build();
    }
}
