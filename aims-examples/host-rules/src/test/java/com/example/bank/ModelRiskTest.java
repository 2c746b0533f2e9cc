package com.example.bank;

import static com.example.bank.Models.ADA;
import static com.example.bank.Models.DAY;
import static com.example.bank.Models.scoring;
import static com.example.bank.Models.scoringOwned;
import static com.example.bank.Models.verification;
import static org.aims4j.rules.verify.RuleVerifier.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aims4j.model.Entity;
import org.aims4j.model.Progress;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Verification;
import org.aims4j.rules.verify.RuleVerifier;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule alone. */
class ModelRiskTest {
    private static final BankRules BANK = new BankRules();
    private static final Verification REVIEW = verification(Verification.Kind.INDEPENDENT_REVIEW, Progress.COMPLETED);

    private static RuleVerifier rule(String id, Entity... records) {
        return RuleVerifier.of(BANK, id).asOf(DAY).given(records);
    }

    @Test
    void the_rules_are_sound() {
        assertThat(RuleVerifier.problemsOf(BANK, Path.of("src", "main", "resources")))
                .isEmpty();
    }

    @Test
    void a_model_in_use_without_owner_is_found() {
        rule("BANK-1-no-owner", scoring())
                .reportsExactly(about("AISystem", "scoring").observed("owner", "not recorded"));
    }

    @Test
    void a_model_with_an_owner_lacks_none() {
        rule("BANK-1-no-owner", scoringOwned(), ADA).reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = LifecycleStage.class,
            names = {"DESIGN_DEVELOPMENT", "RETIREMENT"})
    void a_model_that_is_not_in_use_needs_no_owner(LifecycleStage stage) {
        AISystem model = scoring(stage).build();
        rule("BANK-1-no-owner", model).reportsNothing();
        rule("BANK-1-not-in-use", model)
                .reportsExactly(about("AISystem", "scoring").because("not in use"));
    }

    private static Person adaUntil(int daysFromNow) {
        return Person.builder()
                .id(ADA.id())
                .name(ADA.name())
                .from(ADA.from())
                .until(DAY.plusDays(daysFromNow))
                .build();
    }

    @Test
    void an_owner_has_left_on_the_day_after_the_last() {
        rule("BANK-1-owner-left", scoringOwned(), adaUntil(-1))
                .reportsExactly(about("AISystem", "scoring")
                        .observed("owner", "Ada Krüger")
                        .observed("last day of the owner", "2026-11-20"));
        rule("BANK-1-owner-named", scoringOwned(), adaUntil(-1)).reportsNothing();
    }

    @Test
    void on_the_last_day_an_owner_still_is_one() {
        rule("BANK-1-owner-left", scoringOwned(), adaUntil(0)).reportsNothing();
        rule("BANK-1-owner-named", scoringOwned(), adaUntil(0)).reportsExactly(about("AISystem", "scoring"));
    }

    @Test
    void an_owner_who_stays_is_proof() {
        rule("BANK-1-owner-named", scoringOwned(), ADA).reportsExactly(about("AISystem", "scoring"));
    }

    @Test
    void a_model_without_owner_has_no_proof() {
        rule("BANK-1-owner-named", scoring(), ADA).reportsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK-1-stage-unknown", "BANK-2-stage-unknown"})
    void a_model_of_which_no_stage_is_known_is_undecided(String id) {
        AISystem model = AISystem.builder().id("scoring").name("Credit scoring").build();
        rule(id, model).reportsExactly(about("AISystem", "scoring").missing("AISystem.lifecycle"));
        rule(id, scoring()).reportsNothing();
    }

    @Test
    void a_model_in_use_without_independent_review_is_found() {
        rule("BANK-2-not-reviewed", scoring())
                .reportsExactly(about("AISystem", "scoring").observed("independent review", "not completed"));
        rule("BANK-2-reviewed", scoring()).reportsNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"COMPLETED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_review_that_is_not_completed_is_none(Progress progress) {
        rule("BANK-2-not-reviewed", scoring(), verification(Verification.Kind.INDEPENDENT_REVIEW, progress))
                .reportsExactly(about("AISystem", "scoring"));
    }

    @Test
    void a_test_is_no_review() {
        rule("BANK-2-not-reviewed", scoring(), verification(Verification.Kind.PERFORMANCE, Progress.COMPLETED))
                .reportsExactly(about("AISystem", "scoring"));
    }

    @Test
    void a_completed_review_is_proof() {
        rule("BANK-2-not-reviewed", scoring(), REVIEW).reportsNothing();
        rule("BANK-2-reviewed", scoring(), REVIEW).reportsExactly(about("AISystem", "scoring"));
    }

    @Test
    void a_model_in_development_needs_no_review_yet() {
        AISystem model = scoring(LifecycleStage.DESIGN_DEVELOPMENT).build();
        rule("BANK-2-not-reviewed", model).reportsNothing();
        rule("BANK-2-not-in-use", model)
                .reportsExactly(about("AISystem", "scoring").because("not in use"));
        rule("BANK-2-not-in-use", scoring()).reportsNothing();
    }

    @Test
    void a_model_of_high_impact_is_tested_for_fairness() {
        rule("BANK-fairness-not-tested", scoring())
                .reportsExactly(about("AISystem", "scoring").observed("fairness test", "not completed"));
        rule("BANK-fairness-not-tested", scoring(), verification(Verification.Kind.FAIRNESS, Progress.COMPLETED))
                .reportsNothing();
    }

    @Test
    void other_models_need_no_fairness_test() {
        AISystem model = scoring(LifecycleStage.DEPLOYMENT, ImpactClass.LIMITED).build();
        rule("BANK-fairness-not-tested", model).reportsNothing();
    }
}
