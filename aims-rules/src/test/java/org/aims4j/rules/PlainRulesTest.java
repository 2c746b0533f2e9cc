package org.aims4j.rules;

import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.planning.Change;
import org.aims4j.rules.plain.Agreement;
import org.aims4j.rules.plain.PlainEvaluation;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule base says what the same rules in plain Java say, and escalates what they escalate. */
class PlainRulesTest {
    private static final int TRIES = Tries.orUsually(300);
    private static final ConformityEvaluator EVALUATOR =
            ConformityEvaluator.standard().only(PlainRules.ITEMS);
    private static final ConformityEvaluator OF_ALL_RULES = ConformityEvaluator.standard();

    private static void assertAgreement(int seed, ManagementSystem aims, LocalDate day) {
        assertThat(Agreement.differences(EVALUATOR, aims, day))
                .as("seed %s, %s", seed, day)
                .isEmpty();
    }

    @Example
    void both_agree_on_small_management_systems_of_all_shapes() {
        RandomGenerator<ManagementSystem> small = ManagementSystems.small().generator(1000);
        RandomGenerator<LocalDate> days = ManagementSystems.days().generator(1000);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            assertAgreement(seed, small.next(random).value(), days.next(random).value());
        }
    }

    @Test
    void both_agree_on_risk_assessments_and_changes() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            assertAgreement(seed, RisksAndChanges.managementSystem(random), RisksAndChanges.day(random));
        }
    }

    @Test
    void both_agree_on_arbitrary_management_systems() {
        RandomGenerator<ManagementSystem> any =
                ArbitraryRecords.managementSystems().generator(1000);
        RandomGenerator<LocalDate> days = ArbitraryRecords.days().generator(1000);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            assertAgreement(seed, any.next(random).value(), days.next(random).value());
        }
    }

    @Test
    void both_agree_on_generated_management_systems() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            ManagementSystem aims = Generator.of(seed).managementSystem(1 + random.nextInt(5));
            assertAgreement(seed, aims, Generator.DAY.plusDays(random.nextInt(2500) - 1400));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 34, 55, 89, 144})
    void and_on_great_ones(int systems) {
        ManagementSystem aims = Generator.of(systems).managementSystem(systems);
        for (int months = -48; months <= 36; months += 6) {
            assertAgreement(systems, aims, Generator.DAY.plusMonths(months).plusDays(months));
        }
    }

    @Test
    void both_agree_where_much_escalates() {
        for (int seed = 0; seed < TRIES; seed++) {
            Escalating escalating = new Escalating(seed);
            assertAgreement(seed, escalating.managementSystem(), escalating.day());
        }
    }

    /** Where many were examined it takes a quarter of them. */
    @ParameterizedTest
    @CsvSource({"7, true", "8, true", "9, false"})
    void both_agree_on_two_minors_of_so_many_systems(int systems, boolean escalated) {
        ManagementSystem.Builder aims = Records.managementSystem()
                .thresholds(Thresholds.builder().minorsToMajor(1).build());
        for (int i = 0; i < systems; i++) {
            aims.addAiSystems(aSystem("system-" + i).inUse().made());
            if (i >= 2) {
                aims.addImpactAssessments(anAssessment("assessment-" + i)
                        .of("system-" + i)
                        .completedOn(Records.LONG_AGO)
                        .made());
            }
        }
        assertAgreement(systems, aims.build(), Records.DAY);
        assertThat(found("escalation-minors-on-requirement", aims))
                .filteredOn(finding -> finding.requirement().equals("8.4-a"))
                .hasSize(escalated ? 1 : 0);
    }

    /** It came back only where it began after the closure; on that day is not after it. */
    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void both_agree_on_a_minor_closed_so_many_days_after_it_began(int days, boolean escalated) {
        LocalDate began = Records.DAY.minusDays(30);
        Change change = Change.builder()
                .id("change")
                .kind(Change.Kind.AIMS)
                .of(Ref.to("organization"))
                .proposedOn(began)
                .effectiveOn(began)
                .build();
        String fingerprint = found(
                        "6.3-change-unplanned", Records.managementSystem().addChanges(change))
                .get(0)
                .fingerprint();
        ManagementSystem.Builder aims = Records.managementSystem()
                .addChanges(change)
                .addNonconformities(Nonconformity.builder()
                        .id("unplanned")
                        .nature("Not planned")
                        .fingerprint(fingerprint)
                        .date(began.minusDays(9))
                        .closedOn(began.plusDays(days))
                        .build());
        assertAgreement(days, aims.build(), Records.DAY);
        assertThat(found("escalation-minor-returned", aims)).hasSize(escalated ? 1 : 0);
    }

    /** What plain Java finds by a rule. */
    private static List<Finding> found(String rule, ManagementSystem.Builder aims) {
        return PlainEvaluation.of(EVALUATOR.rules(), aims.build(), Records.DAY).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    @Test
    void both_escalate_the_same_of_what_all_rules_find() {
        for (int seed = 0; seed < TRIES; seed++) {
            Escalating escalating = new Escalating(seed);
            assertSameEscalation(seed, escalating.managementSystem(), escalating.day());
        }
    }

    @Test
    void both_escalate_the_same_of_what_all_rules_find_in_arbitrary_management_systems() {
        RandomGenerator<ManagementSystem> any =
                ArbitraryRecords.managementSystems().generator(1000);
        RandomGenerator<LocalDate> days = ArbitraryRecords.days().generator(1000);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            assertSameEscalation(
                    seed, any.next(random).value(), days.next(random).value());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 34})
    void both_escalate_the_same_of_what_all_rules_find_in_generated_ones(int systems) {
        ManagementSystem aims = Generator.of(systems).managementSystem(systems);
        for (int months = -48; months <= 36; months += 6) {
            assertSameEscalation(systems, aims, Generator.DAY.plusMonths(months).plusDays(months));
        }
    }

    private static void assertSameEscalation(int seed, ManagementSystem aims, LocalDate day) {
        assertThat(Agreement.differencesInEscalation(OF_ALL_RULES, aims, day))
                .as("seed %s, %s", seed, day)
                .isEmpty();
    }

    /** Else agreement would mean little. */
    @Example
    void every_rule_speaks_of_one_of_many_management_systems() {
        Set<String> silent = ids(rule -> PlainRules.ITEMS.contains(rule.requirement()));
        RandomGenerator<ManagementSystem> small = ManagementSystems.small().generator(1000);
        LocalDate day = Records.DAY.plusMonths(6);
        for (int seed = 0; seed < 1000; seed++) {
            speak(small.next(new Random(seed)).value(), day, silent);
            Random random = new Random(seed);
            speak(RisksAndChanges.managementSystem(random), RisksAndChanges.day(random), silent);
        }
        assertThat(silent).isEmpty();
    }

    /** Likewise. */
    @Test
    void every_rule_that_escalates_finds_something_in_one_of_many_management_systems() {
        Set<String> silent = ids(rule -> rule.id().startsWith("escalation-"));
        for (int seed = 0; seed < 1000 && !silent.isEmpty(); seed++) {
            Escalating escalating = new Escalating(seed);
            OF_ALL_RULES
                    .evaluate(escalating.managementSystem(), escalating.day())
                    .findings()
                    .forEach(finding -> silent.remove(finding.ruleId()));
        }
        assertThat(silent).isEmpty();
    }

    /** No document is called for by the items that plain Java checks. */
    @Test
    void all_but_one_of_them_also_from_what_plain_java_finds() {
        Set<String> silent = ids(rule -> rule.id().startsWith("escalation-"));
        for (int seed = 0; seed < 1000; seed++) {
            Escalating escalating = new Escalating(seed);
            PlainEvaluation.of(EVALUATOR.rules(), escalating.managementSystem(), escalating.day())
                    .findings()
                    .forEach(finding -> silent.remove(finding.ruleId()));
        }
        assertThat(silent).containsExactly("escalation-document-missing");
    }

    private static Set<String> ids(Predicate<RuleDescriptor> chosen) {
        return EVALUATOR.rules().stream()
                .filter(chosen)
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void speak(ManagementSystem aims, LocalDate day, Set<String> silent) {
        PlainRules.resultsOf(aims.asOf(day), day).forEach(result -> silent.remove(result.ruleId()));
    }
}
