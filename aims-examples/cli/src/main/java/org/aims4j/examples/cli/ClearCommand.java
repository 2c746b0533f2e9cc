package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Clearings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clear}: what would clear a finding. Changes no file. */
@Command(
        name = "clear",
        description =
                "Tells what would have to be on record to clear a finding: alternatives, each tried on the document,"
                        + " which is not changed.")
final class ClearCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Parameters(
            index = "1",
            paramLabel = "FINGERPRINT",
            description = "Fingerprint of the finding, as in a report in JSON: v1:0123456789abcdef01234567.")
    String fingerprint = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Mixin
    Criteria criteria = new Criteria();

    @Mixin
    Destination destination = new Destination();

    private final Terminal terminal;

    ClearCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate day = asOf.orElseGet(terminal::today);
        byte[] written;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            ManagementSystem aims = RecordsFile.read(file, terminal);
            progress.next("evaluating");
            Clearings clearings = clearings(aims, day);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? ClearingsJson.of(clearings, aims, day)
                    : new ClearingsText(clearings, aims, day).text().getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        return ExitCode.DONE;
    }

    private Clearings clearings(ManagementSystem aims, LocalDate day) {
        try {
            return criteria.evaluator().whatWouldClear(aims, day, fingerprint);
        } catch (NoSuchElementException e) {
            throw new RefusedException(TextLayout.oneLine(String.valueOf(e.getMessage())), e);
        }
    }
}
