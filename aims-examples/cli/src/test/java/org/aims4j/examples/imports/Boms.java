package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CycloneDX documents to read: those in the repository, and small ones made by hand. */
final class Boms {
    private static final Path DATA = Path.of("..", "data", "cyclonedx");

    private Boms() {}

    /** The documents in a folder of the repository, in the order of their names. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Import read(Path file) {
        return new CycloneDx()
                .read(List.of(SourceFile.of(file.getFileName().toString(), Inventories.bytes(file))), Inventories.DAY);
    }

    /** A document of the repository that is valid. */
    static Import valid(String name) {
        return read(DATA.resolve("valid").resolve(name));
    }

    /** A document of version 1.6 with these members. */
    static Import read(String members) {
        return readJson(document(members));
    }

    static Import readJson(String json) {
        return new CycloneDx()
                .read(List.of(SourceFile.of("bom.json", json.getBytes(StandardCharsets.UTF_8))), Inventories.DAY);
    }

    static String document(String members) {
        return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"" + (members.isEmpty() ? "" : ",\n" + members)
                + "}";
    }

    /** What is wrong with a document. */
    static List<String> problems(String json) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> readJson(json)).problems().stream()
                .map(SourceProblem::toString)
                .toList();
    }
}
