package org.aims4j.examples.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs benchmarks: those that are named, or all. Works in the directory of this module. */
public final class Main {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path FILE = DOCS.resolve("benchmarks.json");
    private static final Path PAGE = DOCS.resolve("benchmarks.md");

    private Main() {}

    /**
     * Runs them and writes down what they give.
     *
     * @param arguments names of benchmarks, none for all; {@code --short} for a first look, which is only printed
     */
    public static void main(String[] arguments) {
        List<String> names = new ArrayList<>(List.of(arguments));
        Effort effort = names.remove("--short") ? Effort.SHORT : Effort.FULL;
        List<String> known = Benchmarks.ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names)) {
            System.err.println(
                    "Unknown benchmark among " + String.join(" ", names) + "; there are " + String.join(" ", known));
            System.exit(2);
        }
        Documents.clear();
        Results results = new Results(List.of());
        for (Benchmark benchmark : Benchmarks.ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                System.out.println(benchmark.title() + " …");
                Results.Section section =
                        new Results.Section(benchmark.name(), Machine.describe(), benchmark.run(effort));
                results = results.with(section);
                if (effort == Effort.FULL) { // what is done is kept, whatever becomes of the rest
                    Results.in(FILE).with(section).write(FILE, PAGE);
                }
            }
        }
        System.out.println(results.tables());
    }
}
