package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;

class UsFederal2025PropertiesTest {
    private static final byte[] INVENTORY = Inventories.csv(Inventories.useCase("problem_solved", "two\n\"lines\" – é"))
            .getBytes(StandardCharsets.UTF_8);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @SuppressWarnings("unchecked") // an array of maps
    void whatever_the_cells_say_they_become_a_document_that_reads_the_same(
            @ForAll("inventories") List<Map<String, String>> useCases) {
        ManagementSystem aims = Inventories.read(useCases.toArray(Map[]::new)).aims();
        for (Format format : Format.values()) {
            byte[] document = AimsJson.strict().toBytes(aims, format);
            assertThat(AimsJson.strict().read(document, "aims", format)).isEqualTo(aims);
        }
    }

    @Property(tries = 500)
    void whatever_the_bytes_the_reader_finds_records_or_problems(
            @ForAll("places") List<Integer> places, @ForAll byte replacement) {
        byte[] broken = INVENTORY.clone();
        places.forEach(place -> broken[place] = replacement);
        try {
            assertThat(Inventories.readBytes(broken).aims().aiSystems()).hasSizeLessThanOrEqualTo(2);
        } catch (UnreadableSourceException e) {
            assertThat(e.problems()).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
        }
    }

    @Property(tries = 50)
    void the_order_of_columns_changes_nothing(@ForAll("headings") List<String> headings) {
        Map<String, String> useCase =
                Inventories.useCase("development_stage", "Pilot", "hi_appeal_process", "Not Applicable");
        String csv = String.join(",", headings) + "\n"
                + String.join(
                        ",",
                        headings.stream()
                                .map(heading -> useCase.getOrDefault(heading, ""))
                                .toList()) + "\n";
        assertThat(Inventories.readCsv(csv).aims())
                .isEqualTo(Inventories.read(useCase).aims());
    }

    @Provide
    Arbitrary<List<Map<String, String>>> inventories() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "Deployed",
                        "Pilot",
                        "High-impact",
                        "Vendor Purchased",
                        "Yes",
                        "No",
                        "In-progress",
                        "Not Applicable",
                        "2024",
                        "03/2030",
                        "['c) Age']",
                        "1",
                        "N/A"),
                Arbitraries.strings().ofMaxLength(20).map(UsFederal2025PropertiesTest::encodable));
        return Combinators.combine(
                        UseCase2025.COLUMNS.stream().map(column -> cell).toList())
                .as(UsFederal2025PropertiesTest::useCase)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers()
                .between(0, INVENTORY.length - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> headings() {
        return Arbitraries.shuffle(UseCase2025.COLUMNS);
    }

    private static Map<String, String> useCase(List<String> cells) {
        List<String> columns = new ArrayList<>(UseCase2025.COLUMNS);
        Map<String, String> useCase = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            useCase.put(columns.get(i), cells.get(i));
        }
        return useCase;
    }

    /** Halves of surrogate pairs cannot stand in a file. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
