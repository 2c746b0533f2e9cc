package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.testkit.Generator;

/** Whether an AI system costs more where there are more of them. */
final class AllRules implements Benchmark {
    private static final int SMALL = 1_000;
    private static final List<Integer> LARGER = List.of(10_000, 50_000);

    /** So much that it is the rules that are measured; what 3 GB hold is a question of its own. */
    private static final String HEAP = "8g";

    @Override
    public String name() {
        return "all-rules";
    }

    @Override
    public String title() {
        return "All rules, more AI systems";
    }

    @Override
    public String about() {
        return "`ConformityEvaluator.evaluate` in one thread with all rules, from records to report, divided by the number of AI systems; and how many findings there are for each. A JVM of its own for"
                + " each size, taken in turn, heap of " + HEAP + "; "
                + Figure.number(SMALL) + " AI systems warm it up. Aim: one of 50,000 costs at most 1.2 times one of "
                + Figure.number(SMALL) + ".";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Integer> sizes = new ArrayList<>(List.of(effort.systems(SMALL)));
        LARGER.stream().map(effort::systems).forEach(sizes::add);
        List<List<Child.Result>> results = Child.inTurn(
                effort.rounds(), sizes.stream().map(size -> child(effort, size)).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < sizes.size(); i++) {
            for (Cost cost : Cost.values()) {
                rows.add(new Row(
                        cost.words,
                        cost.median(sizes.get(i), results.get(i)),
                        cost.median(sizes.get(0), results.get(0))));
            }
        }
        return rows;
    }

    private static Child child(Effort effort, int systems) {
        return Child.of(effort, Times.class)
                .with(List.of("-Xms" + HEAP, "-Xmx" + HEAP))
                .given(
                        Integer.toString(systems),
                        Integer.toString(effort.systems(SMALL)),
                        Integer.toString(Math.max(1, effort.iterations() * SMALL / systems)));
    }

    /** What is told of one AI system. */
    private enum Cost {
        TIME("one AI system", "µs"),
        FINDINGS("findings for one AI system", "findings");

        private final String words;
        private final String unit;

        Cost(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        Figure median(int systems, List<Child.Result> results) {
            double[] each = results.stream()
                    .mapToDouble(result -> result.of(name()) / systems)
                    .toArray();
            return new Figure("of " + Figure.number(systems), Figure.median(each), unit);
        }
    }

    /** What one evaluation takes, the median: so many AI systems, so many that warm up, how often. */
    static final class Times implements Measurement {
        private static final int WARM_UP = 15; // with fewer, the compiler is still at work

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            ManagementSystem few = Documents.managementSystem(Integer.parseInt(arguments.get(1)));
            int times = Integer.parseInt(arguments.get(2));
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            for (int i = 0; i < WARM_UP; i++) {
                evaluator.evaluate(few, Generator.DAY);
            }
            double[] taken = new double[times];
            double findings = 0;
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                ConformityReport report = evaluator.evaluate(aims, Generator.DAY);
                taken[i] = (System.nanoTime() - start) / 1e3;
                findings = report.findings().size();
            }
            return Map.of(Cost.TIME.name(), Figure.median(taken), Cost.FINDINGS.name(), findings);
        }
    }
}
