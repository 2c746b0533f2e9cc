package org.aims4j.examples.benchmarks;

/** The heap of this JVM. */
final class Heap {
    private Heap() {}

    /** What is in use after a collection, in bytes. */
    static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What came to be in use; never below nothing, as it can seem where the JVM let go of something of its own. */
    static double more(long after, long before) {
        return Math.max(1, after - before);
    }
}
