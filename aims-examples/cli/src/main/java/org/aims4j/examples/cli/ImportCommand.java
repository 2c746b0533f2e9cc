package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.examples.imports.CaAia;
import org.aims4j.examples.imports.CycloneDx;
import org.aims4j.examples.imports.Import;
import org.aims4j.examples.imports.Importer;
import org.aims4j.examples.imports.NlAlgorithmRegister;
import org.aims4j.examples.imports.SourceFile;
import org.aims4j.examples.imports.SourceProblem;
import org.aims4j.examples.imports.UsFederal2024;
import org.aims4j.examples.imports.UsFederal2025;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a document of an AI management system from what somebody else published. */
@Command(
        name = "import",
        description = {
            "Makes a document of an AI management system from a foreign source.",
            "What the source says and cannot be understood is named on standard error, with its place."
        })
final class ImportCommand implements Callable<Integer> {
    private static final List<Importer> IMPORTERS =
            List.of(new UsFederal2025(), new UsFederal2024(), new NlAlgorithmRegister(), new CaAia(), new CycloneDx());

    /** So many places of one warning are named. */
    private static final int PLACES = 8;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "Format of the source.")
    String format = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "File of the source; - reads standard input.")
    String file = "";

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description =
                    "Day of the inventory, as in 2026-11-21: the day of everything that the source does not date.")
    LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Document to write; YAML or JSON, as its name ends in .yaml or .json.")
    String output = "";

    @Option(
            names = "--cots",
            paramLabel = "FILE",
            description = "Table of off-the-shelf products that goes with the inventory (us-federal-2025).")
    Optional<String> cots = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description = "Table of the scores that were published beside the answers (ca-aia).")
    Optional<String> published = Optional.empty();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The formats, for the help. */
    static String[] formats() {
        return IMPORTERS.stream()
                .flatMap(importer ->
                        Stream.concat(Stream.of("", importer.name() + ": " + importer.summary()), columns(importer)))
                .toArray(String[]::new);
    }

    private static Stream<String> columns(Importer importer) {
        return importer.columns().isEmpty()
                ? Stream.of()
                : TextLayout.wrapped("Read by: " + String.join(", ", importer.columns()), "  ").stream();
    }

    @Override
    public Integer call() {
        Importer importer = importer();
        Format written = writtenAs();
        OutputFile target = OutputFile.of(output);
        target.refuse(file);
        Import imported;
        byte[] document;
        try (ProgressLine progress = ProgressLine.on(terminal, 3)) {
            progress.next("reading");
            List<SourceFile> files = files(importer);
            progress.next("importing");
            imported = importer.read(files, on);
            progress.next("writing");
            document = AimsJson.strict().toBytes(imported.aims(), written);
        }
        target.write(document);
        warnings(imported.warnings()).forEach(line -> terminal.err().print(line + "\n"));
        terminal.err()
                .print(imported.aims().aiSystems().size() + " AI systems written to " + TextLayout.oneLine(output)
                        + "\n");
        return ExitCode.DONE;
    }

    private Importer importer() {
        return IMPORTERS.stream()
                .filter(importer -> importer.name().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("\"" + TextLayout.oneLine(format) + "\" is no format; use one of "
                                + IMPORTERS.stream().map(Importer::name).collect(Collectors.joining(", "))));
    }

    private Format writtenAs() {
        try {
            return Format.of(output);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<SourceFile> files(Importer importer) {
        List<SourceFile> files = new ArrayList<>();
        InputFile main = new InputFile(file);
        SourceFile source = SourceFile.of(main.label(), main.bytes(terminal));
        files.add(main.isStandardInput() ? source : source.lyingAt(absolute(file)));
        cots.ifPresent(name -> files.add(supplement(UsFederal2025.COTS, name, importer)));
        published.ifPresent(name -> files.add(supplement(CaAia.PUBLISHED, name, importer)));
        return files;
    }

    /** Where a file lies, from whichever folder it was named. */
    private static String absolute(String name) {
        return Paths.of(name).toAbsolutePath().normalize().toString();
    }

    /** The option of a supplement is named like it. */
    private SourceFile supplement(String role, String name, Importer importer) {
        if (!importer.supplements().contains(role)) {
            throw new RefusedException("--" + role + " does not go with " + importer.name() + "; leave it out");
        }
        InputFile beside = new InputFile(name);
        return SourceFile.of(beside.label(), role, beside.bytes(terminal));
    }

    /** One line for each thing to say, at its first place, with the lines of the others. */
    private static List<String> warnings(List<SourceProblem> warnings) {
        Map<String, List<SourceProblem>> alike = new LinkedHashMap<>();
        for (SourceProblem warning : warnings) {
            alike.computeIfAbsent(warning.file() + warning.statement(), statement -> new ArrayList<>())
                    .add(warning);
        }
        return alike.values().stream().map(ImportCommand::warning).toList();
    }

    private static String warning(List<SourceProblem> alike) {
        String first = alike.get(0).toString();
        if (alike.size() == 1) {
            return first;
        }
        List<SourceProblem> others = alike.subList(1, alike.size());
        String lines = others.stream()
                .limit(PLACES)
                .map(other -> String.valueOf(other.line()))
                .collect(Collectors.joining(", "));
        return first + "; the same in line" + (others.size() == 1 ? " " : "s ") + lines
                + (others.size() > PLACES ? " and " + (others.size() - PLACES) + " more" : "");
    }
}
