/**
 * Measures aims4j beside what it is compared with, in the same run, and writes down the ratios.
 *
 * <p>A {@link org.aims4j.examples.benchmarks.Benchmark} gives rows; {@link org.aims4j.examples.benchmarks.Main} runs the chosen ones and keeps what they give in a
 * {@link org.aims4j.examples.benchmarks.Results} file and its table. What runs inside one JVM is measured with JMH ({@link org.aims4j.examples.benchmarks.Jmh}), what is
 * a whole process, or takes a JVM of its own ({@link org.aims4j.examples.benchmarks.Measurement}), with {@link org.aims4j.examples.benchmarks.Child}. Start with {@link org.aims4j.examples.benchmarks.Benchmarks}, the list of all.
 */
@NullMarked
package org.aims4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
