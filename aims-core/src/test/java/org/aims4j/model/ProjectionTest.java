package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.aControl;
import static org.aims4j.testkit.Fixtures.aDocument;
import static org.aims4j.testkit.Fixtures.aNonconformity;
import static org.aims4j.testkit.Fixtures.aPerson;
import static org.aims4j.testkit.Fixtures.aRisk;
import static org.aims4j.testkit.Fixtures.aRiskAssessment;
import static org.aims4j.testkit.Fixtures.aRiskTreatment;
import static org.aims4j.testkit.Fixtures.aSupplier;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Fixtures.anAction;
import static org.aims4j.testkit.Fixtures.anImpactAssessment;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.certification.Suspension;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.improvement.Improvement;
import org.aims4j.model.improvement.Incident;
import org.aims4j.model.improvement.Notice;
import org.aims4j.model.organization.ClimateDetermination;
import org.aims4j.model.organization.ContextIssue;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.performance.AuditProgramme;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.planning.Change;
import org.aims4j.model.risk.ResidualRisk;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskCriteria;
import org.aims4j.model.support.Competence;
import org.aims4j.model.support.CompetenceRequirement;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.ResourceNeed;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Alert;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.UseApproval;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was so on a day. */
class ProjectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate LATER = DAY.plusDays(1);
    private static final Approval APPROVED_LATER = new Approval(Ref.to("chief"), LATER);
    private static final Entity CHIEF = aPerson("chief").build();

    /** The record with an id as of {@link #DAY}, among these. */
    private static Optional<Entity> asOf(String id, Entity... records) {
        return managementSystem(records).asOf(DAY).find(id);
    }

    /** The first of these as of {@link #DAY}. */
    @SuppressWarnings("unchecked") // a projection keeps the type
    private static <T extends Entity> T projected(T record, Entity... others) {
        Entity[] all = Stream.concat(Stream.of(record), Stream.of(others)).toArray(Entity[]::new);
        return (T) asOf(record.id(), all).orElseThrow();
    }

    // Records with a day of their own

    static Stream<Entity> recordsOfLater() {
        return Stream.of(
                aPerson("x").from(LATER).build(),
                aNonconformity("x").raisedOn(LATER).build(),
                aDocument("x", DocumentKind.OWN).draftedOn(LATER).build(),
                Concern.builder().id("x").date(LATER).build(),
                Change.builder()
                        .id("x")
                        .kind(Change.Kind.AIMS)
                        .of(Ref.to("chief"))
                        .proposedOn(LATER)
                        .build(),
                RiskCriteria.builder().id("x").version("1").validFrom(LATER).build(),
                RoleAssignment.builder().id("x").role("owner").from(LATER).build(),
                AuditProgramme.builder().id("x").from(LATER).build(),
                Scope.builder().id("x").statement("All").date(LATER).build(),
                anAction("x", "chief").with("plannedOn", LATER).build());
    }

    @ParameterizedTest
    @MethodSource("recordsOfLater")
    void a_record_of_a_later_day_is_not_there(Entity record) {
        assertThat(asOf("x", record, CHIEF)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("recordsOfLater")
    void a_record_is_there_from_its_day_on(Entity record) {
        assertThat(managementSystem(record, CHIEF).asOf(LATER).find("x")).contains(record);
    }

    @Test
    void a_certificate_decided_later_is_not_there() {
        Certification certification = Certification.builder()
                .body("Body")
                .addCertificates(Certificate.builder()
                        .id("x")
                        .decidedOn(LATER)
                        .validUntil(LATER)
                        .build())
                .build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .certification(certification)
                .build();

        assertThat(aims.asOf(DAY).certification())
                .contains(Certification.builder().body("Body").build());
    }

    @Test
    void a_record_without_any_day_is_there() {
        assertThat(asOf("A.5.2", aControl("A.5.2").build())).isPresent();
    }

    // Days in lists

    @Test
    void later_events_are_not_there() {
        AISystem system = anAISystem("ocr")
                .at(LifecycleStage.DEPLOYMENT, DAY)
                .at(LifecycleStage.RETIREMENT, LATER)
                .build();

        assertThat(projected(system).stage()).contains(LifecycleStage.DEPLOYMENT);
    }

    @Test
    void before_its_first_event_the_stage_of_a_system_is_unknown() {
        assertThat(projected(anAISystem("ocr").retiredOn(LATER).build()).stageKnown())
                .isFalse();
    }

    @Test
    void an_event_that_is_reversed_later_is_not_reversed() {
        LifecycleEvent event = LifecycleEvent.builder()
                .stage(LifecycleStage.DEPLOYMENT)
                .date(DAY)
                .reversedOn(LATER)
                .build();

        assertThat(projected(anAISystem("ocr").and("lifecycle", event).build()).lifecycle())
                .extracting(LifecycleEvent::reversedOn)
                .containsExactly(Optional.empty());
    }

    @Test
    void later_days_of_a_list_are_not_there() {
        assertThat(projected(aSupplier("vendor").monitoredOn(LATER, DAY, BEFORE).build())
                        .monitoredOn())
                .containsExactly(DAY, BEFORE);
    }

    @Test
    void later_reviews_and_evidence_are_not_there() {
        Control control = aControl("A.5.2")
                .reviewedOn(DAY, false)
                .reviewedOn(LATER, true)
                .and("evidence", Evidence.builder().note("seen").date(LATER).build())
                .build();

        assertThat(projected(control))
                .isEqualTo(aControl("A.5.2").reviewedOn(DAY, false).build());
    }

    @Test
    void a_later_reaction_to_an_alert_is_not_there() {
        Monitoring.Builder monitoring = Monitoring.builder()
                .id("mon")
                .system(Ref.to("ocr"))
                .progress(Progress.IN_PROGRESS)
                .date(DAY)
                .addAlerts(
                        Alert.builder().date(DAY).what("Drift").reactedOn(LATER).build())
                .addAlerts(Alert.builder().date(LATER).what("More drift").build());

        assertThat(projected(monitoring.build(), anAISystem("ocr").build()).alerts())
                .containsExactly(Alert.builder().date(DAY).what("Drift").build());
    }

    @Test
    void a_notice_that_is_sent_later_is_still_due() {
        Incident incident = Incident.builder()
                .id("inc")
                .text("Wrong output")
                .date(DAY)
                .addNotices(Notice.builder()
                        .audience("USER")
                        .date(LATER)
                        .dueOn(LATER)
                        .build())
                .build();

        assertThat(projected(incident).notices())
                .containsExactly(Notice.builder().audience("USER").dueOn(LATER).build());
    }

    @Test
    void a_record_with_a_list_of_later_days_is_there() {
        ContextIssue issue = ContextIssue.builder()
                .id("issue")
                .side(ContextIssue.Side.EXTERNAL)
                .text("Law")
                .date(DAY)
                .addReviewedOn(LATER)
                .build();

        assertThat(projected(issue).reviewedOn()).isEmpty();
    }

    // Days of what was done

    @Test
    void what_is_closed_later_is_open() {
        assertThat(projected(aNonconformity("nc").closedOn(LATER).build()).open())
                .isTrue();
    }

    @Test
    void what_is_closed_on_the_day_is_closed() {
        assertThat(projected(aNonconformity("nc").closedOn(DAY).build()).open()).isFalse();
    }

    @Test
    void a_later_step_of_a_nonconformity_is_not_there() {
        assertThat(projected(aNonconformity("nc")
                        .correctedOn(DAY)
                        .causeFoundOn(LATER)
                        .build()))
                .isEqualTo(aNonconformity("nc").correctedOn(DAY).build());
    }

    @Test
    void a_document_that_is_approved_later_is_not_in_force() {
        assertThat(projected(
                                aDocument("doc", DocumentKind.SCOPE)
                                        .approvedBy("chief", LATER)
                                        .build(),
                                CHIEF)
                        .approval())
                .isEmpty();
    }

    @Test
    void a_document_that_is_superseded_later_is_not_superseded() {
        DocumentedInformation document = aDocument("doc", DocumentKind.SCOPE)
                .approvedBy("chief", DAY)
                .supersededOn(LATER)
                .build();

        assertThat(projected(document, CHIEF).supersededOn()).isEmpty();
    }

    @Test
    void a_later_decision_of_the_organization_is_not_there() {
        Organization organization = Organization.builder()
                .id("org")
                .name("Org")
                .climateChange(ClimateDetermination.builder()
                        .relevant(true)
                        .date(LATER)
                        .build())
                .build();

        assertThat(projected(organization).climateChange()).isEmpty();
    }

    @Test
    void a_later_suspension_of_a_certificate_is_not_there() {
        Certificate.Builder certificate =
                Certificate.builder().id("cert").decidedOn(DAY).validUntil(LATER);
        Suspension suspension = Suspension.builder().from(LATER).build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .certification(Certification.builder()
                        .addCertificates(certificate
                                .addSuspended(suspension)
                                .withdrawnOn(LATER)
                                .build())
                        .build())
                .build();

        assertThat(aims.asOf(DAY).find("cert"))
                .contains(Certificate.builder()
                        .id("cert")
                        .decidedOn(DAY)
                        .validUntil(LATER)
                        .build());
    }

    @Test
    void an_acceptance_of_later_is_not_there_while_what_is_accepted_stays() {
        Risk risk = aRisk("risk")
                .foundIn("ra")
                .with(
                        "residual",
                        ResidualRisk.builder()
                                .level("low")
                                .acceptance(APPROVED_LATER)
                                .build())
                .build();

        assertThat(projected(risk, aRiskAssessment("ra").build(), CHIEF).residual())
                .contains(ResidualRisk.builder().level("low").build());
    }

    // Words that fall back

    @Test
    void an_assessment_that_is_completed_later_is_in_progress_once_started() {
        ImpactAssessment assessment = anImpactAssessment("ia")
                .of("ocr")
                .startedOn(DAY)
                .completedOn(LATER)
                .build();

        assertThat(projected(assessment, anAISystem("ocr").build()))
                .isEqualTo(anImpactAssessment("ia").of("ocr").startedOn(DAY).build());
    }

    @Test
    void a_risk_assessment_that_is_completed_later_is_in_progress_once_started() {
        assertThat(projected(aRiskAssessment("ra")
                                .startedOn(DAY)
                                .completedOn(LATER)
                                .build())
                        .progress())
                .isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void an_assessment_that_is_completed_on_the_day_is_completed() {
        assertThat(projected(aRiskAssessment("ra").completedOn(DAY).build()).progress())
                .isEqualTo(Progress.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(value = Progress.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
    void any_other_progress_stays(Progress progress) {
        RiskAssessment assessment = aRiskAssessment("ra")
                .startedOn(DAY)
                .completedOn(LATER)
                .with("progress", progress)
                .build();

        assertThat(projected(assessment).progress()).isEqualTo(progress);
    }

    @Test
    void a_control_that_is_implemented_later_is_planned_where_a_plan_is_on_record() {
        assertThat(projected(
                        aControl("A.5.2").plannedFor(LATER).implementedOn(LATER).build()))
                .isEqualTo(aControl("A.5.2").plannedFor(LATER).build());
    }

    @Test
    void a_control_that_is_implemented_later_is_not_started_without_a_plan() {
        assertThat(projected(aControl("A.5.2").implementedOn(LATER).build()).status())
                .contains(Control.Status.NOT_STARTED);
    }

    @Test
    void a_control_that_is_implemented_on_the_day_is_implemented() {
        assertThat(projected(aControl("A.5.2").implementedOn(DAY).build()).status())
                .contains(Control.Status.IMPLEMENTED);
    }

    @Test
    void a_control_that_is_implemented_in_part_stays_so() {
        Control control = aControl("A.5.2")
                .implementedOn(LATER)
                .with("status", Control.Status.PARTIAL)
                .build();

        assertThat(projected(control).status()).contains(Control.Status.PARTIAL);
    }

    @Test
    void a_need_that_is_met_later_is_open() {
        ResourceNeed need = ResourceNeed.builder()
                .id("need")
                .kind(ResourceNeed.Kind.HUMAN)
                .decision(ResourceNeed.Decision.MET)
                .decidedOn(LATER)
                .date(DAY)
                .build();

        assertThat(projected(need).decision()).isEqualTo(ResourceNeed.Decision.OPEN);
    }

    // Plans and limits

    @Test
    void plans_and_limits_of_later_are_there() {
        Entity action = anAction("act", "vendor").dueOn(LATER).build();
        Entity control =
                aControl("A.5.2").plannedFor(LATER).with("reviewBy", LATER).build();
        Entity person = aPerson("chief").until(LATER).build();
        Entity audit = InternalAudit.builder().id("audit").plannedFor(LATER).build();
        ManagementSystem aims = managementSystem(
                action, control, person, audit, aSupplier("vendor").build());

        assertThat(aims.asOf(DAY)).isSameAs(aims);
    }

    @Test
    void the_day_from_which_an_interval_runs_is_a_plan() {
        Entity supplier = aSupplier("vendor")
                .with(
                        "interval",
                        Interval.builder().every(Period.ofYears(1)).from(LATER).build())
                .build();
        ManagementSystem aims = managementSystem(supplier);

        assertThat(aims.asOf(DAY)).isSameAs(aims);
    }

    // References to what is not there

    @Test
    void an_optional_reference_to_what_is_not_there_is_dropped() {
        assertThat(projected(
                                anAISystem("ocr").ownedBy("late").build(),
                                aPerson("late").from(LATER).build())
                        .owner())
                .isEmpty();
    }

    @Test
    void an_improvement_stays_where_what_it_was_found_in_is_not_there() {
        InternalAudit audit = InternalAudit.builder().id("late").date(LATER).build();
        Improvement improvement = Improvement.builder()
                .id("imp")
                .text("Less paper")
                .foundIn(Ref.to("late"))
                .date(DAY)
                .build();

        assertThat(projected(improvement, audit).foundIn()).isEmpty();
    }

    @Test
    void references_of_a_set_to_what_is_not_there_are_dropped() {
        AISystem system = anAISystem("ocr")
                .with(
                        "oversight",
                        HumanOversight.builder()
                                .addOverseers(Ref.to("late"), Ref.to("chief"))
                                .build())
                .build();

        assertThat(projected(system, aPerson("late").from(LATER).build(), CHIEF)
                        .oversight()
                        .orElseThrow()
                        .overseers())
                .containsExactly(Ref.to("chief"));
    }

    @Test
    void a_record_goes_with_a_record_that_it_requires() {
        Competence competence = Competence.builder()
                .id("comp")
                .person(Ref.to("late"))
                .requirement(Ref.to("req"))
                .date(DAY)
                .build();
        CompetenceRequirement requirement =
                CompetenceRequirement.builder().id("req").role("auditor").build();

        assertThat(asOf(
                        "comp",
                        competence,
                        requirement,
                        aPerson("late").from(LATER).build()))
                .isEmpty();
    }

    @Test
    void records_go_one_after_the_other() {
        ManagementSystem aims = managementSystem(
                anAction("act", "treatment").build(),
                aRiskTreatment("treatment", "risk").build(),
                aRisk("risk").foundIn("ra").rated("high", LONG_AGO).build(),
                aRiskAssessment("ra").startedOn(LATER).build());

        assertThat(aims.asOf(DAY).index().all()).extracting(Entity::id).containsExactly("organization");
    }

    @Test
    void a_part_goes_with_a_record_that_it_requires() {
        AISystem system = anAISystem("ocr")
                .and(
                        "lifecycle",
                        LifecycleEvent.builder()
                                .stage(LifecycleStage.DEPLOYMENT)
                                .date(DAY)
                                .approval(new Approval(Ref.to("late"), DAY))
                                .build())
                .build();

        assertThat(projected(system, aPerson("late").from(LATER).build()).lifecycle())
                .containsExactly(LifecycleEvent.builder()
                        .stage(LifecycleStage.DEPLOYMENT)
                        .date(DAY)
                        .build());
    }

    @Test
    void what_stands_inside_a_record_goes_with_it() {
        InterestedParty party = InterestedParty.builder()
                .id("party")
                .name("Patients")
                .category(PartyCategory.AFFECTED)
                .date(LATER)
                .addRequirements(
                        PartyRequirement.builder().id("pr").text("Safety").build())
                .build();
        AIObjective objective = AIObjective.builder()
                .id("obj")
                .text("Safe")
                .date(DAY)
                .addRequirements(Ref.to("pr"))
                .build();

        assertThat(projected(objective, party).requirements()).isEmpty();
    }

    @Test
    void a_determination_goes_with_the_record_that_it_is_about() {
        Determination determination = Determination.builder()
                .id("det")
                .requirement("A.10.3")
                .about(Ref.to("doc"))
                .outcome(Determination.Outcome.NOT_APPLICABLE)
                .reason("Nothing of the kind")
                .date(DAY)
                .build();

        assertThat(asOf(
                        "det",
                        determination,
                        aDocument("doc", DocumentKind.OWN).draftedOn(LATER).build()))
                .isEmpty();
    }

    @Test
    void a_judgement_goes_with_the_record_that_it_is_about() {
        Judgement judgement = Judgement.builder()
                .id("judgement")
                .requirement("9.1-f")
                .about(Ref.to("doc"))
                .verdict(Judgement.Verdict.CONFORMING)
                .by(Ref.to("chief"))
                .date(DAY)
                .build();

        assertThat(asOf(
                        "judgement",
                        judgement,
                        CHIEF,
                        aDocument("doc", DocumentKind.OWN).draftedOn(LATER).build()))
                .isEmpty();
    }

    // Types with a rule of their own

    @Test
    void before_its_first_rating_a_risk_is_not_there() {
        assertThat(asOf(
                        "risk",
                        aRisk("risk").foundIn("ra").rated("high", LATER).build(),
                        aRiskAssessment("ra").build()))
                .isEmpty();
    }

    @Test
    void from_its_first_rating_on_a_risk_is_there_without_the_later_ones() {
        Risk risk = aRisk("risk")
                .foundIn("ra")
                .rated("low", LATER)
                .rated("high", DAY)
                .build();

        assertThat(projected(risk, aRiskAssessment("ra").build()))
                .isEqualTo(aRisk("risk").foundIn("ra").rated("high", DAY).build());
    }

    @Test
    void a_risk_without_a_rating_is_there_with_its_assessment() {
        assertThat(asOf(
                        "risk",
                        aRisk("risk").foundIn("ra").build(),
                        aRiskAssessment("ra").startedOn(DAY).build()))
                .isPresent();
    }

    @Test
    void a_risk_without_a_rating_is_not_there_before_its_assessment() {
        assertThat(asOf(
                        "risk",
                        aRisk("risk").foundIn("ra").build(),
                        aRiskAssessment("ra").startedOn(LATER).build()))
                .isEmpty();
    }

    @Test
    void an_assessment_is_not_there_before_it_was_started() {
        assertThat(asOf(
                        "ia",
                        anImpactAssessment("ia").of("ocr").startedOn(LATER).build(),
                        anAISystem("ocr").build()))
                .isEmpty();
    }

    @Test
    void an_assessment_without_a_start_is_not_there_before_it_was_completed() {
        assertThat(asOf("ra", aRiskAssessment("ra").completedOn(LATER).build())).isEmpty();
    }

    @Test
    void an_assessment_without_any_day_is_there() {
        assertThat(asOf("ra", aRiskAssessment("ra").build())).isPresent();
    }

    @Test
    void an_audit_that_was_planned_is_there_before_it_is_held() {
        InternalAudit audit = InternalAudit.builder()
                .id("audit")
                .plannedFor(DAY)
                .date(LATER)
                .completedOn(LATER)
                .build();

        assertThat(projected(audit))
                .isEqualTo(InternalAudit.builder().id("audit").plannedFor(DAY).build());
    }

    @Test
    void an_audit_that_was_not_planned_is_not_there_before_it_is_held() {
        assertThat(asOf("audit", InternalAudit.builder().id("audit").date(LATER).build()))
                .isEmpty();
    }

    @Test
    void a_review_that_was_planned_is_there_before_it_is_held() {
        ManagementReview review = ManagementReview.builder()
                .id("review")
                .plannedFor(LATER)
                .date(LATER)
                .build();

        assertThat(projected(review))
                .isEqualTo(ManagementReview.builder()
                        .id("review")
                        .plannedFor(LATER)
                        .build());
    }

    @Test
    void a_certification_audit_that_was_planned_is_there_before_it_is_held() {
        CertificationAudit.Builder audit = CertificationAudit.builder()
                .id("audit")
                .kind(CertificationAudit.Kind.SURVEILLANCE)
                .plannedFor(DAY);
        CertificationAudit planned = CertificationAudit.builder()
                .id("audit")
                .kind(CertificationAudit.Kind.SURVEILLANCE)
                .plannedFor(DAY)
                .endedOn(LATER)
                .build();
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .certification(Certification.builder()
                        .addAudits(audit.date(LATER).endedOn(LATER).build())
                        .build())
                .build();

        assertThat(aims.asOf(DAY).find("audit")).contains(planned);
    }

    @Test
    void a_deferral_of_later_is_not_there_while_the_assessment_stays() {
        RiskAssessment assessment = aRiskAssessment("ra")
                .with("progress", Progress.DEFERRED)
                .with("deferral", new Deferral(LATER, "Data are missing", APPROVED_LATER))
                .build();

        assertThat(projected(assessment, CHIEF))
                .isEqualTo(aRiskAssessment("ra")
                        .with("progress", Progress.DEFERRED)
                        .build());
    }

    @Test
    void an_approval_of_use_goes_with_its_approval() {
        UseApproval approval = UseApproval.builder()
                .id("use")
                .system(Ref.to("ocr"))
                .approval(APPROVED_LATER)
                .date(DAY)
                .build();

        assertThat(asOf("use", approval, anAISystem("ocr").build(), CHIEF)).isEmpty();
    }

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .id("waiver")
                .fingerprint("v1:0123")
                .justification("Retired soon")
                .issued(LATER)
                .validUntil(LATER)
                .worstGrade(Waiver.Grade.MINOR);
    }

    @Test
    void a_waiver_stays_as_it_is() {
        ManagementSystem aims = managementSystem(
                waiver().status(Waiver.Status.ACCEPTED).approval(APPROVED_LATER).build(), CHIEF);

        assertThat(aims.asOf(DAY)).isSameAs(aims);
    }

    @Test
    void what_stands_after_a_waiver_is_projected() {
        Entity judgement = Judgement.builder()
                .id("judgement")
                .requirement("9.1-f")
                .verdict(Judgement.Verdict.CONFORMING)
                .by(Ref.to("chief"))
                .date(LATER)
                .build();
        Entity waiver = waiver().build();
        ManagementSystem aims = managementSystem(waiver, judgement, CHIEF);

        assertThat(aims.asOf(DAY).index().all())
                .extracting(Entity::id)
                .containsExactly("organization", "chief", "waiver");
    }

    @Test
    void an_accepted_waiver_goes_with_the_person_who_accepted_it() {
        Waiver waiver = waiver().status(Waiver.Status.ACCEPTED)
                .approval(new Approval(Ref.to("late"), LATER))
                .build();

        assertThat(asOf("waiver", waiver, aPerson("late").from(LATER).build())).isEmpty();
    }

    // The whole

    @Test
    void a_management_system_in_which_nothing_is_later_is_its_own_projection() {
        ManagementSystem aims = managementSystem(anAISystem("ocr").inOperation().build(), CHIEF);

        assertThat(aims.asOf(DAY)).isSameAs(aims);
    }

    @Test
    void what_a_source_does_not_know_stays_unknown() {
        ManagementSystem aims = ManagementSystem.builder()
                .organization(Organization.builder().id("org").name("Org").build())
                .recorded(Set.of(RecordArea.RISK))
                .addUnrecorded("Supplier.agreement")
                .addPeople(aPerson("late").from(LATER).build())
                .build();

        assertThat(aims.asOf(DAY).recorded()).containsExactly(RecordArea.RISK);
        assertThat(aims.asOf(DAY).unrecorded()).containsExactly("Supplier.agreement");
    }

    @Test
    void records_keep_their_order() {
        ManagementSystem aims = managementSystem(
                anAISystem("c").build(),
                anAISystem("a").retiredOn(LATER).build(),
                anAISystem("b").build());

        assertThat(aims.asOf(DAY).aiSystems()).extracting(AISystem::id).containsExactly("c", "a", "b");
    }
}
