package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;

/** What was so on a day is what is so of the records as of that day. */
class PastDaysTest {
    private static final int TRIES = Tries.orUsually(100);
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    private static void assertSame(ManagementSystem aims, LocalDate day) {
        ConformityReport whole = EVALUATOR.evaluate(aims, day);
        ManagementSystem then = aims.asOf(day);
        ConformityReport ofThen = EVALUATOR.evaluate(then, day);
        assertThat(whole.leavesOutLaterDays()).isEqualTo(!then.equals(aims));
        assertThat(whole.digest()).contains(aims.digest());
        assertThat(ofThen.leavesOutLaterDays()).isFalse();
        assertThat(ConformityReport.builder()
                        .asOf(ofThen.asOf())
                        .leavesOutLaterDays(whole.leavesOutLaterDays())
                        .edition(ofThen.edition())
                        .libraryVersion(ofThen.libraryVersion())
                        .addAllRuleSets(ofThen.ruleSets())
                        .digest(whole.digest())
                        .addAllOutcomes(ofThen.outcomes())
                        .addAllFindings(ofThen.findings())
                        .addAllProofs(ofThen.proofs())
                        .addAllExemptions(ofThen.exemptions())
                        .addAllUndecided(ofThen.undecided())
                        .addAllWaivers(ofThen.waivers())
                        .build())
                .isEqualTo(whole);
    }

    @Test
    void of_records_that_rules_match() {
        for (int seed = 0; seed < TRIES; seed++) {
            AnyRecord any = new AnyRecord(new Random(seed));
            assertSame(any.managementSystem(), any.day());
        }
    }

    @Test
    void of_arbitrary_records() {
        RandomGenerator<ManagementSystem> systems =
                ArbitraryRecords.managementSystems().generator(1000);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            assertSame(systems.next(random).value(), new AnyRecord(random).day());
        }
    }

    @Test
    void of_generated_organizations() {
        ManagementSystem aims = Generator.of(1).managementSystem(10);
        for (int months = 0; months < 36; months++) {
            assertSame(aims, Generator.DAY.minusMonths(months));
        }
    }
}
