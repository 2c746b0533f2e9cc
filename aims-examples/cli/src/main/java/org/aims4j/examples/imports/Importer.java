package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads one foreign format. */
public interface Importer {
    /** The name of the format, such as {@code us-federal-2025}. */
    String name();

    /** What the format is, in one line. */
    String summary();

    /**
     * The headings of the columns that it reads, or the names of the values; others are passed over. An ellipsis stands for the rest of a heading. Empty where the format
     * is neither table nor list.
     */
    List<String> columns();

    /** The roles that files beside the main one can have; empty where the format is one file. */
    default Set<String> supplements() {
        return Set.of();
    }

    /**
     * Reads a source.
     *
     * @param files the main file, and any {@linkplain #supplements() supplements}, each at most once
     * @param on the day of the inventory: the day of everything that the source does not date
     * @throws UnreadableSourceException if a file cannot be read as this format; it names all problems
     * @throws IllegalArgumentException if there is not exactly one main file
     */
    Import read(List<SourceFile> files, LocalDate on);
}
