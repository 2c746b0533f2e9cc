package org.aims4j.examples.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results of Algorithmic Impact Assessments to read: those in the repository, and small ones made by hand. */
final class ImpactResults {
    private static final Path DATA = Path.of("..", "data", "ca-aia");

    private ImpactResults() {}

    /** The result files of the repository, in the order of their names. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(DATA.resolve("results"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a result file and the published scores become. */
    static Import read(Path file) {
        return new CaAia()
                .read(
                        List.of(
                                SourceFile.of(file.toString(), Inventories.bytes(file)),
                                SourceFile.of(
                                        "published.csv",
                                        CaAia.PUBLISHED,
                                        Inventories.bytes(DATA.resolve("form_submissions.csv")))),
                        Inventories.DAY);
    }

    /** A result of a version with these answers, members of a JSON object. */
    static Import read(String version, String answers) {
        return readJson("{\"version\":\"" + version + "\",\n\"data\":{" + answers + "}}");
    }

    /** These answers, and the one that scores least to each other question that everybody is asked and that raises the impact. */
    static String complete(String version, String answers) {
        return answers
                + AiaForm.of(version).orElseThrow().questions().entrySet().stream()
                        .filter(question -> question.getValue().always()
                                && question.getValue().score() == AiaForm.Score.RAW
                                && !answers.contains("\"" + question.getKey() + "\""))
                        .map(question -> ",\"" + question.getKey() + "\":\""
                                + question.getValue().choices().keySet().stream()
                                        .min(Comparator.comparingInt(AiaForm::points))
                                        .orElseThrow()
                                + "\"")
                        .collect(Collectors.joining());
    }

    static Import readJson(String json) {
        return new CaAia()
                .read(List.of(SourceFile.of("aia.json", json.getBytes(StandardCharsets.UTF_8))), Inventories.DAY);
    }

    /** A result in the folder of a data set, with a table of published scores: dataset_id, source_file, form_version, level, current, raw, mitigation. */
    static Import readPublished(String folder, String... rows) {
        String table =
                "dataset_id,source_file,form_version,impact_level,current_score,raw_impact_score,mitigation_score\n"
                        + String.join("\n", rows) + "\n";
        return new CaAia()
                .read(
                        List.of(
                                SourceFile.of(
                                        folder + "/aia.json",
                                        "{\"version\":\"v0.9.1\",\"data\":{\"riskProfile1\":\"item1-3\"}}"
                                                .getBytes(StandardCharsets.UTF_8)),
                                SourceFile.of(
                                        "published.csv", CaAia.PUBLISHED, table.getBytes(StandardCharsets.UTF_8))),
                        Inventories.DAY);
    }
}
