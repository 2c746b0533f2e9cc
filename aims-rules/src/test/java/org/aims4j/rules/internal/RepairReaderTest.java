package org.aims4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.drools.model.PatternDSL.pattern;

import java.util.Map;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.rules.internal.Repair.Addition;
import org.aims4j.rules.internal.Repair.Assignment;
import org.aims4j.rules.internal.Repair.Operator;
import org.aims4j.rules.internal.Repair.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairReaderTest {
    private static Repair read(String text, String subject) {
        return RepairReader.read(text, RecordTypes.find(subject).orElseThrow());
    }

    @Test
    void an_attribute_alone_is_filled_with_a_placeholder() {
        assertThat(read("evaluatedOn", "Supplier").alternatives().get(0).steps())
                .singleElement()
                .isInstanceOfSatisfying(Assignment.class, step -> {
                    assertThat(step.attribute()).hasToString("Supplier.evaluatedOn");
                    assertThat(step.operator()).isEqualTo(Operator.FILL);
                    assertThat(step.value()).isEqualTo(new Placeholder());
                });
    }

    @Test
    void a_bar_separates_alternatives_and_a_comma_steps() {
        Repair repair = read("contractNumber, riskClass | interval", "Supplier");
        assertThat(repair.alternatives()).hasSize(2);
        assertThat(repair.alternatives().get(0).steps()).hasSize(2);
        assertThat(repair.alternatives().get(1).steps()).hasSize(1);
    }

    @Test
    void a_path_leads_to_other_records() {
        Assignment step = (Assignment)
                read("parts.name", "AISystem").alternatives().get(0).steps().get(0);
        assertThat(step.path()).singleElement().hasToString("AISystem.parts");
        assertThat(step.attribute()).hasToString("Supplier.name");
    }

    @Test
    void a_record_is_added_with_what_it_is_to_hold() {
        Addition step = (Addition) read("add ImpactAssessment(systems = subject, progress = COMPLETED)", "AISystem")
                .alternatives()
                .get(0)
                .steps()
                .get(0);
        assertThat(step.type()).hasToString("ImpactAssessment");
        assertThat(step.assignments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interval",
                "riskClass := LOW",
                "monitoredOn += day",
                "provides += MODEL",
                "problems.response",
                "agreement.approval",
                "agreement := new DocumentedInformation(kind = OWN, title, sensitive = true)",
                "add Dataset(name, category) | name",
                "of AISystem(parts): inScope := false, classReason",
                "interval | of  AISystem ( parts ) : intendedUse"
            })
    void what_is_understood(String text) {
        assertThat(read(text, "Supplier").alternatives()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "evaluated~ 1~ Supplier has no attribute \"evaluated\" that can be set",
                "id~ 1~ Supplier has no attribute \"id\" that can be set",
                "'interval,'~ 10~ it ends where an attribute of Supplier was expected",
                "interval riskClass~ 10~ \"riskClass\" follows, where \",\", \"|\" or the end was expected",
                "riskClass = NONE~ 13~ \"NONE\" is none of [HIGH, MEDIUM, LOW]",
                "riskClass += HIGH~ 11~ Supplier.riskClass holds one value; use = or :=",
                "evaluation = fine~ 14~ \"fine\" is no value of Supplier.evaluation",
                "evaluation = day~ 14~ Supplier.evaluation holds no day",
                "agreement~ 1~ Supplier.agreement has no placeholder; give it a value",
                "agreement = subject~ 13~ Supplier.agreement does not refer to Supplier",
                "agreement = new Person~ 17~ Supplier.agreement does not refer to Person",
                "name.first~ 5~ Supplier.name leads to no record of a known type that can be changed",
                "add Cat~ 5~ \"Cat\" is no type of record",
                "add SupplierProblem~ 5~ SupplierProblem is part of other records and has no identity of its own",
                "add Dataset(name~ 17~ it ends where \")\" was expected",
                "add Action(what)~ 16~ Action.serves is required; give it a value",
                "of Person(name): name~ 11~ Person.name does not refer to Supplier",
                "of AISystem(parts) name~ 20~ \"name\" stands where \":\" was expected",
                "name & interval~ 5~ it is not understood from here on",
            })
    void what_is_not_understood_is_located(String text, int place, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text, "Supplier"))
                .withMessage("@repair \"" + text + "\", at character " + place + ": " + what);
    }

    @Test
    void a_rule_whose_repair_is_not_understood_is_refused_when_it_is_loaded() {
        Map<String, String> metadata = PlantedRules.metadata();
        metadata.put("kind", "finding");
        metadata.put("grade", "MINOR");
        metadata.put("repair", "intervall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlantedRules.of(
                        PlantedRules.reporting("8.4-interval-missing", metadata, pattern(PlantedRules.SYSTEM))))
                .withMessage(
                        "Rule \"8.4-interval-missing\": @repair \"intervall\", at character 1: AISystem has no attribute \"intervall\" that can be set");
    }

    @Test
    void only_a_finding_has_a_repair() {
        Map<String, String> metadata = PlantedRules.metadata();
        metadata.put("repair", "intendedUse");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlantedRules.of(PlantedRules.reporting("proof", metadata, pattern(PlantedRules.SYSTEM))))
                .withMessage("Rule \"proof\": only a finding has a @repair");
    }
}
