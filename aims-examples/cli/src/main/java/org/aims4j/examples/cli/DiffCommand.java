package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.jackson.ReportJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.CausedComparison;
import org.aims4j.rules.ChangeCause;
import org.aims4j.rules.ConformityEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what became of findings and outcomes, and why. */
@Command(
        name = "diff",
        description = {
            "Compares two evaluations. OLD and NEW are documents, which are evaluated, or reports in JSON.",
            "Of two documents it also tells what each change comes from."
        },
        footer = {
            "",
            "Exit code 0: no new or returned finding has the grade of --fail-on or a worse one. 1: one has; a waived one does",
            "not count."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "Document or report to compare with; - reads standard input.")
    String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Document or report to compare; - reads standard input.")
    String newer = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate documents, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--old-as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate OLD. Default: that of --as-of.")
    Optional<LocalDate> oldAsOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            description =
                    "major, minor, observation or never: the least grave new finding that makes the exit code 1. Default: major.")
    FailOn failOn = FailOn.MAJOR;

    @Mixin
    Criteria criteria = new Criteria();

    @Mixin
    Destination destination = new Destination();

    @Option(names = "--all", description = "Name all subjects of each finding in the text.")
    boolean all;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One of the two that are compared. */
    private record Side(Optional<ManagementSystem> records, ConformityReport report) {}

    @Override
    public Integer call() {
        Consumer<byte[]> target = destination.open(terminal, older, newer);
        InputFile oldFile = new InputFile(older);
        InputFile newFile = new InputFile(newer);
        if (oldFile.isStandardInput() && newFile.isStandardInput()) {
            throw new RefusedException("OLD and NEW are both standard input; name a file for one of them");
        }
        ReportComparison comparison;
        List<ChangeCause> causes = List.of();
        byte[] written;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            byte[] oldBytes = oldFile.bytes(terminal);
            byte[] newBytes = newFile.bytes(terminal);
            refuseIdleOptions(ReportJson.isReport(oldBytes), ReportJson.isReport(newBytes));
            progress.next("evaluating");
            ConformityEvaluator evaluator = criteria.evaluator();
            LocalDate day = asOf.orElseGet(terminal::today);
            Side before = side(evaluator, oldFile, oldBytes, oldAsOf.orElse(day));
            Side after = side(evaluator, newFile, newBytes, day);
            if (before.records().isPresent() && after.records().isPresent()) {
                CausedComparison caused = CausedComparison.of(
                        evaluator,
                        before.report(),
                        before.records().get(),
                        after.report(),
                        after.records().get());
                comparison = caused.comparison();
                causes = caused.causes();
            } else {
                after.records().ifPresent(records -> criteria.refuseWider(oldFile, before.report()));
                before.records().ifPresent(records -> criteria.refuseWider(newFile, after.report()));
                comparison = after.records()
                        .map(records ->
                                ReportComparison.of(before.report(), after.report(), evaluator.rules(), records))
                        .orElseGet(() -> ReportComparison.of(before.report(), after.report(), evaluator.rules()));
            }
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? ComparisonJson.of(comparison, causes)
                    : new ComparisonText(comparison, causes, evaluator.rules(), all)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        List<Finding> added = comparison.findings().stream()
                .filter(FindingChange::isAdded)
                .map(FindingChange::finding)
                .toList();
        failOn.waived(added).forEach(line -> terminal.err().print(line + "\n"));
        return failOn.failsOn(added) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void refuseIdleOptions(boolean oldIsReport, boolean newIsReport) {
        if (oldIsReport && oldAsOf.isPresent()) {
            throw new RefusedException(
                    "--old-as-of does not go with OLD, which is a report of its own day; leave it out");
        }
        if (oldIsReport && newIsReport && asOf.isPresent()) {
            throw new RefusedException(
                    "--as-of does not go with two reports, which are of their own days; leave it out");
        }
        if (oldIsReport && newIsReport && criteria.certification) {
            throw new RefusedException(
                    "--certification does not go with two reports, which were evaluated already; leave it out");
        }
    }

    private static Side side(ConformityEvaluator evaluator, InputFile input, byte[] bytes, LocalDate day) {
        if (ReportJson.isReport(bytes)) {
            return new Side(Optional.empty(), ReportFile.read(input, bytes));
        }
        ManagementSystem records = RecordsFile.read(input, bytes);
        return new Side(Optional.of(records), evaluator.evaluate(records, day));
    }
}
