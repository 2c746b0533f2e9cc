package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a second thread gains. */
final class Threads implements Benchmark {
    private static final List<Integer> SIZES = List.of(1_000, 3_000);
    private static final String HEAP = "6g";

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String title() {
        return "Two threads against one";
    }

    @Override
    public String about() {
        return "`ConformityEvaluator.evaluate` with all rules where the calling thread has the help of one other, against the calling thread alone; and, for what the machine can give, two evaluations that have"
                + " nothing to do with each other at once, against one after the other. JMH, heap of "
                + HEAP + ". Aim: 1.7 times as fast, which is a ratio of at most 0.59.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Integer> sizes = SIZES.stream().map(effort::systems).distinct().toList();
        Jmh times = Jmh.run(
                effort,
                ThreadsTimes.class,
                HEAP,
                Map.of("systems", sizes.stream().map(String::valueOf).toList()));
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            Map<String, String> parameters = Map.of("systems", Integer.toString(size));
            String of = Figure.number(size) + " AI systems";
            Figure one = times.median("one thread", "oneThread", parameters);
            Figure both = times.median("two at once", "twoAtOnce", parameters);
            rows.add(new Row(of, times.median("two threads", "twoThreads", parameters), one));
            rows.add(new Row(of + ", twice", both, new Figure("one after the other", 2 * one.value(), one.unit())));
        }
        return rows;
    }
}
