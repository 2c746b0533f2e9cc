package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aims4j.examples.imports.MappingFile.Pair;
import org.junit.jupiter.api.Test;

class MappingFileTest {
    @Test
    void pairs_are_read_in_the_order_of_the_file_whatever_its_other_columns() {
        assertThat(MappingFile.read(file("""
                        to,note,from
                        GOVERN 1.1,,5.2
                        "Art. 9, 17",loose,6.1.2-a
                        X-1,,A.6.2
                        X-2,,6.1
                        """)))
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
                        theirs.csv:8:1: from: "a.5.2" is no number of ISO/IEC 42001:2023; correct it, or leave the row out""");
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
    void a_table_without_one_of_the_columns_is_told_as_that() {
        assertThat(problems("from,target\n8.4,X\n"))
                .containsExactly("theirs.csv:1:1: has no column \"to\"; add it to the first row");
    }

    private static List<String> problems(String csv) {
        return catchThrowableOfType(UnreadableSourceException.class, () -> MappingFile.read(file(csv)))
                .problems()
                .stream()
                .map(SourceProblem::toString)
                .toList();
    }

    private static SourceFile file(String csv) {
        return SourceFile.of("theirs.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
