package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.List;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.UnknownItemException;

/**
 * A mapping that somebody else made from ISO/IEC 42001 to anything: CSV with the columns {@code from}, a number of the standard, and {@code to}. Nothing is guessed: a number that the standard does not have
 * stays unknown, however near another one is.
 */
public final class MappingFile {
    private static final String FROM = "from";
    private static final String TO = "to";

    private MappingFile() {}

    /**
     * One row.
     *
     * @param from a number of the standard: clause, subclause, requirement, objective or control
     * @param to what it is mapped to, as it stands in the file
     */
    public record Pair(String from, String to) {}

    /**
     * The pairs of a file, in its order.
     *
     * @throws UnreadableSourceException if a number is unknown or missing, or the file cannot be read as such a table; it names every such cell, with file, line, column and value
     */
    public static List<Pair> read(SourceFile file) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Row> rows = CsvTable.read(file, List.of(FROM, TO), problems);
        List<Pair> pairs = new ArrayList<>();
        for (Row row : rows) {
            if (row.has(FROM) && row.has(TO)) { // else the missing column is told
                pairs.add(pair(row, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        return List.copyOf(pairs);
    }

    private static Pair pair(Row row, List<SourceProblem> problems) {
        Cell from = row.cell(FROM);
        if (from.text().isEmpty()) {
            problems.add(from.problem("is blank; give a number of " + edition()));
        } else if (!isKnown(from.text())) {
            problems.add(from.problem("is no number of " + edition() + "; correct it, or leave the row out"));
        }
        if (row.text(TO).isEmpty()) {
            problems.add(row.cell(TO).problem("is blank; say what the number is mapped to"));
        }
        return new Pair(from.text(), row.text(TO));
    }

    private static boolean isKnown(String number) {
        try {
            return !Catalogue.iso42001().itemsOf(number).isEmpty();
        } catch (UnknownItemException e) {
            return false;
        }
    }

    private static String edition() {
        return Catalogue.iso42001().edition();
    }
}
