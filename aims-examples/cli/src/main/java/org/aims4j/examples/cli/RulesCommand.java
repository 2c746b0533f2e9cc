package org.aims4j.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.model.RecordArea;
import org.aims4j.rules.CertificationCycle;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.standard.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules}: every rule, by the item that it checks. */
@Command(
        name = "rules",
        description = "Lists the rules by the item that each checks, those about the certification cycle last.")
final class RulesCommand implements Callable<Integer> {
    private static final int TITLE = 10;
    private static final int ID = 44;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    OutputFormat format = OutputFormat.TEXT;

    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleDescriptor> rules = inCatalogueOrder(
                ConformityEvaluator.with(new CertificationCycle()).rules());
        if (format == OutputFormat.JSON) {
            terminal.out()
                    .writeBytes(
                            JsonText.of(rules.stream().map(RulesCommand::json).toList()));
        } else {
            text(rules).forEach(line -> terminal.out().print(line + "\n"));
        }
        return ExitCode.DONE;
    }

    /** Rules by the item that they check, then by id. */
    static List<RuleDescriptor> inCatalogueOrder(List<RuleDescriptor> rules) {
        Catalogue catalogue = Catalogue.iso42001();
        return rules.stream()
                .sorted(Comparator.comparing(RuleDescriptor::requirement, catalogue.order())
                        .thenComparing(RuleDescriptor::id))
                .toList();
    }

    private static Map<String, Object> json(RuleDescriptor rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("requirement", rule.requirement());
        json.put("kind", rule.kind().name());
        json.put("grade", rule.grade().map(Grade::name).orElse(null));
        json.put("gradeWhenAbsent", rule.gradeWhenAbsent().map(Grade::name).orElse(null));
        json.put("scope", rule.scope().name());
        json.put("needs", needs(rule));
        json.put("subject", rule.subject());
        json.put("summary", rule.summary());
        json.put("aliases", rule.aliases());
        return json;
    }

    private static List<String> needs(RuleDescriptor rule) {
        return Stream.concat(rule.areas().stream().map(RecordArea::name), rule.attributes().stream())
                .toList();
    }

    private static List<String> text(List<RuleDescriptor> rules) {
        List<String> lines = new ArrayList<>();
        String item = "";
        for (RuleDescriptor rule : rules) {
            if (!rule.requirement().equals(item)) {
                item = rule.requirement();
                List<String> title = TextLayout.wrapped(ItemTitle.of(item), " ".repeat(TITLE));
                lines.add((lines.isEmpty() ? "" : "\n")
                        + TextLayout.padded(item, TITLE)
                        + title.get(0).strip());
                lines.addAll(title.subList(1, title.size()));
            }
            lines.add(TextLayout.padded("  " + rule.id(), ID) + "  " + rule.summary());
            lines.addAll(TextLayout.wrapped(
                    rule.kind().name().toLowerCase(Locale.ROOT)
                            + rule.grade()
                                    .map(grade -> ", " + grade.name().toLowerCase(Locale.ROOT))
                                    .orElse("")
                            + "; of " + rule.subject()
                            + (needs(rule).isEmpty() ? "" : "; needs " + String.join(", ", needs(rule))),
                    " ".repeat(6)));
        }
        lines.add("\n" + rules.size() + " rules");
        return lines;
    }
}
