package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.aims4j.model.ManagementSystem;

/** Documents of the tests, and what is wrong with them. */
final class Documents {
    /** The least that a JSON document holds, without the braces. */
    static final String JSON = "\"aims\": \"1\", \"organization\": {\"id\": \"org\", \"name\": \"N\"}";

    /** The least that a YAML document holds: two lines. */
    static final String YAML = "aims: \"1\"\norganization: { id: org, name: N }\n";

    private static final Pattern LINE = Pattern.compile("aims:[1-9]\\d*:[1-9]\\d*: \\P{Cntrl}+");

    /** What no reader of a message should see, unless it stands in the document. */
    private static final List<String> OF_THE_PARSER =
            List.of("Exception", "org.", "tools.", "java.", "Feature", "[Source");

    private Documents() {}

    /** A JSON document with more properties. */
    static String json(String properties) {
        return "{" + JSON + ",\n" + properties + "}";
    }

    /** A document of a small hospital, written by hand, in YAML. */
    static byte[] sample() {
        try (InputStream in = Documents.class.getResourceAsStream("sample.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ManagementSystem read(Format format, String document) {
        return AimsJson.strict().read(utf8(document), "aims", format);
    }

    static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with a document, as problems. */
    static List<DocumentProblem> problemsOf(Format format, byte[] document) {
        DocumentException thrown = catchThrowableOfType(
                DocumentException.class, () -> AimsJson.strict().read(document, "aims", format));
        return thrown == null ? List.of() : thrown.problems();
    }

    /** What is wrong with a document, as lines of code and text. */
    static List<String> problems(Format format, byte[] document) {
        return problemsOf(format, document).stream()
                .map(problem -> problem.code() + " " + problem)
                .toList();
    }

    /** What is wrong with a document, as lines of code and text. */
    static List<String> problems(Format format, String document) {
        return problems(format, utf8(document));
    }

    /**
     * Whether a document is read. Then it can also be written, in both formats, and comes back from them; else it is refused with problems that are located in it, one line each.
     * Whatever else happens fails.
     */
    static boolean isRead(Format format, byte[] document) {
        ManagementSystem aims;
        try {
            aims = AimsJson.strict().read(document, "aims", format);
        } catch (DocumentException e) {
            String text = new String(document, StandardCharsets.UTF_8);
            long breaks = text.chars().filter(c -> c == '\n' || c == '\r').count();
            assertThat(e.problems()).allMatch(problem -> {
                String line = problem.toString();
                return problem.line() <= breaks + 1
                        && LINE.matcher(line).matches()
                        && OF_THE_PARSER.stream().noneMatch(words -> line.contains(words) && !text.contains(words));
            });
            return false;
        }
        for (Format written : Format.values()) {
            byte[] bytes = AimsJson.strict().toBytes(aims, written);
            ManagementSystem again = AimsJson.strict().read(bytes, "aims", written);
            assertThat(again).isEqualTo(aims);
            assertThat(AimsJson.strict().toBytes(again, written)).isEqualTo(bytes);
        }
        return true;
    }
}
