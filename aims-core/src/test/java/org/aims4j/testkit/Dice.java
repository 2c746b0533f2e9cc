package org.aims4j.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Random choices that are the same on every JVM: SplitMix64 [1]. No fast generator of the JDK promises its algorithm.
 *
 * <p>[1] Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014.
 */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    /** True so often of a hundred times. */
    boolean percent(int percent) {
        return below(100) < percent;
    }

    /** One of these. */
    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    /** One of these. */
    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Present so often of a hundred times. */
    <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return percent(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A day of a span; both ends can come. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(below((int) days + 1));
    }
}
