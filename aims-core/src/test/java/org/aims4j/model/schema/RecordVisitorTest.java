package org.aims4j.model.schema;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aims4j.model.Approval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;

class RecordVisitorTest {
    private static List<String> references(ModelRecord record) {
        List<String> found = new ArrayList<>();
        RecordVisitor.references(
                RecordType.of(record.getClass()),
                record,
                (path, target, ref) ->
                        found.add(path + " " + path.attribute() + " " + target.getSimpleName() + " " + ref));
        return found;
    }

    private static List<String> entities(ModelRecord record) {
        List<String> found = new ArrayList<>();
        RecordVisitor.entities(record, entity -> found.add(entity.id()));
        return found;
    }

    private static InterestedParty party() {
        return InterestedParty.builder()
                .id("party")
                .name("Patients")
                .category(PartyCategory.AFFECTED)
                .date(LONG_AGO)
                .addRequirements(
                        PartyRequirement.builder()
                                .id("pr-1")
                                .text("Safety")
                                .addSystems(Ref.to("ocr"))
                                .build(),
                        PartyRequirement.builder().id("pr-2").text("Privacy").build())
                .build();
    }

    private static Certification certification() {
        return Certification.builder()
                .addCertificates(Certificate.builder()
                        .id("cert-1")
                        .decidedOn(LONG_AGO)
                        .validUntil(LocalDate.of(2027, 1, 1))
                        .build())
                .build();
    }

    @Test
    void references_come_in_document_order_with_their_way_and_target() {
        AISystem system = anAISystem("ocr")
                .with(
                        "oversight",
                        HumanOversight.builder()
                                .addOverseers(Ref.to("p-1"), Ref.to("p-2"))
                                .build())
                .and(
                        "lifecycle",
                        LifecycleEvent.builder()
                                .stage(LifecycleStage.DEPLOYMENT)
                                .date(LONG_AGO)
                                .approval(new Approval(Ref.to("p-3"), LONG_AGO))
                                .build())
                .withPartsOf("vendor")
                .ownedBy("p-0")
                .build();

        assertThat(references(system))
                .containsExactly(
                        "/owner owner Person p-0",
                        "/parts/0 parts Supplier vendor",
                        "/lifecycle/0/approval/by lifecycle Person p-3",
                        "/oversight/overseers/0 oversight Person p-1",
                        "/oversight/overseers/1 oversight Person p-2");
    }

    @Test
    void references_of_an_entity_inside_are_its_own() {
        assertThat(references(party())).isEmpty();
    }

    @Test
    void a_reference_to_any_record_has_entity_as_its_target() {
        PartyRequirement requirement = PartyRequirement.builder()
                .id("pr-1")
                .text("Safety")
                .addAddressedBy(Ref.to("policy"))
                .build();

        assertThat(references(requirement)).containsExactly("/addressedBy/0 addressedBy Entity policy");
    }

    @Test
    void entities_come_the_outer_before_the_inner() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .addAiSystems(anAISystem("ocr").build())
                .addInterestedParties(party())
                .certification(certification())
                .build();

        assertThat(entities(aims)).containsExactly("org", "party", "pr-1", "pr-2", "ocr", "cert-1");
    }

    @Test
    void the_record_itself_is_not_visited() {
        assertThat(entities(party())).containsExactly("pr-1", "pr-2");
    }

    @Test
    void attributes_that_hold_entities_are_known() {
        assertThat(RecordVisitor.withEntities(RecordType.of(Certification.class)))
                .extracting(Attribute::name)
                .containsExactly("audits", "certificates");
    }

    @Test
    void a_type_without_entities_has_no_such_attributes() {
        assertThat(RecordVisitor.withEntities(RecordType.of(AISystem.class))).isEmpty();
    }

    @Test
    void entities_stand_in_most_attributes_of_the_whole() {
        assertThat(RecordVisitor.withEntities(RecordType.of(ManagementSystem.class)))
                .extracting(Attribute::name)
                .contains("organization", "certification", "waivers")
                .doesNotContain("recorded", "unrecorded", "thresholds");
    }
}
