package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.Status;
import org.aims4j.model.Action;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.certification.Suspension;
import org.aims4j.model.improvement.Cause;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.improvement.Step;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.planning.Change;
import org.aims4j.rules.Forecast.TurningDay;
import org.aims4j.rules.RuleSet.OwnItem;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.certification.CertificationFacts;
import org.junit.jupiter.api.Test;

/** The certification cycle as a rule set beside that of the standard. */
class CertificationCycleTest {
    private static final List<CertificationAudit.Kind> KINDS = List.of(CertificationAudit.Kind.values());
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.with(new CertificationCycle());
    private static final List<String> ITEMS =
            new CertificationCycle().items().stream().map(OwnItem::id).toList();
    private static final ConformityEvaluator CYCLE_ALONE = EVALUATOR.only(ITEMS);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 365 * 5;

    private static ManagementSystem.Builder certified(Certification certification) {
        return ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .certification(certification);
    }

    /** Nonconformities that the body raised in a special audit, all minor, none answered. */
    private static ManagementSystem withUnansweredMinors(int number) {
        ManagementSystem.Builder aims = certified(Certification.builder()
                .addAudits(CertificationAudit.builder()
                        .id("special")
                        .kind(CertificationAudit.Kind.SPECIAL)
                        .date(FIRST)
                        .build())
                .build());
        for (int i = 0; i < number; i++) {
            aims.addNonconformities(Nonconformity.builder()
                    .id("nc-" + i)
                    .nature("Nature " + i)
                    .date(FIRST)
                    .source(Nonconformity.Source.EXTERNAL_AUDIT)
                    .grade(Nonconformity.Grade.MINOR)
                    .foundIn(Ref.to("special"))
                    .build());
        }
        return aims.build();
    }

    @Test
    void its_items_are_the_timing_facts_that_have_a_rule() {
        assertThat(EVALUATOR.rules())
                .extracting(RuleDescriptor::requirement)
                .filteredOn(item -> item.startsWith("T"))
                .containsAll(ITEMS)
                .isSubsetOf(ITEMS);
        assertThat(CertificationFacts.iso42001().timing()).hasSizeGreaterThan(ITEMS.size());
    }

    @Test
    void its_outcomes_stand_after_those_of_the_auditable_items() {
        ConformityReport report = EVALUATOR.evaluate(withUnansweredMinors(0), FIRST);
        int auditable = Catalogue.iso42001().items().size();
        assertThat(report.outcomes()).hasSize(auditable + ITEMS.size());
        assertThat(report.outcomes().subList(auditable, auditable + ITEMS.size()))
                .extracting(Outcome::requirement)
                .containsExactlyElementsOf(ITEMS);
    }

    @Test
    void without_it_nothing_is_said_of_the_certification() {
        assertThat(ConformityEvaluator.standard()
                        .evaluate(withUnansweredMinors(1), FIRST.plusYears(1))
                        .outcomes())
                .extracting(Outcome::requirement)
                .doesNotContainAnyElementsOf(ITEMS);
    }

    @Test
    void without_a_certification_on_record_nothing_is_evaluated_and_nothing_found() {
        ConformityReport report = CYCLE_ALONE.evaluate(
                ManagementSystem.builder()
                        .organization(
                                Organization.builder().id("org").name("Org").build())
                        .build(),
                FIRST);
        assertThat(report.findings()).isEmpty();
        assertThat(ITEMS).allMatch(item -> report.outcome(item).status() == Status.NOT_EVALUATED);
    }

    @Test
    void several_minors_on_one_of_its_items_become_no_major() {
        ManagementSystem aims = withUnansweredMinors(12);
        LocalDate day = FIRST.plusYears(1);
        ConformityReport report = CYCLE_ALONE.evaluate(aims, day);
        assertThat(report.findings()).hasSize(12).allMatch(finding -> finding.grade() == Grade.MINOR);
        assertThat(report.outcome("T16").grade()).contains(Grade.MINOR);
        try (ConformitySession session = CYCLE_ALONE.open(aims, day)) {
            assertThat(session.findings()).isEqualTo(report.findings());
        }
    }

    @Test
    void the_answer_period_of_the_certification_takes_the_place_of_ours() {
        ManagementSystem aims = withUnansweredMinors(1);
        ManagementSystem stated = ManagementSystem.builder()
                .organization(aims.organization())
                .addAllNonconformities(aims.nonconformities())
                .certification(Certification.builder()
                        .answerPeriod(Period.ofDays(10))
                        .addAllAudits(aims.certification().orElseThrow().audits())
                        .build())
                .build();
        assertThat(CYCLE_ALONE.evaluate(aims, FIRST.plusDays(90)).findings()).isEmpty();
        assertThat(CYCLE_ALONE.evaluate(aims, FIRST.plusDays(91)).findings()).hasSize(1);
        assertThat(CYCLE_ALONE.evaluate(stated, FIRST.plusDays(10)).findings()).isEmpty();
        assertThat(CYCLE_ALONE.evaluate(stated, FIRST.plusDays(11)).findings()).hasSize(1);
        try (ConformitySession session = CYCLE_ALONE.open(aims, FIRST.plusDays(11))) {
            session.replace(stated);
            assertThat(session.findings()).hasSize(1);
            session.replace(aims);
            assertThat(session.findings()).isEmpty();
        }
    }

    @Test
    void a_forecast_is_what_evaluating_every_day_tells() {
        for (int seed = 0; seed < 5; seed++) {
            ManagementSystem aims = new Cycle(new Random(seed)).managementSystem();
            Forecast forecast = CYCLE_ALONE.forecast(aims, FIRST, FIRST.plusDays(DAYS));
            Set<Finding> standing = new HashSet<>(forecast.standing());
            int next = 0;
            for (LocalDate day = FIRST; !day.isAfter(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
                if (next < forecast.days().size()
                        && forecast.days().get(next).day().equals(day)) {
                    TurningDay turning = forecast.days().get(next++);
                    turning.change().cleared().forEach(standing::remove);
                    standing.addAll(turning.change().raised());
                }
                assertThat(new HashSet<>(CYCLE_ALONE.evaluate(aims, day).findings()))
                        .as("seed %s on %s", seed, day)
                        .isEqualTo(standing);
            }
        }
    }

    @Test
    void a_session_holds_what_a_fresh_evaluation_tells() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Cycle cycle = new Cycle(random);
            try (ConformitySession session = CYCLE_ALONE.open(cycle.managementSystem(), cycle.day())) {
                for (int i = 0; i < 6; i++) {
                    switch (random.nextInt(3)) {
                        case 0 -> session.replace(cycle.managementSystem());
                        case 1 -> session.moveTo(cycle.day());
                        default -> session.moveTo(session.day().plusDays(random.nextInt(9) - 4));
                    }
                    assertThat(session.report())
                            .as("seed %s, step %s", seed, i)
                            .isEqualTo(CYCLE_ALONE.evaluate(session.records(), session.day()));
                }
            }
        }
    }

    @Test
    void between_them_the_arbitrary_cycles_make_every_rule_speak_that_finds_something() {
        Set<String> spoken = new HashSet<>();
        for (int seed = 0; seed < 400; seed++) {
            Cycle cycle = new Cycle(new Random(seed));
            ManagementSystem aims = cycle.managementSystem();
            for (int i = 0; i < 8; i++) {
                CYCLE_ALONE.evaluate(aims, cycle.day()).findings().forEach(finding -> spoken.add(finding.ruleId()));
            }
        }
        assertThat(EVALUATOR.rules().stream()
                        .filter(rule -> ITEMS.contains(rule.requirement())
                                && rule.grade().isPresent())
                        .map(RuleDescriptor::id)
                        .filter(id -> !id.equals("T12-extended-despite-open-major")) // chance does not lead there
                        .collect(Collectors.toSet()))
                .isEqualTo(spoken);
    }

    /** Arbitrary certifications whose days lie close together, so that they matter to each other. */
    private record Cycle(Random random) {
        LocalDate day() {
            return random.nextInt(3) == 0 ? FIRST.plusMonths(random.nextInt(60)) : FIRST.plusDays(random.nextInt(DAYS));
        }

        ManagementSystem managementSystem() {
            List<CertificationAudit> audits = new ArrayList<>();
            for (int i = random.nextInt(7); i >= 0; i--) {
                audits.add(audit("audit-" + i));
            }
            Certification.Builder certification = Certification.builder().addAllAudits(audits);
            for (int i = random.nextInt(3); i > 0; i--) {
                certification.addCertificates(certificate("certificate-" + i));
            }
            if (random.nextBoolean()) {
                certification.answerPeriod(Period.ofDays(30 * (1 + random.nextInt(3))));
            }
            ManagementSystem.Builder aims = certified(certification.build());
            for (int i = random.nextInt(5); i > 0; i--) {
                CertificationAudit audit = audits.get(random.nextInt(audits.size()));
                aims.addNonconformities(nonconformity("nc-" + i, audit));
                if (random.nextBoolean()) {
                    aims.addActions(Action.builder()
                            .id("action-" + i)
                            .what("Action")
                            .serves(Ref.to("nc-" + i))
                            .plannedOn(day())
                            .build());
                }
            }
            if (random.nextBoolean()) {
                LocalDate held = day();
                aims.addInternalAudits(InternalAudit.builder()
                        .id("internal")
                        .date(held)
                        .completedOn(held.plusDays(3))
                        .addCriteria("4", "5", "6", "7", "8", "9")
                        .build());
            }
            if (random.nextBoolean()) {
                LocalDate held = day();
                aims.addManagementReviews(ManagementReview.builder()
                        .id("review")
                        .plannedFor(held.minusDays(30))
                        .date(held)
                        .completedOn(held)
                        .build());
            }
            LocalDate effective = day();
            aims.scope(Scope.builder()
                    .id("scope")
                    .statement("All")
                    .date(FIRST.minusYears(1))
                    .build());
            for (String changed : List.of("org", "scope")) {
                aims.addChanges(Change.builder()
                        .id("change-" + changed)
                        .kind(Change.Kind.AIMS)
                        .of(Ref.to(changed))
                        .proposedOn(FIRST.minusYears(1))
                        .significant(true)
                        .effectiveOn(effective)
                        .build());
            }
            return aims.build();
        }

        /** One of some, by a day. */
        private static <T> T by(LocalDate day, List<T> some) {
            return some.get(day.getDayOfMonth() % some.size());
        }

        private CertificationAudit audit(String id) {
            LocalDate day = day();
            CertificationAudit.Builder audit =
                    CertificationAudit.builder().id(id).kind(KINDS.get(random.nextInt(KINDS.size())));
            audit.addAllCovers(
                    by(day, List.of(List.of(), List.of("4", "8"), List.of("4", "5", "6", "7", "8", "9", "10"))));
            boolean planned = random.nextBoolean();
            if (planned) {
                audit.plannedFor(day.minusDays(random.nextInt(40)));
            }
            if (!planned || random.nextInt(3) > 0) {
                audit.date(day);
                if (random.nextBoolean()) {
                    audit.endedOn(day.plusDays(random.nextInt(5)));
                }
            }
            return audit.build();
        }

        private Certificate certificate(String id) {
            LocalDate decided = day();
            Certificate.Builder certificate = Certificate.builder()
                    .id(id)
                    .decidedOn(decided)
                    .scope(by(decided, List.of("One site", "All sites")))
                    .validUntil(decided.plusYears(random.nextInt(5)).plusDays(random.nextInt(3)));
            if (random.nextInt(6) == 0) {
                certificate.withdrawnOn(decided.plusDays(random.nextInt(900)));
            }
            if (random.nextInt(3) == 0) {
                LocalDate from = decided.plusDays(random.nextInt(500));
                Suspension.Builder suspension = Suspension.builder().from(from);
                if (random.nextBoolean()) {
                    suspension.until(from.plusDays(random.nextInt(300)));
                }
                if (random.nextBoolean()) {
                    suspension.reason("Reason");
                }
                certificate.addSuspended(suspension.build());
            }
            return certificate.build();
        }

        private Nonconformity nonconformity(String id, CertificationAudit audit) {
            LocalDate raised = audit.endsOn();
            Nonconformity.Builder nonconformity = Nonconformity.builder()
                    .id(id)
                    .nature("Nature")
                    .date(raised)
                    .source(Nonconformity.Source.EXTERNAL_AUDIT)
                    .grade(random.nextBoolean() ? Nonconformity.Grade.MAJOR : Nonconformity.Grade.MINOR)
                    .foundIn(Ref.to(audit.id()));
            if (random.nextBoolean()) {
                nonconformity.cause(Cause.builder()
                        .text("Cause")
                        .date(raised.plusDays(random.nextInt(100)))
                        .build());
            }
            if (random.nextBoolean()) {
                nonconformity.correction(Step.builder()
                        .text("Correction")
                        .date(raised.plusDays(random.nextInt(100)))
                        .build());
            }
            if (random.nextBoolean()) {
                nonconformity.acceptedPlanOn(raised.plusDays(random.nextInt(100)));
            }
            if (random.nextBoolean()) {
                nonconformity.closedOn(raised.plusDays(random.nextInt(600)));
            }
            return nonconformity.build();
        }
    }
}
