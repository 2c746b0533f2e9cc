package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages about the rules are those of the rules. Rewritten by {@code -Drules.update}. */
class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");

    @Test
    void the_pages_are_those_of_the_rules() throws IOException {
        SortedMap<String, String> made = RulePages.all();
        if (System.getProperty("rules.update") != null) {
            write(made);
        }
        SortedMap<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(there)
                .as("a page is stale; run this test with -Drules.update")
                .isEqualTo(made);
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        try (Stream<Path> old = Files.list(PAGES)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }
}
