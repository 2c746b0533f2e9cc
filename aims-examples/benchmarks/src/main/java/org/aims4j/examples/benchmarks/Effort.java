package org.aims4j.examples.benchmarks;

import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How much is measured. */
enum Effort {
    /** What counts. */
    FULL(2, 5, 10),
    /** A tenth of the size and a few times: for a first look. */
    SHORT(2, 3, 3),
    /** Everything once, as small as it can be: shows that it still works, and no more. */
    ONCE(1, 1, 1);

    private static final int TENTH = 10;
    private static final int FEW_SYSTEMS = 3;
    private static final int FEW_CHANGES = 4;

    private final int rounds;
    private final int iterations;
    private final int repetitions;

    Effort(int rounds, int iterations, int repetitions) {
        this.rounds = rounds;
        this.iterations = iterations;
        this.repetitions = repetitions;
    }

    /** How often JMH measures everything in turn, each time in a JVM of its own. */
    int rounds() {
        return rounds;
    }

    /** How often one thing is measured in one JVM. */
    int iterations() {
        return iterations;
    }

    /** How often a process is run. */
    int repetitions() {
        return repetitions;
    }

    /** How many AI systems stand for a number of them. */
    int systems(int number) {
        return switch (this) {
            case FULL -> number;
            case SHORT -> Math.max(1, number / TENTH);
            case ONCE -> Math.min(number, FEW_SYSTEMS);
        };
    }

    /** How many changes stand for a number of them. */
    int changes(int number) {
        return switch (this) {
            case FULL -> number;
            case SHORT -> number / TENTH;
            case ONCE -> Math.min(number, FEW_CHANGES);
        };
    }

    /** How JMH measures in one round: iterations of a second, or of one operation where that takes longer. */
    OptionsBuilder jmh() {
        OptionsBuilder options = new OptionsBuilder();
        boolean once = this == ONCE;
        if (once) {
            options.warmupIterations(0); // instead of as many as the measured class asks for
        }
        options.forks(once ? 0 : 1)
                .measurementIterations(iterations)
                .measurementTime(once ? TimeValue.NONE : TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(once ? VerboseMode.SILENT : VerboseMode.NORMAL);
        return options;
    }
}
