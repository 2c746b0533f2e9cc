package org.aims4j.standard.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated resource in UTF-8: lines that start with {@code #} are comments, the first other line names the
 * columns, each further one is a row.
 */
public final class Table {

    private Table() {}

    /**
     * Reads all rows of a resource.
     *
     * @param home a class in the package of the resource
     * @param name the file name, for example {@code controls.tsv}
     * @throws IllegalStateException if the resource is missing, or a row has too few or too many cells
     */
    public static List<Row> read(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + name + " is missing beside " + home.getName() + ": the jar is incomplete");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + name + " cannot be read", e);
        }
    }

    private static List<Row> rows(String name, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        String @Nullable [] columns = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return rows;
    }
}
