package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.aims4j.standard.AuditableItem;
import org.aims4j.standard.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordAreaTest {
    private final Catalogue catalogue = Catalogue.iso42001();

    @ParameterizedTest
    @CsvSource({
        "Organization, CONTEXT",
        "AISystem, AI_SYSTEMS",
        "PlannedCommunication, COMMUNICATION",
        "ImpactAssessmentProcess, IMPACT",
        "Certification, CERTIFICATION"
    })
    void a_type_belongs_to_the_area_that_holds_its_records(String type, RecordArea area) {
        assertThat(RecordArea.of(type)).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Determination", "Judgement", "Waiver", "OtherManagementSystem", "Thresholds"})
    void what_is_always_recorded_belongs_to_no_area(String type) {
        assertThat(RecordArea.of(type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LifecycleEvent", "Approval", "ManagementSystem", "aiSystems", ""})
    void parts_of_records_and_other_names_belong_to_no_area(String name) {
        assertThat(RecordArea.of(name)).isEmpty();
    }

    @Test
    void each_list_of_records_is_in_one_area_or_always_recorded() {
        List<String> always =
                List.of("thresholds", "determinations", "judgements", "waivers", "otherManagementSystems");

        assertThat(Stream.concat(
                        always.stream(), Stream.of(RecordArea.values()).flatMap(area -> area.attributes().stream())))
                .containsExactlyInAnyOrderElementsOf(RecordType.of(ManagementSystem.class).attributes().stream()
                        .filter(attribute -> holdsRecords(attribute.type()))
                        .map(Attribute::name)
                        .toList());
    }

    private static boolean holdsRecords(ValueType type) {
        return type instanceof ValueType.Nested
                || (type instanceof ValueType.Many many && many.element() instanceof ValueType.Nested);
    }

    @Test
    void the_areas_that_decide_an_item_come_in_their_order() {
        assertThat(RecordArea.deciding(catalogue.item("8.4-a")))
                .containsExactly(RecordArea.IMPACT, RecordArea.AI_SYSTEMS);
        assertThat(RecordArea.deciding(catalogue.item("A.6.2.8")))
                .containsExactly(RecordArea.APPLICABILITY, RecordArea.AI_SYSTEMS);
    }

    @Test
    void no_area_decides_what_judgement_alone_decides() {
        assertThat(RecordArea.deciding(catalogue.item("5.1-h"))).isEmpty();
    }

    @Test
    void every_area_decides_some_item() {
        Set<RecordArea> deciding = EnumSet.noneOf(RecordArea.class);
        for (AuditableItem item : catalogue.items()) {
            deciding.addAll(RecordArea.deciding(item));
        }

        assertThat(deciding).containsExactly(RecordArea.values());
    }

    @Test
    void the_deciding_areas_cannot_be_changed() {
        assertThatThrownBy(() -> RecordArea.deciding(catalogue.item("8.4-a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
