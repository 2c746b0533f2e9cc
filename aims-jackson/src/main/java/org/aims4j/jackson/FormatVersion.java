package org.aims4j.jackson;

import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;

/** The version of the document format. Of a document in another version nothing can be said, so reading ends at it. */
final class FormatVersion {
    static final String PROPERTY = "aims";
    static final String KNOWN = "1";

    static final ValueCodec CODEC = new ValueCodec() {
        @Override
        public @Nullable Object read(Tokens in) {
            Object version = ScalarCodec.TEXT.read(in);
            if (version == null || version.equals(KNOWN)) {
                return version;
            }
            throw in.unreadable(
                    Code.FORMAT_VERSION,
                    "\"" + Shown.of((String) version)
                            + "\" is no version of the document format that this library reads; it reads \"" + KNOWN
                            + "\"");
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.text((String) value);
        }
    };

    private FormatVersion() {}
}
