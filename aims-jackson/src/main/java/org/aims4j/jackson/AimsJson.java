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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes management systems as JSON and YAML documents. Strict: what it does not know, it refuses, and it names every problem at once. Immutable and thread-safe.
 *
 * <p>A document is UTF-8, at most 64 levels deep, without texts longer than 1,000,000 characters or numbers longer than 1,000. What is read and written again gives the same
 * records; what was written by this class, the same bytes.
 */
public final class AimsJson {
    private static final long DEFAULT_MAX_BYTES = 20_000_000;
    private static final long LARGEST_MAX_BYTES = Integer.MAX_VALUE - 16; // a document is one array
    private static final long BYTES_PER_TOKEN = 10;

    private static final AimsJson STRICT = new AimsJson(DEFAULT_MAX_BYTES);

    private final long maxBytes;

    private AimsJson(long maxBytes) {
        this.maxBytes = maxBytes;
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
        if (bytes < 1 || bytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A limit of " + bytes + " bytes for documents: use a number from 1 to " + LARGEST_MAX_BYTES);
        }
        return new AimsJson(bytes);
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
            return read(in.readNBytes((int) maxBytes + 1), name, format);
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
        Problems problems = new Problems();
        Source source = new Source(document, format);
        try {
            if (document.length > maxBytes) {
                throw new Unreadable(
                        Code.LIMIT,
                        0,
                        "",
                        "the document has more than " + maxBytes + " bytes; split it, or raise the limit");
            }
            source.requireUtf8();
        } catch (Unreadable e) {
            problems.add(e);
            throw new DocumentException(problems.located(name, source::position, pointer -> SourcePosition.START));
        }
        Tokens in = source.tokens(Math.max(maxBytes, DEFAULT_MAX_BYTES) / BYTES_PER_TOKEN, problems);
        Object read = read(in, problems);
        if (read == null || !problems.isEmpty()) {
            Places places = new Places(document, format);
            throw new DocumentException(problems.located(name, in::position, places::nearest));
        }
        return (ManagementSystem) read;
    }

    private static @Nullable Object read(Tokens in, Problems problems) {
        try {
            JsonToken first = in.next();
            if (first == null) {
                throw in.unreadable(Code.SYNTAX, "the document is empty; begin it with \"aims\" and \"organization\"");
            }
            if (first != JsonToken.START_OBJECT) {
                throw in.unreadable(
                        Code.WRONG_TYPE,
                        "the document is " + Tokens.kind(first)
                                + "; write an object that begins with \"aims\" and \"organization\"");
            }
            Object read = RecordCodec.of(ManagementSystem.class).read(in);
            if (in.next() != null) {
                throw in.unreadable(Code.SYNTAX, "more follows after the end of the document; take it out");
            }
            return read;
        } catch (Unreadable e) {
            problems.add(e);
            return null;
        }
    }

    /** The places of a document, found when the first one is asked for. */
    private static final class Places {
        private final byte[] document;
        private final Format format;
        private @Nullable SourcePositions positions;

        Places(byte[] document, Format format) {
            this.document = document;
            this.format = format;
        }

        SourcePosition nearest(String pointer) {
            if (positions == null) {
                positions = SourcePositions.of(document, format);
            }
            return positions.nearest(pointer);
        }
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
