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

    /** Evaluates on some threads at once, so often; each report has to be the expected one. */
    private static void evaluate(
            ConformityEvaluator evaluator,
            int times,
            List<ManagementSystem> inputs,
            List<ConformityReport> expected,
            ClassLoader loader)
            throws Exception {
        List<Thread> made = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "test");
            thread.setContextClassLoader(loader);
            made.add(thread);
            return thread;
        });
        try {
            List<Callable<Boolean>> evaluations = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                ManagementSystem aims = inputs.get(i % inputs.size());
                ConformityReport report = expected.get(i % inputs.size());
                evaluations.add(
                        () -> evaluator.evaluate(aims, DAY).equals(report)); // many reports at once fill the heap
            }
            List<Future<Boolean>> same = threads.invokeAll(evaluations);
            assertThat(same).hasSize(times);
            for (Future<Boolean> each : same) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            for (Thread thread : made) {
                thread.join(); // it lives on for a moment after the executor has ended
            }
        }
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Test
    void each_of_many_at_once_has_its_result_and_leaves_no_session_and_no_thread() throws Exception {
        assertOneResultEach(FewRules.evaluator(), EVALUATIONS, INPUTS);
    }

    @Test
    void so_it_is_with_all_rules() throws Exception {
        assertOneResultEach(ConformityEvaluator.standard(), EVALUATIONS / 10, INPUTS / 2);
    }

    /** Half of the evaluations run under a foreign class loader. */
    private static void assertOneResultEach(ConformityEvaluator evaluator, int evaluations, int inputs)
            throws Exception {
        List<ManagementSystem> given = new ArrayList<>();
        List<ConformityReport> expected = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            given.add(new AnyRecord(new Random(i)).managementSystem());
            expected.add(evaluator.evaluate(given.get(i), DAY));
        }
        Set<Thread> before = threads();

        evaluate(evaluator, evaluations / 2, given, expected, ConcurrencyTest.class.getClassLoader());
        evaluate(evaluator, evaluations / 2, given, expected, FOREIGN);

        assertThat(threads())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .doesNotContain("test", "aims4j-watch");
        assertThat(threads().size()).isLessThanOrEqualTo(before.size());
        assertThat(Engine.sessions(evaluator)).isZero();
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
