package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.FindingChange;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.ReportComparison;
import org.aims4j.conformity.Status;
import org.aims4j.jackson.ReportJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.EvaluationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: what conforms as of a day, what does not, and what cannot be told. */
@Command(
        name = "evaluate",
        description = "Evaluates a document of an AI management system.",
        footer = {
            "",
            "Exit code 0: no finding has the grade of --fail-on or a worse one. 1: one has, or an item was not evaluated",
            "and --fail-on-not-evaluated is given. A waived finding does not count; with --fail-on-new, neither does one of the",
            "baseline, unless a waiver covered it there and no longer does."
        })
final class EvaluateCommand implements Callable<Integer> {
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

    @Option(
            names = "--fail-on-not-evaluated",
            description = "Make the exit code 1 when one of the 229 items was not evaluated.")
    boolean failOnNotEvaluated;

    @Option(
            names = "--baseline",
            paramLabel = "REPORT",
            description = "Earlier report in JSON; tell what is new, resolved and changed against it.")
    Optional<String> baseline = Optional.empty();

    @Option(
            names = "--fail-on-new",
            description = "Let only findings count for --fail-on that are not in the baseline, or were waived there.")
    boolean failOnNew;

    @Mixin
    Criteria criteria = new Criteria();

    @Mixin
    Destination destination = new Destination();

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
        Consumer<byte[]> target = destination.open(
                terminal, Stream.concat(Stream.of(file), baseline.stream()).toArray(String[]::new));
        Optional<InputFile> earlier = baseline();
        LocalDate day = asOf.orElseGet(terminal::today);
        byte[] written;
        ConformityReport report;
        Optional<ReportComparison> comparison;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            Supplier<ConformityEvaluator> loading = criteria.loading();
            ManagementSystem aims = RecordsFile.read(file, terminal);
            Optional<ConformityReport> before = earlier.map(this::report);
            progress.next("evaluating");
            ConformityEvaluator evaluator = loading.get();
            report = evaluator.evaluate(aims, day, EvaluationOptions.standard().with(ForkJoinPool.commonPool()));
            comparison = compared(before, report, evaluator, aims);
            progress.next("writing");
            written = format == OutputFormat.JSON
                    ? json(report, comparison)
                    : new TextReport(report, comparison, aims, evaluator.rules(), all, explain)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        return fails(report, comparison) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private Optional<InputFile> baseline() {
        if (failOnNew && baseline.isEmpty()) {
            throw new RefusedException("--fail-on-new takes a baseline; give --baseline too");
        }
        Optional<InputFile> earlier = baseline.map(InputFile::new);
        if (new InputFile(file).isStandardInput()
                && earlier.filter(InputFile::isStandardInput).isPresent()) {
            throw new RefusedException("FILE and --baseline are both standard input; name a file for one of them");
        }
        return earlier;
    }

    private ConformityReport report(InputFile from) {
        ConformityReport read = ReportFile.read(from, from.bytes(terminal));
        criteria.refuseWider(from, read);
        return read;
    }

    private static Optional<ReportComparison> compared(
            Optional<ConformityReport> before,
            ConformityReport report,
            ConformityEvaluator evaluator,
            ManagementSystem aims) {
        return before.map(earlier -> ReportComparison.of(earlier, report, evaluator.rules(), aims));
    }

    private byte[] json(ConformityReport report, Optional<ReportComparison> comparison) {
        ReportJson form = explain ? ReportJson.explained() : ReportJson.standard();
        return comparison.map(form::toBytes).orElseGet(() -> form.toBytes(report));
    }

    private boolean fails(ConformityReport report, Optional<ReportComparison> comparison) {
        Optional<ReportComparison> onlyNew = comparison.filter(compared -> failOnNew);
        List<Finding> counting = onlyNew.map(EvaluateCommand::notOfBaseline).orElse(report.findings());
        failOn.waived(counting).forEach(line -> terminal.err().print(line + "\n"));
        return failOn.failsOn(counting)
                || report.outcomes().stream()
                        .filter(outcome -> outcome.status() == Status.NONCONFORMING
                                && outcome.grade().filter(failOn::includes).isPresent())
                        .anyMatch(outcome -> onlyNew.map(compared -> isJudgedAnew(outcome, compared.earlier()))
                                .orElse(true))
                || (failOnNotEvaluated
                        && report.outcomes().stream()
                                .anyMatch(outcome -> outcome.status() == Status.NOT_EVALUATED
                                        && ItemTitle.isOfStandard(outcome.requirement())));
    }

    /** The findings that the baseline lacks, or that it had under a waiver that no longer covers them. */
    private static List<Finding> notOfBaseline(ReportComparison comparison) {
        return comparison.findings().stream()
                .filter(change -> change.isAdded() || change.isNoLongerWaived())
                .map(FindingChange::finding)
                .toList();
    }

    /** Whether a person's verdict, which is no finding, says that the item is not met and did not say so in an earlier report. */
    private static boolean isJudgedAnew(Outcome outcome, ConformityReport earlier) {
        List<Reason> before = earlier.outcomes().stream()
                .filter(each -> each.requirement().equals(outcome.requirement()))
                .flatMap(each -> each.reasons().stream())
                .toList();
        return outcome.reasons().stream()
                .anyMatch(reason -> reason.code() == Reason.Code.JUDGED_NONCONFORMING && !before.contains(reason));
    }
}
