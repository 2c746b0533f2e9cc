package org.aims4j.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * A median with its name.
 *
 * @param what what it is a figure of
 * @param value the median
 * @param unit its unit, such as {@code ms}
 */
record Figure(String what, double value, String unit) {
    /** A whole number as the tables show it, such as 10,000. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The middle of several numbers, of which there is at least one; of an even number of them the mean of the two in the middle. */
    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
