package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A report depends neither on how many AI systems go through the rules at a time, nor on the order of records, nor on who helps. */
class ShardingTest {
    private static final int TRIES = Tries.orUsually(100);
    private static final List<Integer> SIZES = List.of(1, 2, 3, 7, 100, Integer.MAX_VALUE);
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);

    private static final Executor REFUSING = task -> {
        throw new RejectedExecutionException("full");
    };
    private static final Executor FORGETFUL = task -> {};
    private static final Executor AT_ONCE = Runnable::run;

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    private static ManagementSystem shuffled(ManagementSystem aims, Random random) {
        @Nullable Object[] values = WHOLE.values(aims);
        for (Attribute attribute : WHOLE.attributes()) {
            if (values[attribute.index()] instanceof List<?> records) {
                List<Object> others = new ArrayList<>(records);
                Collections.shuffle(others, random);
                values[attribute.index()] = others;
            }
        }
        return WHOLE.build(values);
    }

    private static void assertOneReport(ManagementSystem aims, LocalDate day, Random random) {
        ConformityReport whole =
                EVALUATOR.evaluate(aims, day, EvaluationOptions.standard().withShardSize(100_000));
        for (int size : SIZES) {
            EvaluationOptions options = EvaluationOptions.standard().withShardSize(size);
            assertThat(EVALUATOR.evaluate(shuffled(aims, random), day, options))
                    .as("shards of %s", size)
                    .isEqualTo(whole);
        }
        for (Executor executor : List.of(THREADS, REFUSING, FORGETFUL, AT_ONCE)) {
            int size = SIZES.get(random.nextInt(SIZES.size()));
            assertThat(EVALUATOR.evaluate(
                            aims,
                            day,
                            EvaluationOptions.standard().withShardSize(size).with(executor)))
                    .isEqualTo(whole);
        }
    }

    @Test
    void records_that_rules_match_give_one_report() {
        for (int seed = 0; seed < TRIES; seed++) {
            AnyRecord any = new AnyRecord(new Random(seed));
            assertOneReport(any.managementSystem(), any.today(), new Random(seed));
        }
    }

    @Test
    void arbitrary_records_give_one_report() {
        RandomGenerator<ManagementSystem> systems =
                ArbitraryRecords.managementSystems().generator(1000);
        for (int seed = 0; seed < Math.max(1, TRIES / 10); seed++) {
            Random random = new Random(seed);
            assertOneReport(systems.next(random).value(), new AnyRecord(random).today(), random);
        }
    }

    @Test
    void generated_organizations_give_one_report() {
        for (int systems : List.of(1, 2, 8, 30)) {
            assertOneReport(Generator.of(systems).managementSystem(systems), Generator.DAY, new Random(systems));
        }
    }

    @Test
    void many_systems_with_many_findings_give_one_report() {
        ManagementSystem aims = ManagementSystems.ofMany(60);
        assertThat(EVALUATOR.evaluate(aims, DAY).findings()).hasSizeGreaterThan(30);
        assertOneReport(aims, DAY, new Random(60));
    }
}
