package org.aims4j.testkit;

/** How many random cases a test tries. */
public final class Tries {
    private Tries() {}

    /** As many as {@code -Djqwik.tries.default} says, which properties of jqwik go by on their own; else the usual number. */
    public static int orUsually(int tries) {
        return Integer.getInteger("jqwik.tries.default", tries);
    }
}
