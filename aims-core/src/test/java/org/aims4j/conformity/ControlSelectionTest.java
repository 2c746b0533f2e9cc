package org.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aims4j.conformity.ControlSelection.Proposal;
import org.aims4j.conformity.ControlSelection.Reading;
import org.aims4j.model.Approval;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.Control.Decision;
import org.aims4j.model.control.StatementOfApplicability;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskEffect;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.aims4j.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlSelectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RiskAssessment ASSESSMENT = RiskAssessment.builder()
            .id("ra")
            .progress(Progress.COMPLETED)
            .completedOn(DAY)
            .build();

    @Test
    void a_risk_calls_by_its_source() {
        assertThat(calls("A.7.4", ASSESSMENT, risk().addSources("C.3.4").build()))
                .containsExactly("RISK Risk r-1: source C.3.4 Risk sources related to machine learning");
        assertThat(calls("A.7.4", ASSESSMENT, risk().addSources("C.3.5").build()))
                .isEmpty();
    }

    @Test
    void a_risk_calls_by_an_objective_that_it_hinders_and_whose_theme_is_one_of_annex_c() {
        AIObjective fair = objective().theme("fairness").build();
        Risk hindering = risk().addObjectives(new RiskEffect(fair.ref(), RiskEffect.Effect.HINDERS))
                .build();
        Risk helping = risk().addObjectives(new RiskEffect(fair.ref(), RiskEffect.Effect.HELPS))
                .build();

        assertThat(calls("A.5.4", ASSESSMENT, fair, hindering))
                .containsExactly("RISK Risk r-1: hinders objective obj, C.2.5 Fairness");
        assertThat(calls("A.5.4", ASSESSMENT, fair, helping)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEVELOPMENT, A.6.1.2, one of development", "USE, A.9.3, one of use"})
    void a_risk_calls_by_the_kind_of_an_objective_that_it_hinders(AIObjective.Kind kind, String control, String fact) {
        AIObjective objective = objective().kind(kind).build();
        Risk hindering = risk().addObjectives(new RiskEffect(objective.ref(), RiskEffect.Effect.HINDERS))
                .build();
        assertThat(calls(control, ASSESSMENT, objective, hindering))
                .containsExactly("RISK Risk r-1: hinders objective obj, " + fact);
    }

    @Test
    void a_risk_calls_for_the_controls_of_its_last_treatment() {
        Entity[] records = {
            ASSESSMENT,
            risk().build(),
            control("A.6.2.4").build(),
            control("A.9.3").build(),
            treatment("t-1", DAY.minusDays(9), "A.9.3"),
            treatment("t-2", DAY, "A.6.2.4"),
            treatment("t-3", DAY.plusDays(1), "A.9.3")
        };
        assertThat(calls("A.6.2.4", records)).containsExactly("RISK Risk r-1: named by treatment t-2");
        assertThat(calls("A.9.3", records)).isEmpty();
    }

    @Test
    void a_closed_risk_calls_for_nothing() {
        Risk.Builder risk = risk().addSources("C.3.4").closedOn(DAY);
        assertThat(calls("A.7.4", ASSESSMENT, risk.build())).isEmpty();
    }

    @Test
    void a_risk_that_closes_later_calls() {
        Risk.Builder risk = risk().addSources("C.3.4").closedOn(DAY.plusDays(1));
        assertThat(calls("A.7.4", ASSESSMENT, risk.build())).hasSize(1);
    }

    @Test
    void a_risk_of_retired_systems_alone_calls_for_nothing() {
        Risk risk = risk().addSources("C.3.4").addSystems(Ref.to("ocr")).build();
        assertThat(calls(
                        "A.7.4",
                        ASSESSMENT,
                        risk,
                        system(LifecycleStage.RETIREMENT).build()))
                .isEmpty();
        assertThat(calls(
                        "A.7.4",
                        ASSESSMENT,
                        risk,
                        system(LifecycleStage.DEPLOYMENT).build()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, A.10.4",
        "SUPPLIER, A.10.3",
        "USER, A.8.2",
        "AFFECTED, A.5.4",
        "SOCIETY, A.5.5",
        "REGULATOR, A.8.5"
    })
    void a_requirement_calls_for_the_control_about_its_party(PartyCategory category, String control) {
        assertThat(calls(control, party(category, requirement().build())))
                .singleElement()
                .asString()
                .startsWith("OBLIGATION PartyRequirement req: asked for by a party of category " + category + ", whom "
                        + control + " ");
    }

    @Test
    void a_declined_requirement_calls_for_nothing() {
        assertThat(calls(
                        "A.8.5",
                        party(
                                PartyCategory.REGULATOR,
                                requirement().addressed(false).build())))
                .isEmpty();
    }

    @Test
    void a_requirement_calls_for_the_control_that_addresses_it() {
        assertThat(calls(
                        "A.6.2.8",
                        control("A.6.2.8").build(),
                        party(
                                PartyCategory.OWNER,
                                requirement()
                                        .addressed(true)
                                        .addAddressedBy(Ref.to("A.6.2.8"))
                                        .build())))
                .containsExactly("OBLIGATION PartyRequirement req: named by what addresses it");
    }

    @Test
    void a_duty_to_report_calls_for_the_control_about_reporting() {
        assertThat(calls(
                        "A.8.5",
                        ReportingObligation.builder()
                                .id("duty")
                                .jurisdiction("DK")
                                .build()))
                .containsExactly(
                        "OBLIGATION ReportingObligation duty: a duty to report, which A.8.5 Information for interested parties is about");
    }

    @Test
    void an_impact_calls_for_what_mitigates_it() {
        ImpactAssessment assessment = ImpactAssessment.builder()
                .id("ia")
                .progress(Progress.PLANNED)
                .addSystems(Ref.to("ocr"))
                .addImpacts(Impact.builder()
                        .target(Impact.Target.GROUPS)
                        .dimension("fairness")
                        .addMitigatedBy(Ref.to("A.9.3"))
                        .build())
                .build();
        assertThat(calls(
                        "A.9.3",
                        control("A.9.3").build(),
                        system(LifecycleStage.INCEPTION).build(),
                        assessment))
                .containsExactly("IMPACT ImpactAssessment ia: mitigates an impact on groups");
    }

    @Test
    void a_role_and_a_stage_call_together() {
        AISystem provided = system(LifecycleStage.DEPLOYMENT)
                .addRoles(OrganizationRole.PROVIDER, OrganizationRole.CUSTOMER)
                .build();
        assertThat(calls("A.6.2.5", provided))
                .containsExactly("ROLE_AND_STAGE AISystem ocr: usual for provider, customer at deployment");
        assertThat(calls("A.6.2.3", provided)).isEmpty();
        assertThat(calls("A.7.6", provided)).isEmpty();
    }

    @Test
    void a_stage_that_was_passed_counts() {
        AISystem produced = system(LifecycleStage.OPERATION_MONITORING)
                .addRoles(OrganizationRole.PRODUCER)
                .addLifecycle(LifecycleEvent.builder()
                        .stage(LifecycleStage.DESIGN_DEVELOPMENT)
                        .date(DAY.minusYears(1))
                        .build())
                .build();
        assertThat(calls("A.6.2.3", produced))
                .containsExactly("ROLE_AND_STAGE AISystem ocr: usual for producer at design development");
    }

    @Test
    void a_system_out_of_scope_calls_for_nothing() {
        assertThat(calls(
                        "A.6.2.5",
                        system(LifecycleStage.DEPLOYMENT)
                                .inScope(false)
                                .addRoles(OrganizationRole.PROVIDER)
                                .build()))
                .isEmpty();
    }

    @Test
    void a_system_without_role_or_stage_is_named() {
        AISystem roleless = system(LifecycleStage.DEPLOYMENT).build();
        AISystem stageless = AISystem.builder()
                .id("chat")
                .name("Chat")
                .addRoles(OrganizationRole.PROVIDER)
                .build();
        assertThat(select(roleless, stageless).silent()).extracting(Subject::id).containsExactly("ocr", "chat");
    }

    @Test
    void what_is_called_for_is_read_beside_what_was_decided() {
        Risk risk = risk().addSources("C.3.4").build();
        ControlSelection selection = select(
                ASSESSMENT,
                risk,
                control("A.7.2").decision(Decision.INCLUDED).build(),
                control("A.7.3").decision(Decision.EXCLUDED).build(),
                control("A.7.4").build(),
                control("A.3.3").decision(Decision.INCLUDED).build(),
                control("A.10.4").decision(Decision.EXCLUDED).build());

        assertThat(numbers(selection, Reading.CALLED_FOR_AND_INCLUDED)).containsExactly("A.7.2");
        assertThat(numbers(selection, Reading.CALLED_FOR_BUT_EXCLUDED)).containsExactly("A.7.3");
        assertThat(numbers(selection, Reading.CALLED_FOR_AND_NOT_DECIDED))
                .containsExactly("A.6.2.4", "A.7.4", "A.7.5", "A.7.6");
        assertThat(numbers(selection, Reading.INCLUDED_AND_NOT_CALLED_FOR)).containsExactly("A.3.3");
        assertThat(numbers(selection, Reading.EXCLUDED_AND_NOT_CALLED_FOR)).containsExactly("A.10.4");
        assertThat(numbers(selection, Reading.NEITHER_CALLED_FOR_NOR_DECIDED)).hasSize(30);
    }

    @Test
    void a_control_of_the_organization_is_no_control_of_annex_a() {
        Control own = control("A.7.4")
                .source(Control.Source.OWN)
                .title("Own")
                .decision(Decision.INCLUDED)
                .build();
        assertThat(numbers(select(own), Reading.INCLUDED_AND_NOT_CALLED_FOR)).isEmpty();
    }

    @Test
    void the_statement_in_force_is_the_latest_that_was_approved() {
        Person chief = Person.builder()
                .id("chief")
                .underControl(true)
                .from(DAY.minusYears(9))
                .build();
        assertThat(select(
                                chief,
                                statement("soa-1", DAY.minusDays(9))
                                        .approval(new Approval(chief.ref(), DAY))
                                        .build(),
                                statement("soa-2", DAY.minusDays(8))
                                        .approval(new Approval(chief.ref(), DAY))
                                        .build(),
                                statement("soa-3", DAY.minusDays(7)).build())
                        .statement())
                .map(StatementOfApplicability::id)
                .contains("soa-2");
        assertThat(select().statement()).isEmpty();
    }

    @Test
    void areas_that_are_not_recorded_are_named() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .recorded(Set.of(RecordArea.RISK, RecordArea.AUDIT, RecordArea.AI_SYSTEMS))
                .build();
        assertThat(ControlSelection.of(aims, DAY).notRecorded())
                .containsExactly(
                        RecordArea.CONTEXT,
                        RecordArea.PLANNING,
                        RecordArea.IMPACT,
                        RecordArea.APPLICABILITY,
                        RecordArea.PARTIES);
    }

    @Test
    void reasons_stand_by_kind_then_record_then_fact() {
        List<Entity> records = new ArrayList<>(List.of(
                system(LifecycleStage.DEPLOYMENT)
                        .addRoles(OrganizationRole.PROVIDER)
                        .build(),
                ReportingObligation.builder().id("duty").jurisdiction("DK").build(),
                party(PartyCategory.REGULATOR, requirement().build()),
                ASSESSMENT,
                risk().addSources("C.3.2").build()));
        assertThat(select(records.toArray(Entity[]::new)).proposals().stream()
                        .filter(proposal -> proposal.control().equals("A.8.5"))
                        .flatMap(proposal -> proposal.calls().stream())
                        .map(call -> call.kind() + " " + call.record().id()))
                .containsExactly("RISK r-1", "OBLIGATION req", "OBLIGATION duty", "ROLE_AND_STAGE ocr");
    }

    @Test
    void every_control_of_annex_a_has_its_place() {
        assertThat(select().proposals())
                .hasSize(38)
                .allSatisfy(proposal -> assertThat(proposal.calls()).isEmpty());
    }

    private static ControlSelection select(Entity... records) {
        return ControlSelection.of(Records.managementSystem(records), DAY);
    }

    private static List<String> calls(String control, Entity... records) {
        return select(records).proposals().stream()
                .filter(proposal -> proposal.control().equals(control))
                .flatMap(proposal -> proposal.calls().stream())
                .map(call -> call.kind() + " " + call.record().type() + " "
                        + call.record().id() + ": " + call.fact())
                .toList();
    }

    private static List<String> numbers(ControlSelection selection, Reading reading) {
        return selection.proposals(reading).stream().map(Proposal::control).toList();
    }

    private static Risk.Builder risk() {
        return Risk.builder().id("r-1").assessment(ASSESSMENT.ref()).text("It errs");
    }

    private static AIObjective.Builder objective() {
        return AIObjective.builder().id("obj").text("Goal").date(DAY);
    }

    private static RiskTreatment treatment(String id, LocalDate date, String... controls) {
        return RiskTreatment.builder()
                .id(id)
                .risk(Ref.to("r-1"))
                .date(date)
                .addAllControls(Arrays.stream(controls)
                        .map(control -> Ref.<Control>to(control))
                        .toList())
                .build();
    }

    private static Control.Builder control(String number) {
        return Control.builder().id(number);
    }

    private static PartyRequirement.Builder requirement() {
        return PartyRequirement.builder().id("req").text("Be fair");
    }

    private static InterestedParty party(PartyCategory category, PartyRequirement requirement) {
        return InterestedParty.builder()
                .id("party")
                .name("Party")
                .category(category)
                .date(DAY)
                .addRequirements(requirement)
                .build();
    }

    private static StatementOfApplicability.Builder statement(String id, LocalDate date) {
        return StatementOfApplicability.builder().id(id).version("1").date(date);
    }

    private static AISystem.Builder system(LifecycleStage stage) {
        return AISystem.builder()
                .id("ocr")
                .name("Text recognition")
                .addLifecycle(LifecycleEvent.builder().stage(stage).date(DAY).build());
    }
}
