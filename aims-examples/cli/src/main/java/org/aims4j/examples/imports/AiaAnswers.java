package org.aims4j.examples.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The answers of one submission, by the name of the question.
 *
 * <p>A choice that the form does not have counts for nothing, with a warning; so does a question that it does not put, and several choices where a question takes one. Persons are nobody's concern: their names are left out of
 * every text, as far as the submission says which they are, and so are addresses.
 */
final class AiaAnswers {
    private static final String DATA = "/data";

    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final AiaForm form;
    private final JsonNode data;
    private final AiaPersons persons;

    AiaAnswers(JsonFile file, AiaForm form, List<SourceProblem> warnings) {
        this.form = form;
        this.data = file.root().at(DATA);
        this.persons = AiaPersons.named(data);
        for (Map.Entry<String, JsonNode> answer : data.properties()) {
            String name = answer.getKey();
            String pointer = JsonFile.below(DATA, name);
            Optional<AiaForm.Question> question = form.question(name);
            if (question.isPresent()) {
                choices.put(name, choices(question.get(), answer.getValue(), pointer, file, warnings));
            } else if (!form.puts(name)) {
                warnings.add(file.problem(
                                pointer, "is an answer to no question of version " + form.version() + "; passed over")
                        .withoutValue()); // of an unknown question nobody knows whether its answer names persons
            }
        }
        if (isEmpty()) {
            warnings.add(file.problem(
                    DATA, "has no answer to any question; neither an impact assessment nor its result is recorded"));
        }
    }

    /** The names of the questions that are put to everybody, raise the impact and are not answered. */
    List<String> unanswered() {
        return putToAll().filter(name -> choices(name).isEmpty()).toList();
    }

    /** Whether nine tenths of those questions are answered. Some have no answer for some systems, such as who collected the training data of one that was not trained. */
    boolean mostAnswered() {
        return unanswered().size() * 10L <= putToAll().count();
    }

    private Stream<String> putToAll() {
        return form.questions().entrySet().stream()
                .filter(entry -> entry.getValue().always() && entry.getValue().score() == AiaForm.Score.RAW)
                .map(Map.Entry::getKey);
    }

    private static List<String> choices(
            AiaForm.Question question, JsonNode answer, String pointer, JsonFile file, List<SourceProblem> warnings) {
        List<String> taken = new ArrayList<>();
        List<JsonNode> answers = answer.isArray() ? answer.valueStream().toList() : List.of(answer);
        for (int i = 0; i < answers.size(); i++) {
            String choice =
                    answers.get(i).isString() ? Trimmed.of(answers.get(i).asString()) : "";
            if (question.choices().containsKey(choice)) {
                taken.add(choice);
            } else if (!answers.get(i).isNull() && !answers.get(i).asString("?").isBlank()) {
                warnings.add(file.problem(
                        answer.isArray() ? JsonFile.below(pointer, i) : pointer,
                        "is no choice of the question; recorded as nothing"));
            }
        }
        List<String> distinct = taken.stream().distinct().toList();
        if (!question.several() && distinct.size() > 1) {
            warnings.add(file.problem(
                    pointer,
                    "takes one choice and has " + distinct.size() + ", " + String.join(", ", distinct)
                            + "; recorded as nothing"));
            return List.of();
        }
        return distinct;
    }

    /** Whether no question of the form is answered. */
    boolean isEmpty() {
        return choices.values().stream().allMatch(List::isEmpty)
                && data.properties().stream()
                        .filter(answer -> form.puts(answer.getKey())
                                && form.question(answer.getKey()).isEmpty())
                        .allMatch(answer -> saysNothing(answer.getValue()));
    }

    private static boolean saysNothing(JsonNode answer) {
        return answer.isString() ? JsonFile.text(answer).isEmpty() : answer.isNull() || answer.isEmpty();
    }

    /** The choices taken in all questions that score in this way. */
    List<String> scoring(AiaForm.Score score) {
        return choices.entrySet().stream()
                .filter(answer -> form.question(answer.getKey())
                        .filter(question -> question.score() == score)
                        .isPresent())
                .flatMap(answer -> answer.getValue().stream())
                .toList();
    }

    /** The answers to questions with choices, by the name of the question. */
    Map<String, List<String>> closed() {
        return choices;
    }

    private List<String> choices(String question) {
        return choices.getOrDefault(question, List.of());
    }

    /** The wording of the choices taken; nothing where the question is not answered. */
    Stream<String> wordings(String question) {
        Map<String, String> wordings =
                form.question(question).map(AiaForm.Question::choices).orElse(Map.of());
        return choices(question).stream().map(choice -> wordings.getOrDefault(choice, choice));
    }

    /** The wording of the one choice taken. */
    Optional<String> wording(String question) {
        return wordings(question).findFirst();
    }

    /** The answer to a question of yes or no; empty where it is another one, or none. */
    Optional<Boolean> yes(String question) {
        return wording(question).flatMap(Codes.YES_OR_NO::find);
    }

    /** What is answered in own words, without names and addresses of persons. */
    Optional<String> text(String question) {
        return JsonFile.text(data.path(question)).map(persons::leftOutOf);
    }
}
