package org.aims4j.examples.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.EvaluationOptions;
import org.aims4j.testkit.Generator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One management system, evaluated by one thread and by two. It warms up long: until all rules are compiled, the compiler of the JVM takes a thread as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 2)
public class ThreadsTimes {
    @Param("1")
    public int systems;

    private final ConformityEvaluator evaluator = ConformityEvaluator.standard();
    private final ExecutorService helper = Executors.newSingleThreadExecutor();
    private final EvaluationOptions helped = EvaluationOptions.standard().with(helper);
    private ManagementSystem aims = Documents.managementSystem(1);

    @Setup
    public void generate() {
        aims = Documents.managementSystem(systems);
    }

    @TearDown
    public void end() {
        helper.shutdown();
    }

    /** In the calling thread. */
    @Benchmark
    public ConformityReport oneThread() {
        return evaluator.evaluate(aims, Generator.DAY);
    }

    /** In the calling thread with the help of another. */
    @Benchmark
    public ConformityReport twoThreads() {
        return evaluator.evaluate(aims, Generator.DAY, helped);
    }

    /** Twice at once, each in a thread of its own: what two threads can gain at most. */
    @Benchmark
    public boolean twoAtOnce() throws InterruptedException, ExecutionException {
        Future<ConformityReport> other = helper.submit(this::oneThread);
        return oneThread().evaluated() == other.get().evaluated();
    }
}
