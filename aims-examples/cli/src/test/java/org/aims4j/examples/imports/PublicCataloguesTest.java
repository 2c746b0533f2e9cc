package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Subclause;
import org.junit.jupiter.api.Test;

/** Catalogues of the standard that others made and published: which of them have our numbers. */
class PublicCataloguesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/aims4j/examples/catalogues");
    private static final Catalogue CATALOGUE = Catalogue.iso42001();
    private static final List<Row> NUMBERS = numbers();
    private static final Map<String, String> CHECKLIST = checklist();

    @Test
    void the_first_lists_the_38_controls() {
        assertThat(in(row -> isControl(row) && row.text("catalogue_1").equals("assessable")))
                .containsExactlyElementsOf(controls());
    }

    @Test
    void the_first_lists_29_subclauses_ours_but_for_those_of_6_1() {
        List<String> listed = in(row ->
                row.text("kind").equals("clause") && row.text("catalogue_1").equals("assessable"));

        assertThat(listed).hasSize(29).doesNotHaveDuplicates();
        assertThat(CATALOGUE.subclauses().stream()
                        .map(Subclause::id)
                        .map(id -> id.startsWith("6.1.") ? "6.1" : id)
                        .distinct())
                .containsExactlyElementsOf(listed);
    }

    @Test
    void each_number_of_the_first_is_one_of_ours() {
        List<String> listed = in(row -> !row.text("catalogue_1").isEmpty());

        assertThat(listed)
                .hasSize(88)
                .allSatisfy(number -> assertThat(CATALOGUE.itemsOf(number)).isNotEmpty());
    }

    @Test
    void a_template_of_a_statement_of_applicability_lists_the_same_38_controls() {
        assertThat(in(row -> row.text("catalogue_3").equals("y"))).containsExactlyElementsOf(controls());
    }

    @Test
    void the_checklist_has_the_numbers_that_the_comparison_says() {
        assertThat(CHECKLIST).hasSize(42);
        assertThat(in(row -> row.text("catalogue_2").equals("y")))
                .containsExactlyInAnyOrderElementsOf(CHECKLIST.keySet());
    }

    @Test
    void the_numbers_of_the_checklist_that_the_standard_does_not_have_are_reported_one_by_one() {
        String mapping = "from,to\n"
                + CHECKLIST.keySet().stream()
                        .map(number -> number + ",checklist\n")
                        .collect(Collectors.joining());

        UnreadableSourceException refused = catchThrowableOfType(
                UnreadableSourceException.class,
                () -> MappingFile.read(SourceFile.of("checklist.csv", mapping.getBytes(StandardCharsets.UTF_8))));

        assertThat(refused.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.value())
                .containsExactly(
                        "24:1 A.1.1",
                        "25:1 A.1.2",
                        "26:1 A.1.3",
                        "27:1 A.2.1",
                        "29:1 A.3.1",
                        "32:1 A.4.1",
                        "35:1 A.5.1",
                        "39:1 A.7.1",
                        "42:1 A.8.1");
    }

    @Test
    void of_its_numbers_11_of_20_are_no_controls() {
        List<String> annex = CHECKLIST.keySet().stream()
                .filter(number -> number.startsWith("A."))
                .toList();

        assertThat(annex).hasSize(20);
        assertThat(annex.stream().filter(number -> !controls().contains(number)))
                .containsExactly(
                        "A.1.1", "A.1.2", "A.1.3", "A.2.1", "A.3.1", "A.4.1", "A.5.1", "A.6.1", "A.6.2", "A.7.1",
                        "A.8.1");
    }

    @Test
    void the_other_9_mean_something_else() {
        assertThat(CHECKLIST.entrySet().stream()
                        .filter(entry -> controls().contains(entry.getKey()))
                        .map(PublicCataloguesTest::compared))
                .containsExactly(
                        "A.2.2 Validation against requirements | AI policy",
                        "A.3.2 Rollback capability | AI roles and responsibilities",
                        "A.3.3 Access control | Reporting of concerns",
                        "A.4.2 Incident management | Resource documentation",
                        "A.4.3 Logging and auditability | Data resources",
                        "A.5.2 Explainability mechanisms | AI system impact assessment process",
                        "A.7.2 Security testing | Data for development and enhancement of AI system",
                        "A.7.3 Supply chain security | Acquisition of data",
                        "A.8.2 Data subject rights | System documentation and information for users");
    }

    @Test
    void its_22_clause_numbers_exist_and_four_of_them_mean_something_else() {
        List<Map.Entry<String, String>> clauses = CHECKLIST.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("A."))
                .toList();

        assertThat(clauses)
                .hasSize(22)
                .allSatisfy(
                        entry -> assertThat(CATALOGUE.itemsOf(entry.getKey())).isNotEmpty());
        assertThat(clauses.stream()
                        .filter(entry -> List.of("8.2", "8.3", "10.1", "10.2").contains(entry.getKey()))
                        .map(PublicCataloguesTest::compared))
                .containsExactlyInAnyOrder(
                        "8.2 AI system impact assessment | AI risk assessment (operation)",
                        "8.3 Data management for AI systems | AI risk treatment (operation)",
                        "10.1 Nonconformity and corrective action | Continual improvement",
                        "10.2 Continual improvement | Nonconformity and corrective action");
    }

    private static String compared(Map.Entry<String, String> entry) {
        return entry.getKey() + " " + entry.getValue() + " | " + CATALOGUE.title(entry.getKey());
    }

    private static List<String> controls() {
        return CATALOGUE.controls().stream().map(AnnexControl::id).toList();
    }

    private static boolean isControl(Row row) {
        return row.text("kind").equals("annex-control");
    }

    /** The numbers of the rows that fit, in the order of the file. */
    private static List<String> in(Predicate<Row> fits) {
        return NUMBERS.stream().filter(fits).map(row -> row.text("identifier")).toList();
    }

    private static List<Row> numbers() {
        List<SourceProblem> problems = new ArrayList<>();
        List<Row> rows = CsvTable.read(
                SourceFile.of(
                        "identifier-crosscheck.csv",
                        read("identifier-crosscheck.csv").getBytes(StandardCharsets.UTF_8)),
                List.of("identifier", "kind", "catalogue_1", "catalogue_2", "catalogue_3"),
                problems);
        assertThat(problems).isEmpty();
        return rows;
    }

    /** The titles of the checklist by number. */
    private static Map<String, String> checklist() {
        return Pattern.compile("control_id: \"([^\"]+)\"\\s+title: \"([^\"]+)\"")
                .matcher(read("raisk/compliance-checklist.yaml"))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (one, other) -> one, LinkedHashMap::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
