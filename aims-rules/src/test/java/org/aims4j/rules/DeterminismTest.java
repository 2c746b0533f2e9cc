package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final int THREADS = 8;
    private static final int TIMES = 20;

    /** Knows nothing of the engine, as the class loader of a host's thread may. */
    private static final ClassLoader FOREIGN = new ClassLoader(null) {};

    private static <T> T inForeignThread(Callable<T> evaluation) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FOREIGN);
        try {
            T result = evaluation.call();
            assertThat(thread.getContextClassLoader()).isSameAs(FOREIGN);
            return result;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void many_threads_get_one_report_whatever_the_order_of_records() throws Exception {
        ConformityEvaluator evaluator = ConformityEvaluator.standard();
        ManagementSystem aims = ManagementSystems.ofMany(60);
        ConformityReport expected = evaluator.evaluate(aims, DAY);
        assertThat(expected.findings()).hasSizeGreaterThan(30);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<ConformityReport>> reports = new ArrayList<>();
            for (int i = 0; i < THREADS * TIMES; i++) {
                ManagementSystem shuffled = ManagementSystems.shuffled(aims, new Random(i));
                reports.add(threads.submit(() -> inForeignThread(() -> evaluator.evaluate(shuffled, DAY))));
            }
            for (Future<ConformityReport> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
                assertThat(report.get()).hasToString(expected.toString());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void two_evaluators_give_one_report() {
        ManagementSystem aims = ManagementSystems.ofMany(20);
        assertThat(ConformityEvaluator.standard().evaluate(aims, DAY))
                .isEqualTo(ConformityEvaluator.standard().evaluate(aims, DAY));
    }

    @Test
    void the_engine_starts_under_a_foreign_class_loader() throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Callable<?> firstUse = (Callable<?>) fresh.loadClass(FirstUse.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(inForeignThread(firstUse::call)).isEqualTo(new FirstUse().call());
        }
    }

    /** Uses the engine for the first time, where its classes have just been loaded. */
    public static final class FirstUse implements Callable<String> {
        public FirstUse() {}

        @Override
        public String call() {
            return ConformityEvaluator.standard()
                    .evaluate(ManagementSystems.ofMany(5), DAY)
                    .toString();
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> {
                    try {
                        return new File(entry).toURI().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(entry, e);
                    }
                })
                .toArray(URL[]::new);
    }
}
