package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.junit.jupiter.api.Test;

/** What a host gets with the dependency: small, and unable to turn text into code. */
class RuntimePathTest {
    private static final Path LIST = Path.of("target", "runtime-path.txt");

    @Test
    void at_most_20_jars() throws IOException {
        assertThat(path()).hasSizeLessThanOrEqualTo(19); // and this module's own
    }

    @Test
    void at_most_5_megabytes_of_third_parties() throws IOException {
        long bytes = 0;
        for (Path entry : path()) {
            bytes += entry.toString().contains("aims-core") ? 0 : Files.size(entry);
        }
        assertThat(bytes).isBetween(1_000_000L, 5_000_000L);
    }

    @Test
    void no_compiler() throws IOException {
        Pattern compilers =
                Pattern.compile("mvel|ecj|antlr|xstream|javaparser|drl-parser|drl-extensions|drools-engine");
        assertThat(path())
                .noneMatch(entry ->
                        compilers.matcher(entry.getFileName().toString()).find());
    }

    @Test
    void an_evaluation_needs_nothing_else() throws IOException, InterruptedException {
        List<String> entries =
                new ArrayList<>(path().stream().map(Path::toString).toList());
        entries.add(Path.of("target", "classes").toString());
        entries.add(Path.of("target", "test-classes").toString());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, entries),
                        Host.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        assertThat(output).contains("6.1.4-process-missing");
    }

    /** A host with nothing but the run-time path. */
    static final class Host {
        private Host() {}

        public static void main(String[] arguments) {
            ManagementSystem aims = ManagementSystem.builder()
                    .organization(Organization.builder().id("org").name("Host").build())
                    .build();
            ConformityEvaluator.standard()
                    .evaluate(aims, LocalDate.of(2026, 11, 21))
                    .findings()
                    .forEach(finding -> System.out.println(finding.ruleId()));
        }
    }

    private static List<Path> path() throws IOException {
        return Stream.of(Files.readString(LIST).strip().split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }
}
