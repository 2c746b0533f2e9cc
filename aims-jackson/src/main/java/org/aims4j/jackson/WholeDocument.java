package org.aims4j.jackson;

import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a document from its first byte to its last.
 *
 * @param codec of the object that it is
 * @param beginning the properties that it begins with, in words
 * @param maxBytes the most bytes that it may have. The limit on tokens grows with it: one for every 10 bytes, never below 2,000,000
 */
record WholeDocument(ObjectCodec codec, String beginning, long maxBytes) {
    static final long DEFAULT_MAX_BYTES = 20_000_000;

    private static final long LARGEST_MAX_BYTES = Integer.MAX_VALUE - 16; // a document is one array
    private static final long BYTES_PER_TOKEN = 10;

    /**
     * @throws IllegalArgumentException if {@code maxBytes} is below 1 or above about 2,147,000,000
     */
    WholeDocument {
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A limit of " + maxBytes + " bytes for documents: use a number from 1 to " + LARGEST_MAX_BYTES);
        }
    }

    WholeDocument withMaxBytes(long bytes) {
        return new WholeDocument(codec, beginning, bytes);
    }

    /**
     * The object that a document is.
     *
     * @param name name of the document, which problems are reported with
     * @throws DocumentException if the document is not valid; it names every problem
     */
    Object read(byte[] document, String name, Format format) {
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
        return read;
    }

    private @Nullable Object read(Tokens in, Problems problems) {
        try {
            JsonToken first = in.next();
            if (first == null) {
                throw in.unreadable(Code.SYNTAX, "the document is empty; begin it with " + beginning);
            }
            if (first != JsonToken.START_OBJECT) {
                throw in.unreadable(
                        Code.WRONG_TYPE,
                        "the document is " + Tokens.kind(first) + "; write an object that begins with " + beginning);
            }
            Object read = codec.read(in);
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
}
