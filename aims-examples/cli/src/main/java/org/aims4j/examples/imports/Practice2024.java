package org.aims4j.examples.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aims4j.model.Progress;

/**
 * The minimum practices that the inventory of 2024 asks of use cases that affect rights or safety, one column each, and what the answers mean. "Planned or in-progress" is one answer, and is taken
 * to be in progress. The answers that the form offers are read with the explanation that it gives of them, and no other: a few words more can take an answer back. "Not applicable" is no answer to how far a practice is.
 */
enum Practice2024 {
    ASSESSMENT("Has an AI impact assessment been conducted…", Map.of()),
    TESTING(
            "Has the AI use case been tested in operational or real-world environments…",
            Map.of(
                    "No testing", Progress.REFUSED,
                    "No testing: No testing of the model…", Progress.REFUSED,
                    "Benchmark evaluation", Progress.COMPLETED,
                    "Benchmark evaluation: Testing of the AI model has involved…", Progress.COMPLETED,
                    "Performance evaluation in operational environment", Progress.COMPLETED,
                    "Performance evaluation in operational environment: The AI use case has been tested…",
                            Progress.COMPLETED,
                    "Impact evaluation in operational environment", Progress.COMPLETED,
                    "Impact evaluation in operational environment: The AI use case has been tested…",
                            Progress.COMPLETED)),
    INDEPENDENT_REVIEW("Has an independent evaluation of the AI use case been conducted…", independentReviews()),
    MONITORING(
            "Is there a process to monitor performance…",
            Map.of(
                    "No monitoring protocols have been established", Progress.REFUSED,
                    "No monitoring protocols have been established: Necessary infrastructure…", Progress.REFUSED,
                    "Intermittent and Manually Updated", Progress.COMPLETED,
                    "Intermittent and Manually Updated: A plan for monitoring the AI use case is in place…",
                            Progress.COMPLETED,
                    "Automated and Regularly Scheduled Updates", Progress.COMPLETED,
                    "Automated and Regularly Scheduled Updates: Some aspects of the plan to monitor the AI system…",
                            Progress.COMPLETED,
                    "Established Process of Machine Learning Operations", Progress.COMPLETED,
                    "Established Process of Machine Learning Operations: Alongside automated testing…",
                            Progress.COMPLETED)),
    APPEAL(
            "Is there an established fallback and escalation process…",
            Map.of(
                    "No – it is not operationally practical to offer this", Progress.REFUSED,
                    "No – it is not operationally practical to offer this. (Please explain.)", Progress.REFUSED));

    /** Answers to any of the questions. */
    private static final Codes<Progress> ANSWERS = Codes.inFreeSpelling(Map.of(
            "Yes", Progress.COMPLETED,
            "True", Progress.COMPLETED,
            "Planned or in-progress", Progress.IN_PROGRESS,
            "In-progress", Progress.IN_PROGRESS,
            "Planned", Progress.PLANNED,
            "Agency CAIO has waived this minimum practice", Progress.DEFERRED,
            "Agency CAIO has waived this minimum practice and reported such waiver to OMB", Progress.DEFERRED,
            "No", Progress.REFUSED,
            "False", Progress.REFUSED));

    /** Answers by which a question does not apply to a use case. */
    private static final Codes<Boolean> NOT_APPLICABLE = Codes.inFreeSpelling(Map.of(
            "Not Applicable", true,
            "Not Applicable;…", true,
            "Not Applicable –…", true,
            "N/A", true,
            "N/A;…", true,
            "N/A –…", true,
            "NA", true,
            "AI is not safety or rights-impacting", true));

    /** Why there is no appeal against a use case although the practice is asked of it. */
    private static final Codes<Boolean> PRECLUDED = Codes.inFreeSpelling(Map.of(
            "No – Law, operational limitations, or governmentwide guidance precludes…", true,
            "Law, operational limitations, or governmentwide guidance precludes…", true,
            "No – Law precludes…", true));

    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // Codes never change
    private final Codes<Progress> ownAnswers;

    Practice2024(String column, Map<String, Progress> own) {
        this.column = column;
        this.ownAnswers = Codes.inFreeSpelling(own);
    }

    /** By whom an evaluation is independent. The form says of its reviewers that they were not directly involved; where that is cut off, the question does. */
    private static Map<String, Progress> independentReviews() {
        Map<String, Progress> done = new HashMap<>(Map.of("Yes – by the CAIO", Progress.COMPLETED));
        for (String reviewer : List.of(
                "an agency AI oversight board",
                "another appropriate agency office",
                "another appropriate agency office or reviewer")) {
            for (String uninvolved : List.of(
                    "",
                    " not directly involved",
                    " not directly involved in…",
                    " that was not directly involved",
                    " that was not directly involved in…")) {
                done.put("Yes – by " + reviewer + uninvolved, Progress.COMPLETED);
            }
        }
        return done;
    }

    /** The headings of the columns, in the order of the practices. */
    static List<String> columns() {
        return Stream.of(values()).map(practice -> practice.column).toList();
    }

    /** Whether an answer says that the question does not apply. */
    static boolean isNotApplicable(String answer) {
        return NOT_APPLICABLE.find(answer).isPresent();
    }

    /** The cell of the practice. */
    Cell cell(Row row) {
        return row.cell(column);
    }

    /** How far the practice is; empty where the cell is blank or says that it does not apply, and with a warning where it says something unknown. */
    Optional<Progress> progress(Row row, List<SourceProblem> warnings) {
        if (notApplicable(row).isPresent()) {
            return Optional.empty();
        }
        Cell cell = cell(row);
        return ownAnswers.find(cell.text()).or(() -> ANSWERS.read(cell, warnings));
    }

    /** Why the practice does not apply, in the words of the source; empty where it does not say so. */
    Optional<String> notApplicable(Row row) {
        return cell(row)
                .said()
                .filter(answer -> isNotApplicable(answer)
                        || (this == APPEAL && PRECLUDED.find(answer).isPresent()));
    }
}
