package org.aims4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.risk.RiskCriteria;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.testkit.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTest {
    private static Attribute attribute(Class<?> type, String name) {
        return RecordType.of(type).attribute(name).orElseThrow();
    }

    private static Attribute ofSystem(String name) {
        return attribute(AISystem.class, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name"})
    void a_plain_attribute_is_required(String name) {
        assertThat(ofSystem(name).isRequired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "inScope", "impactClass", "roles", "lifecycle", "identifiers"})
    void what_is_optional_has_a_default_or_may_be_empty_is_not_required(String name) {
        assertThat(ofSystem(name).isRequired()).isFalse();
    }

    @Test
    void an_attribute_knows_that_it_is_optional() {
        assertThat(ofSystem("owner").isOptional()).isTrue();
    }

    @Test
    void an_attribute_with_a_default_is_not_optional() {
        assertThat(ofSystem("inScope").isOptional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "lifecycle", "identifiers"})
    void sets_lists_and_maps_are_collections(String name) {
        assertThat(ofSystem(name).isCollection()).isTrue();
    }

    @Test
    void a_single_value_is_no_collection() {
        assertThat(ofSystem("oversight").isCollection()).isFalse();
    }

    @Test
    void a_flag_that_is_true_unless_stated_has_that_default() {
        assertThat(ofSystem("inScope").defaultValue()).contains(true);
    }

    @Test
    void a_set_that_is_full_unless_stated_has_that_default() {
        assertThat(attribute(ImpactAssessmentProcess.class, "requiredFor").defaultValue())
                .contains(EnumSet.allOf(ImpactClass.class));
    }

    @Test
    void all_areas_are_recorded_unless_stated() {
        assertThat(attribute(ManagementSystem.class, "recorded").defaultValue())
                .contains(EnumSet.allOf(RecordArea.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "owner", "roles"})
    void other_attributes_have_no_default(String name) {
        assertThat(ofSystem(name).defaultValue()).isEmpty();
    }

    @Test
    void it_gives_the_value_of_a_record() {
        assertThat(ofSystem("name").get(Fixtures.anAISystem("ocr").build())).isEqualTo("ocr");
    }

    @Test
    void it_gives_what_an_optional_value_holds() {
        assertThat(ofSystem("owner")
                        .get(Fixtures.anAISystem("ocr").ownedBy("chief").build()))
                .isEqualTo(Ref.to("chief"));
    }

    @Test
    void a_document_leaves_out_what_is_absent() {
        assertThat(ofSystem("owner").leavesOut(null)).isTrue();
    }

    @Test
    void a_document_leaves_out_an_empty_list() {
        assertThat(ofSystem("lifecycle").leavesOut(List.of())).isTrue();
    }

    @Test
    void a_document_leaves_out_an_empty_map() {
        assertThat(ofSystem("identifiers").leavesOut(Map.of())).isTrue();
    }

    @Test
    void a_document_leaves_out_a_default() {
        assertThat(ofSystem("inScope").leavesOut(true)).isTrue();
    }

    @Test
    void a_document_shows_what_is_not_the_default() {
        assertThat(ofSystem("inScope").leavesOut(false)).isFalse();
    }

    @Test
    void a_document_shows_an_empty_set_where_a_full_one_is_the_default() {
        assertThat(attribute(ImpactAssessmentProcess.class, "requiredFor").leavesOut(Set.of()))
                .isFalse();
    }

    @Test
    void a_document_shows_a_blank_text() {
        assertThat(ofSystem("domain").leavesOut("")).isFalse();
    }

    @Test
    void a_document_shows_a_number_that_is_written_otherwise_than_the_default() {
        assertThat(attribute(Thresholds.class, "minorsShare").leavesOut(new BigDecimal("0.250")))
                .isFalse();
    }

    @Test
    void it_gives_its_annotations() {
        assertThat(attribute(LifecycleEvent.class, "date").annotation(Day.class).map(Day::value))
                .contains(Day.Meaning.HAPPENED);
    }

    @Test
    void a_component_of_a_java_record_gives_its_annotations() {
        assertThat(attribute(Approval.class, "date").annotation(Day.class)).isPresent();
    }

    @Test
    void an_annotation_that_is_not_there_is_empty() {
        assertThat(ofSystem("name").annotation(Day.class)).isEmpty();
    }

    @Test
    void it_reads_as_type_and_name() {
        assertThat(ofSystem("owner")).hasToString("AISystem.owner");
    }

    @ParameterizedTest
    @CsvSource({
        "name, text",
        "inScope, flag",
    })
    void scalars_read_as_words(String name, String word) {
        assertThat(ofSystem(name).type()).hasToString(word);
    }

    @Test
    void a_list_of_lists_is_one() {
        assertThat(attribute(RiskCriteria.class, "matrix").type())
                .isEqualTo(new ValueType.Many(new ValueType.Many(ValueType.Scalar.TEXT, false), false));
    }

    @Test
    void elements_of_a_set_are_distinct() {
        assertThat(ofSystem("jurisdictions").type()).isEqualTo(new ValueType.Many(ValueType.Scalar.TEXT, true));
    }

    @Test
    void an_enum_has_its_constants() {
        assertThat(ofSystem("impactClass").type()).isEqualTo(new ValueType.Constant(ImpactClass.class));
    }

    @Test
    void a_map_has_its_values() {
        assertThat(ofSystem("identifiers").type()).isEqualTo(new ValueType.Named(ValueType.Scalar.TEXT));
    }
}
