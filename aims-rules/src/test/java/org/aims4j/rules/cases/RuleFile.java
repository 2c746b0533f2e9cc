package org.aims4j.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The entries of all files of cases. */
final class RuleFile {
    private static final String FOLDER = "/org/aims4j/rules/cases/";

    private RuleFile() {}

    /** An entry for each rule, in the order of files and rules. */
    static List<Map<String, Object>> entries() {
        return names().stream()
                .flatMap(name -> Edit.listOf(Sample.yaml(FOLDER + name)).stream())
                .map(Edit::mapOf)
                .toList();
    }

    /** Only of files whose name starts like this, where the system property {@code cases} says so. */
    private static List<String> names() {
        String only = System.getProperty("cases", "");
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(RuleFile.class.getResource(FOLDER), FOLDER)
                .toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && name.startsWith(only))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(FOLDER, e);
        }
    }
}
