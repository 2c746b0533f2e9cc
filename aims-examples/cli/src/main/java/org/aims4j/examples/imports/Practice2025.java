package org.aims4j.examples.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.Progress;

/**
 * The minimum practices that the inventory asks of high-impact use cases, one column each, and what the answers mean.
 *
 * <p>An answer that claims the practice counts only in its own column. That it is in progress, waived or not done is taken at its word in any column: some agencies gave the answer
 * of the neighbouring question, and all of these say that the practice is not done.
 */
enum Practice2025 {
    TESTING("hi_testing_conducted", Set.of("Yes")),
    ASSESSMENT("hi_assessment_completed", Set.of("Yes")),
    INDEPENDENT_REVIEW(
            "hi_independent_review",
            Set.of(
                    "Internal Independent Review",
                    "Yes – by another appropriate agency office or reviewer not directly involved in the AI’s development",
                    "Oversight Board Review",
                    "Yes – by an agency AI oversight board not directly involved in the AI’s development",
                    "CAIO Review",
                    "Yes – by the CAIO")),
    MONITORING(
            "hi_ongoing_monitoring",
            Set.of("Yes - Monitoring Established", "Yes, sufficient monitoring protocols have been established")),
    TRAINING(
            "hi_training_established",
            Set.of("Training Established", "Yes, sufficient and periodic training has been established")),
    FAIL_SAFE("hi_failsafe_presence", Set.of("Yes"), Set.of("Not Applicable")),
    APPEAL(
            "hi_appeal_process",
            Set.of("Appeal Process Established", "Yes, an appropriate appeal process has been established"),
            Set.of(
                    "Not Applicable",
                    "Appeal Precluded by Law",
                    "Law, operational limitations, or governmentwide guidance precludes an opportunity for an individual to appeal"));

    private static final Codes<Progress> NOT_DONE = Codes.inFreeSpelling(Map.ofEntries(
            Map.entry("In-progress", Progress.IN_PROGRESS),
            Map.entry("Training In-progress", Progress.IN_PROGRESS),
            Map.entry("Appeal Process In-progress", Progress.IN_PROGRESS),
            Map.entry("Development of monitoring protocols is in-progress", Progress.IN_PROGRESS),
            Map.entry(
                    "Development of monitoring protocols is in-progess",
                    Progress.IN_PROGRESS), // so in the questionnaire
            Map.entry("Establishment of sufficient and periodic training is in-progress", Progress.IN_PROGRESS),
            Map.entry("Establishment of an appropriate appeal process is in-progress", Progress.IN_PROGRESS),
            Map.entry("CAIO Waived", Progress.DEFERRED),
            Map.entry(
                    "Agency CAIO has waived this minimum practice and reported such waiver to OMB", Progress.DEFERRED),
            Map.entry("No", Progress.REFUSED)));

    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // Codes never change
    private final Codes<Progress> done;

    @SuppressWarnings("ImmutableEnumChecker") // Codes never change
    private final Codes<Boolean> notApplicable;

    Practice2025(String column, Set<String> done) {
        this(column, done, Set.of());
    }

    Practice2025(String column, Set<String> done, Set<String> notApplicable) {
        this.column = column;
        this.done = Codes.inFreeSpelling(done, Progress.COMPLETED);
        this.notApplicable = Codes.inFreeSpelling(notApplicable, true);
    }

    /** The headings of the columns, in the order of the practices. */
    static List<String> columns() {
        return Stream.of(values()).map(practice -> practice.column).toList();
    }

    /** How far the practice is; empty where the cell is blank or says that it does not apply, and with a warning where it says something unknown. */
    Optional<Progress> progress(Row row, List<SourceProblem> warnings) {
        Cell cell = row.cell(column);
        if (cell.said().isEmpty() || notApplicable(row).isPresent()) {
            return Optional.empty();
        }
        return done.find(cell.text()).or(() -> NOT_DONE.read(cell, warnings));
    }

    /** Why the practice does not apply, in the words of the source; empty where it does not say so. */
    Optional<String> notApplicable(Row row) {
        return row.cell(column)
                .said()
                .filter(answer -> notApplicable.find(answer).isPresent());
    }
}
