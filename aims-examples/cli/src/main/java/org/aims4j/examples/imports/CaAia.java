package org.aims4j.examples.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.impact.PublishedResult;

/**
 * Reads one Canadian Algorithmic Impact Assessment: the answers of a department to the questionnaire of the Directive on Automated Decision-Making, as it publishes them on the
 * open government portal. They become one AI system and its impact assessment. The supplement {@code published} is the table of the scores that departments published beside the
 * answers; the recomputed scores are the result, and where the published ones differ an evaluation says so.
 *
 * <p>What each answer becomes is told in {@link AiaAssessment}, how scores are recomputed in {@link AiaScores}. Names of persons are not carried over.
 */
public final class CaAia implements Importer {
    /** The role of the table of published scores. */
    public static final String PUBLISHED = "published";

    @Override
    public String name() {
        return "ca-aia";
    }

    @Override
    public String summary() {
        return "answers of a Canadian Algorithmic Impact Assessment (JSON), forms "
                + String.join(", ", AiaForm.VERSIONS);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Set<String> supplements() {
        return Set.of(PUBLISHED);
    }

    @Override
    public Import read(List<SourceFile> files, LocalDate on) {
        SourceFile main = SourceFile.main(files);
        List<SourceProblem> problems = new ArrayList<>();
        Optional<JsonFile> result = JsonFile.read(main, problems);
        Optional<AiaPublished> published = files.stream()
                .filter(file -> file.role().equals(PUBLISHED))
                .findFirst()
                .map(file -> new AiaPublished(CsvTable.read(file, AiaPublished.COLUMNS, problems)));
        Optional<AiaForm> form = result.flatMap(file -> form(file, problems));
        if (form.isEmpty() || !problems.isEmpty()) {
            throw new UnreadableSourceException(problems);
        }
        List<SourceProblem> warnings = new ArrayList<>();
        AiaAnswers answers = new AiaAnswers(result.orElseThrow(), form.get(), warnings);
        AiaAssessment assessment = new AiaAssessment(form.get(), answers, on);
        if (!answers.isEmpty() && !answers.unanswered().isEmpty()) {
            warnings.add(result.get().problem("/data", unanswered(form.get(), answers)));
        }
        if (assessment.isUntitled()) {
            warnings.add(result.get().problem("/data", "has no title of the project; the system is named by its file"));
        }
        Optional<PublishedResult> asPublished = answers.isEmpty()
                ? Optional.empty()
                : published.flatMap(table ->
                        table.of(result.get(), main.folders(), form.get().version(), warnings));
        return new Import(assessment.aims(main.ownName(), asPublished), warnings);
    }

    private static String unanswered(AiaForm form, AiaAnswers answers) {
        return "has no answer to " + String.join(", ", answers.unanswered())
                + AiaScores.of(form, answers)
                        .map(scores -> AiaScores.couldRise(form, answers)
                                ? "; the scores are the least that they can be, and the impact level could be higher"
                                : "; the scores are the least that they can be")
                        .orElse(
                                ", which can raise the impact level; the assessment is in progress, and neither class nor result is recorded");
    }

    /** The form that a result was made with: without it nothing says what its answers mean. */
    private static Optional<AiaForm> form(JsonFile result, List<SourceProblem> problems) {
        if (!result.root().path("data").isObject()) {
            problems.add(result.problem("/data", "is no object of answers; name a result of the questionnaire"));
        }
        Optional<AiaForm> form = result.written("/version").flatMap(AiaForm::of);
        if (form.isEmpty()) {
            problems.add(result.problem(
                    "/version",
                    "is no version of the questionnaire that is known; use one of "
                            + String.join(", ", AiaForm.VERSIONS)));
        }
        return form;
    }
}
