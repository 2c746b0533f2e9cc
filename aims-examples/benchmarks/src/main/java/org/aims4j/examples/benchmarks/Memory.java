package org.aims4j.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.aims4j.rules.plain.PlainEvaluation;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.Generator;

/** How much memory evaluating takes, and an open session. */
final class Memory implements Benchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final int LARGEST = 50_000;
    private static final int LIMIT = 3072; // MB
    private static final int LIMIT_WITH_SESSION = 12_288;
    private static final double MB = 1 << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String title() {
        return "Memory of an evaluation and of an open session";
    }

    @Override
    public String about() {
        return "*Allocated*: what the thread that evaluates allocates, with those rules that are also written by hand, against these. *Peak*: the most that a collection of any kind left in use while "
                + Figure.number(LARGEST) + " AI systems were evaluated with all rules in a JVM with "
                + LIMIT
                + " MB, which has to be enough; the records are part of it, and so is garbage that this collection did not look at. *Session*: what a collection leaves in use more with a"
                + " session open than without, per AI system, against the records.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Row> rows = new ArrayList<>();
        for (int systems : SIZES.stream().map(effort::systems).distinct().toList()) {
            Child.Result allocated = measured(effort, Allocated.class, systems, LIMIT);
            rows.add(new Row(
                    "allocated, " + Figure.number(systems) + " AI systems",
                    new Figure("rule base", allocated.of("ruleBase"), "MB"),
                    new Figure("plain Java", allocated.of("plainJava"), "MB")));
        }
        for (int systems : SIZES.stream().map(effort::systems).distinct().toList()) {
            Child.Result held = measured(effort, Held.class, systems, LIMIT_WITH_SESSION);
            rows.add(new Row(
                    "session, one of " + Figure.number(systems) + " AI systems",
                    new Figure("open session", held.of("session"), "bytes"),
                    new Figure("its records", held.of("records"), "bytes")));
        }
        int largest = effort.systems(LARGEST);
        Child.Result peak = measured(effort, Peak.class, largest, LIMIT);
        String of = "peak, " + Figure.number(largest) + " AI systems";
        Figure whileEvaluating = new Figure("while evaluating", peak.of("peak"), "MB");
        rows.add(new Row(of, whileEvaluating, new Figure("limit", LIMIT, "MB")));
        rows.add(new Row(of, whileEvaluating, new Figure("records", peak.of("records"), "MB")));
        return rows;
    }

    private static Child.Result measured(
            Effort effort, Class<? extends Measurement> measurement, int systems, int limit) {
        return Child.of(effort, measurement)
                .with(List.of("-Xmx" + limit + "m"))
                .given(Integer.toString(systems))
                .run();
    }

    /** MB that one evaluation allocates: so many AI systems. */
    static final class Allocated implements Measurement {
        private static final int BEFORE = 3; // compiled code may allocate less

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            ConformityEvaluator evaluator = ConformityEvaluator.standard().only(PlainRules.ITEMS);
            return Map.of(
                    "ruleBase",
                    allocated(() -> evaluator.evaluate(aims, Generator.DAY)),
                    "plainJava",
                    allocated(() -> PlainEvaluation.of(evaluator.rules(), aims, Generator.DAY)));
        }

        private static double allocated(Runnable evaluation) {
            for (int i = 0; i < BEFORE; i++) {
                evaluation.run();
            }
            long before = allocated();
            evaluation.run();
            return (allocated() - before) / MB;
        }

        private static long allocated() {
            if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
                return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            }
            throw new IllegalStateException("This JVM does not tell what a thread allocates; take one that does");
        }
    }

    /** Bytes held per AI system: so many of them. */
    static final class Held implements Measurement {
        @Override
        public Map<String, Double> measure(List<String> arguments) {
            int systems = Integer.parseInt(arguments.get(0));
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            evaluator.open(Documents.managementSystem(1), Generator.DAY).close(); // what is loaded once for all
            long before = Heap.inUse();
            ManagementSystem aims = Documents.managementSystem(systems);
            long withRecords = Heap.inUse();
            try (ConformitySession session = evaluator.open(aims, Generator.DAY)) {
                long withSession = Heap.inUse();
                if (session.day().isBefore(Generator.DAY)) { // it is still in use here
                    throw new IllegalStateException("The session went back to " + session.day());
                }
                return Map.of(
                        "session",
                        Heap.more(withSession, withRecords) / systems,
                        "records",
                        Heap.more(withRecords, before) / systems);
            }
        }
    }

    /** MB at most after a collection while evaluating: so many AI systems. */
    static final class Peak implements Measurement {
        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            long before = Heap.inUse();
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            long withRecords = Heap.inUse();
            LongSupplier peak = Heap.peak();
            ConformityReport report = evaluator.evaluate(aims, Generator.DAY);
            if (report.evaluated() == 0) {
                throw new IllegalStateException("Nothing was evaluated");
            }
            return Map.of("peak", peak.getAsLong() / MB, "records", Heap.more(withRecords, before) / MB);
        }
    }
}
