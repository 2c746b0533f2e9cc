package org.aims4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a run writes. It is there as a whole or not at all: it is written beside its place and then moved there. A device or a pipe is written to directly.
 *
 * @param name the name as given
 * @param file the file; where the name is that of a link, what it leads to
 */
record OutputFile(String name, Path file) {
    /**
     * The file with a name, before any work is done for it.
     *
     * @throws RefusedException if no file can be written there
     */
    static OutputFile of(String name) {
        Path named = Paths.of(name);
        if (Files.isDirectory(named)) {
            throw new RefusedException(TextLayout.oneLine(name) + ": is a directory; name a file to write");
        }
        try {
            Path file = Files.isRegularFile(named) ? named.toRealPath() : named.toAbsolutePath();
            Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new RefusedException(TextLayout.oneLine(name) + ": there is no directory " + folder
                        + "; make it, or name another file");
            }
            if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
                throw new RefusedException(
                        TextLayout.oneLine(name) + ": cannot be written (access denied); name another file");
            }
            return new OutputFile(name, file);
        } catch (IOException e) {
            throw new RefusedException(
                    TextLayout.oneLine(name) + ": cannot be written (" + Paths.reason(e) + "); name another file", e);
        }
    }

    /**
     * Refuses to write over what is read.
     *
     * @throws RefusedException if {@code input} names this file
     */
    void refuse(String input) {
        try {
            Path read = Paths.of(input);
            if (Files.exists(file) && Files.exists(read) && Files.isSameFile(file, read)) {
                throw new RefusedException(TextLayout.oneLine(name) + ": is what is read; name another file to write");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the file.
     *
     * @throws UncheckedIOException if it cannot be written; what was there before is then unchanged
     */
    void write(byte[] content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content);
            } else {
                replace(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": could not be written (" + Paths.reason(e) + ")", e);
        }
    }

    private void replace(byte[] content) throws IOException {
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(beside, content);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
