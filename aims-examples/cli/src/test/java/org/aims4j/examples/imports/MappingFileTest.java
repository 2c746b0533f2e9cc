package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.aims4j.examples.imports.MappingFile.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {
    @Test
    void pairs_are_read_in_the_order_of_the_file_whatever_its_other_columns() {
        assertThat(MappingFile.read(file("""
                        to,note,from
                        GOVERN 1.1,,5.2
                        "Art. 9, 17",loose,6.1.2-a
                        X-1,,A.6.2
                        X-2,,6.1
                        """)).pairs())
                .isEqualTo(List.of(
                        new Pair("5.2", "GOVERN 1.1"),
                        new Pair("6.1.2-a", "Art. 9, 17"),
                        new Pair("A.6.2", "X-1"),
                        new Pair("6.1", "X-2")));
    }

    @Test
    void every_number_that_the_standard_does_not_have_is_named_with_its_place() {
        assertThat(problems("""
                        from,to
                        8.4,X-1
                        6.1.5,X-2
                        A.5.2,X-3
                        A.11.2,X-4
                        8.5,"X
                        5"
                        a.5.2,X-6
                        """)).containsExactly("""
                        theirs.csv:3:1: from: "6.1.5" is no number of ISO/IEC 42001:2023; correct it, or leave the row out""", """
                        theirs.csv:5:1: from: "A.11.2" is no number of ISO/IEC 42001:2023; correct it, or leave the row out""", """
                        theirs.csv:6:1: from: "8.5" is no number of ISO/IEC 42001:2023; correct it, or leave the row out""", """
                        theirs.csv:8:1: from: "a.5.2" is no number of ISO/IEC 42001:2023, A.5.2 is one; correct it, or leave the row out""");
    }

    @Test
    void a_row_that_does_not_fit_hides_no_unknown_number() {
        assertThat(problems("from,to\n8.4\nA.1.1,X\n"))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("theirs.csv:2:2: the row has 1 cells"))
                .anyMatch(problem -> problem.startsWith("theirs.csv:3:1: from: \"A.1.1\" "));
    }

    @Test
    void blank_cells_are_named() {
        assertThat(problems("from,to\n,X\n8.4,\n"))
                .containsExactly(
                        "theirs.csv:2:1: from: is blank; give a number of ISO/IEC 42001:2023",
                        "theirs.csv:3:2: to: is blank; say what the number is mapped to");
    }

    @Test
    void a_requirement_in_capitals_is_told_as_it_is_written() {
        assertThat(problems("from,to\n8.4-A,X\n"))
                .containsExactly(
                        "theirs.csv:2:1: from: \"8.4-A\" is no number of ISO/IEC 42001:2023, 8.4-a is one; correct it, or leave the row out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM,To\n8.4,X\n",
                " from , to \n8.4,X\n",
                "\ufeffFrom;To\n8.4;X\n",
                "\"a, b\";from;\"to\"\n1;8.4;X\n"
            })
    void headings_are_found_in_any_case_with_commas_or_semicolons(String csv) {
        assertThat(MappingFile.read(file(csv)).pairs()).containsExactly(new Pair("8.4", "X"));
    }

    @Test
    void a_semicolon_in_a_table_with_commas_is_text() {
        assertThat(MappingFile.read(file("from,to,a;b;c;d\n8.4,X;Y,z\n")).pairs())
                .containsExactly(new Pair("8.4", "X;Y"));
    }

    @Test
    void columns_can_be_named() {
        MappingFile mapping = MappingFile.read(
                file("Clause;Note;Target\n8.4;x;Art. 27\n9.9;y;\n6.1.2;;Art. 9\n"), "clause", Optional.of("TARGET"));
        assertThat(mapping.pairs()).containsExactly(new Pair("8.4", "Art. 27"), new Pair("6.1.2", "Art. 9"));
        assertThat(mapping.passedOver()).isEqualTo(1);
    }

    @Test
    void the_column_of_numbers_can_be_named_alone() {
        assertThat(problems("Clause,to\n8.4,X\n8.5,\n", "clause", Optional.empty()))
                .containsExactly(
                        "theirs.csv:3:1: Clause: \"8.5\" is no number of ISO/IEC 42001:2023; correct it, or leave the row out",
                        "theirs.csv:3:2: to: is blank; say what the number is mapped to");
    }

    @Test
    void a_table_without_one_of_the_columns_is_told_as_that_with_those_that_it_has() {
        assertThat(problems("from,target\n8.4,X\n"))
                .containsExactly(
                        "theirs.csv:1:1: has no column \"to\"; it has \"from\", \"target\": name one with --to, or add it");
        assertThat(problems("from;target\n8.4;X\n"))
                .containsExactly(
                        "theirs.csv:1:1: has no column \"to\"; it has \"from\", \"target\": name one with --to, or add it");
    }

    @Test
    void of_a_wide_table_some_columns_are_named() {
        String csv = "x".repeat(100) + ",b,c,d,e,f,g,h,i,j,k,l\n";
        assertThat(problems(csv))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo(
                        "theirs.csv:1:1: has no column \"from\"; it has \"" + "x".repeat(60)
                                + "\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\" and 2 more: name one with --from, or add it");
    }

    @Test
    void columns_that_differ_by_case_alone_are_told_apart_by_their_case() {
        String csv = "ID,id,to\n8.4,9.1,X\n";
        assertThat(MappingFile.read(file(csv), "id", Optional.empty()).pairs()).containsExactly(new Pair("9.1", "X"));
        assertThat(problems(csv, "Id", Optional.empty()))
                .containsExactly("theirs.csv:1:1: has the columns \"ID\", \"id\"; name one with --from");
    }

    @Test
    void one_column_cannot_be_both() {
        assertThat(problems("id,to\n8.4,X\n", "id", Optional.of("ID")))
                .containsExactly("theirs.csv:1:1: \"id\" cannot be both columns; name two with --from and --to");
    }

    @Test
    void what_is_no_table_is_told() {
        assertThat(problems(""))
                .containsExactly("theirs.csv:1:1: the file is empty; its first row has to name the columns");
        assertThat(problems("\"from,to\n8.4,X\n"))
                .containsExactly(
                        "theirs.csv:1:1: a quoted cell of this row is never closed; close the quote, and double a quote inside a cell");
    }

    private static List<String> problems(String csv) {
        return problems(csv, MappingFile.FROM, Optional.empty());
    }

    private static List<String> problems(String csv, String from, Optional<String> to) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> MappingFile.read(file(csv), from, to))
                .problems()
                .stream()
                .map(SourceProblem::toString)
                .toList();
    }

    private static SourceFile file(String csv) {
        return SourceFile.of("theirs.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
