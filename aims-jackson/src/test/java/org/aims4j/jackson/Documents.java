package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aims4j.model.ManagementSystem;

/** Documents of the tests, and what is wrong with them. */
final class Documents {
    /** The least that a JSON document holds, without the braces. */
    static final String JSON = "\"aims\": \"1\", \"organization\": {\"id\": \"org\", \"name\": \"N\"}";

    /** The least that a YAML document holds: two lines. */
    static final String YAML = "aims: \"1\"\norganization: { id: org, name: N }\n";

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
}
