package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.plain.Agreement;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule base says what the same rules in plain Java say. */
class PlainRulesTest {
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();

    private static void assertAgreement(ManagementSystem aims, LocalDate day) {
        assertThat(Agreement.differences(EVALUATOR, aims, day)).isEmpty();
    }

    @Provide
    Arbitrary<ManagementSystem> small() {
        return ManagementSystems.small();
    }

    @Provide
    Arbitrary<LocalDate> around() {
        return ManagementSystems.days();
    }

    @Provide
    Arbitrary<ManagementSystem> any() {
        return ArbitraryRecords.managementSystems();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ArbitraryRecords.days();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void both_agree_on_small_management_systems_of_all_shapes(
            @ForAll("small") ManagementSystem aims, @ForAll("around") LocalDate day) {
        assertAgreement(aims, day);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void both_agree_on_arbitrary_management_systems(
            @ForAll("any") ManagementSystem aims, @ForAll("days") LocalDate day) {
        assertAgreement(aims, day);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144})
    void both_agree_on_generated_management_systems(int systems) {
        ManagementSystem aims = Generator.of(systems).managementSystem(systems);
        for (int months = -48; months <= 36; months += 6) {
            assertAgreement(aims, Generator.DAY.plusMonths(months).plusDays(months));
        }
    }

    @Provide
    Arbitrary<List<ManagementSystem>> many() {
        return ManagementSystems.small().list().ofSize(300);
    }

    /** Else agreement would mean little. */
    @Property(tries = 1, seed = "42", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void every_rule_speaks_of_one_of_many_management_systems(@ForAll("many") List<ManagementSystem> many) {
        Set<String> silent = EVALUATOR.rules().stream()
                .filter(rule -> PlainRules.ITEMS.contains(rule.requirement()))
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate day = Records.DAY.plusMonths(6);
        for (ManagementSystem aims : many) {
            PlainRules.resultsOf(aims.asOf(day), day).forEach(result -> silent.remove(result.ruleId()));
        }
        assertThat(silent).isEmpty();
    }
}
