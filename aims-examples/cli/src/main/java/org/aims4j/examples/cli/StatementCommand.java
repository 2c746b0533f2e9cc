package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.control.ApplicabilityDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement}: the statement of applicability as a document. */
@Command(
        name = "statement",
        description =
                "Writes the statement of applicability: a row for each control of Annex A, decided or not, then one for"
                        + " each of the organization's own.",
        footer = {
            "",
            "No cell is ever a formula: in xlsx each is text; in csv an apostrophe stands before a cell that begins with",
            "= + - @, full-width or small too and also behind blanks, a tab or a line break. What a cell of xlsx cannot",
            "hold is told on standard error."
        })
final class StatementCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day of which to tell, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "markdown, csv or xlsx. Default: markdown.")
    StatementFormat format = StatementFormat.MARKDOWN;

    @Mixin
    Destination destination = new Destination();

    private final Terminal terminal;

    StatementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate day = asOf.orElseGet(terminal::today);
        byte[] written;
        List<String> losses = List.of();
        try (ProgressLine progress = ProgressLine.on(terminal, 2)) {
            progress.next("reading");
            ManagementSystem aims = RecordsFile.read(file, terminal);
            progress.next("writing");
            StatementTable table = StatementTable.of(ApplicabilityDocument.of(aims, day));
            if (format == StatementFormat.XLSX) {
                losses = Workbook.lossesOf(table);
            }
            written = switch (format) {
                case MARKDOWN -> MarkdownTable.of(table);
                case CSV -> CsvRecords.of(table);
                case XLSX -> Workbook.of(table);
            };
        }
        target.accept(written);
        losses.forEach(loss -> terminal.err().print(loss + "; csv holds it whole\n"));
        return ExitCode.DONE;
    }
}
