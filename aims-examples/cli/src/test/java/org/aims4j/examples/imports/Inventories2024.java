package org.aims4j.examples.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inventories of 2024 to read: the one in the repository, and small ones made by hand. */
final class Inventories2024 {
    private static final Path INVENTORY =
            Path.of("..", "data", "us-federal-2024", "2024_consolidated_ai_inventory_raw_v2.csv");

    private Inventories2024() {}

    static Import inRepository(LocalDate on) {
        return new UsFederal2024().read(List.of(SourceFile.of("inventory.csv", Inventories.bytes(INVENTORY))), on);
    }

    /** One use case of agency ABC with a name, and whatever else is said of it: the beginning of a heading, cell, beginning, cell … */
    static Map<String, String> useCase(String... cells) {
        Map<String, String> useCase = new LinkedHashMap<>();
        UseCase2024.COLUMNS.forEach(column -> useCase.put(column, ""));
        useCase.put("Use Case Name", "Letter sorting");
        useCase.put("Agency", "Agency of Basic Care");
        useCase.put("Agency Abbreviation", "ABC");
        for (int i = 0; i < cells.length; i += 2) {
            useCase.put(column(cells[i]), cells[i + 1]);
        }
        return useCase;
    }

    private static String column(String beginning) {
        return UseCase2024.COLUMNS.stream()
                .filter(column -> column.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** An inventory of these use cases, read on the day. */
    @SafeVarargs
    static Import read(Map<String, String>... useCases) {
        return readBytes(csv(useCases).getBytes(StandardCharsets.UTF_8));
    }

    static Import readBytes(byte[] csv) {
        return new UsFederal2024().read(List.of(SourceFile.of("inventory.csv", csv)), Inventories.DAY);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static String csv(Map<String, String>... useCases) {
        return Inventories.csv(UseCase2024.COLUMNS, useCases);
    }
}
