package org.aims4j.examples.cli;

/** What the exit code of a run says. */
final class ExitCode {
    /** Done; in an evaluation, nothing at or above the grade of {@code --fail-on}. */
    static final int DONE = 0;

    /** Evaluated, and something is at or above the grade, was not evaluated and should have been, or blocks a stage and should not. */
    static final int FOUND = 1;

    /** Bad input or usage: nothing was written. */
    static final int REFUSED = 2;

    /** Stopped before the end, or a fault of the program. */
    static final int STOPPED = 3;

    private ExitCode() {}
}
