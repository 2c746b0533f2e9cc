package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Readiness;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readiness}: what blocks the stages of an initial certification audit. */
@Command(
        name = "readiness",
        description = {
            "Tells what blocks stage 1 and stage 2 of an initial certification audit, item by item.",
            "It proposes; the certification body decides."
        },
        footer = {"", "Exit code 1: a stage that was asked for is blocked, and --fail-on-blocked is given. Else 0."})
final class ReadinessCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            converter = AuditStage.StageNumber.class,
            description = "1 or 2: the stage to tell of. Default: both.")
    Optional<AuditStage> stage = Optional.empty();

    @Option(
            names = "--fail-on-blocked",
            description = "Make the exit code 1 when a stage that was asked for is blocked.")
    boolean failOnBlocked;

    @Mixin
    Destination destination = new Destination();

    @Option(names = "--all", description = "Tell all findings of each rule in the text.")
    boolean all;

    private final Terminal terminal;

    ReadinessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate day = asOf.orElseGet(terminal::today);
        List<AuditStage> stages = stage.map(List::of).orElse(List.of(AuditStage.values()));
        byte[] written;
        Readiness readiness;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            ManagementSystem aims = RecordsFile.read(file, terminal);
            progress.next("evaluating");
            ConformityReport report = ConformityEvaluator.standard().evaluate(aims, day);
            readiness = Readiness.of(report, aims);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? ReadinessJson.of(readiness, stages, report)
                    : new ReadinessText(readiness, stages, report, aims, all)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        boolean blocked =
                stages.stream().anyMatch(asked -> !asked.blockers(readiness).isEmpty());
        return failOnBlocked && blocked ? ExitCode.FOUND : ExitCode.DONE;
    }
}
