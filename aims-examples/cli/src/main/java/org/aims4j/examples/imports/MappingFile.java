package org.aims4j.examples.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.UnknownItemException;

/**
 * A mapping that somebody else made from ISO/IEC 42001 to anything: CSV with a column of numbers of the standard and one of what they are mapped to. The cells stand apart by commas, or by semicolons
 * where the first row does so; headings may be in any case. Nothing is guessed: a number that the standard does not have stays unknown, however near another one is.
 *
 * @param pairs the rows, in the order of the file
 * @param passedOver how many rows were passed over, since they map to nothing in a column that was named
 */
public record MappingFile(List<Pair> pairs, int passedOver) {
    /** The heading of the numbers of the standard, unless another one is named. */
    public static final String FROM = "from";

    private static final String TO = "to";

    /** So many headings are named. */
    private static final int NAMED = 10;

    /** So much of a heading is told. */
    private static final int LONGEST = 60;

    public MappingFile {
        pairs = List.copyOf(pairs);
    }

    /**
     * One row.
     *
     * @param from a number of the standard: clause, subclause, requirement, objective or control
     * @param to what it is mapped to, as it stands in the file
     */
    public record Pair(String from, String to) {}

    /**
     * Reads the columns {@code from} and {@code to}, both filled in every row.
     *
     * @throws UnreadableSourceException if a number is unknown, a cell is blank, or the file cannot be read as such a table; it names every such cell, with file, line, column and value
     */
    public static MappingFile read(SourceFile file) {
        return read(file, FROM, Optional.empty());
    }

    /**
     * Reads two columns.
     *
     * @param from heading of the numbers of the standard
     * @param to heading of what they are mapped to: then a row that is blank there maps to nothing, and is passed over; without it the column is {@code to}, and each row has to be filled
     * @throws UnreadableSourceException if a number is unknown, a cell is blank that has to be filled, or the file cannot be read as such a table; it names every such cell, with file, line, column
     *     and value
     */
    public static MappingFile read(SourceFile file, String from, Optional<String> to) {
        List<SourceProblem> problems = new ArrayList<>();
        MappingFile read = file.text(List.of(StandardCharsets.UTF_8), problems)
                .flatMap(text -> Columns.of(file, text, from, to.orElse(TO), problems))
                .map(columns -> read(columns, to.isPresent(), problems))
                .orElse(new MappingFile(List.of(), 0));
        if (!problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        return read;
    }

    private static MappingFile read(Columns columns, boolean passOver, List<SourceProblem> problems) {
        List<Pair> pairs = new ArrayList<>();
        int passedOver = 0;
        for (Row row : columns.rows()) {
            Cell from = row.cell(columns.from());
            Cell to = row.cell(columns.to());
            if (passOver && to.text().isEmpty()) {
                passedOver++;
            } else {
                pairs.add(pair(from, to, problems));
            }
        }
        return new MappingFile(pairs, passedOver);
    }

    private static Pair pair(Cell from, Cell to, List<SourceProblem> problems) {
        if (from.text().isEmpty()) {
            problems.add(from.problem("is blank; give a number of " + edition()));
        } else if (!isKnown(from.text())) {
            problems.add(from.problem(
                    "is no number of " + edition() + meant(from.text()) + "; correct it, or leave the row out"));
        }
        if (to.text().isEmpty()) {
            problems.add(to.problem("is blank; say what the number is mapped to"));
        }
        return new Pair(from.text(), to.text());
    }

    /** A hint where a number of the standard is only written in another case. */
    private static String meant(String number) {
        return Stream.of(number.toUpperCase(Locale.ROOT), number.toLowerCase(Locale.ROOT))
                .filter(MappingFile::isKnown)
                .findFirst()
                .map(known -> ", " + known + " is one")
                .orElse("");
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

    /**
     * The two columns of a table.
     *
     * @param from the heading of the one as it stands in the file
     * @param to that of the other
     */
    private record Columns(String from, String to, List<Row> rows) {
        static Optional<Columns> of(
                SourceFile file, String text, String from, String to, List<SourceProblem> problems) {
            List<String> commas = CsvTable.firstRow(text, ',');
            List<String> semicolons = CsvTable.firstRow(text, ';');
            boolean bySemicolons =
                    !hasBoth(commas, from, to) && (hasBoth(semicolons, from, to) || semicolons.size() > commas.size());
            char separator = bySemicolons ? ';' : ',';
            List<String> headings = bySemicolons ? semicolons : commas;
            if (headings.isEmpty()) { // empty, or not to be read as a table: reading tells
                CsvTable.read(file, text, separator, List.of(from, to), problems);
                return Optional.empty();
            }
            Optional<String> first = column(file, headings, FROM, from, problems);
            Optional<String> second = column(file, headings, TO, to, problems);
            if (first.isEmpty() || second.isEmpty()) {
                return Optional.empty();
            }
            if (first.equals(second)) {
                problems.add(
                        first(file, "\"" + first.get() + "\" cannot be both columns; name two with --from and --to"));
                return Optional.empty();
            }
            List<Row> rows = CsvTable.read(file, text, separator, List.of(first.get(), second.get()), problems);
            return Optional.of(new Columns(first.get(), second.get(), rows));
        }

        private static boolean hasBoth(List<String> headings, String from, String to) {
            return Stream.of(from, to)
                    .map(Trimmed::of)
                    .allMatch(asked -> headings.stream().anyMatch(asked::equalsIgnoreCase));
        }

        /** The heading that is asked for as it stands in the file; where several are the same but for their case, the one that is written so. */
        private static Optional<String> column(
                SourceFile file, List<String> headings, String option, String asked, List<SourceProblem> problems) {
            String name = Trimmed.of(asked);
            List<String> alike =
                    headings.stream().filter(name::equalsIgnoreCase).distinct().toList();
            if (alike.size() == 1 || alike.contains(name)) {
                return Optional.of(alike.contains(name) ? name : alike.get(0));
            }
            String what = alike.isEmpty()
                    ? "has no column \"" + name + "\"; it has " + named(headings) + ": name one with --" + option
                            + ", or add it"
                    : "has the columns " + named(alike) + "; name one with --" + option;
            problems.add(first(file, what));
            return Optional.empty();
        }

        private static SourceProblem first(SourceFile file, String message) {
            return new SourceProblem(file.name(), 1, 1, "", "", message);
        }

        private static String named(List<String> headings) {
            return headings.stream()
                            .limit(NAMED)
                            .map(heading -> "\"" + heading.substring(0, Math.min(heading.length(), LONGEST)) + "\"")
                            .collect(Collectors.joining(", "))
                    + (headings.size() > NAMED ? " and " + (headings.size() - NAMED) + " more" : "");
        }
    }
}
