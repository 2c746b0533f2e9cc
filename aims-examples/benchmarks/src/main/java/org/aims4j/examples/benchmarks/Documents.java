package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.Generator;

/** The management systems that are measured with, and their documents: generated, always the same. */
final class Documents {
    /** Reads documents of any size. */
    static final AimsJson ANY_SIZE = AimsJson.strict().withMaxDocumentBytes(2_000_000_000L);

    private static final long SEED = 42;
    private static final Path DIRECTORY = Path.of("target", "documents");

    private Documents() {}

    /** A management system with so many AI systems. */
    static ManagementSystem managementSystem(int systems) {
        return Generator.of(SEED).managementSystem(systems);
    }

    /** Number of records of a management system. */
    static int records(ManagementSystem aims) {
        int records = 0;
        for (Entity ignored : aims.index().all()) {
            records++;
        }
        return records;
    }

    /** The document of so many AI systems; written when it is asked for the first time. */
    static Path file(int systems, Format format) {
        Path file = DIRECTORY.resolve(systems + "." + format.name().toLowerCase(Locale.ROOT));
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(DIRECTORY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            AimsJson.strict().write(managementSystem(systems), file);
        }
        return file;
    }

    /** The bytes of the document of so many AI systems. */
    static byte[] bytes(int systems, Format format) {
        try {
            return Files.readAllBytes(file(systems, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document is, in words. */
    static String describe(int systems, Format format) {
        try {
            return String.format(
                    Locale.ROOT,
                    "%,d AI systems, %,d records, %s of %,.1f MB",
                    systems,
                    records(managementSystem(systems)),
                    format,
                    Files.size(file(systems, format)) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the documents of earlier runs, which another generator may have made. */
    static void clear() {
        if (Files.exists(DIRECTORY)) {
            delete(DIRECTORY);
        }
    }

    /** Deletes a directory and what is in it. */
    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
