package org.aims4j.standard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a {@link Table}. A cell that holds {@code -} is empty. */
public final class Row {

    private static final String EMPTY = "-";

    private final String table;
    private final int line;
    private final String[] columns;
    private final String[] cells;

    Row(String table, int line, String[] columns, String[] cells) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        if (cells.length != columns.length) {
            throw broken(cells.length + " cells where the table has " + columns.length + " columns");
        }
    }

    /**
     * The text of a cell.
     *
     * @throws IllegalStateException if the cell is empty or the table has no such column
     */
    public String text(String column) {
        String cell = cell(column);
        if (cell.equals(EMPTY)) {
            throw broken("column " + column + " is empty");
        }
        return cell;
    }

    /** The text of a cell that may be empty. */
    public Optional<String> optional(String column) {
        String cell = cell(column);
        return cell.equals(EMPTY) ? Optional.empty() : Optional.of(cell);
    }

    /** The words of a cell, which are parted by single blanks. */
    public List<String> words(String column) {
        String cell = cell(column);
        return cell.equals(EMPTY) ? List.of() : List.of(cell.split(" "));
    }

    /** The phrases of a cell, which are parted by {@code " | "}. */
    public List<String> phrases(String column) {
        return Texts.split(text(column));
    }

    /** Whether the cell says {@code yes}; anything else than {@code yes} or {@code no} is refused. */
    public boolean flag(String column) {
        String cell = cell(column);
        if (cell.equals("yes")) {
            return true;
        }
        if (cell.equals("no")) {
            return false;
        }
        throw broken("column " + column + " says \"" + cell + "\" instead of yes or no");
    }

    /** The constant whose name the cell holds in lower case with hyphens: {@code ai-system} is {@code AI_SYSTEM}. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return constantOf(type, text(column));
    }

    /** The same for a cell that may be empty. */
    public <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String column) {
        return cell(column).equals(EMPTY) ? Optional.empty() : Optional.of(constant(type, column));
    }

    /** The constants whose names the cell holds, in the order of the cell. */
    public <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
        List<E> constants = new ArrayList<>();
        for (String word : words(column)) {
            constants.add(constantOf(type, word));
        }
        return List.copyOf(constants);
    }

    private <E extends Enum<E>> E constantOf(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw broken("\"" + word + "\" is no " + type.getSimpleName());
        }
    }

    private String cell(String column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return cells[i];
            }
        }
        throw broken("no column " + column);
    }

    private IllegalStateException broken(String what) {
        return new IllegalStateException(table + ", line " + line + ": " + what);
    }
}
