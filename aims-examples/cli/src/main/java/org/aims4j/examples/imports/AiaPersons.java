package org.aims4j.examples.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The persons whom a submission names. Their names go nowhere. */
final class AiaPersons {
    /** The questions that are answered with persons: who answers, and who is responsible. */
    private static final List<String> QUESTIONS = List.of("projectDetailsRespondent", "ADMresponsible");

    private static final String LEFT_OUT = "(name left out)";
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_PERSONS = Pattern.compile("[;/&\\n]|\\b(?:and|et)\\b");
    private static final Pattern BETWEEN = Pattern.compile(",");
    private static final Pattern TITLE = Pattern.compile("\\s\\p{Pd}\\s.*", Pattern.DOTALL);

    /** {@code Doe, Jane}: one word on each side. */
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("(?<surname>\\p{Lu}[\\p{L}'’-]+),\\s+(?<given>\\p{Lu}[\\p{L}.'’-]*)");

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
                .flatMap(AiaPersons::pieces)
                .map(Trimmed::of)
                .filter(name -> NAME.matcher(name).matches())
                .map(AiaPersons::anywhere)
                .toList());
    }

    /** The parts of an answer that can be names: without what stands in parentheses or behind a dash, such as a title; a surname in front also where it stands in texts, behind. */
    private static Stream<String> pieces(String answer) {
        return BETWEEN_PERSONS
                .splitAsStream(REMARK.matcher(answer).replaceAll(""))
                .flatMap(person -> {
                    Matcher turned = SURNAME_FIRST.matcher(Trimmed.of(person));
                    return turned.matches()
                            ? Stream.of(turned.group("given") + " " + turned.group("surname"))
                            : BETWEEN.splitAsStream(person)
                                    .map(piece -> TITLE.matcher(piece).replaceFirst(""));
                });
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
