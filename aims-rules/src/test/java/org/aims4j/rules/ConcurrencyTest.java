package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;

/** Many evaluations at once do not know of each other, and leave nothing behind. */
class ConcurrencyTest {
    private static final int EVALUATIONS = Tries.orUsually(1000);
    private static final int THREADS = 8;
    private static final int INPUTS = 20;
    private static final ConformityEvaluator EVALUATOR = FewRules.evaluator();

    /** Knows nothing of the engine, as the class loader of a host's thread may. */
    private static final ClassLoader FOREIGN = new ClassLoader(null) {};

    private static void evaluate(List<ManagementSystem> inputs, List<ConformityReport> expected, ClassLoader loader)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "test");
            thread.setContextClassLoader(loader);
            return thread;
        });
        try {
            List<Callable<Boolean>> evaluations = new ArrayList<>();
            for (int i = 0; i < EVALUATIONS / 2; i++) {
                ManagementSystem aims = inputs.get(i % INPUTS);
                ConformityReport report = expected.get(i % INPUTS);
                evaluations.add(
                        () -> EVALUATOR.evaluate(aims, DAY).equals(report)); // many reports at once fill the heap
            }
            List<Future<Boolean>> same = threads.invokeAll(evaluations);
            assertThat(same).hasSize(EVALUATIONS / 2);
            for (Future<Boolean> each : same) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Test
    void each_of_many_at_once_has_its_result_and_leaves_no_session_and_no_thread() throws Exception {
        List<ManagementSystem> inputs = new ArrayList<>();
        List<ConformityReport> expected = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(new AnyRecord(new Random(i)).managementSystem());
            expected.add(EVALUATOR.evaluate(inputs.get(i), DAY));
        }
        Set<Thread> before = threads();

        evaluate(inputs, expected, ConcurrencyTest.class.getClassLoader());
        evaluate(inputs, expected, FOREIGN);

        assertThat(threads())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .doesNotContain("test", "aims4j-watch");
        assertThat(threads().size()).isLessThanOrEqualTo(before.size());
        assertThat(Engine.sessions(EVALUATOR)).isZero();
    }

    @Test
    void one_with_many_facts_leaves_no_session_and_no_thread() {
        ManagementSystem aims = ManagementSystems.ofMany(6000);
        ConformityReport report =
                EVALUATOR.evaluate(aims, DAY, EvaluationOptions.standard().withShardSize(6000));
        assertThat(report.outcome("8.4-a").systems().total()).isEqualTo(6000);
        assertThat(threads()).extracting(Thread::getName).doesNotContain("aims4j-watch");
        assertThat(Engine.sessions(EVALUATOR)).isZero();
    }
}
