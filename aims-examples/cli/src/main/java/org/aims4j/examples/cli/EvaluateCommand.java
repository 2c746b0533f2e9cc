package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Status;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.jackson.ReportJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: what conforms as of a day, what does not, and what cannot be told. */
@Command(
        name = "evaluate",
        description = "Evaluates a document of an AI management system.",
        footer = {
            "",
            "Exit code 0: no finding has the grade of --fail-on or a worse one. 1: one has, or an item was not evaluated",
            "and --fail-on-not-evaluated is given."
        })
final class EvaluateCommand implements Callable<Integer> {
    /** The least grave finding that fails a run. */
    enum FailOn {
        MAJOR,
        MINOR,
        OBSERVATION,
        NEVER;

        boolean includes(Grade grade) {
            return this != NEVER && grade.compareTo(Grade.valueOf(name())) <= 0;
        }
    }

    @Parameters(paramLabel = "FILE", description = "Document to evaluate, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            description =
                    "major, minor, observation or never: the least grave finding that makes the exit code 1. Default: major.")
    FailOn failOn = FailOn.MAJOR;

    @Option(names = "--fail-on-not-evaluated", description = "Make the exit code 1 when an item was not evaluated.")
    boolean failOnNotEvaluated;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "File to write the report to. Default: standard output.")
    Optional<String> output = Optional.empty();

    @Option(names = "--all", description = "Name all subjects of each finding in the text report.")
    boolean all;

    @Option(names = "--explain", description = "Add objective evidence, exemptions and what is undecided.")
    boolean explain;

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<OutputFile> target = output.map(OutputFile::of);
        target.ifPresent(report -> report.refuse(file));
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(terminal.clock()));
        byte[] written;
        ConformityReport report;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            ManagementSystem aims = document(new InputFile(file));
            progress.next("evaluating");
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            report = evaluator.evaluate(aims, day);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? (explain ? ReportJson.explained() : ReportJson.standard()).toBytes(report)
                    : new TextReport(report, aims, evaluator.rules(), all, explain)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.ifPresentOrElse(file -> file.write(written), () -> terminal.out().writeBytes(written));
        return fails(report) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private ManagementSystem document(InputFile input) {
        byte[] bytes = input.bytes(terminal);
        return AimsJson.strict().read(bytes, input.label(), formatOf(input, bytes));
    }

    private static Format formatOf(InputFile input, byte[] bytes) {
        if (input.isStandardInput()) {
            return Format.sniff(bytes);
        }
        try {
            return Format.of(input.name());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    input.label()
                            + ":1:1: the name tells no format; use one that ends in .json, .yaml or .yml, or give the document to standard input",
                    e);
        }
    }

    private boolean fails(ConformityReport report) {
        return report.findings().stream().anyMatch(finding -> failOn.includes(finding.grade()))
                || report.outcomes().stream()
                        .anyMatch(outcome -> outcome.status() == Status.NONCONFORMING
                                && outcome.grade().filter(failOn::includes).isPresent())
                || (failOnNotEvaluated && report.count(Status.NOT_EVALUATED) > 0);
    }
}
