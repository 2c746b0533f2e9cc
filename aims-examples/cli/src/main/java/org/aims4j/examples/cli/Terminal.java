package org.aims4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a run has around it.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param clock tells today; nothing but the default of a day reads it
 * @param watched whether a person watches standard error
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean watched) {
    private static final int BUFFER = 1 << 16;

    /** That of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                standardErrorIsTerminal());
    }

    /** A terminal that writes UTF-8 to two streams. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock,
                false);
    }

    /** The default of a day. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** The JDK cannot tell; Linux can. Elsewhere the answer is no, so that nothing but words ever goes into a file. */
    private static boolean standardErrorIsTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
