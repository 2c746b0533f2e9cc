package org.aims4j.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.ReportComparison;
import tools.jackson.core.JsonToken;

/**
 * Writes reports as JSON, and reads them back: form {@code "1"}, two spaces, line feeds. The same report gives the same bytes. Properties without a value are there and null, so that every
 * finding and outcome has the same ones. Immutable and thread-safe.
 *
 * <p>An explained report comes back equal. A standard one has no proofs, exemptions and undecided cells: these lists come back empty, and nothing tells how many there were but
 * {@code Outcome.proofs()} and the counts of cells.
 */
public final class ReportJson {
    private static final ReportJson STANDARD = new ReportJson(false);
    private static final ReportJson EXPLAINED = new ReportJson(true);
    private static final WholeDocument WHOLE =
            new WholeDocument(ReportForm.CODEC, "\"report\"", WholeDocument.DEFAULT_MAX_BYTES);

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

    /**
     * The report as JSON in UTF-8; ends with a line feed.
     *
     * @throws IllegalArgumentException if a text holds one half of a surrogate pair or a day is not in the years 0 to 9999, which documents cannot hold
     */
    public byte[] toBytes(ConformityReport report) {
        Objects.requireNonNull(report, "report");
        return toBytes(new ReportForm(report, explained, Optional.empty()));
    }

    /**
     * The later report of a comparison as JSON in UTF-8. Its property {@code baseline} tells what is new, returned, newly waived, persisting, changed and resolved against the earlier one. Read back,
     * it is the later report.
     *
     * @throws IllegalArgumentException if a text holds one half of a surrogate pair or a day is not in the years 0 to 9999, which documents cannot hold
     */
    public byte[] toBytes(ReportComparison comparison) {
        return toBytes(new ReportForm(comparison.later(), explained, Optional.of(Baseline.of(comparison))));
    }

    private static byte[] toBytes(ReportForm form) {
        return Output.json(out -> ReportForm.CODEC.write(new JsonWriter(out), form));
    }

    /**
     * Writes the report to a stream, which stays open.
     *
     * @throws IllegalArgumentException if a text holds one half of a surrogate pair or a day is not in the years 0 to 9999
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

    /**
     * Reads a report, with the limits of documents: 20,000,000 bytes and 2,000,000 tokens.
     *
     * @param report the bytes of the report; not changed
     * @param name name of the report, which problems are reported with
     * @return the report; of a standard one, without proofs, exemptions and undecided cells
     * @throws DocumentException if it is no report in this form, or was edited so that what it says twice does not agree; it names every problem
     */
    public static ConformityReport read(byte[] report, String name) {
        return read(report, name, WholeDocument.DEFAULT_MAX_BYTES);
    }

    /**
     * Reads a report with another limit on its size. The limit on tokens (names, values and brackets) grows with it: one for every 10 bytes, never below 2,000,000.
     *
     * @param maxBytes the most bytes that it may have, from 1 to about 2,147,000,000
     * @throws DocumentException if it is no report in this form, or was edited so that what it says twice does not agree; it names every problem
     * @throws IllegalArgumentException if {@code maxBytes} is out of these bounds
     */
    public static ConformityReport read(byte[] report, String name, long maxBytes) {
        return ((ReportForm) WHOLE.withMaxBytes(maxBytes).read(report, name, Format.JSON)).report();
    }

    /** Whether a document calls itself a report: it is a JSON object with a property {@code report}. It may still be a broken one. */
    public static boolean isReport(byte[] document) {
        if (Format.sniff(document) != Format.JSON) {
            return false;
        }
        try {
            Source source = new Source(document, Format.JSON);
            source.requireUtf8();
            Tokens in = source.tokens(Long.MAX_VALUE, new Problems());
            in.next();
            while (in.next() == JsonToken.PROPERTY_NAME) {
                if (in.text().equals(FormatVersion.OF_REPORTS)) {
                    return true;
                }
                in.next();
                in.skip();
            }
        } catch (Unreadable e) {
            return false; // before any such property
        }
        return false;
    }
}
