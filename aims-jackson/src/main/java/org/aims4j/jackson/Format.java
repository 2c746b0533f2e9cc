package org.aims4j.jackson;

import java.nio.file.Path;
import java.util.Locale;

/** How a document is written down. Both formats hold the same tree. */
public enum Format {
    /** JSON (RFC 8259); file names end in {@code .json}. */
    JSON,
    /** YAML 1.2; file names end in {@code .yaml} or {@code .yml}. */
    YAML;

    /**
     * The format that a file name stands for.
     *
     * @throws IllegalArgumentException if it ends in none of {@code .json}, {@code .yaml} and {@code .yml}, in any case of letters
     */
    public static Format of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        throw new IllegalArgumentException("The file name \"" + Shown.of(fileName)
                + "\" tells no format; use one that ends in .json, .yaml or .yml");
    }

    /**
     * The format that the name of a file stands for.
     *
     * @throws IllegalArgumentException if it ends in none of {@code .json}, {@code .yaml} and {@code .yml}, in any case of letters
     */
    public static Format of(Path file) {
        return of(file.toString());
    }

    /** The format that a document without a name seems to have: JSON if its first character that is not blank is a brace, else YAML. */
    public static Format sniff(byte[] document) {
        int start = Source.startsWithByteOrderMark(document) ? Source.BYTE_ORDER_MARK.length : 0;
        for (int i = start; i < document.length; i++) {
            if (document[i] > ' ' || document[i] < 0) { // below 0: no ASCII
                return document[i] == '{' ? JSON : YAML;
            }
        }
        return YAML;
    }
}
