package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void nobody_watching_sees_nothing() {
        run(false);
        assertThat(err.size()).isZero();
    }

    @Test
    void somebody_watching_sees_the_steps_and_in_the_end_nothing() {
        run(true);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("aims").endsWith("\r");
    }

    private void run(boolean watched) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                watched);
        try (ProgressLine progress = ProgressLine.on(terminal, 2)) {
            progress.next("reading");
            progress.next("writing");
        }
    }
}
