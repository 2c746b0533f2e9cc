package org.aims4j.jackson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aims4j.jackson.DocumentProblem.Code;

/** A document as bytes: UTF-8, checked, without byte order mark. Not thread-safe. */
final class Source {
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int CHUNK = 8192;

    private final Format format;
    private final byte[] bytes;
    private int offset;
    private int line = 1;
    private int column = 1;

    Source(byte[] document, Format format) {
        this.format = format;
        this.bytes = startsWithByteOrderMark(document)
                ? Arrays.copyOfRange(document, BYTE_ORDER_MARK.length, document.length)
                : document;
    }

    static boolean startsWithByteOrderMark(byte[] document) {
        return document.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(document, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The tokens of this document. Problems that do not end the reading go to {@code problems}. */
    Tokens tokens(long maxTokens, Problems problems) {
        return switch (format) {
            case JSON -> JsonTokens.of(this, maxTokens, problems);
            case YAML -> new YamlTokens(this, maxTokens, problems);
        };
    }

    /**
     * Checks the encoding. The mark of the problem is an offset.
     *
     * @throws Unreadable if the document is not UTF-8
     */
    void requireUtf8() {
        if (looksLikeUtf16()) {
            throw new Unreadable(
                    Code.ENCODING, 0, "", "the document is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            String hex = String.format("%02X", bytes[in.position()]);
            throw new Unreadable(
                    Code.ENCODING,
                    in.position(),
                    "",
                    "the byte " + hex + " is not UTF-8 here; save the document as UTF-8");
        }
    }

    private boolean looksLikeUtf16() {
        if (bytes.length >= 2) {
            int start = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (start == 0xFEFF || start == 0xFFFE) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(4, bytes.length); i++) { // a document begins with two ASCII characters or none
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The place of a byte. Quick when asked in rising order. */
    SourcePosition position(long target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        for (int end = (int) Math.min(target, bytes.length); offset < end; offset++) {
            byte b = bytes[offset];
            if (b == '\n' || (b == '\r' && !(offset + 1 < bytes.length && bytes[offset + 1] == '\n'))) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) { // not the second or a later byte of a character
                column++;
            }
        }
        return new SourcePosition(line, column);
    }
}
