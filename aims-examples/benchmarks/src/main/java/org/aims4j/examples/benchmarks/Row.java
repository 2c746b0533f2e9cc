package org.aims4j.examples.benchmarks;

/**
 * Two figures of one run, side by side.
 *
 * @param of what both are figures of, such as a number of AI systems
 * @param measured what is measured
 * @param against what it is compared with, in the same unit
 */
record Row(String of, Figure measured, Figure against) {
    /** How many times the figure compared with it is; below 1 is less. */
    double ratio() {
        return measured.value() / against.value();
    }
}
