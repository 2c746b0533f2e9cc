package org.aims4j.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.Evidence;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.RecordArea;
import org.aims4j.model.control.ApplicabilityDocument.Exclusion;
import org.aims4j.model.control.ApplicabilityDocument.Named;
import org.aims4j.model.control.ApplicabilityDocument.Piece;
import org.aims4j.model.control.ApplicabilityDocument.Row;
import org.aims4j.model.control.ApplicabilityDocument.Signature;
import org.aims4j.model.control.Control.Decision;
import org.aims4j.model.control.Control.Source;
import org.aims4j.model.control.Control.Status;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.testkit.Records;
import org.junit.jupiter.api.Test;

class ApplicabilityDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Person CHIEF = Person.builder()
            .id("p-chief")
            .name("Chief Medical Officer")
            .from(DAY.minusYears(1))
            .build();
    private static final Named CHIEF_NAMED = new Named("p-chief", "Chief Medical Officer");
    private static final AISystem TRIAGE =
            AISystem.builder().id("triage").name("Radiology triage").build();

    private static ApplicabilityDocument of(Entity... records) {
        return ApplicabilityDocument.of(Records.managementSystem(records), DAY);
    }

    private static Row row(ApplicabilityDocument document, String number) {
        return document.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Control.Builder included(String id) {
        return Control.builder().id(id).decision(Decision.INCLUDED);
    }

    private static StatementOfApplicability.Builder version(String id, LocalDate date) {
        return StatementOfApplicability.builder().id(id).version(id).date(date);
    }

    private static Approval approved(LocalDate date) {
        return new Approval(CHIEF.ref(), date);
    }

    @Test
    void each_control_of_the_annex_has_a_row_in_its_order_whether_decided_or_not() {
        ApplicabilityDocument document =
                of(included("A.10.4").build(), included("A.5.2").build());
        assertThat(document.rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(Catalogue.iso42001().controls().stream()
                        .map(AnnexControl::id)
                        .toList());
        assertThat(document.count(Decision.INCLUDED)).isEqualTo(2);
        assertThat(document.undecided()).isEqualTo(36);
        assertThat(row(document, "A.2.2").decision()).isEmpty();
        assertThat(row(document, "A.2.2").title())
                .isEqualTo(Catalogue.iso42001().title("A.2.2"));
    }

    @Test
    void a_control_on_record_without_a_decision_is_not_decided() {
        ApplicabilityDocument document =
                of(Control.builder().id("A.5.2").status(Status.PLANNED).build());
        assertThat(row(document, "A.5.2").decision()).isEmpty();
        assertThat(row(document, "A.5.2").status()).contains(Status.PLANNED);
        assertThat(document.undecided()).isEqualTo(38);
    }

    @Test
    void other_controls_come_after_the_annex_by_source_then_id() {
        ApplicabilityDocument document = of(
                included("z-1").source(Source.OTHER).build(),
                included("b-2").source(Source.OWN).title("Second").build(),
                included("b-1").source(Source.OWN).build(),
                included("A.5.9").build());
        assertThat(document.rows().subList(38, 42))
                .extracting(Row::number)
                .containsExactly("A.5.9", "b-1", "b-2", "z-1");
        assertThat(row(document, "b-2").title()).isEqualTo("Second");
        assertThat(row(document, "b-1").title()).isEmpty();
    }

    @Test
    void a_number_that_the_annex_does_not_have_is_told() {
        ApplicabilityDocument document = of(
                included("a.05.2").build(), included("b-1").source(Source.OWN).build());
        assertThat(row(document, "a.05.2").numberUnknown()).isTrue();
        assertThat(row(document, "b-1").numberUnknown()).isFalse();
        assertThat(row(document, "A.5.2").numberUnknown()).isFalse();
        assertThat(row(document, "A.5.2").decision()).isEmpty();
    }

    @Test
    void a_row_holds_all_that_is_on_record_of_a_control_with_names() {
        Control control = included("A.5.2")
                .justification("Chest images decide on treatment")
                .addDrivers(TRIAGE.ref(), CHIEF.ref())
                .addExcludedFor(SystemExclusion.builder()
                        .system(TRIAGE.ref())
                        .reason("Bought as a service")
                        .approval(approved(DAY))
                        .build())
                .decisionApproval(approved(DAY))
                .owner(CHIEF.ref())
                .status(Status.IMPLEMENTED)
                .plannedFor(DAY.plusDays(1))
                .implementedOn(DAY.minusDays(7))
                .addEvidence(
                        Evidence.builder().note("Second").date(DAY).build(),
                        Evidence.builder()
                                .note("First")
                                .date(DAY.minusDays(1))
                                .validUntil(DAY)
                                .build())
                .build();
        Signature signature = new Signature(CHIEF_NAMED, DAY);
        assertThat(row(of(TRIAGE, CHIEF, control), "A.5.2"))
                .isEqualTo(new Row(
                        "A.5.2",
                        Catalogue.iso42001().title("A.5.2"),
                        Source.ANNEX_A,
                        Optional.of(Decision.INCLUDED),
                        Optional.of("Chest images decide on treatment"),
                        List.of(CHIEF_NAMED, new Named("triage", "Radiology triage")),
                        List.of(new Exclusion(
                                new Named("triage", "Radiology triage"),
                                "Bought as a service",
                                Optional.of(signature))),
                        Optional.of(Status.IMPLEMENTED),
                        Optional.of(DAY.plusDays(1)),
                        Optional.of(DAY.minusDays(7)),
                        List.of(
                                new Piece(DAY.minusDays(1), Optional.empty(), Optional.of("First"), Optional.of(DAY)),
                                new Piece(DAY, Optional.empty(), Optional.of("Second"), Optional.empty())),
                        Optional.of(CHIEF_NAMED),
                        Optional.of(signature)));
    }

    @Test
    void the_head_tells_organization_day_edition_and_digest() {
        ManagementSystem aims = Records.managementSystem(
                Organization.builder().id("org").name("Nordhavn").build());
        ApplicabilityDocument document = ApplicabilityDocument.of(aims, DAY);
        assertThat(document.organization()).isEqualTo("Nordhavn");
        assertThat(document.asOf()).isEqualTo(DAY);
        assertThat(document.edition()).isEqualTo("ISO/IEC 42001:2023");
        assertThat(document.digest()).isEqualTo(aims.digest());
        assertThat(document.version()).isEmpty();
        assertThat(document.leavesOutLaterDays()).isFalse();
    }

    @Test
    void the_version_is_the_one_in_force_though_a_later_one_is_drafted() {
        ApplicabilityDocument document = of(
                CHIEF,
                version("v1", DAY.minusDays(30))
                        .approval(approved(DAY.minusDays(29)))
                        .edition("2023")
                        .build(),
                version("v2", DAY.minusDays(1)).build());
        assertThat(document.version())
                .contains(new ApplicabilityDocument.Version(
                        "v1",
                        DAY.minusDays(30),
                        Optional.of("2023"),
                        Optional.of(new Signature(CHIEF_NAMED, DAY.minusDays(29))),
                        true));
    }

    @Test
    void of_several_versions_in_force_the_latest_is_told() {
        ApplicabilityDocument document = of(
                CHIEF,
                version("v2", DAY.minusDays(2)).approval(approved(DAY)).build(),
                version("v1", DAY.minusDays(3)).approval(approved(DAY)).build());
        assertThat(document.version().orElseThrow().version()).isEqualTo("v2");
    }

    @Test
    void where_none_is_in_force_the_latest_version_is_told_as_such() {
        ApplicabilityDocument document = of(
                version("v1", DAY.minusDays(3)).build(),
                version("v2", DAY.minusDays(2)).build());
        assertThat(document.version().orElseThrow().version()).isEqualTo("v2");
        assertThat(document.version().orElseThrow().inForce()).isFalse();
        assertThat(document.version().orElseThrow().approval()).isEmpty();
    }

    @Test
    void what_is_dated_after_the_day_is_left_out() {
        Control control = included("A.5.2")
                .implementedOn(DAY.plusDays(1))
                .addEvidence(
                        Evidence.builder().note("Later").date(DAY.plusDays(1)).build())
                .build();
        ApplicabilityDocument document =
                of(control, version("v1", DAY.plusDays(1)).build());
        assertThat(document.version()).isEmpty();
        assertThat(row(document, "A.5.2").implementedOn()).isEmpty();
        assertThat(row(document, "A.5.2").evidence()).isEmpty();
        assertThat(document.leavesOutLaterDays()).isTrue();
    }

    @Test
    void decisions_count_as_recorded_where_the_area_and_the_attribute_are() {
        ManagementSystem.Builder aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Nordhavn").build());
        assertThat(ApplicabilityDocument.of(aims.build(), DAY).decisionsRecorded())
                .isTrue();
        assertThat(ApplicabilityDocument.of(
                                aims.recorded(Set.of(RecordArea.RISK)).build(), DAY)
                        .decisionsRecorded())
                .isFalse();
    }

    @Test
    void decisions_do_not_count_as_recorded_where_the_source_does_not_know_them() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Nordhavn").build())
                .addUnrecorded("Control.decision")
                .build();
        assertThat(ApplicabilityDocument.of(aims, DAY).decisionsRecorded()).isFalse();
    }

    @Test
    void the_order_of_records_makes_no_difference() {
        List<Entity> records = new ArrayList<>(List.of(
                CHIEF,
                TRIAGE,
                included("A.5.2").build(),
                included("A.2.2").addDrivers(TRIAGE.ref(), CHIEF.ref()).build(),
                included("b-1").source(Source.OWN).build(),
                included("a-1").source(Source.OWN).build(),
                version("v1", DAY).approval(approved(DAY)).build(),
                version("v2", DAY).approval(approved(DAY)).build()));
        ApplicabilityDocument before = of(records.toArray(Entity[]::new));
        Collections.reverse(records);
        assertThat(of(records.toArray(Entity[]::new))).isEqualTo(before);
    }
}
