package org.aims4j.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Grade;
import org.aims4j.conformity.Observed;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Reason;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Status;
import org.aims4j.conformity.Subject;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON: form {@code "1"}, two spaces, line feeds. The same report gives the same bytes. Properties without a value are there and null, so that every finding and outcome has
 * the same ones. Immutable and thread-safe.
 */
public final class ReportJson {
    private static final String FORM = "1";
    private static final ReportJson STANDARD = new ReportJson(false);
    private static final ReportJson EXPLAINED = new ReportJson(true);

    private final boolean explained;

    private ReportJson(boolean explained) {
        this.explained = explained;
    }

    /** Counts, outcomes and findings. */
    public static ReportJson standard() {
        return STANDARD;
    }

    /** Also what the outcomes rest on beside findings: proofs, exemptions and undecided cells. */
    public static ReportJson explained() {
        return EXPLAINED;
    }

    /** The report as JSON in UTF-8; ends with a line feed. */
    public byte[] toBytes(ConformityReport report) {
        Objects.requireNonNull(report, "report");
        return Output.json(out -> report(out, report));
    }

    /**
     * Writes the report to a stream, which stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void write(ConformityReport report, OutputStream stream) {
        try {
            stream.write(toBytes(report));
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }

    private void report(JsonGenerator out, ConformityReport report) {
        out.writeStartObject();
        out.writeStringProperty("report", FORM);
        out.writeStringProperty("asOf", report.asOf().toString());
        out.writeBooleanProperty("leavesOutLaterDays", report.leavesOutLaterDays());
        out.writeStringProperty("edition", report.edition());
        out.writeStringProperty("libraryVersion", report.libraryVersion());
        texts(out, "ruleSets", report.ruleSets());
        out.writeStringProperty("digest", report.digest());
        counts(out, report);
        out.writeArrayPropertyStart("outcomes");
        report.outcomes().forEach(outcome -> outcome(out, outcome));
        out.writeEndArray();
        out.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> finding(out, finding));
        out.writeEndArray();
        if (explained) {
            results(out, "proofs", report.proofs(), proof -> {});
            results(out, "exemptions", report.exemptions(), e -> out.writeStringProperty("reason", e.reason()));
            results(out, "undecided", report.undecided(), u -> out.writeStringProperty("attribute", u.attribute()));
        }
        out.writeEndObject();
    }

    private static void counts(JsonGenerator out, ConformityReport report) {
        out.writeObjectPropertyStart("counts");
        out.writeNumberProperty("requirements", report.outcomes().size());
        out.writeNumberProperty("evaluated", report.evaluated());
        out.writeNumberProperty("conforming", report.count(Status.CONFORMING));
        out.writeNumberProperty("nonconforming", report.count(Status.NONCONFORMING));
        out.writeNumberProperty("waived", report.count(Status.WAIVED));
        out.writeNumberProperty("notApplicable", report.count(Status.NOT_APPLICABLE));
        out.writeNumberProperty("notEvaluated", report.count(Status.NOT_EVALUATED));
        out.writeObjectPropertyStart("findings");
        for (Grade grade : Grade.values()) {
            out.writeNumberProperty(grade.name().toLowerCase(Locale.ROOT), report.count(grade));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void outcome(JsonGenerator out, Outcome outcome) {
        out.writeStartObject();
        out.writeStringProperty("requirement", outcome.requirement());
        out.writeStringProperty("status", outcome.status().name());
        out.writeStringProperty("grade", outcome.grade().map(Grade::name).orElse(null));
        out.writeArrayPropertyStart("reasons");
        for (Reason reason : outcome.reasons()) {
            out.writeStartObject();
            out.writeStringProperty("code", reason.code().name());
            out.writeStringProperty("about", reason.about());
            out.writeNumberProperty("cells", reason.cells());
            out.writeEndObject();
        }
        out.writeEndArray();
        texts(out, "findings", outcome.findings());
        out.writeNumberProperty("proofs", outcome.proofs());
        cells(out, "systems", outcome.systems());
        cells(out, "others", outcome.others());
        out.writeEndObject();
    }

    private static void cells(JsonGenerator out, String name, CellCounts cells) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("conforming", cells.conforming());
        out.writeNumberProperty("nonconforming", cells.nonconforming());
        out.writeNumberProperty("waived", cells.waived());
        out.writeNumberProperty("notApplicable", cells.notApplicable());
        out.writeNumberProperty("notEvaluated", cells.notEvaluated());
        out.writeEndObject();
    }

    private static void finding(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.ruleId());
        out.writeStringProperty("requirement", finding.requirement());
        out.writeStringProperty("grade", finding.grade().name());
        subject(out, finding.subject());
        out.writeStringProperty("statement", finding.statement());
        out.writeArrayPropertyStart("evidence");
        for (Observed observed : finding.evidence()) {
            out.writeStartObject();
            out.writeStringProperty("attribute", observed.attribute());
            out.writeStringProperty("observed", observed.observed());
            out.writeStringProperty("expected", observed.expected());
            out.writeEndObject();
        }
        out.writeEndArray();
        texts(out, "facts", finding.facts());
        out.writeStringProperty("since", finding.since().map(Object::toString).orElse(null));
        out.writeStringProperty("fingerprint", finding.fingerprint());
        out.writeNullProperty("waiver");
        out.writeEndObject();
    }

    private static <R extends RuleResult> void results(
            JsonGenerator out, String name, List<R> results, Consumer<R> rest) {
        out.writeArrayPropertyStart(name);
        for (R result : results) {
            out.writeStartObject();
            out.writeStringProperty("ruleId", result.ruleId());
            out.writeStringProperty("requirement", result.requirement());
            subject(out, result.subject());
            out.writeStringProperty("key", result.key());
            texts(out, "facts", result.facts());
            rest.accept(result);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void subject(JsonGenerator out, Subject subject) {
        out.writeObjectPropertyStart("subject");
        out.writeStringProperty("type", subject.type());
        out.writeStringProperty("id", subject.id());
        out.writeStringProperty("label", subject.label());
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }
}
