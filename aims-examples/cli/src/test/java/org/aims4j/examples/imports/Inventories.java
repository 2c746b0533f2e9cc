package org.aims4j.examples.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inventories to read: the one in the repository, and small ones made by hand. */
final class Inventories {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Path DATA = Path.of("..", "data", "us-federal-2025");
    private static final Path USE_CASES = DATA.resolve("2025_individually_reported_AI_use_cases.csv");
    private static final Path PRODUCTS = DATA.resolve("2025_consolidated_COTS_AI_use_cases.csv");

    private Inventories() {}

    /** The use cases of the repository. */
    static Import useCases() {
        return new UsFederal2025().read(List.of(SourceFile.of("inventory.csv", bytes(USE_CASES))), DAY);
    }

    /** The use cases of the repository, and the products. */
    static Import useCasesAndProducts() {
        return new UsFederal2025()
                .read(
                        List.of(
                                SourceFile.of("inventory.csv", bytes(USE_CASES)),
                                SourceFile.of("products.csv", UsFederal2025.COTS, bytes(PRODUCTS))),
                        DAY);
    }

    /** One use case of agency ABC with the id 1 and a name, and whatever else is said of it: heading, cell, heading, cell … */
    static Map<String, String> useCase(String... cells) {
        Map<String, String> useCase = new LinkedHashMap<>();
        UseCase2025.COLUMNS.forEach(column -> useCase.put(column, ""));
        useCase.put("agency", "ABC");
        useCase.put("agency_name", "Agency of Basic Care");
        useCase.put("id", "1");
        useCase.put("use_case_name", "Letter sorting");
        useCase.put("demographic_features", "[]");
        for (int i = 0; i < cells.length; i += 2) {
            useCase.put(cells[i], cells[i + 1]);
        }
        return useCase;
    }

    /** An inventory of these use cases, read on the day. */
    @SafeVarargs
    static Import read(Map<String, String>... useCases) {
        return readCsv(csv(useCases));
    }

    static Import readCsv(String csv) {
        return readBytes(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Import readBytes(byte[] csv) {
        return new UsFederal2025().read(List.of(SourceFile.of("inventory.csv", csv)), DAY);
    }

    /** An inventory without use cases, and a table of products. */
    static Import readProducts(String csv) {
        return new UsFederal2025()
                .read(
                        List.of(
                                SourceFile.of("inventory.csv", csv().getBytes(StandardCharsets.UTF_8)),
                                SourceFile.of(
                                        "products.csv", UsFederal2025.COTS, csv.getBytes(StandardCharsets.UTF_8))),
                        DAY);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static String csv(Map<String, String>... useCases) {
        return csv(UseCase2025.COLUMNS, useCases);
    }

    /** A table with these headings. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static String csv(List<String> headings, Map<String, String>... rows) {
        return Stream.concat(Stream.of(headings), Arrays.stream(rows).map(row -> List.copyOf(row.values())))
                .map(cells -> cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
