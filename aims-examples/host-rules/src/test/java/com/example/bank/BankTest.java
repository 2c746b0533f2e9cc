package com.example.bank;

import static com.example.bank.Models.ADA;
import static com.example.bank.Models.DAY;
import static com.example.bank.Models.bank;
import static com.example.bank.Models.scoring;
import static com.example.bank.Models.scoringOwned;
import static com.example.bank.Models.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Status;
import org.aims4j.jackson.ReportJson;
import org.aims4j.model.Approval;
import org.aims4j.model.Progress;
import org.aims4j.model.Waiver;
import org.aims4j.model.system.Verification;
import org.aims4j.rules.ConformityChange;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.aims4j.rules.EvaluationOptions;
import org.junit.jupiter.api.Test;

/** What the bank gets: one report over the standard and its own requirements. */
class BankTest {
    private static final int ITEMS_OF_THE_STANDARD = 229;
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.with(new BankRules());

    private static List<String> ids(ConformityReport report) {
        return report.outcomes().stream().map(Outcome::requirement).toList();
    }

    private static Finding finding(ConformityReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_requirements_of_the_bank_follow_those_of_the_standard() {
        assertThat(ids(EVALUATOR.evaluate(bank(), DAY)))
                .hasSize(ITEMS_OF_THE_STANDARD + 2)
                .endsWith("A.10.4", "BANK-1", "BANK-2");
    }

    @Test
    void the_report_names_the_rule_sets() {
        assertThat(EVALUATOR.evaluate(bank(), DAY).ruleSets()).hasSize(2).endsWith("bank 2026.1");
    }

    @Test
    void installed_rules_take_part_without_being_named() {
        assertThat(ConformityEvaluator.withInstalledRuleSets().evaluate(bank(), DAY))
                .isEqualTo(EVALUATOR.evaluate(bank(), DAY));
    }

    @Test
    void what_the_library_found_still_stands() {
        assertThat(EVALUATOR.evaluate(bank(), DAY).findings())
                .containsAll(ConformityEvaluator.standard().evaluate(bank(), DAY).findings().stream()
                        .filter(finding -> !finding.ruleId()
                                .startsWith("escalation-")) // it reads what the bank's rules found, too
                        .toList());
    }

    @Test
    void rules_of_the_library_that_escalate_read_findings_of_the_bank() {
        assertThat(EVALUATOR.evaluate(bank(), DAY).findings())
                .filteredOn(finding -> finding.ruleId().equals("escalation-element-absent"))
                .extracting(Finding::requirement)
                .contains("BANK-1");
    }

    @Test
    void findings_of_the_bank_have_requirement_grade_and_sentence() {
        Finding finding = finding(EVALUATOR.evaluate(bank(), DAY), "BANK-1-no-owner");
        assertThat(finding.requirement()).isEqualTo("BANK-1");
        assertThat(finding.grade()).isEqualTo(Grade.MINOR);
        assertThat(finding.statement())
                .isEqualTo("Credit scoring is in use and nobody is named who owns its model risk.");
    }

    @Test
    void its_rules_add_findings_to_items_of_the_standard() {
        ConformityReport report = EVALUATOR.evaluate(bank(), DAY);
        assertThat(report.outcome("A.6.2.4").findings())
                .contains(finding(report, "BANK-fairness-not-tested").fingerprint());
        assertThat(report.outcome("A.6.2.4").status()).isEqualTo(Status.NONCONFORMING);
    }

    @Test
    void what_is_worse_together_is_a_major() {
        ConformityReport report = EVALUATOR.evaluate(bank(), DAY);
        assertThat(finding(report, "BANK-nobody-answers").grade()).isEqualTo(Grade.MAJOR);
        assertThat(report.outcome("BANK-1").grade()).contains(Grade.MAJOR);
    }

    @Test
    void one_of_the_two_alone_is_not() {
        ConformityReport report = EVALUATOR.evaluate(bank(scoringOwned()), DAY);
        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("BANK-nobody-answers"));
        assertThat(report.outcome("BANK-1").status()).isEqualTo(Status.CONFORMING);
        assertThat(report.outcome("BANK-2").grade()).contains(Grade.MINOR);
    }

    @Test
    void a_finding_of_the_bank_can_be_waived() {
        Waiver waiver = Waiver.builder()
                .id("w-1")
                .rule("BANK-1-no-owner")
                .subject("scoring")
                .justification("The new head of credit risk starts in January.")
                .issued(DAY)
                .approval(new Approval(ADA.ref(), DAY))
                .validUntil(DAY.plusMonths(2))
                .worstGrade(Waiver.Grade.MINOR)
                .status(Waiver.Status.ACCEPTED)
                .build();
        ConformityReport report =
                EVALUATOR.evaluate(bank(), DAY, EvaluationOptions.standard().with(List.of(waiver)));
        assertThat(finding(report, "BANK-1-no-owner").waiver()).contains("w-1");
        assertThat(finding(report, "BANK-nobody-answers").waiver()).isEmpty();
    }

    @Test
    void a_session_tells_what_a_change_does_to_the_requirements_of_the_bank() {
        try (ConformitySession session = EVALUATOR.open(bank(), DAY)) {
            ConformityChange change = session.put(scoringOwned());
            assertThat(change.cleared()).extracting(Finding::ruleId).contains("BANK-1-no-owner", "BANK-nobody-answers");
            session.put(verification(Verification.Kind.INDEPENDENT_REVIEW, Progress.COMPLETED));
            session.put(scoring());
            assertThat(session.report()).isEqualTo(EVALUATOR.evaluate(session.records(), DAY));
        }
    }

    @Test
    void the_report_comes_back_from_json() {
        ConformityReport report = EVALUATOR.evaluate(bank(), DAY);
        byte[] json = ReportJson.explained().toBytes(report);
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("BANK-2");
        assertThat(ReportJson.read(json, "report")).isEqualTo(report);
    }

    @Test
    void one_rule_set_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformityEvaluator.with(new BankRules(), new BankRules()))
                .withMessageContainingAll("BANK-1", "is there already", "is there twice");
    }
}
