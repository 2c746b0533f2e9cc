package org.aims4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_is_written() {
        OutputFile.of(folder.resolve("new.txt").toString()).write("words".getBytes(UTF_8));
        assertThat(folder.resolve("new.txt")).hasContent("words");
    }

    @Test
    void a_file_that_was_there_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("old.txt"), "old and longer");
        OutputFile.of(file.toString()).write("new".getBytes(UTF_8));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        OutputFile.of(link.toString()).write("new".getBytes(UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void a_device_stays_a_device() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        OutputFile.of(device.toString()).write("words".getBytes(UTF_8));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_directory_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> OutputFile.of(folder.toString()))
                .withMessage(folder + ": is a directory; name a file to write");
    }

    @Test
    void a_file_in_a_directory_that_is_not_there_is_refused() {
        Path file = folder.resolve("missing").resolve("file.txt");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> OutputFile.of(file.toString()))
                .withMessage(file + ": there is no directory " + file.getParent() + "; make it, or name another file");
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> OutputFile.of("a\0b"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> OutputFile.of(""));
    }

    @Test
    void a_file_whose_directory_went_away_cannot_be_written() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        OutputFile file = OutputFile.of(inside.resolve("file.txt").toString());
        Files.delete(inside);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> file.write(new byte[0]))
                .withMessageStartingWith(file.name() + ": could not be written (");
    }
}
