package org.aims4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final String PAGE = "above\n" + Results.BEGIN + "\nold\n" + Results.END + "\nbelow\n";

    private static Results.Section section(double measured) {
        return new Results.Section(
                "reading",
                "a machine",
                List.of(new Row("10 AI systems", new Figure("ours", measured, "ms"), new Figure("theirs", 500, "ms"))));
    }

    @Test
    void the_page_shows_the_figures_in_the_file() throws IOException {
        String page = Files.readString(DOCS.resolve("benchmarks.md"));
        assertThat(Results.in(DOCS.resolve("benchmarks.json")).shownIn(page))
                .as("run aims-examples/benchmarks/run, or take the figures out of docs/benchmarks.json")
                .isEqualTo(page);
    }

    @Test
    void a_page_shows_both_figures_and_their_ratio_and_keeps_what_stands_around() {
        String page = new Results(List.of(section(1234.56))).shownIn(PAGE);
        assertThat(page)
                .startsWith("above\n")
                .endsWith("below\n")
                .contains("| 10 AI systems | ours | 1,230 ms | theirs | 500 ms | 2.47 |")
                .contains("On a machine.")
                .doesNotContain("old");
    }

    @Test
    void a_new_section_takes_the_place_of_the_old_one() {
        Results results = new Results(List.of(section(1))).with(section(2));
        assertThat(results.sections()).containsExactly(section(2));
    }

    @Test
    void what_is_written_is_read_again(@TempDir Path directory) throws IOException {
        Path page = Files.writeString(directory.resolve("page.md"), PAGE);
        Results results = new Results(List.of(section(1.5)));
        results.write(directory.resolve("results.json"), page);
        assertThat(Results.in(directory.resolve("results.json"))).isEqualTo(results);
        assertThat(Files.readString(page)).isEqualTo(results.shownIn(PAGE));
    }

    @Test
    void a_page_without_the_marks_is_refused() {
        assertThatThrownBy(() -> new Results(List.of()).shownIn("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Results.BEGIN);
    }

    @Test
    void the_median_of_an_even_number_is_between_the_two_in_the_middle() {
        assertThat(Figure.median(4, 1, 3, 100)).isEqualTo(3.5);
        assertThat(Figure.median(100, 1, 3)).isEqualTo(3);
    }
}
