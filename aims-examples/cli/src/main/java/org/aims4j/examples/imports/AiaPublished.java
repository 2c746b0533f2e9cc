package org.aims4j.examples.imports;

import java.util.List;
import java.util.Optional;
import org.aims4j.model.impact.PublishedResult;

/**
 * The scores that departments published, by data set of the open government portal. A result belongs to the data set in whose folder it lies, the innermost that is one: names of files
 * repeat among data sets. Where a data set has several documents with scores, that of the same version of the form counts.
 */
final class AiaPublished {
    private static final String DATASET = "dataset_id";
    private static final String DOCUMENT = "source_file";
    private static final String VERSION = "form_version";
    private static final String LEVEL = "impact_level";
    private static final String CURRENT = "current_score";
    private static final String RAW = "raw_impact_score";
    private static final String MITIGATION = "mitigation_score";

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of(DATASET, DOCUMENT, VERSION, LEVEL, CURRENT, RAW, MITIGATION);

    private final List<Row> rows;

    AiaPublished(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * The published result that goes with a file; empty, with a warning, where none is known: for want of a folder, of scores, or of a clear answer.
     *
     * @param folders those in which the file lies, outermost first
     */
    Optional<PublishedResult> of(JsonFile result, List<String> folders, String version, List<SourceProblem> warnings) {
        List<Row> ofDataset = ofInnermost(folders);
        if (ofDataset.isEmpty()) {
            warnings.add(result.problem(
                    "",
                    "lies in no folder that is named by a " + DATASET
                            + " of the published scores; no published result is recorded"));
            return Optional.empty();
        }
        List<Row> scored =
                ofDataset.stream().filter(row -> !scores(row).isBlank()).toList();
        if (scored.isEmpty()) {
            Row first = ofDataset.get(0);
            warnings.add(first.cell(LEVEL)
                    .problem("is blank, and the table has no scores of data set " + first.text(DATASET)
                            + "; no published result is recorded"));
        }
        List<Row> sameForm = scored.stream()
                .filter(row -> number(row.text(VERSION)).equals(number(version)))
                .toList();
        List<Row> candidates = sameForm.isEmpty() ? scored : sameForm;
        if (candidates.stream().map(AiaPublished::scores).distinct().count() > 1) {
            warnings.add(candidates
                    .get(1)
                    .cell(LEVEL)
                    .problem("is one of several published levels of data set "
                            + candidates.get(1).text(DATASET) + "; no published result is recorded"));
            return Optional.empty();
        }
        return candidates.stream().findFirst().map(row -> published(row, warnings));
    }

    private List<Row> ofInnermost(List<String> folders) {
        List<Row> innermost = List.of();
        for (String folder : folders) {
            List<Row> ofFolder = rows.stream()
                    .filter(row -> !folder.isEmpty() && row.text(DATASET).equals(folder))
                    .toList();
            innermost = ofFolder.isEmpty() ? innermost : ofFolder;
        }
        return innermost;
    }

    private static PublishedResult published(Row row, List<SourceProblem> warnings) {
        AiaScores scores = scores(row);
        if (scores.incomplete()) {
            warnings.add(row.cell(LEVEL).problem("stands beside a blank score; the results are not compared"));
        }
        return PublishedResult.builder()
                .level(scores.incomplete() ? Optional.empty() : Optional.of(scores.inWords()))
                .putAllScores(scores.byName())
                .where(row.text(DOCUMENT) + (row.text(VERSION).isEmpty() ? "" : ", form " + number(row.text(VERSION))))
                .build();
    }

    private static AiaScores scores(Row row) {
        return new AiaScores(row.text(LEVEL), row.text(RAW), row.text(MITIGATION), row.text(CURRENT));
    }

    private static String number(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }
}
