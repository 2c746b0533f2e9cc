package org.aims4j.examples.imports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The persons whom a submission names. Their names go nowhere. */
final class AiaPersons {
    /** The questions that are answered with persons: who answers, and who is responsible. */
    private static final List<String> QUESTIONS = List.of("projectDetailsRespondent", "ADMresponsible");

    private static final String LEFT_OUT = "(name left out)";
    private static final Pattern BETWEEN = Pattern.compile("[,;/&]|\\b(?:and|et)\\b");

    /** Two to four words in capitals: "Various stakeholders" are no person. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,3}");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final List<Pattern> names;

    private AiaPersons(List<Pattern> names) {
        this.names = names;
    }

    static AiaPersons named(JsonNode answers) {
        return new AiaPersons(QUESTIONS.stream()
                .flatMap(question -> JsonFile.text(answers.path(question)).stream())
                .flatMap(BETWEEN::splitAsStream)
                .map(Trimmed::of)
                .filter(name -> NAME.matcher(name).matches())
                .map(AiaPersons::anywhere)
                .toList());
    }

    private static Pattern anywhere(String name) {
        String words = Stream.of(name.split("\\s+"))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s+" + b)
                .orElseThrow();
        return Pattern.compile(
                "(?<![\\p{L}])" + words + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String leftOutOf(String text) {
        String without = ADDRESS.matcher(text).replaceAll(LEFT_OUT);
        for (Pattern name : names) {
            without = name.matcher(without).replaceAll(LEFT_OUT);
        }
        return without;
    }
}
