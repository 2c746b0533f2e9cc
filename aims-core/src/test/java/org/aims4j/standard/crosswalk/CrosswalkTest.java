package org.aims4j.standard.crosswalk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.Confidence;
import org.aims4j.standard.Sha256;
import org.aims4j.standard.Subclause;
import org.aims4j.standard.UnknownItemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {

    private final Crosswalk crosswalk = Crosswalk.iso42001();

    @Test
    void each_framework_is_reached_by_its_number_of_rows() {
        assertThat(crosswalk.rows()).hasSize(417);
        assertThat(crosswalk.rows().stream().collect(groupingBy(CrosswalkRow::framework, counting())))
                .isEqualTo(Map.of(
                        Framework.NIST_AI_RMF, 151L,
                        Framework.ISO_27001, 85L,
                        Framework.EU_AI_ACT, 67L,
                        Framework.ISO_9001, 46L,
                        Framework.ISO_31000, 26L,
                        Framework.ISO_42005, 26L,
                        Framework.ISO_23894, 16L));
    }

    @Test
    void the_rows_are_those_that_were_agreed() {
        List<String> lines = crosswalk.rows().stream()
                .map(row -> String.join(
                        "\t",
                        row.from(),
                        row.framework().title(),
                        row.to(),
                        row.title(),
                        row.relationship().name().toLowerCase(Locale.ROOT),
                        row.confidence().name().toLowerCase(Locale.ROOT),
                        row.source()))
                .toList();

        assertThat(Sha256.of(lines)).isEqualTo("9937ca900de3a907c6f71941a82dc1a4e531c8979381a4b21330eb91684dff7f");
    }

    @Test
    void every_row_starts_from_a_subclause_or_a_control() {
        Catalogue catalogue = Catalogue.iso42001();
        List<String> starts = Stream.concat(
                        catalogue.subclauses().stream().map(Subclause::id),
                        catalogue.controls().stream().map(AnnexControl::id))
                .toList();

        assertThat(crosswalk.rows()).extracting(CrosswalkRow::from).isSubsetOf(starts);
        assertThat(crosswalk.withoutCounterpart())
                .extracting(NoCounterpart::from)
                .hasSize(10)
                .isSubsetOf(starts);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void every_row_leads_to_an_element_of_its_framework_that_has_a_title(Framework framework) {
        assertThat(crosswalk.to(framework)).allSatisfy(row -> {
            assertThat(crosswalk.elements(framework)).contains(row.to());
            assertThat(row.title()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ISO_27001, 123, 4.1, A.8.34",
        "ISO_9001, 54, 4.1, 10.3",
        "NIST_AI_RMF, 72, GOVERN 1.1, MANAGE 4.3",
        "EU_AI_ACT, 113, Art. 1, Art. 113",
        "ISO_31000, 26, 5.1, 6.7",
        "ISO_23894, 12, 5.2, Annex C",
        "ISO_42005, 15, 5.2, 6.4"
    })
    void the_elements_of_a_framework_stand_in_its_order(Framework framework, int number, String first, String last) {
        assertThat(crosswalk.elements(framework))
                .hasSize(number)
                .doesNotHaveDuplicates()
                .startsWith(first)
                .endsWith(last);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void where_the_whole_is_not_known_every_element_has_a_row(Framework framework) {
        if (!crosswalk.knowsAllOf(framework)) {
            assertThat(crosswalk.to(framework)).extracting(CrosswalkRow::to).containsAll(crosswalk.elements(framework));
        }
    }

    @Test
    void no_element_is_led_twice_to_the_same_place() {
        assertThat(crosswalk.rows())
                .extracting(row -> row.from() + " " + row.framework() + " " + row.to())
                .doesNotHaveDuplicates();
    }

    @Test
    void all_72_subcategories_of_the_nist_framework_are_reached() {
        assertThat(crosswalk.to(Framework.NIST_AI_RMF).stream()
                        .map(CrosswalkRow::to)
                        .distinct())
                .hasSize(72);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void what_has_no_counterpart_in_a_framework_has_no_row_to_it(Framework framework) {
        assertThat(crosswalk.withoutCounterpart())
                .filteredOn(missing -> missing.framework() == framework)
                .allSatisfy(missing ->
                        assertThat(crosswalk.from(missing.from())).noneMatch(row -> row.framework() == framework));
    }

    @Test
    void a_row_tells_where_it_leads_how_surely_and_why() {
        assertThat(crosswalk.from("A.5.2"))
                .contains(new CrosswalkRow(
                        "A.5.2",
                        Framework.ISO_42005,
                        "5.8",
                        "Performing the AI system impact assessment",
                        Relationship.INTERSECTS,
                        Confidence.HIGH,
                        "public-table-of-contents"));
        assertThat(crosswalk.sources().get("public-table-of-contents")).contains("ISO/IEC 42005:2025");
    }

    @Test
    void every_source_is_explained() {
        assertThat(crosswalk.sources()).hasSize(5);
        assertThat(crosswalk.rows())
                .extracting(CrosswalkRow::source)
                .isSubsetOf(crosswalk.sources().keySet());
    }

    @Test
    void a_requirement_gives_the_rows_of_its_subclause() {
        assertThat(crosswalk.from("8.4-a")).isNotEmpty().isEqualTo(crosswalk.from("8.4"));
    }

    @ParameterizedTest
    @CsvSource({"6.1, 6.1.", "A.6, A.6.", "A.10, A.10.", "4, 4."})
    void a_number_gives_the_rows_of_all_that_stands_below_it(String number, String prefix) {
        assertThat(crosswalk.from(number))
                .isNotEmpty()
                .isEqualTo(crosswalk.rows().stream()
                        .filter(row -> row.from().startsWith(prefix))
                        .toList());
    }

    @Test
    void a_number_that_the_catalogue_does_not_know_is_refused() {
        assertThatThrownBy(() -> crosswalk.from("8.5"))
                .isInstanceOf(UnknownItemException.class)
                .hasMessageContaining("\"8.5\"");
    }

    @Test
    void rows_are_found_from_the_other_side() {
        assertThat(crosswalk.to(Framework.NIST_AI_RMF, "MAP 3.1"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.title()).isEqualTo("Potential benefits"));
        assertThat(crosswalk.to(Framework.ISO_9001, "MAP 3.1")).isEmpty();
    }

    @Test
    void it_says_that_it_proves_nothing() {
        assertThat(crosswalk.warning()).contains("does not fulfil the other");
        assertThat(crosswalk.editionNotes()).hasSize(4);
    }

    @Test
    void it_stays_english_where_no_translation_is() {
        assertThat(crosswalk.in(Locale.FRENCH).rows()).isEqualTo(crosswalk.rows());
    }
}
