package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.conformity.ControlSelection;
import org.aims4j.model.ManagementSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selection}: which controls the records call for. */
@Command(
        name = "selection",
        description = {
            "Proposes which controls of Annex A the risks, obligations, roles and life cycle stages on record call for, with"
                    + " reasons, beside what was decided about them.",
            "It is a proposal: it finds nothing, and decides nothing."
        })
final class SelectionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to look, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Mixin
    Destination destination = new Destination();

    @Option(names = "--all", description = "Tell all reasons for each control in the text.")
    boolean all;

    private final Terminal terminal;

    SelectionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate day = asOf.orElseGet(terminal::today);
        ManagementSystem aims = RecordsFile.read(file, terminal);
        ControlSelection selection = ControlSelection.of(aims, day);
        target.accept(
                format == OutputFormat.JSON
                        ? SelectionJson.of(selection, aims)
                        : new SelectionText(selection, aims, all).text().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
