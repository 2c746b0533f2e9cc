package org.aims4j.examples.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a CSV file (RFC 4180: commas, quoted cells of several lines) in UTF-8, with or without a byte order mark, or in another encoding that is asked for, by its headings: columns
 * may stand in any order, and columns that nobody asked for are passed over. A heading that is asked for with an ellipsis at its end ({@code Describe the AI system…}) stands for the one
 * that begins so; blanks around a heading do not count, nor does case where no heading is written as it is asked for. A row is left out where all its cells are blank, those that nobody asked for too. Finds all problems of a file, as far as one does not hide the next.
 */
final class CsvTable {
    /** Spreadsheets hold a third of this; what is longer comes of a quote that is never closed. */
    private static final int LONGEST_CELL = 100_000;

    private static final String ELLIPSIS = "…";

    private static final char COMMA = ',';

    private final SourceFile file;
    private final char separator;
    private final List<String> headings;
    private final Set<String> optional;
    private final List<SourceProblem> problems;

    private CsvTable(
            SourceFile file,
            char separator,
            List<String> headings,
            Set<String> optional,
            List<SourceProblem> problems) {
        this.file = file;
        this.separator = separator;
        this.headings = headings;
        this.optional = optional;
        this.problems = problems;
    }

    /**
     * The rows of a file that are not blank, in its order.
     *
     * @param headings the columns that are needed
     * @param problems takes what is wrong with the file; where anything is, the rows are not to be used
     */
    static List<Row> read(SourceFile file, List<String> headings, List<SourceProblem> problems) {
        return read(file, List.of(StandardCharsets.UTF_8), headings, Set.of(), problems);
    }

    /**
     * The rows of a file in one of several encodings.
     *
     * @param encodings the first one that all of the file fits is taken
     * @param optional those of the columns that a file may lack: their cells are blank then
     */
    static List<Row> read(
            SourceFile file,
            List<Charset> encodings,
            List<String> headings,
            Set<String> optional,
            List<SourceProblem> problems) {
        CsvTable table = new CsvTable(file, COMMA, headings, optional, problems);
        return file.text(encodings, problems).map(table::rows).orElse(List.of());
    }

    /**
     * The rows of a text of a file, with another character than a comma between its cells.
     *
     * @param separator stands between cells
     */
    static List<Row> read(
            SourceFile file, String text, char separator, List<String> headings, List<SourceProblem> problems) {
        return new CsvTable(file, separator, headings, Set.of(), problems).rows(text);
    }

    /** The cells of the first row of a text, trimmed; empty where that cannot be read. */
    static List<String> firstRow(String text, char separator) {
        try (CsvReader<List<Field>> reader = cells(separator).build(new Records(), new StringReader(text))) {
            return reader.stream()
                    .findFirst()
                    .map(fields -> fields.stream()
                            .map(field -> Trimmed.of(field.text()))
                            .toList())
                    .orElse(List.of());
        } catch (CsvParseException e) {
            return List.of(); // told when the rows are read
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail to be read", e);
        }
    }

    private static CsvReader.CsvReaderBuilder cells(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private List<Row> rows(String text) {
        Records records = new Records();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<List<Field>> reader = cells(separator).build(records, new StringReader(text))) {
            List<Field> header = List.of();
            Map<String, Integer> places = Map.of();
            for (List<Field> fields : reader) {
                if (header.isEmpty()) {
                    header = fields;
                    places = places(header);
                    if (headings.stream().noneMatch(places::containsKey)) {
                        return rows; // not this kind of table: nothing more to learn
                    }
                } else if (fields.size() == header.size()) {
                    if (!isBlank(fields)) {
                        rows.add(row(fields, places));
                    }
                } else if (!isBlank(fields)) {
                    problem(
                            fields.get(0).line(),
                            Math.min(fields.size(), header.size()) + 1,
                            "the row has " + fields.size() + " cells and the header " + header.size()
                                    + "; give each row one cell per heading, and quote a cell that holds a comma, a quote or a line break");
                }
            }
            if (header.isEmpty()) {
                problem(1, 1, "the file is empty; its first row has to name the columns");
            }
        } catch (CsvParseException e) {
            problem(records.line(), records.column(), reason(e));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail to be read", e);
        }
        return rows;
    }

    private static boolean isBlank(List<Field> fields) {
        return fields.stream().allMatch(field -> Trimmed.of(field.text()).isEmpty());
    }

    private static String reason(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unclosed quote")) {
            return "a quoted cell of this row is never closed; close the quote, and double a quote inside a cell";
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return "text follows a closing quote; double a quote inside a quoted cell";
        }
        return "cannot be read as CSV: " + message;
    }

    private Map<String, Integer> places(List<Field> header) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> asWritten = headings.stream()
                .filter(heading -> header.stream().anyMatch(field -> stands(heading, field, false)))
                .collect(Collectors.toSet());
        for (int i = 0; i < header.size(); i++) {
            for (String heading : headings) {
                if (stands(heading, header.get(i), !asWritten.contains(heading))) {
                    Integer first = places.putIfAbsent(heading, i);
                    if (first != null) {
                        problem(
                                header.get(i).line(),
                                i + 1,
                                "\"" + heading + "\" is also column " + (first + 1) + "; leave one of the two");
                    }
                }
            }
        }
        List<String> missing =
                headings.stream().filter(h -> !places.containsKey(h)).toList();
        if (missing.size() == headings.size()) {
            problem(
                    1,
                    1,
                    "has none of the " + headings.size() + " columns, \"" + missing.get(0) + "\" to \""
                            + missing.get(missing.size() - 1)
                            + "\"; name a file of this format, with commas between its cells");
        } else {
            missing.stream()
                    .filter(h -> !optional.contains(h))
                    .forEach(h -> problem(1, 1, "has no column \"" + h + "\"; add it to the first row"));
        }
        return places;
    }

    private static boolean stands(String asked, Field field, boolean inAnyCase) {
        String heading = Trimmed.of(field.text());
        int length = asked.endsWith(ELLIPSIS) ? asked.length() - ELLIPSIS.length() : heading.length();
        return (asked.endsWith(ELLIPSIS) || asked.length() == length)
                && heading.regionMatches(inAnyCase, 0, asked, 0, length);
    }

    private Row row(List<Field> fields, Map<String, Integer> places) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String heading : headings) {
            Integer place = places.get(heading);
            if (place != null) {
                Field field = fields.get(place);
                cells.put(heading, new Cell(file.name(), field.line(), place + 1, heading, Trimmed.of(field.text())));
            } else if (optional.contains(heading)) {
                cells.put(heading, new Cell(file.name(), fields.get(0).line(), 1, heading, ""));
            }
        }
        return new Row(cells);
    }

    private void problem(long line, int column, String message) {
        problems.add(new SourceProblem(file.name(), line, column, "", "", message));
    }

    /**
     * A cell as it stands in the file.
     *
     * @param line the line in which it begins
     */
    private record Field(long line, String text) {}

    /** Keeps the line of each cell, and of the place where reading ended. */
    private static final class Records extends AbstractBaseCsvCallbackHandler<List<Field>> {
        private List<Field> fields = new ArrayList<>();
        private long line;

        long line() {
            return getStartingLineNumber();
        }

        int column() {
            return fields.size() + 1;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>();
            line = startingLineNumber;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            fields.add(new Field(line, new String(buffer, offset, length)));
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '\n' || (buffer[i] == '\r' && !(i + 1 < offset + length && buffer[i + 1] == '\n'))) {
                    line++;
                }
            }
        }

        @Override
        protected List<Field> buildRecord() {
            return fields;
        }
    }
}
