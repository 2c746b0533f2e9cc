package org.aims4j.jackson;

import org.aims4j.jackson.DocumentProblem.Code;

/** Reading cannot go on: what follows has no meaning. Without a stack trace, since it tells of the document and not of the code. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final long mark;
    private final String pointer;

    /**
     * @param code the kind of problem
     * @param mark the place, as {@link Tokens#mark()} gives it
     * @param pointer the place as a JSON pointer
     * @param message what is wrong, then what to do
     */
    Unreadable(Code code, long mark, String pointer, String message) {
        super(message, null, false, false);
        this.code = code;
        this.mark = mark;
        this.pointer = pointer;
    }

    Code code() {
        return code;
    }

    long mark() {
        return mark;
    }

    String pointer() {
        return pointer;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
