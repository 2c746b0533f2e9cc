package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.LifecycleStage;

class UsFederal2024PropertiesTest {
    private static final byte[] INVENTORY = Inventories2024.csv(
                    Inventories2024.useCase("Describe the AI system", "two\n\"lines\" – é"))
            .getBytes(Charset.forName("windows-1252"));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatever_the_cells_say_they_become_a_document_that_reads_the_same(
            @ForAll("useCases") Map<String, String> useCase) {
        ManagementSystem aims = Inventories2024.read(useCase).aims();
        for (Format format : Format.values()) {
            byte[] document = AimsJson.strict().toBytes(aims, format);
            assertThat(AimsJson.strict().read(document, "aims", format)).isEqualTo(aims);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatever_the_days_say_the_present_stage_is_that_of_the_stage_column(@ForAll("days") List<String> days) {
        List<AISystem> systems = Inventories2024.read(Inventories2024.useCase(
                        "Stage of Development", days.get(0),
                        "Date Initiated", days.get(1),
                        "Date when", days.get(2),
                        "Date Implemented", days.get(3),
                        "Date Retired", days.get(4)))
                .aims()
                .aiSystems();
        assertThat(systems)
                .map(AISystem::stage)
                .isEqualTo(
                        Inventories2024.read(Inventories2024.useCase("Stage of Development", days.get(0)))
                                .aims()
                                .aiSystems()
                                .stream()
                                .map(AISystem::stage)
                                .toList())
                .doesNotContain(Optional.of(LifecycleStage.DEPLOYMENT));
    }

    @Property(tries = 300)
    void whatever_the_bytes_the_reader_finds_records_or_problems(
            @ForAll("places") List<Integer> places, @ForAll byte replacement) {
        byte[] broken = INVENTORY.clone();
        places.forEach(place -> broken[place] = replacement);
        try {
            assertThat(Inventories2024.readBytes(broken).aims().aiSystems()).hasSizeLessThanOrEqualTo(2);
        } catch (UnreadableSourceException e) {
            assertThat(e.problems()).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
        }
    }

    @Provide
    Arbitrary<Map<String, String>> useCases() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "Operation and Maintenance",
                        "Retired",
                        "Both",
                        "Developed with contracting resources.",
                        "Yes",
                        "No – not practical",
                        "Planned or in-progress",
                        "Not Applicable",
                        "7/15/1905",
                        "03/2030",
                        "[\"Age\"]",
                        "Documentation is missing",
                        "N/A"),
                Arbitraries.strings().ofMaxLength(20).map(UsFederal2024PropertiesTest::encodable));
        return Combinators.combine(
                        UseCase2024.COLUMNS.stream().map(column -> cell).toList())
                .as(cells -> {
                    Map<String, String> useCase = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        useCase.put(UseCase2024.COLUMNS.get(i), cells.get(i));
                    }
                    return useCase;
                });
    }

    @Provide
    Arbitrary<List<String>> days() {
        Arbitrary<String> stage = Arbitraries.of(
                "Initiated",
                "Acquisition and/or Development",
                "Implementation and Assessment",
                "Operation and Maintenance",
                "Retired");
        Arbitrary<String> day =
                Arbitraries.of("", "N/A", "1/2/2023", "3/2023", "24-May", "7/15/1905", "1/1/2030", "soon");
        return Combinators.combine(stage, day, day, day, day).as(List::of);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers()
                .between(0, INVENTORY.length - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Halves of surrogate pairs cannot stand in a file. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
