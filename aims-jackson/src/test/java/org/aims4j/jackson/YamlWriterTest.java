package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    private static String written(Consumer<YamlWriter> value) {
        YamlWriter out = new YamlWriter();
        out.startObject();
        out.name("a");
        value.accept(out);
        out.endObject();
        return out.toString();
    }

    private static String text(String text) {
        return written(out -> out.text(text));
    }

    @Test
    void lists_stand_inside_lists() {
        assertThat(written(out -> {
                    out.startList();
                    for (int row = 0; row < 2; row++) {
                        out.startList();
                        out.text("x");
                        out.text("y\nz");
                        out.endList();
                    }
                    out.endList();
                }))
                .isEqualTo("""
                        a:
                          - - x
                            - |-
                              y
                              z
                          - - x
                            - |-
                              y
                              z
                        """);
    }

    @Test
    void objects_stand_inside_lists() {
        assertThat(written(out -> {
                    out.startList();
                    for (int i = 0; i < 2; i++) {
                        out.startObject();
                        out.name("b");
                        out.startList();
                        out.number(i);
                        out.endList();
                        out.name("c");
                        out.flag(true);
                        out.endObject();
                    }
                    out.endList();
                }))
                .isEqualTo("""
                        a:
                          - b:
                              - 0
                            c: true
                          - b:
                              - 1
                            c: true
                        """);
    }

    @Test
    void what_is_empty_is_written_as_such() {
        assertThat(written(out -> {
                    out.startList();
                    out.startObject();
                    out.endObject();
                    out.startList();
                    out.endList();
                    out.text("");
                    out.endList();
                    out.name("b");
                    out.startObject();
                    out.endObject();
                    out.name("c");
                    out.startList();
                    out.endList();
                }))
                .isEqualTo("""
                        a:
                          - {}
                          - []
                          - ""
                        b: {}
                        c: []
                        """);
    }

    @Test
    void a_long_name_is_marked_as_one() {
        String name = "n".repeat(1_001);
        assertThat(written(out -> {
                    out.startObject();
                    out.name(name);
                    out.text("x");
                    out.endObject();
                }))
                .isEqualTo("a:\n  ? " + name + "\n  : x\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "Radiology, ward 2",
                "a:b",
                "a#b",
                "it's \"so\"",
                "(a)",
                "/a/b",
                "8.4-a of 3",
                "3 systems",
                "v1.0",
                "x-",
                "Größe",
                "漢字 😀",
                "a\u00a0b",
                "nullable",
                "trueish",
                "P1Y",
                "A.6.2.4",
                "\\n",
                "a [b] {c}",
                "$x",
                "^",
                ";"
            })
    void a_text_that_nobody_takes_for_anything_else_has_no_quotes(String text) {
        assertThat(text(text)).isEqualTo("a: " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a",
                "a ",
                "-",
                "- a",
                "-a",
                "--- a",
                "...",
                "?",
                "? a",
                ":",
                ": a",
                "a:",
                "a: b",
                "a #b",
                "#a",
                "[a]",
                "{a}",
                "]",
                "}",
                ",a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "=",
                "<<",
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "True",
                "FALSE",
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "0",
                "007",
                "1.0",
                "8.4",
                "1_000",
                "1e5",
                "0x1F",
                "0o17",
                "12:30",
                "12:30:45",
                "2026-01-15",
                "2026-01-15T10:00:00Z",
                "2026-01-15 10:00:00 +1:00",
                "+1",
                "-1",
                ".5",
                ".inf",
                ".NaN",
                "1e+3",
                "0b1",
                "\u00a0a",
                "a:\u00a0b"
            })
    void a_text_that_somebody_may_take_for_something_else_has_quotes(String text) {
        assertThat(text(text)).isEqualTo("a: \"" + text + "\"\n");
    }

    @Test
    void what_cannot_be_printed_is_escaped() {
        assertThat(text("\u0000\u001b\u007f\u0085\u009f\u2028\u2029\ufeff\ufffe\uffff"))
                .isEqualTo("a: \"\\u0000\\u001B\\u007F\\u0085\\u009F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF\"\n");
        assertThat(text("a\tb\r\"\\")).isEqualTo("a: \"a\\tb\\r\\\"\\\\\"\n");
    }

    @Test
    void lines_are_a_block() {
        assertThat(text("one\n\n  two\n# three\n- four")).isEqualTo("a: |-\n  one\n\n    two\n  # three\n  - four\n");
        assertThat(text("one\ntwo\n")).isEqualTo("a: |\n  one\n  two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\na",
                " a\nb",
                "a \nb",
                "a\n \nb",
                "a\nb ",
                "a\n\n",
                "a\tb\nc",
                "a\r\nb",
                "a\n\u2028",
                "a\n\ufeff"
            })
    void lines_that_are_not_read_alike_everywhere_are_quoted(String text) {
        assertThat(text(text)).startsWith("a: \"").hasLineCount(1);
    }

    @Test
    void nothing_is_null() {
        assertThat(written(YamlWriter::nothing)).isEqualTo("a: null\n");
    }

    @Test
    void a_word_has_quotes_only_where_it_stands_for_a_truth_value() {
        assertThat(written(out -> out.word("NO"))).isEqualTo("a: \"NO\"\n");
        assertThat(written(out -> out.word("NONE"))).isEqualTo("a: NONE\n");
        assertThat(written(out -> out.word("2026-01-15"))).isEqualTo("a: 2026-01-15\n");
    }

    @Test
    void numbers_are_as_they_are() {
        assertThat(written(out -> out.number(-7))).isEqualTo("a: -7\n");
        assertThat(written(out -> out.number(new BigDecimal("0.250")))).isEqualTo("a: 0.250\n");
        assertThat(written(out -> out.number(new BigDecimal("1E+3")))).isEqualTo("a: 1E+3\n");
    }
}
