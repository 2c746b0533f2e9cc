package org.aims4j.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.control.ApplicabilityDocument;
import org.aims4j.model.control.ApplicabilityDocument.Exclusion;
import org.aims4j.model.control.ApplicabilityDocument.Named;
import org.aims4j.model.control.ApplicabilityDocument.Piece;
import org.aims4j.model.control.ApplicabilityDocument.Row;
import org.aims4j.model.control.ApplicabilityDocument.Signature;
import org.aims4j.model.control.ApplicabilityDocument.Version;
import org.aims4j.model.control.Control;

/**
 * A statement of applicability in words, before it takes the form of a file. Several things in one cell stand on a line each. A blank cell: nothing is on record.
 *
 * @param title what it is
 * @param head what it is about, in order: name and value
 * @param columns names of the columns
 * @param rows a cell for each column
 */
record StatementTable(String title, Map<String, String> head, List<String> columns, List<List<String>> rows) {
    private static final String TITLE = "Statement of applicability";
    private static final List<String> COLUMNS = List.of(
            "Control",
            "Title",
            "Source",
            "Decision",
            "Justification",
            "Drivers",
            "Excluded for",
            "Status",
            "Evidence",
            "Owner",
            "Decision approved");

    static StatementTable of(ApplicabilityDocument document) {
        return new StatementTable(
                TITLE,
                head(document),
                COLUMNS,
                document.rows().stream()
                        .map(row -> cells(row, document.decisionsRecorded()))
                        .toList());
    }

    private static Map<String, String> head(ApplicabilityDocument document) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("Organization", document.organization());
        head.put("As of", document.asOf().toString());
        head.put(
                "Version",
                document.version()
                        .map(version -> version.version() + (version.inForce() ? "" : ", not in force"))
                        .orElse("none on record"));
        head.put(
                "Issued",
                document.version().map(version -> version.date().toString()).orElse(""));
        head.put(
                "Approved",
                document.version()
                        .map(version -> version.approval()
                                .map(StatementTable::signature)
                                .orElse("not approved"))
                        .orElse(""));
        head.put("Edition", document.version().flatMap(Version::edition).orElse(""));
        head.put("Annex A of", document.edition());
        head.put(
                "Controls",
                document.rows().size() + ": " + document.count(Control.Decision.INCLUDED) + " included, "
                        + document.count(Control.Decision.EXCLUDED) + " excluded, " + document.undecided()
                        + (document.decisionsRecorded() ? " not decided" : " without a decision on record"));
        head.put("Digest", document.digest());
        head.put("Note", notes(document));
        return head;
    }

    private static String notes(ApplicabilityDocument document) {
        List<String> notes = new ArrayList<>();
        if (!document.decisionsRecorded()) {
            notes.add(
                    "The records do not claim to hold all decisions: one that is not on record is not said to be missing.");
        }
        if (document.leavesOutLaterDays()) {
            notes.add(
                    "The records hold later days, which do not count here. What they do not date is told as it stands in them.");
        }
        return String.join(" ", notes);
    }

    private static List<String> cells(Row row, boolean decisionsRecorded) {
        return List.of(
                row.number(),
                row.title(),
                source(row),
                row.decision().map(StatementTable::word).orElse(decisionsRecorded ? "NOT DECIDED" : "not recorded"),
                row.justification().orElse(""),
                row.drivers().stream().map(StatementTable::named).collect(Collectors.joining("\n")),
                row.exclusions().stream().map(StatementTable::exclusion).collect(Collectors.joining("\n")),
                status(row),
                row.evidence().stream().map(StatementTable::piece).collect(Collectors.joining("\n")),
                row.owner().map(StatementTable::named).orElse(""),
                row.decisionApproval().map(StatementTable::signature).orElse(""));
    }

    private static String source(Row row) {
        return switch (row.source()) {
            case ANNEX_A -> row.numberUnknown() ? "Annex A, unknown number" : "Annex A";
            case OWN -> "own";
            case OTHER -> "other";
        };
    }

    private static String status(Row row) {
        return Stream.of(
                        row.status().map(StatementTable::word),
                        row.implementedOn()
                                .map(day -> "since " + day)
                                .or(() -> row.plannedFor().map(day -> "due on " + day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String exclusion(Exclusion exclusion) {
        return named(exclusion.system()) + ": " + exclusion.reason()
                + exclusion
                        .approval()
                        .map(approval -> "; approved by " + signature(approval))
                        .orElse("");
    }

    private static String piece(Piece piece) {
        return Stream.of(
                        Optional.of(piece.date().toString()),
                        piece.document().map(StatementTable::named),
                        piece.note(),
                        piece.validUntil().map((LocalDate until) -> "valid until " + until))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String signature(Signature signature) {
        return named(signature.by()) + ", " + signature.date();
    }

    private static String named(Named record) {
        return record.label().equals(record.id()) ? record.id() : record.label() + " (" + record.id() + ")";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
