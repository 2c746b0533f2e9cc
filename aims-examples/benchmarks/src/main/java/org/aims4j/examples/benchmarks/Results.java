package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What benchmarks gave, in the order of {@link Benchmarks#ALL}. Kept in a JSON file; a page shows it as tables.
 *
 * @param sections one per benchmark
 */
record Results(List<Section> sections) {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What one benchmark gave.
     *
     * @param name its name
     * @param machine what it was taken on
     * @param rows the figures
     */
    record Section(String name, String machine, List<Row> rows) {}

    /** The results in a file; none where there is no file. */
    static Results in(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(Files.readString(file), Results.class) : new Results(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These, with those of one benchmark new. Those of benchmarks that are no more go. */
    Results with(Section section) {
        List<Section> all = new ArrayList<>();
        for (Benchmark benchmark : Benchmarks.ALL) {
            if (benchmark.name().equals(section.name())) {
                all.add(section);
            } else {
                sections.stream()
                        .filter(other -> other.name().equals(benchmark.name()))
                        .forEach(all::add);
            }
        }
        return new Results(all);
    }

    /** Writes the file, and the tables between the two marks of a page. */
    void write(Path file, Path page) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n");
            Files.writeString(page, shownIn(Files.readString(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page with these tables between its two marks.
     *
     * @throws IllegalArgumentException if the marks are not there
     */
    String shownIn(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The page lacks " + BEGIN + " and " + END + "; put them where the tables belong");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + tables() + page.substring(end);
    }

    /** The tables, one under each heading. */
    String tables() {
        StringBuilder text = new StringBuilder();
        for (Benchmark benchmark : Benchmarks.ALL) {
            sections.stream()
                    .filter(section -> section.name().equals(benchmark.name()))
                    .forEach(section -> table(text, benchmark, section));
        }
        return text.toString();
    }

    private static void table(StringBuilder text, Benchmark benchmark, Section section) {
        text.append("\n## ")
                .append(benchmark.title())
                .append(" (`")
                .append(benchmark.name())
                .append("`)\n\n");
        text.append(benchmark.about()).append("\n\n");
        text.append("| of | measured | | against | | ratio |\n|---|---|--:|---|--:|--:|\n");
        for (Row row : section.rows()) {
            text.append("| ").append(row.of());
            append(text, row.measured());
            append(text, row.against());
            text.append(" | ").append(number(row.ratio())).append(" |\n");
        }
        text.append("\nOn ").append(section.machine()).append(".\n\n");
    }

    private static void append(StringBuilder text, Figure figure) {
        text.append(" | ").append(figure.what());
        text.append(" | ").append(number(figure.value())).append(' ').append(figure.unit());
    }

    /** With three digits that count, and thousands apart. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3));
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
