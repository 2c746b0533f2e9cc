package org.aims4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.CrosswalkReading;
import org.aims4j.conformity.Integration;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.crosswalk.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code crosswalk}: an evaluation in the terms of another framework. */
@Command(
        name = "crosswalk",
        description = {
            "Tells what the evidence under ISO/IEC 42001 bears on in another framework, and what another management system"
                    + " on record has in common with this one.",
            "It is never said that the other framework is complied with."
        })
final class CrosswalkCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Document to evaluate, in YAML or JSON; - reads standard input.")
    String file = "";

    @Option(
            names = "--framework",
            paramLabel = "FRAMEWORK",
            required = true,
            converter = FrameworkName.class,
            description = "nist-ai-rmf, eu-ai-act, iso-27001, iso-9001, iso-31000, iso-23894 or iso-42005.")
    Framework framework = Framework.EU_AI_ACT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day as of which to evaluate, as in 2026-11-21. Default: today.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    @Mixin
    Destination destination = new Destination();

    @Option(names = "--all", description = "Tell all findings of each item in the text.")
    boolean all;

    private final Terminal terminal;

    CrosswalkCommand(Terminal terminal) {
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
            ConformityReport report = ConformityEvaluator.standard().evaluate(aims, day);
            progress.next("writing");
            CrosswalkReading reading = CrosswalkReading.of(report, framework);
            List<Integration> integrations = Integration.of(aims, day);
            written = format == OutputFormat.JSON
                    ? CrosswalkJson.of(reading, integrations, report)
                    : new CrosswalkText(reading, integrations, report, aims, all)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        target.accept(written);
        return ExitCode.DONE;
    }

    /** The names of frameworks at the command line: those of the constants in lower case, with hyphens. */
    static final class FrameworkName implements ITypeConverter<Framework> {
        static String of(Framework framework) {
            return framework.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Framework convert(String name) {
            return Arrays.stream(Framework.values())
                    .filter(framework -> of(framework).equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + TextLayout.oneLine(name)
                            + "\" is no framework of the crosswalk; use one of "
                            + Arrays.stream(Framework.values())
                                    .map(FrameworkName::of)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
