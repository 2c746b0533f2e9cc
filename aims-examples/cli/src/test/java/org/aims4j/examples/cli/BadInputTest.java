package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be worked with: exit code 2, lines that name file and place, no stack trace, nothing written. */
class BadInputTest {
    private static final String HEAD = "aims: \"1\"\norganization: { id: org, name: Org }\n";

    @TempDir
    Path folder;

    private Path output = Path.of("");

    @BeforeEach
    void name_an_output() {
        output = folder.resolve("output.json");
    }

    @Test
    void an_empty_document() {
        refuses("aims.yaml", "", "1:1: ");
        refuses("aims.json", "", "1:1: ");
    }

    @Test
    void null_instead_of_a_document() {
        refuses("aims.json", "null", "1:1: ");
        refuses("aims.yaml", "null", "1:1: ");
    }

    @Test
    void truncated_json() {
        refuses("aims.json", "{\"aims\": \"1\", \"organization\": {\"id\": \"org\",", "1:");
    }

    @Test
    void an_unknown_property() {
        refuses("aims.yaml", HEAD + "aiSystem: []\n", "3:1: /aiSystem: ");
    }

    @Test
    void a_wrong_type() {
        refuses("aims.yaml", HEAD + "aiSystems: 7\n", "3:12: /aiSystems: ");
    }

    @Test
    void a_reference_that_leads_nowhere() {
        refuses("aims.yaml", HEAD + "aiSystems:\n  - { id: a, name: A, owner: nobody }\n", "4:");
    }

    @Test
    void an_id_that_is_used_twice() {
        refuses("aims.yaml", HEAD + "aiSystems:\n  - { id: org, name: A }\n", "4:");
    }

    @Test
    void a_key_that_stands_twice() {
        refuses("aims.yaml", HEAD + "aims: \"1\"\n", "3:");
        refuses("aims.json", "{\"aims\": \"1\", \"aims\": \"1\"}", "1:");
    }

    @Test
    void a_yaml_alias() {
        refuses("aims.yaml", "aims: \"1\"\norganization: { id: &a org, name: *a }\n", "2:");
    }

    @Test
    void a_text_of_30_megabytes() {
        refuses(
                "aims.json",
                "{\"aims\": \"1\", \"organization\": {\"id\": \"org\", \"name\": \"" + "x".repeat(30_000_000) + "\"}}",
                "1:1: ");
    }

    @Test
    void nesting_of_10000() {
        refuses("aims.json", "{\"aims\": " + "[".repeat(10_000), "1:");
        refuses("aims.yaml", "aims: " + "[".repeat(10_000), "1:");
    }

    @Test
    void an_unknown_format_version() {
        refuses("aims.yaml", HEAD.replace("\"1\"", "\"9\""), "1:");
    }

    @Test
    void several_problems_are_several_lines() {
        Path document = Documents.write(folder, "aims.yaml", HEAD + "aiSystem: []\nsupplier: []\n");
        assertThat(evaluate(document).errLines()).hasSize(2);
    }

    @Test
    void standard_input_that_is_no_document() {
        Run run = Run.of("{".getBytes(StandardCharsets.UTF_8), "evaluate", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("standard input:1:");
    }

    @Test
    void a_file_that_is_not_there() {
        Path missing = folder.resolve("missing.yaml");
        assertThat(evaluate(missing))
                .isEqualTo(new Run(2, "", missing + ": there is no such file; correct the name\n"));
    }

    @Test
    void a_directory_instead_of_a_file() {
        assertThat(evaluate(folder)).isEqualTo(new Run(2, "", folder + ": is a directory; name a file\n"));
    }

    @Test
    void a_document_whose_name_tells_no_format() {
        Path document = Documents.write(folder, "aims.txt", HEAD);
        assertThat(evaluate(document).err())
                .startsWith(document + ":1:1: the name tells no format; use one that ends in .json, .yaml or .yml");
        assertThat(evaluate(document).exitCode()).isEqualTo(2);
    }

    @Test
    void an_inventory_with_a_missing_column() throws IOException {
        String csv = Files.readString(
                Path.of("..", "data", "us-federal-2025", "2025_individually_reported_AI_use_cases.csv"));
        Path inventory = Documents.write(folder, "inventory.csv", csv.replaceFirst("is_high_impact", "high_impact"));
        assertThat(importing(inventory))
                .isEqualTo(new Run(
                        2, "", inventory + ":1:1: has no column \"is_high_impact\"; add it to the first row\n"));
        assertThat(output).doesNotExist();
    }

    @Test
    void a_register_with_several_faults() throws IOException {
        Path register = Documents.write(folder, "register.json", "{\"algoritmes\": [\n17,\n{\"id\": [1]}]}");
        Run run = Run.of(
                "import",
                "nl-algorithm-register",
                register.toString(),
                "--on",
                "2026-11-21",
                "--output",
                output.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .contains(
                        register + ":2:1: is no record; give each record as an object",
                        register + ":3:8: \"id\" is no text; give it in quotes");
        assertThat(output).doesNotExist();
    }

    @Test
    void an_inventory_in_another_encoding() throws IOException {
        String csv = Files.readString(
                Path.of("..", "data", "us-federal-2025", "2025_individually_reported_AI_use_cases.csv"));
        Path inventory = Files.write(
                folder.resolve("inventory.csv"), csv.substring(1).getBytes(Charset.forName("windows-1252")));
        Run run = importing(inventory);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .matches("\\Q" + inventory + "\\E:\\d+:\\d+: byte 0x[0-9A-F]{2} is not UTF-8; save the file as UTF-8");
        assertThat(output).doesNotExist();
    }

    @Test
    void an_empty_inventory() throws IOException {
        Path inventory = Files.createFile(folder.resolve("inventory.csv"));
        assertThat(importing(inventory))
                .isEqualTo(
                        new Run(2, "", inventory + ":1:1: the file is empty; its first row has to name the columns\n"));
    }

    @Test
    void an_inventory_that_is_not_there() {
        assertThat(importing(folder.resolve("inventory.csv")).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/output.json", "."})
    void an_output_that_cannot_be_written(String name) {
        Path document = Documents.write(folder, "aims.yaml", HEAD);
        Run run = Run.of(
                "evaluate",
                document.toString(),
                "--output",
                folder.resolve(name).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith(folder.resolve(name).toString());
    }

    private void refuses(String name, String document, String place) {
        Path file = Documents.write(folder, name, document);
        Run run = evaluate(file);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).isNotEmpty().allMatch(line -> line.startsWith(file + ":"));
        assertThat(run.err()).startsWith(file + ":" + place).doesNotContain("\tat ", "Exception");
        assertThat(output).doesNotExist();
    }

    private Run evaluate(Path document) {
        return Run.of("evaluate", document.toString(), "--output", output.toString());
    }

    private Run importing(Path inventory) {
        return Run.of(
                "import", "us-federal-2025", inventory.toString(), "--on", "2026-11-21", "--output", output.toString());
    }
}
