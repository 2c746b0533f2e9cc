package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A statement of applicability in Markdown with tables, as GitHub reads it. Text comes out as it is: what would be markup or HTML is escaped, a line break in a cell becomes {@code <br>}. */
final class MarkdownTable {
    private MarkdownTable() {}

    static byte[] of(StatementTable table) {
        StringBuilder text = new StringBuilder("# " + cell(table.title()) + "\n\n");
        row(text, List.of("", ""));
        rule(text, 2);
        table.head().forEach((name, value) -> row(text, List.of(name, value)));
        text.append('\n');
        row(text, table.columns());
        rule(text, table.columns().size());
        table.rows().forEach(cells -> row(text, cells));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void rule(StringBuilder text, int columns) {
        text.append('|')
                .append(String.join("|", Collections.nCopies(columns, "---")))
                .append("|\n");
    }

    private static void row(StringBuilder text, Collection<String> cells) {
        text.append(cells.stream()
                .map(MarkdownTable::cell)
                .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
                .collect(Collectors.joining("", "|", "\n")));
    }

    private static String cell(String text) {
        return text.strip()
                .lines()
                .map(TextLayout::oneLine)
                .map(line -> line.replaceAll("[\\\\`*_\\[\\]<>|~&$]", "\\\\$0"))
                .collect(Collectors.joining("<br>"));
    }
}
