package org.aims4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that the user named, or standard input.
 *
 * @param name the name as given, {@code -} for standard input
 */
record InputFile(String name) {
    private static final String STANDARD_INPUT = "-";

    /** More than any inventory or document; what is larger was named by mistake. */
    static final int LARGEST = 1 << 28;

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** What messages call it. */
    String label() {
        return isStandardInput() ? "standard input" : TextLayout.oneLine(name);
    }

    /**
     * All that it holds.
     *
     * @throws RefusedException if it cannot be read
     */
    byte[] bytes(Terminal terminal) {
        byte[] bytes = read(terminal);
        if (bytes.length > LARGEST) {
            throw new RefusedException(label() + ":1:1: is larger than " + LARGEST + " bytes; name another file");
        }
        return bytes;
    }

    private byte[] read(Terminal terminal) {
        try {
            if (isStandardInput()) {
                return terminal.in().readNBytes(LARGEST + 1);
            }
            Path file = Paths.of(name);
            if (Files.isDirectory(file)) {
                throw new RefusedException(label() + ": is a directory; name a file");
            }
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(LARGEST + 1);
            }
        } catch (NoSuchFileException e) {
            throw new RefusedException(label() + ": there is no such file; correct the name", e);
        } catch (IOException e) {
            throw new RefusedException(label() + ": cannot be read (" + Paths.reason(e) + ")", e);
        }
    }
}
