package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.aims4j.examples.imports.MappingFile;
import org.aims4j.examples.imports.MappingFile.Pair;
import org.aims4j.examples.imports.SourceFile;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mapping}: whether a mapping that somebody else made names numbers that the standard has. */
@Command(
        name = "mapping",
        description = {
            "Checks a mapping of others from ISO/IEC 42001 to anything.",
            "It is in CSV with commas or semicolons. Named is every number that the standard does not have, with its place,"
                    + " and else which of the 229 items the mapping leads from."
        })
final class MappingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Mapping to check, in CSV; - reads standard input.")
    String file = "";

    @Option(
            names = "--from",
            paramLabel = "COLUMN",
            description = "Heading of the column with the numbers of the standard, in any case. Default: from.")
    String from = MappingFile.FROM;

    @Option(
            names = "--to",
            paramLabel = "COLUMN",
            description = {
                "Heading of the column with what they are mapped to, in any case. Where it is named,",
                "rows without a value in it are passed over, and counted. Default: to."
            })
    Optional<String> to = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    private final Terminal terminal;

    MappingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InputFile input = new InputFile(file);
        MappingFile mapping = MappingFile.read(SourceFile.of(input.label(), input.bytes(terminal)), from, to);
        List<Pair> pairs = mapping.pairs().stream().distinct().toList();
        int repeated = mapping.pairs().size() - pairs.size();
        Catalogue catalogue = Catalogue.iso42001();
        Set<String> reached = new TreeSet<>(catalogue.order());
        pairs.forEach(pair ->
                catalogue.itemsOf(pair.from()).stream().map(AuditableItem::id).forEach(reached::add));
        List<String> wide = pairs.stream()
                .map(Pair::from)
                .filter(number -> catalogue.itemsOf(number).size() > 1)
                .distinct()
                .sorted(catalogue.order())
                .toList();
        List<String> left = catalogue.items().stream()
                .map(AuditableItem::id)
                .filter(item -> !reached.contains(item))
                .toList();
        if (format == OutputFormat.JSON) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("mapping", "1");
            json.put("edition", catalogue.edition());
            json.put("pairs", pairs.size());
            json.put("repeated", repeated);
            json.put("passedOver", mapping.passedOver());
            json.put("numbersOfSeveralItems", wide);
            json.put("items", List.copyOf(reached));
            json.put("itemsWithoutPair", left);
            terminal.out().writeBytes(JsonText.of(json));
        } else {
            terminal.out()
                    .print(pairs.size() + " pairs lead from " + reached.size() + " of "
                            + catalogue.items().size() + " items of " + catalogue.edition() + "\n");
            if (repeated > 0) {
                terminal.out().print(repeated + " rows repeat a pair and do not count\n");
            }
            if (mapping.passedOver() > 0) {
                terminal.out()
                        .print(mapping.passedOver() + " rows without a value in the column \""
                                + TextLayout.oneLine(to.orElse("")) + "\" are passed over\n");
            }
            list("Pairs lead from all items below", wide);
            list("No pair leads from", left);
        }
        return ExitCode.DONE;
    }

    private void list(String title, List<String> numbers) {
        if (!numbers.isEmpty()) {
            terminal.out().print(title + "\n");
            TextLayout.wrapped(String.join(", ", numbers), "   ")
                    .forEach(line -> terminal.out().print(line + "\n"));
        }
    }
}
