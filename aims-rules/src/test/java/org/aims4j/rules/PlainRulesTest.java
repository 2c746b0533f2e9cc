package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.plain.Agreement;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule base says what the same rules in plain Java say. */
class PlainRulesTest {
    private static final int TRIES = Tries.orUsually(300);
    private static final ConformityEvaluator EVALUATOR =
            ConformityEvaluator.standard().only(PlainRules.ITEMS);

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

    /** Else agreement would mean little. */
    @Example
    void every_rule_speaks_of_one_of_many_management_systems() {
        Set<String> silent = EVALUATOR.rules().stream()
                .filter(rule -> PlainRules.ITEMS.contains(rule.requirement())) // plain Java escalates nothing
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(TreeSet::new));
        RandomGenerator<ManagementSystem> small = ManagementSystems.small().generator(1000);
        LocalDate day = Records.DAY.plusMonths(6);
        for (int seed = 0; seed < 1000; seed++) {
            speak(small.next(new Random(seed)).value(), day, silent);
            Random random = new Random(seed);
            speak(RisksAndChanges.managementSystem(random), RisksAndChanges.day(random), silent);
        }
        assertThat(silent).isEmpty();
    }

    private static void speak(ManagementSystem aims, LocalDate day, Set<String> silent) {
        PlainRules.resultsOf(aims.asOf(day), day).forEach(result -> silent.remove(result.ruleId()));
    }
}
