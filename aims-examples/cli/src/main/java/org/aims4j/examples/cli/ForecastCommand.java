package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.conformity.Finding;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.Forecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast}: what changes until a day if nothing is done. */
@Command(
        name = "forecast",
        description =
                "Tells which findings appear and disappear until a day if nothing is done: what falls due, runs out or"
                        + " comes into force.",
        footer = {
            "",
            "Exit code 0: no finding that appears, or whose waiver ends, has the grade of --fail-on or a worse one. 1: one has; a",
            "waived one does not count."
        })
final class ForecastCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to look at, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            description = "Last day to look at, inclusive, as in 2027-11-21.")
    LocalDate until = LocalDate.EPOCH;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day to start from; what changes on it is no part of the forecast. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            description =
                    "major, minor, observation or never: the least grave finding that makes the exit code 1 when it appears or its waiver ends. Default: major.")
    FailOn failOn = FailOn.MAJOR;

    @Mixin
    Criteria criteria = new Criteria();

    @Mixin
    Destination destination = new Destination();

    @Option(names = "--all", description = "Tell all findings of each rule in the text.")
    boolean all;

    private final Terminal terminal;

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, file);
        LocalDate from = asOf.orElseGet(terminal::today);
        if (until.isBefore(from)) {
            throw new RefusedException(
                    "--until " + until + " is before " + from + ", the day to start from; give a later day");
        }
        byte[] written;
        Forecast forecast;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            ManagementSystem aims = RecordsFile.read(file, terminal);
            progress.next("evaluating");
            forecast = criteria.evaluator().forecast(aims, from, until);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? ForecastJson.of(forecast, aims)
                    : new ForecastText(forecast, aims, all).text().getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        List<Finding> coming = new ArrayList<>(forecast.appearing());
        coming.addAll(forecast.noLongerWaived());
        failOn.waived(coming).forEach(line -> terminal.err().print(line + "\n"));
        return failOn.failsOn(coming) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
