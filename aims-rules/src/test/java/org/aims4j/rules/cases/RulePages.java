package org.aims4j.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleKind;
import org.aims4j.rules.CertificationCycle;
import org.aims4j.rules.RuleSet.OwnItem;
import org.aims4j.rules.internal.Rules;
import org.aims4j.rules.internal.SingleRule;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A page about each file of rules: why they ask, what they look at, what they find, and an example that is evaluated when the page is made. */
final class RulePages {
    private static final Path RULES = Path.of("src/main/resources/org/aims4j/rules");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"(.*?)\nwhen\n(.*?)\nthen\n", Pattern.DOTALL);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    private final Map<String, RuleDescriptor> rules = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
    private final Rules known = Rules.of(Sample.RULE_SETS);

    private RulePages() {
        known.descriptors().forEach(rule -> rules.put(rule.id(), rule));
        RuleFile.entries().forEach(entry -> entries.put(entry.get("rule").toString(), entry));
    }

    /** The pages by file name. */
    static SortedMap<String, String> all() {
        RulePages pages = new RulePages();
        SortedMap<String, String> all = new TreeMap<>();
        StringBuilder index = new StringBuilder("""
                # Rules

                A page for each file of rules. Made from the rules; a test fails when a page is stale.

                | page | findings | proofs | exemptions | undecided |
                |---|--:|--:|--:|--:|
                """);
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                String name = file.getFileName().toString().replace(".drl", ".md");
                all.put(name, pages.page(text));
                index.append("| [")
                        .append(title(text))
                        .append("](")
                        .append(name)
                        .append(") |");
                for (RuleKind kind : RuleKind.values()) {
                    index.append(' ')
                            .append(RULE.matcher(text)
                                    .results()
                                    .filter(rule -> pages.descriptor(rule).kind() == kind)
                                    .count())
                            .append(" |");
                }
                index.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RULES.toString(), e);
        }
        all.put("README.md", index.toString());
        return all;
    }

    private String page(String text) {
        StringBuilder page = new StringBuilder("# " + title(text) + "\n\n");
        List<String> header = header(text);
        header.stream().skip(1).forEach(paragraph -> page.append(paragraph).append("\n\n"));
        Map<String, List<MatchResult>> byItem = RULE.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        rule -> descriptor(rule).requirement(), LinkedHashMap::new, Collectors.toList()));
        byItem.forEach((item, all) -> {
            page.append("## ").append(item).append("\n\n");
            summary(item).ifPresent(summary -> page.append(summary).append("\n\n"));
            all.forEach(rule -> page.append(section(rule)));
        });
        return page.toString().strip() + "\n";
    }

    private static Optional<String> summary(String item) {
        return Catalogue.iso42001()
                .find(item)
                .map(AuditableItem::summary)
                .or(() -> new CertificationCycle()
                        .items().stream()
                                .filter(own -> own.id().equals(item))
                                .map(OwnItem::title)
                                .findFirst());
    }

    private RuleDescriptor descriptor(MatchResult rule) {
        return Optional.ofNullable(rules.get(rule.group(1)))
                .orElseThrow(() -> new AssertionError("No " + rule.group(1)));
    }

    private String section(MatchResult match) {
        RuleDescriptor rule = descriptor(match);
        StringBuilder section = new StringBuilder("### " + rule.id() + "\n\n");
        section.append(rule.summary())
                .append(". *")
                .append(kind(rule))
                .append(", about ")
                .append(rule.subject());
        section.append("*\n\n");
        List<String> needs = Stream.concat(
                        rule.areas().stream().map(Enum::name).sorted(),
                        rule.attributes().stream().sorted())
                .toList();
        if (!needs.isEmpty()) {
            section.append("Needs on record: ").append(String.join(", ", needs)).append(".\n\n");
        }
        section.append("```drl\n").append(match.group(3)).append("\n```\n\n");
        Optional.ofNullable(entries.get(rule.id())).ifPresent(entry -> section.append(example(rule, entry)));
        return section.toString();
    }

    private static String kind(RuleDescriptor rule) {
        return rule.grade()
                .map(grade -> "Finding, proposed grade " + grade
                        + rule.gradeWhenAbsent()
                                .map(absent -> ", " + absent + " where no subject has it")
                                .orElse(""))
                .orElseGet(() -> rule.kind().name().charAt(0)
                        + rule.kind().name().substring(1).toLowerCase(Locale.ROOT));
    }

    private String example(RuleDescriptor rule, Map<String, Object> entry) {
        StringBuilder example = new StringBuilder();
        RuleCase first = RuleCase.of(entry).get(0);
        if (entry.containsKey("mutation")) {
            List<String> found =
                    SingleRule.of(known, rule.id())
                            .orElseThrow()
                            .over(Sample.with(first.changes()), first.day(), false)
                            .stream()
                            .filter(Finding.class::isInstance)
                            .map(result -> ((Finding) result).statement())
                            .toList();
            example.append("Example, a change of the conforming sample:\n\n```yaml\n")
                    .append(YAML.writeValueAsString(first.changes()))
                    .append("```\n\n");
            found.forEach(statement -> example.append("> ").append(statement).append('\n'));
            example.append('\n');
        }
        for (Object one : RuleCase.listIn(entry, "cases")) {
            Map<String, Object> it = Edit.mapOf(one);
            if (it.get("days") instanceof Map<?, ?> days) {
                example.append("Boundary: ").append(it.get("it")).append(": ");
                List<String> words = new ArrayList<>();
                days.forEach((day, says) -> words.add(day + (Edit.listOf(says).isEmpty() ? " silent" : " speaks")));
                example.append(String.join(", ", words)).append(".\n\n");
            }
        }
        return example.toString();
    }

    private static String title(String text) {
        return header(text).get(0).replaceAll("\\.$", "");
    }

    /** The paragraphs of the comment that a file begins with. */
    private static List<String> header(String text) {
        Matcher comment = Pattern.compile("(?:^//.*\n)+", Pattern.MULTILINE).matcher(text);
        if (!comment.find()) {
            throw new AssertionError(
                    "No comment at the head of " + text.lines().limit(3).toList());
        }
        String plain =
                comment.group().lines().map(line -> line.substring(2).strip()).collect(Collectors.joining("\n"));
        return Stream.of(plain.split("\n(?=Why:|Limits:)|\n\n"))
                .map(paragraph -> paragraph.strip().replace("\n", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
