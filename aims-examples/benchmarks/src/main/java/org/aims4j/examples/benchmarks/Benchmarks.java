package org.aims4j.examples.benchmarks;

import java.util.List;

/** All benchmarks, in the order of the table. */
final class Benchmarks {
    static final List<Benchmark> ALL = List.of(
            new RulesBenchmark(),
            new AllRules(),
            new Threads(),
            new Live(),
            new Forecasts(),
            new Memory(),
            new Start(),
            new WholeRun(),
            new Reading(),
            new ReadingMemory());

    private Benchmarks() {}
}
