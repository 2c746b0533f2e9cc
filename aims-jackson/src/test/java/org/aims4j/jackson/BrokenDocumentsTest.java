package org.aims4j.jackson;

import static org.aims4j.jackson.Documents.json;
import static org.aims4j.jackson.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a document that cannot be parsed, is too large, or is not in UTF-8. */
class BrokenDocumentsTest {
    private static final String EMPTY = "the document is empty; begin it with \"aims\" and \"organization\"";
    private static final String BEGIN = "; write an object that begins with \"aims\" and \"organization\"";

    @ParameterizedTest
    @EnumSource
    void an_empty_document_is_none(Format format) {
        assertThat(problems(format, "")).containsExactly("SYNTAX aims:1:1: " + EMPTY);
        assertThat(problems(format, "\n"))
                .singleElement()
                .asString()
                .startsWith("SYNTAX ")
                .endsWith(EMPTY);
    }

    @Test
    void a_document_of_comments_alone_is_empty() {
        assertThat(problems(Format.YAML, "# nothing\n")).containsExactly("SYNTAX aims:2:1: " + EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void null_is_no_document(Format format) {
        assertThat(problems(format, "null")).containsExactly("WRONG_TYPE aims:1:1: the document is null" + BEGIN);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_no_document(Format format) {
        assertThat(problems(format, "[]")).containsExactly("WRONG_TYPE aims:1:1: the document is a list" + BEGIN);
    }

    @Test
    void a_text_is_no_document() {
        assertThat(problems(Format.YAML, "Nordhavn\n"))
                .containsExactly("WRONG_TYPE aims:1:1: the document is a text" + BEGIN);
    }

    @Test
    void json_that_ends_too_early_is_located_at_its_end() {
        assertThat(problems(Format.JSON, "{" + Documents.JSON + ",\n\"people\": ["))
                .containsExactly(
                        "SYNTAX aims:2:12: /people: this is no JSON: unexpected end-of-input: expected close marker for Array; correct it here");
        assertThat(problems(Format.JSON, "{" + Documents.JSON + ",\n\"unrecorded\": [\"abc"))
                .containsExactly(
                        "SYNTAX aims:2:20: /unrecorded/0: this is no JSON: unexpected end-of-input in VALUE_STRING; correct it here");
    }

    @Test
    void yaml_that_ends_too_early_is_located_at_its_end() {
        assertThat(problems(Format.YAML, Documents.YAML + "people: [ { id: p"))
                .containsExactly(
                        "SYNTAX aims:3:18: /people/0: this is no YAML: expected ',' or '}', but got <stream end> while parsing a flow mapping; correct it here");
        assertThat(problems(Format.YAML, Documents.YAML + "unrecorded: [ \"abc"))
                .containsExactly(
                        "SYNTAX aims:3:19: /unrecorded: this is no YAML: found unexpected end of stream while scanning a quoted scalar; correct it here");
    }

    @Test
    void what_was_wrong_before_the_syntax_broke_is_told_as_well() {
        assertThat(problems(Format.JSON, json("\"people\": 1,\n\"zzzzzz\": 2,\n}")))
                .containsExactly(
                        "WRONG_TYPE aims:2:11: /people: \"1\" is a number; write a list",
                        "UNKNOWN_PROPERTY aims:3:1: /zzzzzz: is no property of ManagementSystem; take it out",
                        "SYNTAX aims:4:1: this is no JSON: unexpected character ('}' (code 125)): was expecting double-quote to start property name; correct it here");
        assertThat(problems(Format.YAML, Documents.YAML + "people: 1\nzzzzzz: 2\n@\n"))
                .containsExactly(
                        "WRONG_TYPE aims:3:9: /people: \"1\" is a number; write a list",
                        "UNKNOWN_PROPERTY aims:4:1: /zzzzzz: is no property of ManagementSystem; take it out",
                        "SYNTAX aims:5:1: this is no YAML: found character '@' that cannot start any token while scanning for the next token; correct it here");
    }

    @Test
    void columns_count_characters() {
        assertThat(problems(Format.JSON, "{\"é😀\": 1, \"é\": tru}"))
                .containsExactly(
                        "UNKNOWN_PROPERTY aims:1:2: /é😀: is no property of ManagementSystem; take it out",
                        "SYNTAX aims:1:16: this is no JSON: unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); correct it here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'aims': 1}",
                "{aims: 1}",
                "{\"aims\": NaN}",
                "{\"aims\": 01}",
                "{\"aims\": .5}",
                "{\"aims\": +1}",
                "{\"aims\": \"\\q\"}",
                "{\"aims\": \"a\nb\"}",
                "{\"aims\": \"1\"} // comment",
                "/* comment */ {}",
                "{\"aims\" 1}",
                "{\"aims\": 1 \"b\": 2}",
                "{\"aims\": [1}",
                "{\"aims\": [1,]}",
                "{\"a\": \"\\ud800\\u0041\", \"aims\": \"\\u00\"}",
                "{\"aims\": \"1\"}}",
            })
    void what_is_no_json_is_told_without_words_of_the_parser(String document) {
        assertThat(problems(Format.JSON, document))
                .last()
                .asString()
                .matches("SYNTAX aims:[12]:\\d+: (/\\w+(/0)?: )?(this is no JSON: .*; correct it here|more follows .*)")
                .doesNotContain("Feature")
                .doesNotContain("[Source")
                .doesNotContain("tools.jackson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aims: [",
                "aims: {",
                "aims: 'x",
                "aims: \"\\q\"",
                "a: b: c",
                "\taims: 1",
                "- a\naims: 1",
                "aims: |x\n  a",
                "aims: %",
                "%YAML 9.9\n---\naims: 1",
                "aims: \"\\UFFFFFFFF\"",
                "a: b\n c: d",
                "? a\nb",
                "aims: !<",
                "aims: &",
                "aims: *",
                "a\u0001b: c",
                "aims: ]",
                "...\nx",
            })
    void what_is_no_yaml_is_told_without_words_of_the_parser(String document) {
        assertThat(problems(Format.YAML, document))
                .last()
                .asString()
                .matches("(SYNTAX|WRONG_TYPE|YAML_FEATURE) aims:[1-3]:\\d+: .*")
                .doesNotContain("org.snakeyaml")
                .doesNotContain("Exception")
                .doesNotContain("null");
    }

    @Test
    void a_character_that_yaml_forbids_is_located() {
        assertThat(problems(Format.YAML, Documents.YAML + "# a\u0007b\n"))
                .containsExactly(
                        "SYNTAX aims:3:4: this is no YAML: the character U+0007 is not allowed; correct it here");
        assertThat(problems(Format.YAML, "# 😀é\n# 😀é\u0007\n"))
                .containsExactly(
                        "SYNTAX aims:2:5: this is no YAML: the character U+0007 is not allowed; correct it here");
    }

    @Test
    void nothing_follows_a_json_document() {
        assertThat(problems(Format.JSON, "{" + Documents.JSON + "}\n {}"))
                .containsExactly("SYNTAX aims:2:2: more follows after the end of the document; take it out");
        assertThat(problems(Format.JSON, "{" + Documents.JSON + "}\n x"))
                .containsExactly(
                        "SYNTAX aims:2:2: this is no JSON: unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); correct it here");
    }

    @Test
    void nothing_follows_a_yaml_document() {
        assertThat(problems(Format.YAML, "---\n" + Documents.YAML + "...\n---\n" + Documents.YAML))
                .containsExactly(
                        "YAML_FEATURE aims:5:1: a second document begins here; put each document into a file of its own");
    }

    @Test
    void markers_around_a_single_yaml_document_are_fine() {
        assertThat(problems(Format.YAML, "%YAML 1.2\n---\n" + Documents.YAML + "...\n"))
                .isEmpty();
    }

    @Test
    void aliases_anchors_and_tags_are_refused_all_at_once() {
        assertThat(
                        problems(
                                Format.YAML,
                                Documents.YAML
                                        + "people:\n- &p { id: p, name: P, from: 2026-01-01 }\n- *p\naiSystems: !list\n- id: !!str s\n  &n name: &x S\n  !y owner: p\n"))
                .containsExactly(
                        "YAML_FEATURE aims:4:3: /people/0: \"&p\" is an anchor; take it out",
                        "YAML_FEATURE aims:5:3: /people/1: is an alias; write the value out",
                        "YAML_FEATURE aims:6:12: /aiSystems: \"!list\" is a tag; take it out",
                        "YAML_FEATURE aims:7:7: /aiSystems/0/id: \"tag:yaml.org,2002:str\" is a tag; take it out",
                        "YAML_FEATURE aims:8:3: /aiSystems/0/name: \"&n\" is an anchor; take it out",
                        "YAML_FEATURE aims:8:12: /aiSystems/0/name: \"&x\" is an anchor; take it out",
                        "YAML_FEATURE aims:9:3: /aiSystems/0/owner: \"!y\" is a tag; take it out");
    }

    @Test
    void a_document_is_refused_for_an_anchor_alone() {
        assertThat(problems(Format.YAML, "aims: \"1\"\norganization: &o { id: org, name: N }\n"))
                .containsExactly("YAML_FEATURE aims:2:15: /organization: \"&o\" is an anchor; take it out");
    }

    @Test
    void names_in_yaml_are_texts() {
        assertThat(problems(Format.YAML, Documents.YAML + "? [a]\n: b\n"))
                .containsExactly(
                        "YAML_FEATURE aims:3:3: a list stands here where the name of a property is expected; write a name");
        assertThat(problems(Format.YAML, Documents.YAML + "? {a: b}\n: b\n"))
                .containsExactly(
                        "YAML_FEATURE aims:3:3: an object stands here where the name of a property is expected; write a name");
        assertThat(problems(Format.YAML, Documents.YAML + "*a : b\n"))
                .containsExactly(
                        "YAML_FEATURE aims:3:1: an alias stands here where the name of a property is expected; write a name");
    }

    @ParameterizedTest
    @EnumSource
    void thirty_million_bytes_are_too_many(Format format) {
        String document = format == Format.JSON
                ? json("\"unrecorded\": [\"" + "a".repeat(30_000_000) + "\"]")
                : Documents.YAML + "unrecorded: [" + "a".repeat(30_000_000) + "]\n";
        assertThat(problems(format, document))
                .containsExactly(
                        "LIMIT aims:1:1: the document has more than 20000000 bytes; split it, or raise the limit");
    }

    @Test
    void a_text_of_more_than_a_million_characters_is_too_long() {
        String text = "a".repeat(1_000_001);
        assertThat(problems(Format.JSON, json("\"unrecorded\": [\"" + text + "\"]")))
                .containsExactly(
                        "LIMIT aims:2:16: /unrecorded/0: the text here is longer than 1000000 characters; shorten it");
        assertThat(problems(Format.YAML, Documents.YAML + "unrecorded: [\"" + text + "\"]\n"))
                .containsExactly(
                        "LIMIT aims:3:14: /unrecorded/0: the text here is longer than 1000000 characters; shorten it");
    }

    @Test
    void a_text_of_a_million_characters_is_short_enough() {
        String text = "a".repeat(1_000_000);
        assertThat(problems(
                        Format.JSON,
                        "{\"aims\": \"1\", \"organization\": {\"id\": \"o\", \"name\": \"" + text + "\"}}"))
                .isEmpty();
        assertThat(problems(Format.YAML, "aims: '1'\norganization: { id: o, name: " + text + " }\n"))
                .isEmpty();
    }

    @Test
    void a_number_of_more_than_a_thousand_characters_is_too_long() {
        String number = "1".repeat(1_001);
        assertThat(problems(Format.JSON, json("\"thresholds\": {\"minorsToMajor\": " + number + "}")))
                .singleElement()
                .asString()
                .matches("LIMIT aims:2:\\d+: .*the number here is longer than 1000 characters; shorten it");
        assertThat(problems(Format.YAML, Documents.YAML + "thresholds: { minorsToMajor: " + number + " }\n"))
                .containsExactly(
                        "LIMIT aims:3:30: /thresholds/minorsToMajor: the number here is longer than 1000 characters; shorten it");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_may_not_be_too_long_to_be_written_again(Format format) {
        String fits = "0." + "5".repeat(998);
        assertThat(problems(format, minorsShare(format, fits))).isEmpty();
        assertThat(problems(format, minorsShare(format, fits + "5")))
                .singleElement()
                .asString()
                .matches(
                        "LIMIT aims:\\d+:\\d+: /thresholds/minorsShare: the number here is longer than 1000 characters; shorten it");
    }

    @Test
    void a_number_may_grow_when_it_is_written_again() {
        assertThat(problems(Format.YAML, minorsShare(Format.YAML, "." + "5".repeat(999))))
                .containsExactly(
                        "LIMIT aims:3:28: /thresholds/minorsShare: the number here is longer than 1000 characters; shorten it");
    }

    private static String minorsShare(Format format, String number) {
        return format == Format.JSON
                ? json("\"thresholds\": {\"minorsShare\": " + number + "}")
                : Documents.YAML + "thresholds: { minorsShare: " + number + " }\n";
    }

    @ParameterizedTest
    @EnumSource
    void a_name_of_more_than_a_thousand_characters_is_too_long(Format format) {
        String fits = "名".repeat(1_000);
        assertThat(problems(format, identifier(format, fits))).isEmpty();
        assertThat(problems(format, identifier(format, fits + "a")))
                .singleElement()
                .asString()
                .matches("LIMIT aims:\\d+:\\d+: .*…: the name here is longer than 1000 characters; shorten it");
    }

    private static String identifier(Format format, String name) {
        return format == Format.JSON
                ? json("\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", \"identifiers\": {\"" + name + "\": \"1\"}}]")
                : Documents.YAML + "aiSystems: [{ id: s, name: S, identifiers: { \"" + name + "\": '1' } }]\n";
    }

    @Test
    void a_name_can_be_too_long() {
        assertThat(problems(Format.JSON, json("\"" + "a".repeat(60_000) + "\": 1")))
                .singleElement()
                .asString()
                .matches("LIMIT aims:2:\\d+: the name here is too long; shorten it");
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_levels_are_too_deep(Format format) {
        String start = format == Format.JSON ? "{" + Documents.JSON + ",\n\"x\": " : Documents.YAML + "x: ";
        assertThat(problems(format, start + "[".repeat(10_000)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("LIMIT aims:" + (format == Format.JSON ? "2:69" : "3:67") + ": /x/0/0")
                .endsWith("the document is nested deeper than 64 levels; no document has to be");
    }

    @Test
    void ten_thousand_levels_of_blocks_are_too_deep() {
        assertThat(problems(Format.YAML, Documents.YAML + "x:\n  " + "- ".repeat(10_000) + "a\n"))
                .last()
                .asString()
                .startsWith("LIMIT aims:4:");
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_levels_at_the_very_start_are_no_document(Format format) {
        assertThat(problems(format, "[".repeat(10_000)))
                .containsExactly("WRONG_TYPE aims:1:1: the document is a list" + BEGIN);
    }

    @ParameterizedTest
    @EnumSource
    void two_million_tokens_are_enough(Format format) {
        String document = format == Format.JSON
                ? json("\"zzzzzz\": [" + "1,".repeat(2_000_000) + "1]")
                : Documents.YAML + "zzzzzz: [" + "1,".repeat(2_000_000) + "1]\n";
        assertThat(problems(format, document))
                .last()
                .asString()
                .startsWith("LIMIT aims:")
                .endsWith("the document has more than 2000000 names, values and brackets; split it");
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_that_is_not_utf_8_is_located(Format format) {
        byte[] latin1 = "{\n \"é\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(format, latin1))
                .containsExactly("ENCODING aims:2:3: the byte E9 is not UTF-8 here; save the document as UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void a_character_that_is_cut_off_at_the_end_is_not_utf_8(Format format) {
        assertThat(problems(format, new byte[] {'{', '}', (byte) 0xC3}))
                .containsExactly("ENCODING aims:1:3: the byte C3 is not UTF-8 here; save the document as UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void utf_16_and_utf_32_are_refused(Format format) {
        for (String encoding : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"}) {
            assertThat(problems(format, "{}".getBytes(java.nio.charset.Charset.forName(encoding))))
                    .as(encoding)
                    .containsExactly(
                            "ENCODING aims:1:1: the document is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_is_passed_over(Format format) {
        String document = format == Format.JSON ? json("\"zzzzzz\": 1") : Documents.YAML + "zzzzzz: 1\n";
        assertThat(problems(format, "\uFEFF" + document)).isEqualTo(problems(format, document));
    }

    @ParameterizedTest
    @EnumSource
    void lines_may_end_in_any_way(Format format) {
        String document = format == Format.JSON ? "{\n\"aims\": 1,\n\"x\": 2}" : "aims: 1\n\nxxxxxx: 2\n";
        assertThat(problems(format, document.replace("\n", "\r\n"))).isEqualTo(problems(format, document));
        assertThat(problems(format, document.replace("\n", "\r"))).isEqualTo(problems(format, document));
    }
}
