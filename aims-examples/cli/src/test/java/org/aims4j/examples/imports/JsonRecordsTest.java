package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that holds records, and JSON that does not: each problem has its place, and all are told at once. */
class JsonRecordsTest {
    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<SourceProblem> warnings = new ArrayList<>();

    @Test
    void records_stand_under_a_name() {
        assertThat(read("{\"count\": 1, \"all\": [{\"a\": \"x\", \"b\": \"y\", \"c\": {\"a\": [1]}}]}"))
                .map(row -> row.text("a") + row.text("b"))
                .containsExactly("xy");
    }

    @Test
    void records_are_the_document() {
        assertThat(read("[{\"a\": \"x\", \"b\": \"y\"}, {\"b\": \"z\"}]"))
                .map(row -> row.text("a") + row.text("b"))
                .containsExactly("xy", "z");
    }

    @Test
    void an_empty_array_has_no_records() {
        assertThat(read("{\"all\": []}")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"null, ''", "17, 17", "1.50, 1.50", "true, true", "\"\u00a0 x \", x", "\"\\u00e9\", é"})
    void values_are_trimmed_texts(String json, String text) {
        assertThat(read("[{\"a\": " + json + ", \"b\": \"y\"}]"))
                .singleElement()
                .extracting(row -> row.text("a"))
                .isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        assertThat(read("\ufeff[{\"a\": \"x\", \"b\": \"y\"}]")).hasSize(1);
    }

    @Test
    void a_value_knows_its_place() {
        Cell cell = read("[\n {\"a\": \"x\",\n  \"b\": \"y\"}]").get(0).cell("b");
        assertThat(cell).isEqualTo(new Cell("file.json", 3, 8, "b", "y"));
    }

    @Test
    void a_value_that_is_not_there_has_the_place_of_its_record() {
        read("[{\"a\": \"x\", \"b\": \"y\"},\n {\"a\": \"z\"}]");
        Cell cell =
                read("[{\"a\": \"x\", \"b\": \"y\"},\n {\"a\": \"z\"}]").get(1).cell("b");
        assertThat(cell).isEqualTo(new Cell("file.json", 2, 2, "b", ""));
    }

    @Test
    void a_record_of_blanks_is_none() {
        assertThat(read("[{\"a\": \"x\", \"b\": \"y\"}, {}, {\"a\": \" \", \"c\": null, \"d\": \"\"}]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "false", "\"x\"", "[]", "{\"a\": null}"})
    void a_record_with_other_values_alone_is_one_of_blanks(String value) {
        assertThat(read("[{\"a\": \"x\", \"b\": \"y\"}, {\"c\": " + value + "}]"))
                .map(row -> row.text("a") + row.text("b"))
                .containsExactly("xy", "");
    }

    @Test
    void a_value_that_is_optional_may_be_missing_from_all_records() {
        assertThat(JsonRecords.read(
                        SourceFile.of("file.json", "[{\"a\": \"x\"}]".getBytes(StandardCharsets.UTF_8)),
                        "all",
                        List.of("a", "b"),
                        Set.of("b"),
                        problems,
                        warnings))
                .map(row -> row.text("a") + row.text("b"))
                .containsExactly("x");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``          | 1:1: the file is empty; it has to hold an array of records, \"all\"",
                "17          | 1:1: is no object and no array; name a file with an array of records, \"all\"",
                "{}          | 1:1: has no \"all\"; name a file with an array of records, \"all\"",
                "{\"all\": 1} | 1:9: \"all\" is no array; give the records in one",
                "[] []       | 1:4: something follows the end of the document; take it out"
            })
    void another_kind_of_document_is_told(String json, String problem) {
        assertThat(problems(json)).containsExactly("file.json:" + problem);
    }

    @Test
    void all_problems_are_told_in_the_order_of_the_lines() {
        assertThat(problems("[17,\n{\"a\": [1], \"b\": \"y\"},\n{\"b\": \"y\", \"b\": \"z\"},\n{\"b\": \"\\ud800\"}]"))
                .containsExactly(
                        "file.json:1:2: is no record; give each record as an object",
                        "file.json:2:7: \"a\" is no text; give it in quotes",
                        "file.json:3:17: \"b\" stands in the record again; leave one of the two",
                        "file.json:4:7: holds half of a character; write the whole");
    }

    @Test
    void a_value_that_no_record_has_is_named() {
        assertThat(problems("[{\"a\": \"x\"}]"))
                .containsExactly("file.json:1:1: no record has a \"b\"; name a file of this format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "\" 2 \"", "null", "\"\""})
    void a_count_of_the_records_is_not_told_blank_ones_included(String count) {
        read("{\"count\": " + count + ", \"all\": [{\"a\": \"x\", \"b\": \"y\", \"count\": 7}, {}]}");
        assertThat(problems).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3             | \"3\" is not",
                "1             | \"1\" is not",
                "-2            | \"-2\" is not",
                "2e999         | \"2e999\" is not",
                "2e9999999999  | \"2e9999999999\" is not",
                "true          | \"true\" is not",
                "\"many\"    | \"many\" is not",
                "[2]           | is not",
                "{\"all\": 2} | is not"
            })
    void another_count_is_a_warning_with_its_place(String count, String told) {
        assertThat(read("{\"all\": [{\"a\": \"x\", \"b\": \"y\"}, {}],\n \"count\": " + count + "}"))
                .hasSize(1);
        assertThat(problems).isEmpty();
        assertThat(warnings)
                .map(SourceProblem::toString)
                .containsExactly(
                        "file.json:2:11: /count: " + told
                                + " the number of records in the file, which holds 2; it may be cut, changed or one page of several, and is read as it is");
    }

    @Test
    void an_array_that_stands_twice_is_told() {
        assertThat(problems("{\"all\": [],\n \"all\": []}"))
                .containsExactly("file.json:2:9: \"all\" stands here again; leave one of the two");
    }

    @Test
    void what_is_no_json_is_told_with_its_place_in_one_line() {
        assertThat(problems("[{\"a\": \"x\",\n \"b\" \"y\"}]"))
                .singleElement()
                .asString()
                .startsWith("file.json:2:")
                .contains("cannot be read as JSON: ")
                .doesNotContain("\n");
    }

    @Test
    void a_file_that_ends_too_early_is_told() {
        assertThat(problems("[{\"a\": \"x\", \"b\": \"y\"},"))
                .singleElement()
                .asString()
                .contains("cannot be read as JSON: ");
    }

    @Test
    void another_encoding_is_told_with_the_place_of_its_first_byte() {
        read("[\n{\"a\": \"é\"}]".getBytes(Charset.forName("windows-1252")));
        assertThat(problems)
                .map(SourceProblem::toString)
                .containsExactly("file.json:2:8: byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void what_is_nested_beyond_all_measure_is_told() {
        assertThat(problems("{\"x\": " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("cannot be read as JSON: ");
    }

    private List<String> problems(String json) {
        read(json);
        return problems.stream().map(SourceProblem::toString).toList();
    }

    private List<Row> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(byte[] json) {
        return JsonRecords.read(
                SourceFile.of("file.json", json), "all", List.of("a", "b"), Set.of(), problems, warnings);
    }
}
