package org.aims4j.model.schema;

import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.Approval;
import org.aims4j.model.Day;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.testkit.AimsDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {
    static Stream<RecordType<?>> types() {
        return StreamSupport.stream(RecordTypes.all().spliterator(), false);
    }

    private static List<String> names(Class<?> type) {
        return RecordType.of(type).attributes().stream().map(Attribute::name).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_day_says_what_it_means(RecordType<?> type) {
        assertThat(type.attributes())
                .filteredOn(attribute -> holdsDays(attribute.type()))
                .allSatisfy(attribute -> assertThat(attribute.annotation(Day.class))
                        .as(attribute.toString())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_but_days_and_dated_lists_says_what_its_day_means(RecordType<?> type) {
        assertThat(type.attributes())
                .filteredOn(attribute -> attribute.annotation(Day.class).isPresent())
                .allSatisfy(attribute -> assertThat(holdsDays(attribute.type()) || holdsDatedRecords(attribute.type()))
                        .as(attribute.toString())
                        .isTrue());
    }

    private static boolean holdsDays(ValueType type) {
        return type == ValueType.Scalar.DATE
                || (type instanceof ValueType.Many many && holdsDays(many.element()))
                || (type instanceof ValueType.Named named && holdsDays(named.element()));
    }

    private static boolean holdsDatedRecords(ValueType type) {
        return type instanceof ValueType.Many many
                && many.element() instanceof ValueType.Nested nested
                && nested.type().get().attributes().stream()
                        .anyMatch(attribute -> attribute.isRequired() && attribute.type() == ValueType.Scalar.DATE);
    }

    @Test
    void attributes_of_a_person_stand_in_document_order() {
        assertThat(names(Person.class)).containsExactly("id", "name", "underControl", "from", "until");
    }

    @Test
    void attributes_of_a_nonconformity_stand_in_document_order() {
        assertThat(names(Nonconformity.class))
                .containsExactly(
                        "id",
                        "nature",
                        "requirement",
                        "source",
                        "grade",
                        "date",
                        "systems",
                        "correction",
                        "containment",
                        "consequences",
                        "review",
                        "cause",
                        "extent",
                        "foundIn",
                        "changeDecision",
                        "acceptedPlanOn",
                        "verifiedOn",
                        "verifiedBy",
                        "closedOn",
                        "closedBy",
                        "recurrenceOf",
                        "fingerprint");
    }

    @Test
    void attributes_of_an_ai_system_stand_in_document_order() {
        assertThat(names(AISystem.class))
                .containsExactly(
                        "id",
                        "name",
                        "intendedUse",
                        "outputs",
                        "inScope",
                        "roles",
                        "origin",
                        "impactClass",
                        "classReason",
                        "domain",
                        "technique",
                        "owner",
                        "organizationalUnit",
                        "jurisdictions",
                        "affectsOutsiders",
                        "makesDecisions",
                        "version",
                        "parts",
                        "identifiers",
                        "lifecycle",
                        "oversight",
                        "logging",
                        "observedUses");
    }

    @Test
    void attributes_of_a_java_record_stand_in_document_order() {
        assertThat(names(Approval.class)).containsExactly("by", "date");
    }

    @Test
    void the_index_of_a_management_system_is_no_attribute() {
        assertThat(names(ManagementSystem.class))
                .startsWith("organization", "recorded", "unrecorded")
                .doesNotContain("index");
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_id_stands_first(RecordType<?> type) {
        assertThat(names(type.javaType()).indexOf("id"))
                .isEqualTo(Entity.class.isAssignableFrom(type.javaType()) ? 0 : -1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void attributes_are_found_by_name_and_know_their_place(RecordType<?> type) {
        assertThat(type.attributes()).allSatisfy(attribute -> {
            assertThat(type.attribute(attribute.name())).containsSame(attribute);
            assertThat(type.attributes().get(attribute.index())).isSameAs(attribute);
        });
    }

    @Test
    void an_unknown_attribute_is_not_found() {
        assertThat(RecordType.of(Person.class).attribute("salary")).isEmpty();
    }

    @Property
    @Domain(AimsDomain.class)
    void a_record_is_built_again_from_its_values(@ForAll ModelRecord record) {
        RecordType<?> type = RecordType.of(record.getClass());

        assertThat((Object) type.build(type.values(record))).isEqualTo(record).hasSameHashCodeAs(record);
    }

    @Test
    void the_type_of_an_implementation_is_that_of_its_interface() {
        assertThat((Object) RecordType.of(anAISystem("ocr").build().getClass()))
                .isSameAs(RecordType.of(AISystem.class));
    }

    @Test
    void a_type_has_the_name_of_its_interface() {
        assertThat(RecordType.of(anAISystem("ocr").build().getClass())).hasToString("AISystem");
    }

    @Test
    void absent_values_are_null() {
        RecordType<AISystem> type = RecordType.of(AISystem.class);

        assertThat(type.values(anAISystem("ocr").build())[
                        type.attribute("owner").orElseThrow().index()])
                .isNull();
    }

    @Test
    void an_absent_value_takes_its_default() {
        assertThat(RecordType.of(Thresholds.class).build(new Object[12]))
                .isEqualTo(Thresholds.builder().build());
    }

    @Test
    void a_required_value_that_is_absent_is_refused() {
        RecordType<Person> type = RecordType.of(Person.class);
        Object[] values = {"p-1", null, null, null, null};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.build(values))
                .withMessage("Person has no from, which is required; give it a value");
    }

    @Test
    void a_required_component_of_a_java_record_that_is_absent_is_refused() {
        RecordType<Approval> type = RecordType.of(Approval.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.build(new Object[2]))
                .withMessage("Approval has no by, which is required; give it a value");
    }

    @Test
    void an_invalid_record_is_refused_as_its_builder_refuses_it() {
        RecordType<Person> type = RecordType.of(Person.class);
        LocalDate day = LocalDate.of(2026, 6, 15);
        Object[] values = {"p-1", null, null, day, day.minusDays(1)};

        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> type.build(values))
                .withMessage("Person p-1, until (\"2026-06-14\"): is before from (2026-06-15); correct one of the two");
    }

    @Test
    void values_of_a_list_are_copied() {
        RecordType<ImpactAssessment> type = RecordType.of(ImpactAssessment.class);
        Set<Ref<AISystem>> systems = new HashSet<>(Set.of(Ref.to("ocr")));
        Object[] values = new Object[type.attributes().size()];
        values[type.attribute("id").orElseThrow().index()] = "ia-1";
        values[type.attribute("systems").orElseThrow().index()] = systems;
        values[type.attribute("progress").orElseThrow().index()] = Progress.PLANNED;
        ImpactAssessment assessment = type.build(values);

        systems.clear();

        assertThat(assessment.systems()).containsExactly(Ref.to("ocr"));
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Entity.class, ModelRecord.class, Attribute.class})
    void what_is_no_record_has_no_type(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordType.of(type))
                .withMessage(type.getName() + " is no type of record of the model");
    }

    @ParameterizedTest
    @ValueSource(classes = {AISystem.class, Approval.class, RiskEffect.class, ManagementSystem.class})
    void interfaces_and_java_records_of_the_model_are_types_of_record(Class<?> type) {
        assertThat(RecordType.isRecordType(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, ModelRecord.class, LocalDate.class, Arbitraries.class})
    void other_classes_are_not(Class<?> type) {
        assertThat(RecordType.isRecordType(type)).isFalse();
    }
}
