package org.aims4j.examples.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One version of the questionnaire of the Canadian Algorithmic Impact Assessment, as the Treasury Board Secretariat published it.
 *
 * <p>Whether a question scores is told by the ending of its name, else of the panel that it stands in: {@code -RS} raises the raw impact score, {@code -MS} the mitigation score,
 * {@code -NS} none. A choice {@code item2-3} scores 3 points.
 */
final class AiaForm {
    /** The versions that are carried, oldest first. */
    static final List<String> VERSIONS = List.of("0.9", "0.9.1", "0.10.0", "1.0.0", "1.0.1");

    /** What the points of a question count for. */
    enum Score {
        RAW("-RS"),
        MITIGATION("-MS"),
        NONE("-NS");

        private final String ending;

        Score(String ending) {
            this.ending = ending;
        }

        private static Score of(String name, Score otherwise) {
            return Stream.of(values())
                    .filter(score -> name.endsWith(score.ending))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /**
     * A question with choices.
     *
     * @param score what its points count for
     * @param several whether several choices can be taken
     * @param always whether it is put whatever was answered before
     * @param choices the wording of the choices, by their codes
     */
    record Question(Score score, boolean several, boolean always, Map<String, String> choices) {
        /** The most points that it can score. */
        int most() {
            var points = choices.keySet().stream().mapToInt(AiaForm::points);
            return several ? points.sum() : points.max().orElse(0);
        }
    }

    private final String version;
    private final Map<String, Question> closed = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private AiaForm(String version) {
        this.version = version;
    }

    /**
     * The questionnaire of a version.
     *
     * @param version as a result states it, such as {@code v0.9.1}
     * @return empty where that version is not carried
     */
    static Optional<AiaForm> of(String version) {
        String number = version.startsWith("v") ? version.substring(1) : version;
        return VERSIONS.stream().filter(number::equals).findFirst().map(AiaForm::carried);
    }

    private static AiaForm carried(String version) {
        try (InputStream in = AiaForm.class.getResourceAsStream("aia/survey-enfr-" + version + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The questionnaire " + version + " is not in the program");
            }
            AiaForm form = new AiaForm(version);
            for (JsonNode page : JsonFile.carried(in.readAllBytes()).path("pages")) {
                form.add(page.path("elements"), Score.NONE, !page.has("visibleIf"));
            }
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode elements, Score ofPanel, boolean always) {
        for (JsonNode element : elements) {
            String name = element.path("name").asString("");
            Score score = Score.of(name, ofPanel);
            boolean asked = always && !element.has("visibleIf");
            if (element.has("elements")) {
                add(element.path("elements"), score, asked);
            } else if (element.has("choices")) {
                boolean several = element.path("type").asString("").equals("checkbox");
                closed.put(name, new Question(score, several, asked, choices(element.path("choices"))));
            } else {
                open.add(name);
            }
        }
    }

    private static Map<String, String> choices(JsonNode choices) {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (JsonNode choice : choices) {
            JsonNode text = choice.path("text");
            wordings.put(
                    choice.path("value").asString(""),
                    Trimmed.of(
                            text.isString()
                                    ? text.asString()
                                    : text.path("default").asString("")));
        }
        return wordings;
    }

    /** The points of a choice: the number behind its hyphen; none without one. */
    static int points(String choice) {
        int hyphen = choice.lastIndexOf('-');
        return hyphen < 0 ? 0 : Integer.parseInt(choice.substring(hyphen + 1));
    }

    String version() {
        return version;
    }

    /** The question with choices that has this name; empty where there is none. */
    Optional<Question> question(String name) {
        return Optional.ofNullable(closed.get(name));
    }

    /** The questions with choices, by name. */
    Map<String, Question> questions() {
        return closed;
    }

    /** Whether it puts a question of this name, with choices or without. */
    boolean puts(String name) {
        return closed.containsKey(name) || open.contains(name);
    }

    /** The most points that all questions of a kind can score together, of both project phases. */
    int most(Score score) {
        return closed.values().stream()
                .filter(question -> question.score() == score)
                .mapToInt(Question::most)
                .sum();
    }
}
