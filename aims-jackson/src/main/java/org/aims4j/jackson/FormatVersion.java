package org.aims4j.jackson;

import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;

/** The version of a format: the first property of what is written in it. Of what is in another version nothing can be said, so reading ends at it. */
final class FormatVersion implements ValueCodec {
    /** The property with the version in a document of a management system. */
    static final String OF_DOCUMENTS = "aims";

    /** The property with the version in a report. */
    static final String OF_REPORTS = "report";

    static final String KNOWN = "1";

    private final String format;

    /**
     * @param format what messages call the format
     */
    FormatVersion(String format) {
        this.format = format;
    }

    @Override
    public @Nullable Object read(Tokens in) {
        Object version = ScalarCodec.TEXT.read(in);
        if (version == null || version.equals(KNOWN)) {
            return version;
        }
        throw in.unreadable(
                Code.FORMAT_VERSION,
                "\"" + Shown.of((String) version) + "\" is no version of the " + format
                        + " that this library reads; it reads \"" + KNOWN + "\"");
    }

    @Override
    public void write(DocumentWriter out, Object value) {
        out.text((String) value);
    }
}
