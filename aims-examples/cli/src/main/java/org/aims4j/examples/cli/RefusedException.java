package org.aims4j.examples.cli;

/** The input, or the way it was given, cannot be worked with. The message is one line: what is wrong, then what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String line) {
        super(line);
    }

    RefusedException(String line, Throwable cause) {
        super(line, cause);
    }
}
