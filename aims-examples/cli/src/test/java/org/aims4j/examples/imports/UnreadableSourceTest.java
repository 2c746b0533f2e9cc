package org.aims4j.examples.imports;

import static org.aims4j.examples.imports.Inventories.useCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are no inventory: each problem has its line, and all are told at once. */
class UnreadableSourceTest {
    @Test
    void a_missing_column_is_named() {
        String csv = Inventories.csv(useCase()).replace("\"vendor_name\"", "\"vendor\"");
        assertThat(problems(csv))
                .containsExactly("inventory.csv:1:1: has no column \"vendor_name\"; add it to the first row");
    }

    @Test
    void all_missing_columns_are_named() {
        String csv = Inventories.csv(useCase())
                .replace("\"vendor_name\"", "\"vendor\"")
                .replace("\"id\"", "\"Number\"");
        assertThat(problems(csv))
                .containsExactly(
                        "inventory.csv:1:1: has no column \"id\"; add it to the first row",
                        "inventory.csv:1:1: has no column \"vendor_name\"; add it to the first row");
    }

    @Test
    void a_column_that_stands_twice_is_named() {
        String csv = Inventories.csv(useCase()).replace("\"agency_bureau\"", "\"id\",\"agency_bureau\"");
        assertThat(problems(csv)).contains("inventory.csv:1:5: \"id\" is also column 3; leave one of the two");
    }

    @Test
    void another_kind_of_table_is_told_in_one_line() {
        assertThat(problems("a;b\n1;2,3\n"))
                .containsExactly(
                        "inventory.csv:1:1: has none of the 28 columns, \"agency\" to \"hi_appeal_process\"; name a file of this format, with commas between its cells");
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(problems(""))
                .containsExactly("inventory.csv:1:1: the file is empty; its first row has to name the columns");
    }

    @Test
    void a_file_of_blank_lines_is_empty() {
        assertThat(problems("\n\n"))
                .containsExactly("inventory.csv:1:1: the file is empty; its first row has to name the columns");
    }

    @Test
    void a_row_of_blanks_is_left_out() {
        String csv = Inventories.csv(useCase());
        assertThat(Inventories.readBytes((csv + "   \n,\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Inventories.readBytes(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rows_that_are_too_short_or_too_long_are_told_with_their_lines() {
        String csv = Inventories.csv(useCase("problem_solved", "two\nlines")) + "1,2\nx" + ",".repeat(28) + "\n";
        assertThat(problems(csv))
                .containsExactly(
                        "inventory.csv:4:3: the row has 2 cells and the header 28; give each row one cell per heading, and quote a cell that holds a comma, a quote or a line break",
                        "inventory.csv:5:29: the row has 29 cells and the header 28; give each row one cell per heading, and quote a cell that holds a comma, a quote or a line break");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_the_line_of_its_row() {
        String csv = Inventories.csv(useCase()) + "ABC,\"Agency of Basic Care,2\n\nand more\n";
        assertThat(problems(csv))
                .containsExactly(
                        "inventory.csv:3:2: a quoted cell of this row is never closed; close the quote, and double a quote inside a cell");
    }

    @Test
    void text_behind_a_closing_quote_is_told() {
        String csv = Inventories.csv(useCase()) + "\"ABC\" or so,2\n";
        assertThat(problems(csv))
                .containsExactly(
                        "inventory.csv:3:1: text follows a closing quote; double a quote inside a quoted cell");
    }

    @Test
    void another_encoding_is_told_with_the_place_of_its_first_byte() {
        byte[] csv = Inventories.csv(useCase("use_case_name", "a – b")).getBytes(Charset.forName("windows-1252"));
        assertThat(problems(csv))
                .singleElement()
                .asString()
                .matches("inventory.csv:2:\\d+: byte 0x96 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void utf_16_is_told() {
        byte[] csv = Inventories.csv(useCase()).getBytes(StandardCharsets.UTF_16);
        assertThat(problems(csv)).containsExactly("inventory.csv:1:1: byte 0xFE is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_file_that_ends_inside_a_character_is_told() {
        byte[] whole = (Inventories.csv(useCase()) + "é").getBytes(StandardCharsets.UTF_8);
        assertThat(problems(java.util.Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly("inventory.csv:3:1: byte 0xC3 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_cell_beyond_all_measure_is_told() {
        String csv = Inventories.csv(useCase("problem_solved", "x".repeat(2_000_000)));
        assertThat(problems(csv)).singleElement().asString().startsWith("inventory.csv:2:11: ");
    }

    @Test
    void problems_of_all_files_are_told_at_once() {
        UnreadableSourceException thrown = catchThrowableOfType(
                UnreadableSourceException.class,
                () -> new UsFederal2025()
                        .read(
                                List.of(
                                        SourceFile.of("a.csv", new byte[0]),
                                        SourceFile.of("b.csv", UsFederal2025.COTS, new byte[0])),
                                Inventories.DAY));
        assertThat(thrown.problems()).map(SourceProblem::file).containsExactly("a.csv", "b.csv");
    }

    private static List<String> problems(String csv) {
        return problems(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] csv) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> Inventories.readBytes(csv))
                .problems()
                .stream()
                .map(SourceProblem::toString)
                .toList();
    }
}
