package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.jackson.Format;

/** How much memory a document takes that was read, and how much reading it takes. */
final class ReadingMemory implements Benchmark {
    private static final int SYSTEMS = 10_000;
    private static final int STEP = 16; // MB
    private static final int ROOMY = 512; // MB
    private static final int LARGEST = 8192; // MB

    @Override
    public String name() {
        return "reading-memory";
    }

    @Override
    public String title() {
        return "Memory of a document";
    }

    @Override
    public String about() {
        return "*Held*: what a collection frees when the document that was read is let go, per record. *Peak*: the smallest heap in which a JVM of its own"
                + " can read it, document included, to " + STEP
                + " MB; the collector gives up where it would take nearly all of the time. Against a tree of Jackson of the same bytes.";
    }

    @Override
    public List<Row> run(Effort effort) {
        int systems = effort.systems(SYSTEMS);
        int records = Documents.records(Documents.managementSystem(systems));
        List<Row> rows = new ArrayList<>();
        for (Format format : Format.values()) {
            String document = Documents.describe(systems, format);
            double heldByRecords = held(effort, systems, format, Reads.RECORDS) / records;
            double heldByTree = held(effort, systems, format, Reads.TREE) / records;
            rows.add(new Row(
                    "held per record, " + document,
                    new Figure("`ManagementSystem`", heldByRecords, "bytes"),
                    new Figure("Jackson's tree", heldByTree, "bytes")));
            double peakOfRecords = smallestHeap(effort, systems, format, Reads.RECORDS);
            double peakOfTree = smallestHeap(effort, systems, format, Reads.TREE);
            rows.add(new Row(
                    "peak, " + document,
                    new Figure("`AimsJson`", peakOfRecords, "MB"),
                    new Figure("Jackson's tree", peakOfTree, "MB")));
            rows.add(new Row(
                    "peak per record, " + document,
                    new Figure("`AimsJson`", peakOfRecords * (1 << 20) / records, "bytes"),
                    new Figure("Jackson's tree", peakOfTree * (1 << 20) / records, "bytes")));
        }
        return rows;
    }

    /** What is made of the document. */
    private enum Reads {
        RECORDS,
        TREE
    }

    private static double held(Effort effort, int systems, Format format, Reads reads) {
        return Child.of(effort, Reader.class)
                .with(List.of("-Xmx" + LARGEST + "m", "-XX:+UseParallelGC"))
                .given(Integer.toString(systems), format.name(), reads.name())
                .run()
                .of("held");
    }

    /** The smallest heap that is enough, in MB, found by halving. */
    private static int smallestHeap(Effort effort, int systems, Format format, Reads reads) {
        int tooSmall = 0;
        int enough = effort == Effort.ONCE ? ROOMY : STEP;
        while (!isEnough(effort, enough, systems, format, reads)) {
            tooSmall = enough;
            enough *= 2;
            if (enough > LARGEST) {
                throw new IllegalStateException(LARGEST + " MB are not enough to read " + systems + " AI systems");
            }
        }
        while (effort != Effort.ONCE && enough - tooSmall > STEP) {
            int middle = (enough + tooSmall) / 2;
            if (isEnough(effort, middle, systems, format, reads)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean isEnough(Effort effort, int megabytes, int systems, Format format, Reads reads) {
        return Child.of(effort, Reader.class)
                        .with(List.of("-Xmx" + megabytes + "m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError"))
                        .given(Integer.toString(systems), format.name(), reads.name())
                        .attempt()
                        .exit()
                == 0;
    }

    /** Reads a document: so many AI systems, format, what to make of it. Says how much it holds. */
    static final class Reader implements Measurement {
        @SuppressWarnings("UnusedVariable") // it keeps the document alive
        private static Optional<Object> kept = Optional.empty();

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            int systems = Integer.parseInt(arguments.get(0));
            Format format = Format.valueOf(arguments.get(1));
            Reads reads = Reads.valueOf(arguments.get(2));
            kept = Optional.of(read(systems, format, reads));
            long with = Heap.inUse();
            kept = Optional.empty(); // what is loaded once for all documents stays
            return Map.of("held", Heap.more(with, Heap.inUse()));
        }

        private static Object read(int systems, Format format, Reads reads) {
            byte[] document = Documents.bytes(systems, format);
            return reads == Reads.RECORDS
                    ? Documents.ANY_SIZE.read(document, "document", format)
                    : Trees.read(document, format);
        }
    }
}
