package org.aims4j.examples.imports;

import java.util.Map;
import java.util.NoSuchElementException;

/** One row of a table, by heading; one record, by the names of its values. */
final class Row {
    private final Map<String, Cell> cells;

    Row(Map<String, Cell> cells) {
        this.cells = Map.copyOf(cells);
    }

    /**
     * The cell under a heading.
     *
     * @throws NoSuchElementException if the table was not read with this heading
     */
    Cell cell(String heading) {
        Cell cell = cells.get(heading);
        if (cell == null) {
            throw new NoSuchElementException("The table was not read with a column \"" + heading + "\"");
        }
        return cell;
    }

    /** Whether the table has a column with this heading, among those that it was read with. */
    boolean has(String heading) {
        return cells.containsKey(heading);
    }

    /** The text under a heading; empty where the cell is blank. */
    String text(String heading) {
        return cell(heading).text();
    }
}
