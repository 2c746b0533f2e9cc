package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;

class ManagementSystemTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Organization ORGANIZATION =
            Organization.builder().id("org").name("Org").build();
    private static final AISystem SYSTEM =
            AISystem.builder().id("sys").name("System").addParts(Ref.to("sup")).build();
    private static final Supplier SUPPLIER =
            Supplier.builder().id("sup").name("Sup").build();

    private static ImpactAssessment assessmentOf(String... systems) {
        ImpactAssessment.Builder builder =
                ImpactAssessment.builder().id("ia").progress(Progress.COMPLETED).completedOn(DAY);
        for (String system : systems) {
            builder.addSystems(Ref.to(system));
        }
        return builder.build();
    }

    @Test
    void records_are_put_in_their_lists() {
        ManagementSystem aims = ManagementSystem.of(List.of(SUPPLIER, ORGANIZATION, SYSTEM));
        assertThat(aims.organization()).isSameAs(ORGANIZATION);
        assertThat(aims.aiSystems()).containsExactly(SYSTEM);
        assertThat(aims.suppliers()).containsExactly(SUPPLIER);
        assertThat(aims.recorded()).containsExactly(RecordArea.values());
    }

    @Test
    void without_an_organization_there_is_none() {
        assertThatThrownBy(() -> ManagementSystem.of(List.of(SUPPLIER)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ManagementSystem, organization: is missing; add the organization");
    }

    @Test
    void a_second_organization_is_refused() {
        assertThatThrownBy(() -> ManagementSystem.of(List.of(
                        ORGANIZATION,
                        Organization.builder().id("two").name("Two").build())))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("cannot hold 2 of Organization");
    }

    @Test
    void a_part_of_a_record_has_no_list_of_its_own() {
        PartyRequirement part =
                PartyRequirement.builder().id("need").text("A need").build();
        assertThatThrownBy(() -> ManagementSystem.of(List.of(ORGANIZATION, part)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("cannot hold 1 of PartyRequirement");
    }

    @Test
    void nothing_is_recorded_to_start_with() {
        ManagementSystem aims = ManagementSystem.startingWith(ORGANIZATION);
        assertThat(aims.recorded()).isEmpty();
        assertThat(aims.records(RecordArea.CONTEXT)).isFalse();
    }

    @Test
    void a_lenient_build_leaves_out_optional_references_to_nothing() {
        Lenient lenient = ManagementSystem.leniently(List.of(ORGANIZATION, SYSTEM));
        assertThat(lenient.managementSystem().aiSystems().get(0).parts()).isEmpty();
        assertThat(lenient.dropped())
                .extracting(Problem::toString, Problem::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "AISystem sys, parts (\"sup\"): refers to no record; left out", "/aiSystems/0/parts/0"));
    }

    @Test
    void the_areas_of_both_ends_of_such_a_reference_do_not_count_as_recorded() {
        ManagementSystem aims =
                ManagementSystem.leniently(List.of(ORGANIZATION, SYSTEM)).managementSystem();
        assertThat(aims.records(RecordArea.AI_SYSTEMS)).isFalse();
        assertThat(aims.records(RecordArea.SUPPLIERS)).isFalse();
        assertThat(aims.records(RecordArea.IMPACT)).isTrue();
    }

    @Test
    void a_lenient_build_of_sound_records_is_the_strict_one() {
        List<Entity> records = List.of(ORGANIZATION, SYSTEM, SUPPLIER);
        assertThat(ManagementSystem.leniently(records)).isEqualTo(new Lenient(ManagementSystem.of(records), List.of()));
    }

    @Test
    void a_lenient_build_keeps_what_else_a_set_refers_to() {
        Lenient lenient =
                ManagementSystem.leniently(List.of(ORGANIZATION, SYSTEM, SUPPLIER, assessmentOf("sys", "gone")));
        assertThat(lenient.managementSystem().impactAssessments().get(0).systems())
                .containsExactly(SYSTEM.ref());
    }

    @Test
    void a_lenient_build_refuses_a_required_reference_to_nothing() {
        assertThatThrownBy(() -> ManagementSystem.leniently(List.of(ORGANIZATION, assessmentOf("gone"))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "ImpactAssessment ia, systems (\"gone\"): refers to no record; add an AISystem with this id or correct the"
                                + " reference");
    }

    @Test
    void snapshots_are_compared_record_by_record_and_attribute_by_attribute() {
        Supplier renamed = Supplier.builder().id("sup").name("Supplier").build();
        Person person = Person.builder().id("p").from(DAY).build();
        ManagementSystem before = ManagementSystem.of(List.of(ORGANIZATION, SYSTEM, SUPPLIER, assessmentOf("sys")));
        ManagementSystem after = ManagementSystem.of(List.of(ORGANIZATION, person, SYSTEM, renamed));
        assertThat(before.changesTo(after))
                .containsExactly(
                        new RecordChange(RecordChange.Kind.ADDED, "Person", "p", List.of()),
                        new RecordChange(
                                RecordChange.Kind.CHANGED,
                                "Supplier",
                                "sup",
                                List.of(new AttributeChange("name", Optional.of("Sup"), Optional.of("Supplier")))),
                        new RecordChange(RecordChange.Kind.REMOVED, "ImpactAssessment", "ia", List.of()));
    }

    @Test
    void a_change_of_a_record_inside_a_record_is_its_own() {
        ManagementSystem before = ManagementSystem.of(List.of(ORGANIZATION, party("one")));
        ManagementSystem after = ManagementSystem.of(List.of(ORGANIZATION, party("two")));
        assertThat(before.changesTo(after))
                .extracting(RecordChange::type, RecordChange::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PartyRequirement", "need"));
    }

    private static InterestedParty party(String need) {
        return InterestedParty.builder()
                .id("party")
                .name("Party")
                .category(PartyCategory.CUSTOMER)
                .addRequirements(
                        PartyRequirement.builder().id("need").text(need).build())
                .date(DAY)
                .build();
    }

    @Test
    void what_belongs_to_no_record_is_compared_too() {
        ManagementSystem before = ManagementSystem.startingWith(ORGANIZATION);
        ManagementSystem after = ManagementSystem.of(List.of(ORGANIZATION));
        assertThat(before.changesTo(after))
                .extracting(
                        RecordChange::type, change -> change.attributes().get(0).attribute())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ManagementSystem", "recorded"));
    }

    @Test
    void the_same_records_in_another_order_do_not_differ() {
        ManagementSystem one = ManagementSystem.of(List.of(
                ORGANIZATION, SYSTEM, SUPPLIER, Supplier.builder().id("b").build()));
        ManagementSystem other = ManagementSystem.of(
                List.of(ORGANIZATION, SYSTEM, Supplier.builder().id("b").build(), SUPPLIER));
        assertThat(one.changesTo(other)).isEmpty();
    }

    @Test
    void a_day_on_record_and_the_day_after_it_are_turning_days() {
        ManagementSystem aims = ManagementSystem.of(List.of(ORGANIZATION, SYSTEM, SUPPLIER, assessmentOf("sys")));
        assertThat(aims.turningDays()).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void so_are_the_day_that_an_interval_leads_to_and_the_day_after_it() {
        ImpactAssessmentProcess process = ImpactAssessmentProcess.builder()
                .id("process")
                .interval(Interval.builder().every(Period.ofYears(1)).build())
                .build();
        ManagementSystem aims =
                ManagementSystem.of(List.of(ORGANIZATION, process, SYSTEM, SUPPLIER, assessmentOf("sys")));
        assertThat(aims.turningDays())
                .containsExactly(DAY, DAY.plusDays(1), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2));
    }

    @Test
    void the_records_of_a_system_are_those_that_refer_to_it() {
        ManagementSystem aims = ManagementSystem.of(List.of(ORGANIZATION, SYSTEM, SUPPLIER, assessmentOf("sys")));
        assertThat(aims.ofSystem(SYSTEM.ref())).containsExactly(assessmentOf("sys"));
    }
}
