package org.aims4j.examples.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aims4j.model.impact.PublishedResult;

/**
 * The scores that departments published, by data set of the open government portal. A result belongs to the data set in whose folder it lies: names of files repeat among data
 * sets. Where a data set has several documents with scores, that of the same version of the form counts.
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

    private static final Pattern FOLDERS = Pattern.compile("[/\\\\]");

    private final List<Row> rows;

    AiaPublished(List<Row> rows) {
        this.rows = rows;
    }

    /** The published result that goes with a file; empty where none is known, with a warning where that may be for want of a folder, or is for want of a clear answer. */
    Optional<PublishedResult> of(JsonFile result, String file, String version, List<SourceProblem> warnings) {
        List<String> folders = List.of(FOLDERS.split(file));
        List<Row> ofDataset = rows.stream()
                .filter(row -> !row.text(DATASET).isEmpty() && folders.contains(row.text(DATASET)))
                .toList();
        if (ofDataset.isEmpty()) {
            warnings.add(result.problem(
                    "",
                    "lies in no folder that is named by a " + DATASET
                            + " of the published scores; no published result is recorded"));
        }
        List<Row> scored =
                ofDataset.stream().filter(row -> !scores(row).isBlank()).toList();
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
