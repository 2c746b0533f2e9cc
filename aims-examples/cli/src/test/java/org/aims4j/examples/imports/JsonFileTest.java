package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no JSON object, and the places of values in those that are. */
class JsonFileTest {
    @Test
    void an_empty_file_is_told() {
        assertThat(problems("")).containsExactly("f.json:1:1: the file is empty; name a JSON document");
    }

    @Test
    void a_list_is_no_object() {
        assertThat(problems("[]"))
                .containsExactly("f.json:1:1: the document is no JSON object; name a document of this format");
    }

    @Test
    void a_syntax_error_is_told_with_its_place() {
        assertThat(problems("{\n  \"a\": \"é\", b}"))
                .singleElement()
                .asString()
                .startsWith("f.json:2:13: cannot be read as JSON: ")
                .endsWith("; correct it there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\n<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"/>",
                "<bom/>",
                "<!DOCTYPE html>",
                "\ufeff<bom/>"
            })
    void xml_is_told(String xml) {
        assertThat(problems(xml))
                .containsExactly(
                        "f.json:1:1: begins like XML or HTML, and JSON alone is read; convert the document to JSON and name that file");
    }

    @Test
    void a_sign_of_xml_within_a_document_is_a_syntax_error() {
        assertThat(problems("{\"a\": <b/>}"))
                .singleElement()
                .asString()
                .startsWith("f.json:1:7: cannot be read as JSON: ");
    }

    @Test
    void a_document_that_breaks_off_is_told() {
        assertThat(problems("{\"a\": [1,"))
                .singleElement()
                .asString()
                .startsWith("f.json:1:10: cannot be read as JSON: ");
    }

    @Test
    void text_behind_the_document_is_told() {
        assertThat(problems("{}\n{}"))
                .containsExactly("f.json:2:1: text follows the document; leave one document in the file");
    }

    @Test
    void a_name_that_stands_twice_is_told() {
        assertThat(problems("{\"a\": 1, \"a\": 2}")).singleElement().asString().contains("Duplicate");
    }

    @Test
    void endless_nesting_is_told() {
        assertThat(problems("{\"a\":" + "[".repeat(5_000)))
                .singleElement()
                .asString()
                .contains("is nested more than 200 deep");
    }

    @Test
    void half_of_a_character_is_told() {
        assertThat(problems("{\"a\": \"\\ud83d\"}"))
                .containsExactly("f.json:1:7: holds half of a character; write the whole");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told() {
        byte[] latin = "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<SourceProblem> problems = new ArrayList<>();
        assertThat(JsonFile.read(SourceFile.of("f.json", latin), problems)).isEmpty();
        assertThat(problems)
                .map(SourceProblem::toString)
                .containsExactly("f.json:1:8: byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"'', 1:1", "/é, 2:8", "/é/0, 2:10", "/é/1/x, 3:7", "/é/1/missing, 3:2", "/absent, 1:1", "/a~1b~0, 4:9"})
    void places_count_characters(String pointer, String place) {
        JsonFile file = read("{\n \"é\" : [ 1,\n {\"x\":2}],\n\"a/b~\": 3}");
        assertThat(file.problem(pointer, "is here").toString()).startsWith("f.json:" + place + ": ");
    }

    @ParameterizedTest
    @CsvSource({"/a, 1.50", "/b/0, 1e400", "/c, 7", "/d, x", "/e,", "/f,", "/b,", "/absent,"})
    void numbers_are_texts_as_they_are_written(String pointer, String text) {
        JsonFile file = read("{\"a\": 1.50, \"b\": [1e400], \"c\": \"7\", \"d\": \" x \", \"e\": true, \"f\": null}");
        assertThat(file.written(pointer)).isEqualTo(Optional.ofNullable(text));
    }

    @Test
    void a_number_is_shown_as_it_is_written() {
        assertThat(read("{\"a\": 1.50}").problem("/a", "is here").statement()).isEqualTo("/a: \"1.50\" is here");
    }

    @Test
    void a_byte_order_mark_is_no_character() {
        assertThat(read("\ufeff{\"a\": 1}").problem("/a", "is here").toString())
                .isEqualTo("f.json:1:7: /a: \"1\" is here");
    }

    private static JsonFile read(String json) {
        return JsonFile.read(SourceFile.of("f.json", json.getBytes(StandardCharsets.UTF_8)), new ArrayList<>())
                .orElseThrow();
    }

    private static List<String> problems(String json) {
        List<SourceProblem> problems = new ArrayList<>();
        assertThat(JsonFile.read(SourceFile.of("f.json", json.getBytes(StandardCharsets.UTF_8)), problems))
                .isEmpty();
        return problems.stream().map(SourceProblem::toString).toList();
    }
}
