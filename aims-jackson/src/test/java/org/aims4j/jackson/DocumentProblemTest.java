package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aims4j.jackson.DocumentProblem.Code;
import org.junit.jupiter.api.Test;

class DocumentProblemTest {
    @Test
    void it_is_told_on_one_line() {
        assertThat(problem("aims.yaml", "/aiSystems/0/owner", "p-9"))
                .hasToString("aims.yaml:3:7: /aiSystems/0/owner: \"p-9\" refers to no record");
    }

    @Test
    void what_is_blank_is_left_out() {
        assertThat(problem("", "", "")).hasToString("3:7: refers to no record");
    }

    @Test
    void what_a_terminal_would_obey_is_escaped() {
        assertThat(problem("a\u001b[2Jb.json", "/a\nb", "\u001b[31m\t\r\u202e\u2028\ud800\udb40\udc01x\u0007"))
                .hasToString(
                        "a\\u001B[2Jb.json:3:7: /a\\nb: \"\\u001B[31m\\t\\r\\u202E\\u2028\\uD800\\U000E0001x\\u0007\" refers to no record");
    }

    @Test
    void a_long_value_is_cut_between_two_characters() {
        assertThat(problem("f", "/p", "😀".repeat(61)))
                .hasToString("f:3:7: /p: \"" + "😀".repeat(60) + "…\" refers to no record");
        assertThat(problem("f", "/p", "😀".repeat(60)))
                .hasToString("f:3:7: /p: \"" + "😀".repeat(60) + "\" refers to no record");
    }

    @Test
    void a_long_pointer_is_cut() {
        assertThat(problem("f", "/" + "p".repeat(300), ""))
                .hasToString("f:3:7: /" + "p".repeat(199) + "…: refers to no record");
    }

    @Test
    void the_value_itself_is_kept_whole() {
        assertThat(problem("f", "/p", "a\n".repeat(100)).value()).isEqualTo("a\n".repeat(100));
    }

    @Test
    void lines_and_columns_count_from_one() {
        assertThatThrownBy(() -> new DocumentProblem("f", 0, 1, "", Code.SYNTAX, "", "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 0, column 1: count both from 1");
    }

    @Test
    void an_exception_tells_each_problem_on_a_line() {
        assertThat(new DocumentException(List.of(problem("f", "/p", ""), problem("f", "/q", ""))))
                .hasMessage("f:3:7: /p: refers to no record\nf:3:7: /q: refers to no record");
    }

    @Test
    void there_is_no_exception_without_a_problem() {
        assertThatThrownBy(() -> new DocumentException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No problem given: a document that cannot be read has at least one.");
    }

    private static DocumentProblem problem(String file, String pointer, String value) {
        return new DocumentProblem(file, 3, 7, pointer, Code.INVALID, value, "refers to no record");
    }
}
