package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aims4j.jackson.AimsJson;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.impact.PublishedResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final Path DATA = Path.of("..", "data", "us-federal-2025");
    private static final String INVENTORY =
            DATA.resolve("2025_individually_reported_AI_use_cases.csv").toString();
    private static final String PRODUCTS =
            DATA.resolve("2025_consolidated_COTS_AI_use_cases.csv").toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aims.json", "aims.yaml"})
    void an_inventory_becomes_a_document_that_can_be_read(String name) {
        Path document = folder.resolve(name);
        Run run = importing(document);
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(AimsJson.strict().read(document).aiSystems()).hasSize(2385);
    }

    @Test
    void both_formats_hold_the_same() {
        importing(folder.resolve("aims.json"));
        importing(folder.resolve("aims.yaml"));
        ManagementSystem yaml = AimsJson.strict().read(folder.resolve("aims.yaml"));
        assertThat(AimsJson.strict().read(folder.resolve("aims.json"))).isEqualTo(yaml);
    }

    @Test
    void importing_twice_gives_the_same_bytes() throws IOException {
        importing(folder.resolve("one.yaml"));
        importing(folder.resolve("two.yaml"));
        assertThat(Files.mismatch(folder.resolve("one.yaml"), folder.resolve("two.yaml")))
                .isEqualTo(-1);
    }

    @Test
    void products_are_systems_too_where_their_table_is_given() {
        Path document = folder.resolve("aims.json");
        importing(document, "--cots", PRODUCTS);
        assertThat(AimsJson.strict().read(document).aiSystems()).hasSize(2385 + 291);
    }

    @Test
    void what_was_not_understood_is_told_with_its_place_and_what_was_written_last() {
        Run run = importing(folder.resolve("aims.json"));
        assertThat(run.errLines())
                .contains(INVENTORY
                        + ":1177:33: hi_training_established: \"a) Yes, sufficient monitoring protocols have been "
                        + "established\" is not in the code list of the column; recorded as nothing")
                .last()
                .isEqualTo("2385 AI systems written to " + folder.resolve("aims.json"));
    }

    @Test
    void what_is_said_of_many_rows_is_told_once_with_their_lines() {
        assertThat(importing(folder.resolve("aims.json")).errLines())
                .filteredOn(line -> line.contains("This AI use case utilizes"))
                .singleElement()
                .asString()
                .startsWith(INVENTORY + ":849:25: ")
                .endsWith("; the same in lines 854, 855, 856, 857, 859, 860, 862, 863 and 25 more");
    }

    @Test
    void an_inventory_comes_from_standard_input() throws IOException {
        Path document = folder.resolve("aims.json");
        Run run = Run.of(
                Files.readAllBytes(Path.of(INVENTORY)),
                "import",
                "us-federal-2025",
                "-",
                "--on",
                "2026-11-21",
                "--output",
                document.toString());
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).contains("standard input:1177:33: ");
    }

    @Test
    void the_day_is_required() {
        Run run = Run.of(
                "import",
                "us-federal-2025",
                INVENTORY,
                "--output",
                folder.resolve("a.json").toString());
        assertThat(run).isEqualTo(new Run(2, "", "Missing required option: '--on=DATE'; try 'aims import --help'\n"));
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are_known() {
        Run run = Run.of(
                "import",
                "us-federal-1999",
                INVENTORY,
                "--on",
                "2026-11-21",
                "--output",
                folder.resolve("a.json").toString());
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "\"us-federal-1999\" is no format; use one of us-federal-2025, us-federal-2024, nl-algorithm-register, ca-aia, cyclonedx\n"));
    }

    @Test
    void an_output_whose_name_tells_no_format_is_refused_before_anything_is_read() {
        Run run = Run.of("import", "us-federal-2025", "missing.csv", "--on", "2026-11-21", "--output", "aims.txt");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(".json, .yaml or .yml");
    }

    @Test
    void an_assessment_is_evaluated_against_what_was_published() {
        Path results = Path.of("..", "data", "ca-aia");
        String document = folder.resolve("aia.yaml").toString();
        Run run = Run.of(
                "import",
                "ca-aia",
                results.resolve("results/f028d40f-3c0e-4a36-8a38-fe18d7aaaa32/aia-results-fr.json")
                        .toString(),
                "--published",
                results.resolve("form_submissions.csv").toString(),
                "--on",
                "2026-11-21",
                "--output",
                document);
        assertThat(run.err()).isEqualTo("1 AI systems written to " + document + "\n");
        Run evaluated = Run.of("evaluate", document, "--as-of", "2026-11-21", "--format", "json");
        assertThat(evaluated.out()).contains("\"6.1.4-published-result-differs\"");
    }

    @Test
    void the_folders_of_a_file_count_from_whichever_folder_it_is_named() throws IOException {
        Path table = Files.writeString(
                folder.resolve("published.csv"),
                "dataset_id,source_file,form_version,impact_level,current_score,raw_impact_score,mitigation_score\n"
                        + Path.of("..").toAbsolutePath().normalize().getFileName() + ",a.pdf,0.9.1,1,25,29,38\n");
        Path document = folder.resolve("aia.yaml");
        Run run = Run.of(
                "import",
                "ca-aia",
                Path.of("..", "data/ca-aia/results/f028d40f-3c0e-4a36-8a38-fe18d7aaaa32/aia-results-fr.json")
                        .toString(),
                "--published",
                table.toString(),
                "--on",
                "2026-11-21",
                "--output",
                document.toString());
        assertThat(run.err()).isEqualTo("1 AI systems written to " + document + "\n");
        assertThat(AimsJson.strict()
                        .read(document)
                        .impactAssessments()
                        .get(0)
                        .published()
                        .flatMap(PublishedResult::where))
                .contains("a.pdf, form 0.9.1");
    }

    @Test
    void a_file_gives_the_same_bytes_however_its_path_is_typed() throws IOException {
        Path source = Files.writeString(
                Files.createDirectory(folder.resolve("v")).resolve("odd.json"),
                "{\"version\":\"v0.9.1\",\"data\":{\"riskProfile1\":\"item1-3\"}}");
        for (Path typed : List.of(source, folder.resolve("v/../v/odd.json"))) {
            Path document = folder.resolve(typed.equals(source) ? "one.yaml" : "two.yaml");
            assertThat(Run.of(
                                    "import",
                                    "ca-aia",
                                    typed.toString(),
                                    "--on",
                                    "2026-11-21",
                                    "--output",
                                    document.toString())
                            .exitCode())
                    .isEqualTo(0);
        }
        assertThat(Files.readString(folder.resolve("one.yaml")))
                .isEqualTo(Files.readString(folder.resolve("two.yaml")))
                .contains("odd.json")
                .doesNotContain("v/odd.json");
    }

    @Test
    void an_invalid_document_is_refused_and_nothing_is_written() {
        String document = Path.of("..", "data", "cyclonedx", "invalid", "invalid-dependency-1.6.json")
                .toString();
        Path target = folder.resolve("aims.yaml");
        assertThat(Run.of("import", "cyclonedx", document, "--on", "2026-11-21", "--output", target.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        document + ":28:5: /dependencies/0: has no \"ref\"; add it\n" + document
                                + ":32:14: /dependencies/1/ref: must be at least 1 characters long; correct it\n"));
        assertThat(target).doesNotExist();
    }

    @Test
    void a_supplement_of_another_format_is_refused() {
        Run run = Run.of(
                "import",
                "cyclonedx",
                INVENTORY,
                "--published",
                INVENTORY,
                "--on",
                "2026-11-21",
                "--output",
                folder.resolve("a.json").toString());
        assertThat(run).isEqualTo(new Run(2, "", "--published does not go with cyclonedx; leave it out\n"));
    }

    private static Run importing(Path document, String... more) {
        String[] args = {"import", "us-federal-2025", INVENTORY, "--on", "2026-11-21", "--output", document.toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Run.of(all);
    }
}
