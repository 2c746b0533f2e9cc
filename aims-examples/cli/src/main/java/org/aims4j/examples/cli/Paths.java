package org.aims4j.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** Names of files as users give them, and what goes wrong with them in words. */
final class Paths {
    private Paths() {}

    /**
     * The path of a name.
     *
     * @throws RefusedException if the name is none of a file
     */
    static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new RefusedException("\"" + TextLayout.oneLine(name) + "\" is no name of a file; correct it", e);
        }
    }

    /** Why a file could not be read or written. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return TextLayout.oneLine(
                Objects.requireNonNullElse(reason, e.getClass().getSimpleName()));
    }
}
