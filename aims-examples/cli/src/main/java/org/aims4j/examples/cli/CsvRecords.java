package org.aims4j.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A statement of applicability in CSV (RFC 4180), in UTF-8: the names of the columns, then a record for each control. What stands in the head stands in columns of its own at the end of each record, so
 * that statements of several days or organizations can be put together.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line break for a formula, or what follows for one; some do so behind blanks, or where the sign is a full-width or small one. An
 * apostrophe before the cell makes it text.
 */
final class CsvRecords {
    /** Of a cell whose full-width and small signs are made plain ones. */
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+@-]");

    private static final String TEXT = "'";

    private CsvRecords() {}

    static byte[] of(StatementTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, table.columns(), table.head().keySet());
            table.rows().forEach(cells -> write(csv, cells, table.head().values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, Collection<String> cells, Collection<String> head) {
        csv.writeRecord(Stream.concat(cells.stream(), head.stream())
                .map(CsvRecords::guarded)
                .toList());
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKD)).lookingAt() ? TEXT + cell : cell;
    }
}
