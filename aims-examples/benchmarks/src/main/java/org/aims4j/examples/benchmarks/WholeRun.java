package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.jackson.Format;
import org.aims4j.jackson.ReportJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.plain.PlainEvaluation;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.Generator;

/** What one process costs that reads, evaluates and writes. */
final class WholeRun implements Benchmark {
    private static final List<Integer> SIZES = List.of(100, 10_000);

    @Override
    public String name() {
        return "whole-run";
    }

    @Override
    public String title() {
        return "Read, evaluate, write";
    }

    @Override
    public String about() {
        return "One process, from its start to its end: reads a document, evaluates it, writes the report as JSON. Against the same with the rules in plain Java, and against a process"
                + " that only has Jackson read the document as a tree. CPU time is that of all threads, compiler and collector included; memory is the peak resident set, with the heap"
                + " limits that the JVM chooses.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Row> rows = new ArrayList<>();
        SIZES.stream().map(effort::systems).distinct().forEach(size -> rows.addAll(rows(effort, size)));
        return rows;
    }

    private static List<Row> rows(Effort effort, int systems) {
        String document = Documents.file(systems, Format.JSON).toString();
        List<Work> works = List.of(Work.RULE_BASE, Work.PLAIN_JAVA, Work.TREE); // the first against the others
        List<List<Child.Result>> results = Child.inTurn(
                effort.repetitions(),
                works.stream()
                        .map(work ->
                                Child.of(effort, Program.class).given(document, Integer.toString(systems), work.name()))
                        .toList());
        String of = Documents.describe(systems, Format.JSON);
        List<Row> rows = new ArrayList<>();
        for (int against = 1; against < works.size(); against++) {
            for (Cost cost : Cost.values()) {
                rows.add(new Row(
                        cost.words + ", " + of,
                        cost.median(works.get(0), results.get(0)),
                        cost.median(works.get(against), results.get(against))));
            }
        }
        return rows;
    }

    /** What a process does. */
    private enum Work {
        RULE_BASE("`aims4j`"),
        PLAIN_JAVA("rules in plain Java"),
        TREE("Jackson's tree, read only");

        private final String words;

        Work(String words) {
            this.words = words;
        }
    }

    /** What is told of a process. */
    private enum Cost {
        TIME("time", "ms"),
        CPU("CPU time", "ms"),
        MEMORY("memory", "MB");

        private final String words;
        private final String unit;

        Cost(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        Figure median(Work work, List<Child.Result> results) {
            return new Figure(
                    work.words,
                    Figure.median(results.stream().mapToDouble(this::of).toArray()),
                    unit);
        }

        private double of(Child.Result result) {
            return this == TIME ? result.milliseconds() : result.of(name());
        }
    }

    /** Works on a document: its file, the number of its AI systems, what to do. Says what it took. */
    static final class Program implements Measurement {
        private static final Path STATUS = Path.of("/proc/self/status"); // Linux only

        @Override
        public Map<String, Double> measure(List<String> arguments) throws IOException {
            Path document = Path.of(arguments.get(0));
            int systems = Integer.parseInt(arguments.get(1));
            Work work = Work.valueOf(arguments.get(2));
            if (work == Work.TREE) {
                Trees.read(Documents.bytes(systems, Format.JSON), Format.JSON);
            } else {
                ConformityEvaluator evaluator = ConformityEvaluator.standard().only(PlainRules.ITEMS);
                ManagementSystem aims = Documents.ANY_SIZE.read(document);
                ConformityReport report = work == Work.RULE_BASE
                        ? evaluator.evaluate(aims, Generator.DAY)
                        : PlainEvaluation.of(evaluator.rules(), aims, Generator.DAY);
                Files.write(
                        document.resolveSibling("report.json"),
                        ReportJson.standard().toBytes(report));
            }
            return Map.of(Cost.CPU.name(), cpuMilliseconds(), Cost.MEMORY.name(), peakMegabytes());
        }

        private static double cpuMilliseconds() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime() / 1e6
                    : 0;
        }

        private static double peakMegabytes() throws IOException {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
