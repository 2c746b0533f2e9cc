package org.aims4j.examples.benchmarks;

import java.util.List;

/** One question about speed or size, and how it is measured. */
interface Benchmark {
    /** What it is called at the command line. */
    String name();

    /** What it asks, as a heading. */
    String title();

    /** What is measured against what, and how, in a few sentences. */
    String about();

    /** Measures; both sides of each row in this one run. */
    List<Row> run(Effort effort);
}
