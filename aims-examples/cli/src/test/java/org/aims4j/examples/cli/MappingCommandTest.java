package org.aims4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingCommandTest {
    private static final String CROSSCHECK =
            "src/test/resources/org/aims4j/examples/catalogues/identifier-crosscheck.csv";

    @Test
    void every_unknown_number_is_a_line() {
        assertThat(mapping("from,to\n8.4,X-1\nA.1.1,X-2\n6.1.5,X-3\n")).isEqualTo(new Run(2, "", """
                        standard input:3:1: from: "A.1.1" is no number of ISO/IEC 42001:2023; correct it, or leave the row out
                        standard input:4:1: from: "6.1.5" is no number of ISO/IEC 42001:2023; correct it, or leave the row out
                        """));
    }

    @Test
    void what_it_leads_from_is_counted() {
        Run run = mapping("from,to\nA.5,X-1\n8.4-a,X-2\nA.5.2,X-3\n");
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("""
                        3 pairs lead from 5 of 229 items of ISO/IEC 42001:2023
                        Pairs lead from all items below
                           A.5
                        No pair leads from
                           4.1-a, 4.1-b,\s""")
                .doesNotContain("8.4-a")
                .doesNotContain("A.5.2")
                .contains("8.4-b")
                .endsWith("A.10.4\n");
    }

    @Test
    void headings_and_repeated_pairs_are_told() {
        String csv = "from,to\nA.6.2,X-1\n8.4,X-2\nA.6.1,X-1\nA.6.2,X-1\nA.6.2,X-2\nA.6.2,X-1\n8.4-a,X-1\n";
        assertThat(mapping(csv).out()).startsWith("""
                5 pairs lead from 12 of 229 items of ISO/IEC 42001:2023
                2 rows repeat a pair and do not count
                Pairs lead from all items below
                   8.4, A.6.1, A.6.2
                No pair leads from
                """);
        JsonNode json =
                JsonMapper.shared().readTree(mapping(csv, "--format", "json").out());
        assertThat(json.get("pairs").asInt()).isEqualTo(5);
        assertThat(json.get("repeated").asInt()).isEqualTo(2);
        assertThat(json.get("numbersOfSeveralItems"))
                .extracting(JsonNode::asString)
                .containsExactly("8.4", "A.6.1", "A.6.2");
    }

    @Test
    void json_lists_both_sides() {
        JsonNode json = JsonMapper.shared()
                .readTree(mapping("from,to\nA,X-1\n", "--format", "json").out());
        assertThat(json.get("pairs").asInt()).isEqualTo(1);
        assertThat(json.get("items").size()).isEqualTo(38);
        assertThat(json.get("itemsWithoutPair").size()).isEqualTo(191);
    }

    @ParameterizedTest
    @CsvSource({"catalogue_1, 88, 9, 229", "Catalogue_3, 38, 59, 38"})
    void a_public_catalogue_with_our_numbers_is_checked_as_it_is(String column, int pairs, int passedOver, int items) {
        Run run = Run.of("mapping", CROSSCHECK, "--from", "Identifier", "--to", column);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .startsWith(pairs + " pairs lead from " + items + " of 229 items of ISO/IEC 42001:2023\n" + passedOver
                        + " rows without a value in the column \"" + column + "\" are passed over\n");
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("mapping", CROSSCHECK, "--from", "identifier", "--to", column, "--format", "json")
                        .out());
        assertThat(json.get("passedOver").asInt()).isEqualTo(passedOver);
    }

    @Test
    void a_public_catalogue_with_other_numbers_is_reported_number_by_number_as_it_is() {
        Run run = Run.of("mapping", CROSSCHECK, "--from", "identifier", "--to", "catalogue_2");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .map(line -> line.replaceAll(".*identifier: \"(.*)\" is no number.*", "$1"))
                .containsExactly("A.1.1", "A.1.2", "A.1.3", "A.2.1", "A.3.1", "A.4.1", "A.5.1", "A.7.1", "A.8.1");
    }

    private static Run mapping(String csv, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "mapping";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.of(csv.getBytes(StandardCharsets.UTF_8), args);
    }
}
