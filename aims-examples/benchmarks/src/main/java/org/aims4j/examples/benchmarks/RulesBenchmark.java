package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long it takes to evaluate a management system. */
final class RulesBenchmark implements Benchmark {
    private static final List<Integer> SIZES = List.of(10, 1_000, 10_000, 50_000);
    private static final String HEAP = "3g"; // that these sizes are to get along with
    private static final int LARGEST = 100_000;
    private static final String LARGEST_HEAP = "6g";
    private static final int ROWS_PER_SIZE = 2;
    private static final int SMALL = 1_000;
    private static final int LARGE = 50_000;

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String title() {
        return "Rules against plain Java";
    }

    @Override
    public String about() {
        return "`ConformityEvaluator.evaluate` in one thread, from records to report, with those rules alone that are also written by hand, against these: loops and hash maps, which give the same results, cells"
                + " and outcomes (a test holds them together); and against what the hand-written rules take alone, without cells and report. JMH, heap of "
                + HEAP + ", "
                + LARGEST_HEAP + " for " + Figure.number(LARGEST) + " AI systems. Aim: at most 5 times plain Java at "
                + Figure.number(SMALL)
                + " AI systems; one AI system costs at " + Figure.number(LARGE) + " at most 1.2 times what it costs at "
                + Figure.number(SMALL)
                + ". Last, what the parallel collector (`-XX:+UseParallelGC`) takes where the others ran with G1: for a host that evaluates by night and answers nobody meanwhile.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Integer> sizes = SIZES.stream().map(effort::systems).distinct().toList();
        List<Row> rows = new ArrayList<>(rows(effort, sizes, HEAP));
        int small = effort.systems(SMALL);
        int large = effort.systems(LARGE);
        if (small != large) {
            rows.add(new Row("one AI system, rule base", perSystem(rows, sizes, large), perSystem(rows, sizes, small)));
            rows.add(ofParallelCollector(effort, large, whole(rows, sizes, large)));
        }
        if (effort == Effort.FULL) {
            rows.addAll(rows(effort, List.of(LARGEST), LARGEST_HEAP));
        }
        return rows;
    }

    private static List<Row> rows(Effort effort, List<Integer> sizes, String heap) {
        Jmh times = Jmh.run(
                effort,
                RulesTimes.class,
                heap,
                Map.of(
                        "systems",
                        sizes.stream().map(size -> Integer.toString(size)).toList()));
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            Map<String, String> parameters = Map.of("systems", Integer.toString(size));
            String of = Figure.number(size) + " AI systems";
            Figure ruleBase = times.median("rule base", "ruleBase", parameters);
            Figure plainJava = times.median("plain Java", "plainJava", parameters);
            rows.add(new Row(of, ruleBase, plainJava));
            rows.add(new Row(of, ruleBase, times.median("plain rules alone", "plainRulesAlone", parameters)));
        }
        return rows;
    }

    private static Row ofParallelCollector(Effort effort, int size, Figure withG1) {
        Map<String, List<String>> systems = Map.of("systems", List.of(Integer.toString(size)));
        Figure parallel = Jmh.run(effort, RulesTimes.class, "ruleBase", HEAP, "-XX:+UseParallelGC", systems)
                .median("rule base, parallel collector", "ruleBase", Map.of());
        return new Row(Figure.number(size) + " AI systems", parallel, withG1);
    }

    private static Figure perSystem(List<Row> rows, List<Integer> sizes, int size) {
        return new Figure("of " + Figure.number(size), whole(rows, sizes, size).value() * 1000 / size, "µs");
    }

    private static Figure whole(List<Row> rows, List<Integer> sizes, int size) {
        return rows.get(ROWS_PER_SIZE * sizes.indexOf(size)).measured();
    }
}
