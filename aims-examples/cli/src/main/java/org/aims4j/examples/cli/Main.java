package org.aims4j.examples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.aims4j.examples.imports.SourceProblem;
import org.aims4j.examples.imports.UnreadableSourceException;
import org.aims4j.jackson.DocumentException;
import org.aims4j.jackson.DocumentProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program {@code aims}. */
@Command(
        name = "aims",
        description =
                "Evaluates the conformity of an AI management system to ISO/IEC 42001:2023. It proposes; an auditor decides.",
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit codes: 0 done, nothing at or above --fail-on; 1 something is; 2 bad input or usage; 3 stopped, or a fault of the program."
        })
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the version and exit.")
    boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of what went wrong.")
    boolean debug;

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /**
     * Runs the program.
     *
     * @return the exit code
     */
    static int run(Terminal terminal, String... args) {
        Main main = new Main(terminal);
        int exitCode;
        try {
            exitCode = main.commandLine().execute(args);
        } catch (Throwable e) { // errors, such as too little memory, which picocli lets through
            exitCode = main.failed(e);
        }
        terminal.out().flush();
        if (terminal.out().checkError() && exitCode < ExitCode.REFUSED) {
            main.say("Standard output could not be written to the end; look at where it goes.");
            exitCode = ExitCode.STOPPED;
        }
        terminal.err().flush();
        return exitCode;
    }

    private CommandLine commandLine() {
        CommandLine imports = new CommandLine(new ImportCommand(terminal));
        imports.getCommandSpec().usageMessage().footer(ImportCommand.formats());
        CommandLine commandLine = new CommandLine(this)
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new ForecastCommand(terminal))
                .addSubcommand(new ClearCommand(terminal))
                .addSubcommand(new RoadmapCommand(terminal))
                .addSubcommand(new ReadinessCommand(terminal))
                .addSubcommand(new StatementCommand(terminal))
                .addSubcommand(new CrosswalkCommand(terminal))
                .addSubcommand(new SelectionCommand(terminal))
                .addSubcommand(new MappingCommand(terminal))
                .addSubcommand(imports)
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new RequirementsCommand(terminal));
        return commandLine
                .registerConverter(LocalDate.class, Main::day)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(TextLayout.WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
                .setParameterExceptionHandler((e, args) -> misused(e));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is not a day; write it as in 2026-11-21");
        }
    }

    private int misused(CommandLine.ParameterException e) {
        say(TextLayout.oneLine(String.valueOf(e.getMessage())) + "; try '"
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        trace(e);
        return ExitCode.REFUSED;
    }

    private int failed(Throwable e) {
        List<String> refusal = refusal(e);
        if (!refusal.isEmpty()) {
            refusal.forEach(this::say);
        } else if (e instanceof UncheckedIOException) {
            say(String.valueOf(e.getMessage()));
        } else {
            say("Stopped by a fault of the program: " + TextLayout.oneLine(e.toString())
                    + (debug ? "" : "; run with --debug and report what it shows"));
        }
        trace(e);
        return refusal.isEmpty() ? ExitCode.STOPPED : ExitCode.REFUSED;
    }

    /** What a failure says of the input; empty where the input is not to blame. */
    private static List<String> refusal(Throwable e) {
        if (e instanceof RefusedException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
        if (e instanceof DocumentException document) {
            return document.problems().stream().map(DocumentProblem::toString).toList();
        }
        if (e instanceof UnreadableSourceException source) {
            return source.problems().stream().map(SourceProblem::toString).toList();
        }
        return List.of();
    }

    private void say(String line) {
        terminal.err().print(line + "\n");
    }

    private void trace(Throwable e) {
        if (debug) {
            e.printStackTrace(terminal.err());
        }
    }

    /** Tells the version that the jar carries. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "aims "
                        + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                                .orElse("(not packaged)")
            };
        }
    }
}
