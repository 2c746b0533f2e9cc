package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aims4j.jackson.Format;

/** How long it takes to read a document. */
final class Reading implements Benchmark {
    private static final int SYSTEMS = 10_000;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String title() {
        return "Reading a document";
    }

    @Override
    public String about() {
        return "From bytes in memory to a valid `ManagementSystem`, against Jackson reading the same bytes as a tree that nobody checks, and against networknt validating that"
                + " tree against the schema of documents (which cannot resolve references). Aim: at most 3 times the tree.";
    }

    @Override
    public List<Row> run(Effort effort) {
        int systems = effort.systems(SYSTEMS);
        for (Format format : Format.values()) {
            Documents.file(systems, format);
        }
        Jmh times = Jmh.run(effort, ReadingTimes.class, "6g", Map.of("systems", List.of(Integer.toString(systems))));
        List<Row> rows = new ArrayList<>();
        for (Format format : Format.values()) {
            Map<String, String> parameters = Map.of("format", format.name());
            String of = Documents.describe(systems, format);
            Figure records = times.median("`AimsJson`", "records", parameters);
            rows.add(new Row(of, records, times.median("Jackson's tree", "tree", parameters)));
            rows.add(new Row(of, records, times.median("tree, validated", "validatedTree", parameters)));
        }
        return rows;
    }
}
