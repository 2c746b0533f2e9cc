package org.aims4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requirements}: every auditable item, with the rules that check it. */
@Command(
        name = "requirements",
        description = "Lists the 229 auditable items: the requirements of clauses 4 to 10 and the controls of Annex A.")
final class RequirementsCommand implements Callable<Integer> {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    private final Terminal terminal;

    RequirementsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<AuditableItem> items = Catalogue.iso42001().items();
        Map<String, List<String>> rules = RulesCommand.inCatalogueOrder(
                        ConformityEvaluator.standard().rules())
                .stream()
                .collect(Collectors.groupingBy(
                        RuleDescriptor::requirement, Collectors.mapping(RuleDescriptor::id, Collectors.toList())));
        if (format == OutputFormat.JSON) {
            terminal.out()
                    .writeBytes(JsonText.of(items.stream()
                            .map(item -> json(item, rules.getOrDefault(item.id(), List.of())))
                            .toList()));
        } else {
            items.forEach(item -> text(item, rules.getOrDefault(item.id(), List.of())));
            terminal.out().print("\n" + items.size() + " items, " + rules.size() + " of them checked by rules\n");
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> json(AuditableItem item, List<String> rules) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("title", item.title());
        json.put("summary", item.summary());
        json.put("rules", rules);
        return json;
    }

    private void text(AuditableItem item, List<String> rules) {
        terminal.out().print(TextLayout.padded(item.id(), 10) + item.title() + "\n");
        TextLayout.wrapped(item.summary(), " ".repeat(10))
                .forEach(line -> terminal.out().print(line + "\n"));
        if (!rules.isEmpty()) {
            TextLayout.wrapped("rules: " + String.join(", ", rules), " ".repeat(10))
                    .forEach(line -> terminal.out().print(line + "\n"));
        }
    }
}
