package org.aims4j.jackson;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON that goes out is laid out: two spaces, line feeds, one at the end; the same bytes on every platform. */
final class Output {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter LAYOUT = layout();

    private Output() {}

    /** What {@code content} writes, as JSON in UTF-8. */
    static byte[] json(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(new Pretty(), bytes)) {
            content.accept(out);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance(); // it counts levels
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
