package org.aims4j.examples.imports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was selected of several in one cell: a list as Python writes it, or words with commas, semicolons, ends of lines, "and" or "&amp;" between them. */
final class Selections {
    /** Behind "and" something has to follow: else the cell was cut off there. */
    private static final Pattern BETWEEN =
            Pattern.compile("[,;\\n]|(?<=\\S)\\s*(?:&|\\band\\b)\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    private Selections() {}

    /** The selections of a cell, trimmed, without blank ones. */
    static List<String> of(String cell) {
        return ListLiteral.read(cell)
                .map(List::stream)
                .orElseGet(() -> Stream.of(BETWEEN.split(cell)))
                .map(Trimmed::of)
                .filter(selection -> !selection.isEmpty())
                .toList();
    }
}
