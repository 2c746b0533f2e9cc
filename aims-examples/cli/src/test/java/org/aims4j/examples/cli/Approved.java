package org.aims4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that hold what is expected, beside the classes. */
final class Approved {
    private Approved() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Approved.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
