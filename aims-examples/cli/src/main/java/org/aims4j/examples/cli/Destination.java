package org.aims4j.examples.cli;

import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where a command writes to: a file, or standard output. */
final class Destination {
    @Option(names = "--output", paramLabel = "FILE", description = "File to write to. Default: standard output.")
    Optional<String> output = Optional.empty();

    /**
     * Takes what is to be written, once. Made before any work is done for it.
     *
     * @param inputs what the command reads
     * @throws RefusedException if no file can be written there, or it is one of the inputs
     */
    Consumer<byte[]> open(Terminal terminal, String... inputs) {
        if (output.isEmpty()) {
            return written -> terminal.out().writeBytes(written);
        }
        OutputFile file = OutputFile.of(output.get());
        for (String input : inputs) {
            file.refuse(input);
        }
        return file::write;
    }
}
