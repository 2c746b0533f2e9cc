package org.aims4j.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an evaluation said of a source in the repository, imported and evaluated as the README does.
 *
 * @param report the report
 */
record Verdicts(JsonNode report) {
    static final Verdicts NONE = new Verdicts(JsonMapper.shared().nullNode());

    private static final Path DATA = Path.of("..", "data");

    /**
     * Imports and evaluates a source.
     *
     * @param format name of the format, and of the folder of the source
     */
    static Verdicts on(Path folder, String format, String source, String day) {
        String document = folder.resolve(format + ".yaml").toString();
        Run.of("import", format, DATA.resolve(format).resolve(source).toString(), "--on", day, "--output", document);
        return new Verdicts(JsonMapper.shared()
                .readTree(Run.of("evaluate", document, "--as-of", day, "--format", "json")
                        .out()));
    }

    Stream<JsonNode> findings(String rule) {
        return report.get("findings")
                .valueStream()
                .filter(finding -> finding.get("ruleId").asString().equals(rule));
    }

    /** How often each first observation stands in the findings of a rule. */
    Map<String, Long> observed(String rule) {
        return findings(rule)
                .map(finding -> finding.get("evidence").get(0).get("observed").asString())
                .collect(Collectors.groupingBy(observed -> observed, Collectors.counting()));
    }

    JsonNode outcome(String item) {
        return report.get("outcomes")
                .valueStream()
                .filter(outcome -> outcome.get("requirement").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    int proofs(String item) {
        return outcome(item).get("proofs").asInt();
    }

    /** How many systems have a cell of an item. */
    int systems(String item) {
        return outcome(item)
                .get("systems")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
