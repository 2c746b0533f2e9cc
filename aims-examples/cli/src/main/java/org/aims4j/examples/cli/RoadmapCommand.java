package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Roadmap;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap}: what stands between the records and conformity, as a plan until a day. */
@Command(
        name = "roadmap",
        description =
                "Plans what does not conform or was not evaluated: each item after those that it builds on, in layers"
                        + " that share the days until the target equally.")
final class RoadmapCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            description = "Target: the last day of the plan, inclusive, as in 2027-11-21.")
    LocalDate until = LocalDate.EPOCH;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate, from which the plan counts. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Mixin
    Destination destination = new Destination();

    private final Terminal terminal;

    RoadmapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate day = asOf.orElseGet(terminal::today);
        if (until.isBefore(day)) {
            throw new RefusedException(
                    "--until " + until + " is before " + day + ", the day to start from; give a later day");
        }
        byte[] written;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            ManagementSystem aims = RecordsFile.read(file, terminal);
            progress.next("evaluating");
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            ConformityReport report = evaluator.evaluate(aims, day);
            Roadmap roadmap = Roadmap.of(report, until);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? RoadmapJson.of(roadmap, report)
                    : new RoadmapText(roadmap, report, aims, evaluator.rules())
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        return ExitCode.DONE;
    }
}
