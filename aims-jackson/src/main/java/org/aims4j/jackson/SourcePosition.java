package org.aims4j.jackson;

import java.util.Comparator;

/**
 * A place in a document. Ordered by line, then column.
 *
 * @param line from 1
 * @param column from 1, in characters (code points), as an editor counts them
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    /** Where a document begins. */
    static final SourcePosition START = new SourcePosition(1, 1);

    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    /**
     * @throws IllegalArgumentException if line or column is below 1
     */
    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Line " + line + ", column " + column + ": count both from 1");
        }
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
