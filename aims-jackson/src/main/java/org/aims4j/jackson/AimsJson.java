package org.aims4j.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.model.ManagementSystem;

/**
 * Reads and writes management systems as JSON and YAML documents. Strict: what it does not know, it refuses, and it names every problem at once. Immutable and thread-safe.
 *
 * <p>A document is UTF-8, at most 64 levels deep, without texts longer than 1,000,000 characters or names or numbers longer than 1,000. What is read and written again gives the same
 * records; what was written by this class, the same bytes.
 */
public final class AimsJson {
    private static final AimsJson STRICT = new AimsJson(new WholeDocument(
            RecordCodec.of(ManagementSystem.class), "\"aims\" and \"organization\"", WholeDocument.DEFAULT_MAX_BYTES));

    private final WholeDocument whole;

    private AimsJson(WholeDocument whole) {
        this.whole = whole;
    }

    /** With the default limits: 20,000,000 bytes and 2,000,000 tokens. */
    public static AimsJson strict() {
        return STRICT;
    }

    /**
     * With another limit on the size of documents that are read. The limit on tokens (names, values and brackets) grows with it: one for every 10 bytes, never below 2,000,000.
     *
     * @param bytes the most bytes that a document may have, from 1 to about 2,147,000,000
     * @throws IllegalArgumentException if {@code bytes} is out of these bounds
     */
    public AimsJson withMaxDocumentBytes(long bytes) {
        return new AimsJson(whole.withMaxBytes(bytes));
    }

    /**
     * Reads a management system from a file, in the format that its name tells.
     *
     * @throws DocumentException if the name tells no format or the document is not valid; it names every problem
     * @throws UncheckedIOException if the file cannot be read
     */
    public ManagementSystem read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /**
     * Reads a management system from a stream, in the format that its name tells. Does not close the stream.
     *
     * @param name name of the document, which problems are reported with
     * @throws DocumentException if the name tells no format or the document is not valid; it names every problem
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ManagementSystem read(InputStream in, String name) {
        Format format = formatOf(name);
        try {
            return read(in.readNBytes((int) whole.maxBytes() + 1), name, format);
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + name + " cannot be read", e);
        }
    }

    private static Format formatOf(String name) {
        try {
            return Format.of(name);
        } catch (IllegalArgumentException e) {
            throw new DocumentException(List.of(new DocumentProblem(
                    name,
                    1,
                    1,
                    "",
                    Code.FORMAT_VERSION,
                    "",
                    "the file name tells no format; use one that ends in .json, .yaml or .yml")));
        }
    }

    /**
     * Reads a management system.
     *
     * @param document the bytes of the document; not changed
     * @param name name of the document, which problems are reported with
     * @throws DocumentException if the document is not valid; it names every problem
     */
    public ManagementSystem read(byte[] document, String name, Format format) {
        return (ManagementSystem) whole.read(document, name, format);
    }

    /**
     * The document of a management system, in UTF-8. The same management system gives the same bytes.
     *
     * @throws IllegalArgumentException if a text holds one half of a surrogate pair or a day is not in the years 0 to 9999, which documents cannot hold
     */
    public byte[] toBytes(ManagementSystem aims, Format format) {
        Objects.requireNonNull(aims, "aims");
        RecordCodec codec = RecordCodec.of(ManagementSystem.class);
        return switch (format) {
            case JSON -> Output.json(out -> codec.write(new JsonWriter(out), aims));
            case YAML -> {
                YamlWriter out = new YamlWriter();
                codec.write(out, aims);
                yield out.toString().getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    /**
     * Writes a management system to a file, in the format that its name tells. The file is there as a whole or not at all: it is written beside its place and then moved there.
     *
     * @throws IllegalArgumentException if the name tells no format, a text holds one half of a surrogate pair or a day is not in the years 0 to 9999
     * @throws UncheckedIOException if the file cannot be written; a file that was there before is then unchanged
     */
    public void write(ManagementSystem aims, Path file) {
        byte[] document = toBytes(aims, Format.of(file));
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(); // a link stays a link
            Path beside = writeBeside(target, document);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }

    private static Path writeBeside(Path target, byte[] document) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path beside = target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp");
            try {
                Files.write(beside, new byte[0], StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                continue; // somebody else's
            }
            try {
                return Files.write(beside, document);
            } catch (IOException e) {
                Files.deleteIfExists(beside);
                throw e;
            }
        }
    }
}
