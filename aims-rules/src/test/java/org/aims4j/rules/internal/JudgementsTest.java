package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.Status;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.FewRules;
import org.junit.jupiter.api.Test;

/** A human verdict that a requirement is not met stands beside the rules; one that it is met overrules nothing. */
class JudgementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private static Judgement judgement(String id, Judgement.Verdict verdict, LocalDate date) {
        return Judgement.builder()
                .id(id)
                .requirement("6.1.4-a")
                .verdict(verdict)
                .by(Ref.to("p"))
                .date(date)
                .build();
    }

    private static Outcome outcome(Judgement... judgements) {
        List<Entity> records = new ArrayList<>(List.of(
                Organization.builder().id("org").name("Org").build(),
                Person.builder().id("p").from(DAY.minusYears(1)).build(),
                ImpactAssessmentProcess.builder()
                        .id("process")
                        .addSteps("Describe")
                        .addRoles("Owner")
                        .addTriggers(ImpactTrigger.INTERVAL, ImpactTrigger.SIGNIFICANT_CHANGE)
                        .approval(new Approval(Ref.to("p"), DAY.minusDays(9)))
                        .build()));
        records.addAll(List.of(judgements));
        return EVALUATOR.evaluate(ManagementSystem.of(records), DAY).outcome("6.1.4-a");
    }

    @Test
    void without_one_the_rules_decide() {
        assertThat(outcome().status()).isEqualTo(Status.CONFORMING);
    }

    @Test
    void a_verdict_that_it_is_not_met_makes_it_nonconforming() {
        Outcome outcome = outcome(judgement("j", Judgement.Verdict.NONCONFORMING, DAY));
        assertThat(outcome.status()).isEqualTo(Status.NONCONFORMING);
        assertThat(outcome.grade()).contains(Grade.MINOR);
        assertThat(outcome.reasons()).containsExactly(new Reason(Reason.Code.JUDGED_NONCONFORMING, "j", 1));
    }

    @Test
    void one_of_a_later_day_does_not_count() {
        assertThat(outcome(judgement("j", Judgement.Verdict.NONCONFORMING, DAY.plusDays(1)))
                        .status())
                .isEqualTo(Status.CONFORMING);
    }

    @Test
    void the_latest_counts() {
        assertThat(outcome(
                                judgement("old", Judgement.Verdict.NONCONFORMING, DAY.minusDays(2)),
                                judgement("new", Judgement.Verdict.CONFORMING, DAY))
                        .status())
                .isEqualTo(Status.CONFORMING);
    }

    @Test
    void of_one_day_the_one_that_says_it_is_not_met_counts() {
        assertThat(outcome(
                                judgement("a", Judgement.Verdict.NONCONFORMING, DAY),
                                judgement("b", Judgement.Verdict.CONFORMING, DAY))
                        .status())
                .isEqualTo(Status.NONCONFORMING);
    }

    /** Of 10.1-a, which people decide. */
    private static Outcome decidedByPeople(Judgement... judgements) {
        List<Entity> records = new ArrayList<>(List.of(
                Organization.builder().id("org").name("Org").build(),
                Person.builder().id("p").from(DAY.minusYears(1)).build()));
        records.addAll(List.of(judgements));
        return ConformityEvaluator.standard()
                .only(List.of("10.1-a"))
                .evaluate(ManagementSystem.of(records), DAY)
                .outcome("10.1-a");
    }

    private static Judgement ofImprovement(Judgement.Verdict verdict, LocalDate until) {
        return Judgement.builder()
                .id("j")
                .requirement("10.1-a")
                .verdict(verdict)
                .by(Ref.to("p"))
                .date(DAY.minusDays(9))
                .validUntil(until)
                .build();
    }

    @Test
    void what_people_decide_is_not_evaluated_without_a_judgement() {
        assertThat(decidedByPeople().status()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(decidedByPeople().reasons()).containsExactly(Reason.of(Reason.Code.JUDGEMENT_MISSING, ""));
    }

    @Test
    void what_people_decide_conforms_as_long_as_they_say_so() {
        assertThat(decidedByPeople(ofImprovement(Judgement.Verdict.CONFORMING, DAY))
                        .status())
                .isEqualTo(Status.CONFORMING);
        assertThat(decidedByPeople(ofImprovement(Judgement.Verdict.CONFORMING, DAY.minusDays(1)))
                        .reasons())
                .containsExactly(Reason.of(Reason.Code.JUDGEMENT_MISSING, ""));
    }

    @Test
    void what_people_say_is_not_met_is_found() {
        assertThat(decidedByPeople(ofImprovement(Judgement.Verdict.NONCONFORMING, DAY))
                        .status())
                .isEqualTo(Status.NONCONFORMING);
    }
}
