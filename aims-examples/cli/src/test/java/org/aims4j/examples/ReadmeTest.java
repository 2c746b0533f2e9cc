package org.aims4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void its_code_is_code_that_compiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/aims4j/examples/QuickStart.java"));
        assertThat(source).contains(blocks(readme(), "java").get(0));
    }

    @Test
    void its_code_prints_what_it_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(blocks(readme(), "").get(0));
    }

    @Test
    void try_it_holds_two_commands() throws IOException {
        String section = readme().replaceAll("(?s).*\n## Try it\n(.*?)\n## .*", "$1");
        assertThat(blocks(section, "sh")).containsExactly("./try-it\n", "./mvnw -B -ntp -q verify\n");
    }

    @Test
    void continuous_integration_runs_its_test_command() throws IOException {
        String command = blocks(readme(), "sh").get(1).strip();
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(command.substring("./mvnw ".length()));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The fenced blocks of a language, in order. */
    private static List<String> blocks(String text, String language) {
        return Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```\\s*$")
                .matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
