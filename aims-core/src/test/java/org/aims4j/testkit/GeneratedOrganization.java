package org.aims4j.testkit;

import static org.aims4j.testkit.Estate.approvedByChief;
import static org.aims4j.testkit.Fixtures.every;
import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aims4j.model.Action;
import org.aims4j.model.Approval;
import org.aims4j.model.Determination;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Evidence;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.OtherManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.Waiver;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.StatementOfApplicability;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.improvement.Improvement;
import org.aims4j.model.organization.AIPolicy;
import org.aims4j.model.organization.ClimateDetermination;
import org.aims4j.model.organization.ContextIssue;
import org.aims4j.model.organization.InterestedParty;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.organization.OtherPolicy;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.PartyRequirement;
import org.aims4j.model.organization.PolicyReview;
import org.aims4j.model.organization.Scope;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.party.SupplierProblem;
import org.aims4j.model.performance.AuditProgramme;
import org.aims4j.model.performance.AuditedArea;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.performance.PerformanceEvaluation;
import org.aims4j.model.performance.ReviewConclusion;
import org.aims4j.model.performance.ReviewDecision;
import org.aims4j.model.performance.ReviewInput;
import org.aims4j.model.performance.ReviewTopic;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.planning.Opportunity;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskCriteria;
import org.aims4j.model.risk.TreatmentPlan;
import org.aims4j.model.support.Communication;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentRule;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.NeededDocument;
import org.aims4j.model.support.Person;
import org.aims4j.model.support.PlannedCommunication;
import org.aims4j.model.support.ReleaseDecision;
import org.aims4j.model.support.ResourceNeed;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.standard.AnnexControl;
import org.aims4j.standard.Catalogue;
import org.aims4j.standard.LifecycleStage;

/** The records that a generated organization has once, and those of its suppliers. */
final class GeneratedOrganization {
    static final List<String> LEVELS = List.of("low", "medium", "high");

    /** The first day of the management system. */
    static final LocalDate START = LocalDate.of(2023, 1, 1);

    /** The days of its internal audits, earliest first. */
    static final List<LocalDate> YEARS =
            List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));

    private static final List<String> ISSUES =
            List.of("New law on AI", "Shortage of experts", "Customers ask for explanations", "Old data platform");

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;

    private GeneratedOrganization(ManagementSystem.Builder aims, Estate estate, Dice dice) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
    }

    static void addTo(ManagementSystem.Builder aims, Estate estate, Dice dice) {
        GeneratedOrganization organization = new GeneratedOrganization(aims, estate, dice);
        organization.addContext();
        organization.addLeadership();
        organization.addPlanning();
        organization.addApplicability();
        organization.addDocuments();
        new GeneratedProcesses(aims, estate, dice).add();
        organization.addResourceNeeds();
        new GeneratedPeople(aims, estate, dice).add();
        organization.addCommunication();
        organization.addParties();
        organization.addPerformance();
        organization.addDecisions();
    }

    /** The internal audit of a day. */
    static Ref<InternalAudit> auditOf(LocalDate year) {
        return Ref.to("audit-" + year.getYear());
    }

    private static Ref<ContextIssue> issue(String text) {
        return Ref.to("issue-" + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private void addContext() {
        aims.organization(Organization.builder()
                .id("organization")
                .name("Meridian Services")
                .purpose("Health, finance and transport services for cities")
                .sector("services")
                .addUnits("Unit 1", "Unit 2")
                .addLocations("Aarhus", "Lyon")
                .climateChange(ClimateDetermination.builder()
                        .relevant(true)
                        .reason("Training of models takes energy")
                        .date(START)
                        .build())
                .build());
        for (String text : ISSUES) {
            aims.addContextIssues(ContextIssue.builder()
                    .id(issue(text).id())
                    .side(text.startsWith("Old") ? ContextIssue.Side.INTERNAL : ContextIssue.Side.EXTERNAL)
                    .text(text)
                    .addAboutSystems(estate.anySystem(dice))
                    .addAllReviewedOn(YEARS)
                    .date(START)
                    .build());
        }
        for (PartyCategory category : PartyCategory.values()) {
            aims.addInterestedParties(InterestedParty.builder()
                    .id("party-" + category)
                    .name("Those who are " + category)
                    .category(category)
                    .addRequirements(PartyRequirement.builder()
                            .id("requirement-" + category)
                            .text("To be treated fairly and told the truth")
                            .origin(dice.one(PartyRequirement.Origin.values()))
                            .addressed(dice.maybe(92, () -> true))
                            .addAddressedBy(Ref.to("policy-2"))
                            .build())
                    .date(START)
                    .build());
        }
        aims.scope(Scope.builder()
                .id("scope")
                .statement("All AI systems that the organization develops and uses")
                .addActivities(Scope.Activity.DEVELOP, Scope.Activity.USE)
                .addUnits("Unit 1", "Unit 2")
                .addBasis(Ref.to("requirement-CUSTOMER"))
                .addBasis(issue(ISSUES.get(0)))
                .document(Ref.to("document-SCOPE"))
                .date(START)
                .build());
        aims.thresholds(Thresholds.builder().minorsToMajor(4).build());
    }

    private void addLeadership() {
        for (int version = 1; version <= 2; version++) {
            LocalDate day = version == 1 ? START : LocalDate.of(2025, 1, 10);
            AIPolicy.Builder policy = AIPolicy.builder()
                    .id("policy-" + version)
                    .version(version + ".0")
                    .addThemes("fairness", "safety")
                    .commitsToRequirements(true)
                    .commitsToImprovement(true)
                    .coversDevelopment(true)
                    .coversUse(true)
                    .addReferences(
                            Ref.to("other-policy-privacy"),
                            Ref.to("other-policy-security"),
                            Ref.to("other-policy-purchasing"))
                    .exceptionProcess(Ref.to("process-POLICY_EXCEPTION"))
                    .interval(every(Period.ofYears(1)))
                    .approval(approvedByChief(day.plusDays(10)))
                    .document(Ref.to("document-AI_POLICY"))
                    .date(day);
            if (version == 1) {
                policy.supersededOn(LocalDate.of(2025, 1, 20));
            } else {
                policy.addReviews(PolicyReview.builder()
                        .date(LocalDate.of(2026, 1, 15))
                        .by(Estate.chief())
                        .trigger("interval")
                        .decision("stays as it is")
                        .build());
            }
            aims.addPolicies(policy.build());
        }
        for (String title : List.of("privacy", "security", "purchasing")) {
            aims.addOtherPolicies(OtherPolicy.builder()
                    .id("other-policy-" + title)
                    .title(title)
                    .crossesAI(true)
                    .decision("refers to the AI policy")
                    .decidedOn(LocalDate.of(2025, 2, 10))
                    .build());
        }
    }

    private void addPlanning() {
        for (String issue : ISSUES) {
            Ref<Opportunity> opportunity =
                    Ref.to("opportunity-of-" + issue(issue).id());
            aims.addOpportunities(Opportunity.builder()
                    .id(opportunity.id())
                    .text("Gain from: " + issue)
                    .effect("Better service")
                    .addBasis(Ref.to("requirement-CUSTOMER"), issue(issue))
                    .addSystems(estate.anySystem(dice))
                    .pursued(true)
                    .date(START)
                    .build());
            aims.addActions(action("action-of-" + opportunity.id(), opportunity));
        }
        for (AIObjective.Kind kind : AIObjective.Kind.values()) {
            Ref<AIObjective> objective = Ref.to("objective-" + kind);
            aims.addObjectives(AIObjective.builder()
                    .id(objective.id())
                    .text("Every version meets its criteria: " + kind)
                    .kind(kind)
                    .theme("fairness")
                    .function("all")
                    .addStages(LifecycleStage.DESIGN_DEVELOPMENT, LifecycleStage.OPERATION_MONITORING)
                    .metric(Ref.to("metric-aims"))
                    .target("100 %")
                    .addRequirements(Ref.to("requirement-REGULATOR"))
                    .owner(Estate.manager())
                    .addResources("Two people")
                    .dueOn(DAY.plusDays(dice.percent(92) ? 180 : -20))
                    .evaluationMethod("Share of versions")
                    .reviewBy(DAY.plusDays(90))
                    .addReviewedOn(LocalDate.of(2026, 3, 10))
                    .approval(approvedByChief(START.plusDays(60)))
                    .date(START.plusDays(50))
                    .build());
            aims.addActions(action("action-" + kind, objective));
        }
        List<List<String>> matrix = new ArrayList<>();
        for (int likelihood = 0; likelihood < 3; likelihood++) {
            matrix.add(List.of(LEVELS.get(0), LEVELS.get(likelihood / 2), LEVELS.get(likelihood)));
        }
        aims.addRiskCriteria(RiskCriteria.builder()
                .id("risk-criteria-1")
                .version("1")
                .owner(Estate.manager())
                .addLikelihoods("rare", "possible", "likely")
                .addConsequences("minor", "serious", "severe")
                .addAllLevels(LEVELS)
                .addAllMatrix(matrix)
                .acceptUpTo("medium")
                .approval(approvedByChief(START))
                .validFrom(START)
                .reviewBy(DAY.plusDays(200))
                .build());
        for (LocalDate year : YEARS) {
            aims.addRiskAssessments(RiskAssessment.builder()
                    .id("risk-assessment-of-" + year.getYear())
                    .progress(Progress.COMPLETED)
                    .startedOn(year.plusDays(10))
                    .completedOn(year.plusDays(30))
                    .trigger(RiskAssessment.Trigger.PLANNED)
                    .method(Ref.to("process-RISK_ASSESSMENT"))
                    .criteria(Ref.to("risk-criteria-1"))
                    .documentedIn(Ref.to("document-RISK_ASSESSMENT_RESULTS"))
                    .by(Estate.manager())
                    .build());
        }
        aims.addTreatmentPlans(TreatmentPlan.builder()
                .id("treatment-plan-1")
                .version("1")
                .date(START) // before all treatments, so that it need not name every one
                .approval(approvedByChief(START))
                .document(Ref.to("document-RISK_TREATMENT_PLAN"))
                .build());
        aims.impactAssessmentProcess(ImpactAssessmentProcess.builder()
                .id("impact-assessment-process")
                .document(Ref.to("document-IMPACT_ASSESSMENT_RESULTS"))
                .addTriggers(ImpactTrigger.values())
                .requiredFor(Set.of(ImpactClass.HIGH, ImpactClass.LIMITED))
                .addSteps("identify", "analyse", "evaluate", "treat", "document", "communicate")
                .addRoles("Assessor")
                .addUsesResultIn("design", "use")
                .interval(every(Period.ofYears(2)))
                .feedsRiskAssessment(true)
                .approval(approvedByChief(START))
                .build());
    }

    private static Action action(String id, Ref<?> serves) {
        return Action.builder()
                .id(id)
                .what("Reach " + serves)
                .serves(serves)
                .owner(Estate.manager())
                .addResources("Ten days")
                .process(Ref.to("process-IMPROVEMENT"))
                .plannedOn(START.plusDays(70))
                .dueOn(DAY.plusDays(150))
                .measure("The target")
                .build();
    }

    private void addApplicability() {
        aims.addStatementsOfApplicability(
                StatementOfApplicability.builder()
                        .id("soa-1")
                        .version("1")
                        .date(START.plusDays(80))
                        .edition("2023")
                        .approval(approvedByChief(START.plusDays(90)))
                        .supersededOn(LocalDate.of(2025, 6, 1))
                        .build(),
                StatementOfApplicability.builder()
                        .id("soa-2")
                        .version("2")
                        .date(LocalDate.of(2025, 6, 1))
                        .edition("2023")
                        .approval(approvedByChief(LocalDate.of(2025, 6, 1)))
                        .document(Ref.to("document-STATEMENT_OF_APPLICABILITY"))
                        .build());
        for (AnnexControl control : Catalogue.iso42001().controls()) {
            aims.addControls(control(control.id()));
        }
    }

    private Control control(String id) {
        Control.Builder control = Control.builder()
                .id(id)
                .decisionApproval(approvedByChief(LocalDate.of(2025, 6, 1)))
                .reviewBy(LocalDate.of(2026, 12, 1));
        if (dice.percent(4)) {
            return control.decision(Control.Decision.EXCLUDED)
                    .justification(dice.maybe(90, () -> "The organization does nothing of the kind"))
                    .build();
        }
        control.decision(Control.Decision.INCLUDED)
                .justification(dice.maybe(96, () -> "Treats risks of " + id))
                .addDrivers(Ref.to("requirement-REGULATOR"))
                .addObjectives(Ref.to("objective-DEVELOPMENT"))
                .owner(estate.anyone(dice))
                .description(Ref.to("document-NECESSARY_CONTROLS"))
                .interval(every(Period.ofYears(1)));
        if (dice.percent(8)) {
            return control.status(Control.Status.PLANNED)
                    .plannedFor(DAY.plusDays(dice.below(200) - 10))
                    .build();
        }
        control.status(Control.Status.IMPLEMENTED)
                .implementedOn(START.plusDays(31))
                .addEvidence(Evidence.builder()
                        .note("Seen in use")
                        .date(LocalDate.of(2026, 2, 1))
                        .validUntil(LocalDate.of(2027, 2, 1))
                        .build());
        if (dice.percent(94)) {
            control.addReviews(EffectivenessReview.builder()
                    .date(dice.percent(95) ? LocalDate.of(2026, 2, 1) : LocalDate.of(2025, 2, 1))
                    .by(Estate.auditor())
                    .effective(!dice.percent(5))
                    .build());
        }
        return control.build();
    }

    private void addDocuments() {
        for (DocumentKind kind : DocumentKind.values()) {
            String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            DocumentedInformation.Builder document = document(
                            "document-" + kind,
                            kind,
                            Character.toUpperCase(words.charAt(0)) + words.substring(1),
                            "D-" + (100 + dice.below(900)))
                    .meets(dice.maybe(kind == DocumentKind.OWN ? 100 : 0, () -> Ref.to("needed-document-1")))
                    .source(dice.maybe(kind == DocumentKind.EXTERNAL ? 100 : 0, () -> "A standards body"));
            dice.maybe(96, () -> approvedByChief(LocalDate.of(2025, 1, 20))).ifPresent(document::approval);
            aims.addDocuments(document.build());
            aims.addDocumentRules(DocumentRule.builder()
                    .id("document-rule-" + kind)
                    .kind(kind)
                    .access("Staff may read")
                    .storage("Document store")
                    .retention(Period.ofYears(7))
                    .protection("Backup every day")
                    .build());
        }
        aims.addDocuments(document("deployment-plan", DocumentKind.OWN, "How AI systems are deployed", "D-99")
                .approval(approvedByChief(LocalDate.of(2025, 1, 20)))
                .build());
        aims.addNeededDocuments(NeededDocument.builder()
                .id("needed-document-1")
                .title("Handbook of the platform")
                .reason("Without it nobody can run the platform")
                .date(START)
                .build());
    }

    private static DocumentedInformation.Builder document(String id, DocumentKind kind, String title, String number) {
        return DocumentedInformation.builder()
                .id(id)
                .kind(kind)
                .title(title)
                .number(number)
                .version("2.0")
                .owner(Estate.manager())
                .date(LocalDate.of(2025, 1, 10))
                .language("en")
                .medium("wiki")
                .reviewedBy(Estate.auditor())
                .changeNote("Yearly review")
                .location("Document store")
                .addAccessibleTo("staff");
    }

    private void addResourceNeeds() {
        for (ResourceNeed.Kind kind : ResourceNeed.Kind.values()) {
            aims.addResourceNeeds(ResourceNeed.builder()
                    .id("need-" + kind)
                    .kind(kind)
                    .what("More of " + kind)
                    .quantity("Two")
                    .neededBy(LocalDate.of(2026, 6, 1))
                    .addControls(Ref.to("A.4.2"))
                    .decision(dice.percent(90) ? ResourceNeed.Decision.MET : ResourceNeed.Decision.OPEN)
                    .decidedBy(Estate.chief())
                    .decidedOn(LocalDate.of(2026, 3, 12))
                    .date(LocalDate.of(2026, 2, 1))
                    .build());
        }
    }

    private void addCommunication() {
        for (PlannedCommunication.Side side : PlannedCommunication.Side.values()) {
            aims.addCommunicationPlan(PlannedCommunication.builder()
                    .id("plan-" + side)
                    .subject("The AI policy and what it means")
                    .side(side)
                    .timing("Every year")
                    .audience(side == PlannedCommunication.Side.INTERNAL ? "STAFF" : "CUSTOMER")
                    .channel("Intranet, website")
                    .build());
        }
        for (String about : List.of(
                "policy-2",
                "soa-2",
                "objective-MANAGEMENT",
                "objective-DEVELOPMENT",
                "objective-USE",
                "role-AIMS_REPORTING",
                "audit-2025")) {
            aims.addCommunications(Communication.builder()
                    .id("communication-" + about)
                    .about(Ref.to(about))
                    .from(Estate.chief())
                    .addAudience("STAFF", "TOP_MANAGEMENT")
                    .channel("Meeting")
                    .date(LocalDate.of(2026, 1, 30))
                    .build());
        }
        for (PartyCategory category : PartyCategory.values()) {
            for (String about : List.of("policy-2", "soa-2")) {
                aims.addReleaseDecisions(ReleaseDecision.builder()
                        .id("release-" + about + "-" + category)
                        .about(Ref.to(about))
                        .category(category)
                        .available(category != PartyCategory.OTHER)
                        .reason(category != PartyCategory.OTHER ? "It concerns them" : "Nobody asked for it")
                        .date(LocalDate.of(2025, 6, 2))
                        .build());
            }
        }
    }

    private void addParties() {
        for (int i = 0; i < estate.suppliers(); i++) {
            Supplier.Builder supplier = Supplier.builder()
                    .id("supplier-" + i)
                    .addProvides(dice.one(Supplier.Supply.values()))
                    .interval(dice.maybe(95, () -> every(Period.ofYears(1))))
                    .agreement(dice.maybe(60, () -> Ref.to("document-EXTERNAL")))
                    .contractNumber(dice.maybe(97, () -> "C-" + (1000 + dice.below(9000))));
            int number = i;
            dice.maybe(97, () -> "Supplier " + number).ifPresent(supplier::name);
            dice.maybe(95, () -> dice.one(Supplier.RiskClass.values())).ifPresent(supplier::riskClass);
            if (dice.percent(97)) {
                supplier.evaluatedOn(dice.day(START, DAY.minusYears(1))).evaluation("Fit");
            }
            if (dice.percent(97)) {
                supplier.addMonitoredOn(dice.day(DAY.minusDays(370), DAY));
            }
            if (dice.percent(8)) {
                supplier.addProblems(SupplierProblem.builder()
                        .date(dice.day(START, DAY))
                        .text("Model changed without notice")
                        .response(dice.maybe(85, () -> "Agreed on notice"))
                        .build());
            }
            aims.addSuppliers(supplier.build());
        }
        for (String jurisdiction : Estate.JURISDICTIONS) {
            aims.addReportingObligations(ReportingObligation.builder()
                    .id("obligation-" + jurisdiction)
                    .jurisdiction(jurisdiction)
                    .content("Yearly register of AI systems")
                    .dueOn(LocalDate.of(2026, 3, 31))
                    .reportedOn(LocalDate.of(2026, 3, 1 + dice.below(28)))
                    .build());
        }
    }

    private void addPerformance() {
        aims.addMetrics(Metric.builder()
                .id("metric-aims")
                .what("Share of AI systems with assessments in time")
                .layer(Metric.Layer.AIMS)
                .method("Count")
                .frequency(every(Period.ofMonths(6)))
                .analysis(every(Period.ofYears(1)))
                .date(START)
                .build());
        for (LocalDate day = START.plusMonths(5); day.isBefore(DAY); day = day.plusMonths(6)) {
            aims.addMeasurements(Measurement.builder()
                    .id("measurement-of-" + day)
                    .metric(Ref.to("metric-aims"))
                    .date(day)
                    .value("0.9" + dice.below(10))
                    .met(!dice.percent(6))
                    .build());
        }
        aims.addAuditProgrammes(AuditProgramme.builder()
                .id("audit-programme-1")
                .interval(every(Period.ofYears(1)))
                .cycle(Period.ofYears(3))
                .methods("Interviews and samples")
                .responsible(Estate.auditor())
                .planning("Risks and earlier results")
                .reporting("Report to top management")
                .rationale("High impact first")
                .document(Ref.to("document-AUDIT_PROGRAMME_AND_RESULTS"))
                .from(START)
                .build());
        for (LocalDate year : YEARS) {
            aims.addInternalAudits(audit(year));
            aims.addManagementReviews(review(year.plusDays(40)));
            aims.addPerformanceEvaluations(PerformanceEvaluation.builder()
                    .id("evaluation-" + year.getYear())
                    .date(year.minusDays(20))
                    .conclusion("Works, with gaps")
                    .addDecisions("Close the gaps")
                    .build());
            aims.addImprovements(Improvement.builder()
                    .id("improvement-" + year.getYear())
                    .text("Shorter way to an approval")
                    .source("Auditor")
                    .foundIn(auditOf(year))
                    .sponsor(Estate.chief())
                    .result("Half the time")
                    .date(year)
                    .doneOn(dice.maybe(80, () -> year.plusDays(90)))
                    .build());
        }
        aims.certification(Certification.builder()
                .body("Certification body")
                .accredited(true)
                .answerPeriod(Period.ofDays(90))
                .addAudits(CertificationAudit.builder()
                        .id("certification-audit-1")
                        .kind(CertificationAudit.Kind.STAGE_2)
                        .date(LocalDate.of(2024, 5, 6))
                        .endedOn(LocalDate.of(2024, 5, 10))
                        .addCovers("4", "5", "6", "7", "8", "9", "10")
                        .result("Certificate recommended")
                        .build())
                .addAudits(CertificationAudit.builder()
                        .id("certification-audit-2")
                        .kind(CertificationAudit.Kind.SURVEILLANCE)
                        .plannedFor(LocalDate.of(2025, 5, 12))
                        .date(LocalDate.of(2025, 5, 12))
                        .build())
                .addCertificates(Certificate.builder()
                        .id("certificate-1")
                        .decidedOn(LocalDate.of(2024, 6, 20))
                        .validUntil(LocalDate.of(2027, 6, 19))
                        .scope("All AI systems")
                        .build())
                .build());
    }

    private InternalAudit audit(LocalDate day) {
        Ref<Person> owner = estate.anyone(dice);
        return InternalAudit.builder()
                .id(auditOf(day).id())
                .programme(Ref.to("audit-programme-1"))
                .plannedFor(day)
                .date(day)
                .completedOn(dice.maybe(96, () -> day.plusDays(5)))
                .objectives("Conformity and effectiveness")
                .addCriteria("4", "5", "6", "7", "8", "9", "10", "OWN_REQUIREMENTS")
                .addCriteria("A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10")
                .scope("All units")
                .addAuditors(Estate.auditor())
                .addAreas(AuditedArea.builder()
                        .what(Ref.to("process-RISK_ASSESSMENT"))
                        .owner(owner)
                        .build())
                .conclusion("Conforms, with nonconformities")
                .report(Ref.to("document-AUDIT_PROGRAMME_AND_RESULTS"))
                .addDistributedTo(Estate.chief(), Estate.manager(), owner)
                .build();
    }

    private ManagementReview review(LocalDate day) {
        ManagementReview.Builder review = ManagementReview.builder()
                .id("review-" + day.getYear())
                .plannedFor(day)
                .date(day)
                .completedOn(day.plusDays(2))
                .addParticipants(Estate.chief(), Estate.manager())
                .addDecisions(ReviewDecision.builder()
                        .what("More people for verification")
                        .kind(ReviewDecision.Kind.IMPROVEMENT)
                        .owner(Estate.manager())
                        .dueOn(day.plusDays(120))
                        .action(Ref.to("action-MANAGEMENT"))
                        .build())
                .addDecisions(ReviewDecision.builder()
                        .what("The management system stays as it is")
                        .kind(ReviewDecision.Kind.NO_CHANGE)
                        .build())
                .documentedIn(Ref.to("document-MANAGEMENT_REVIEW_RESULTS"));
        for (ReviewTopic topic : ReviewTopic.values()) {
            if (dice.percent(97)) {
                review.addInputs(ReviewInput.builder()
                        .topic(topic)
                        .text("As reported")
                        .periods(3)
                        .build());
            }
        }
        for (ReviewConclusion.Aspect aspect : ReviewConclusion.Aspect.values()) {
            review.addConclusions(new ReviewConclusion(aspect, !dice.percent(5)));
        }
        return review.build();
    }

    private void addDecisions() {
        aims.addDeterminations(Determination.builder()
                .id("determination-1")
                .requirement("A.8.3")
                .about(estate.anySystem(dice))
                .outcome(Determination.Outcome.NOT_APPLICABLE)
                .reason("Nobody outside is affected")
                .date(LocalDate.of(2025, 7, 1))
                .by(Estate.manager())
                .build());
        aims.addDeterminations(Determination.builder()
                .id("determination-2")
                .requirement("6.1.3-f")
                .outcome(Determination.Outcome.NONE)
                .reason("The controls of Annex A are enough")
                .date(LocalDate.of(2025, 6, 1))
                .by(Estate.manager())
                .build());
        for (String requirement : List.of("4.3-b", "4.4-b", "5.1-b", "7.3-b", "9.1-f")) {
            aims.addJudgements(Judgement.builder()
                    .id("judgement-" + requirement)
                    .requirement(requirement)
                    .verdict(dice.percent(90) ? Judgement.Verdict.CONFORMING : Judgement.Verdict.NONCONFORMING)
                    .by(Estate.auditor())
                    .date(LocalDate.of(2026, 3, 5))
                    .validUntil(LocalDate.of(2027, 3, 4))
                    .addEvidence(Evidence.builder()
                            .note("Interviews")
                            .date(LocalDate.of(2026, 3, 4))
                            .build())
                    .build());
        }
        aims.addWaivers(Waiver.builder()
                .id("waiver-1")
                .rule("8.4-impact-assessment-missing")
                .subject(estate.anySystem(dice).id())
                .justification("It is retired next month")
                .issued(LocalDate.of(2026, 6, 1))
                .approval(new Approval(Estate.chief(), LocalDate.of(2026, 6, 1)))
                .validUntil(LocalDate.of(2026, 8, 1))
                .worstGrade(Waiver.Grade.MAJOR)
                .status(Waiver.Status.ACCEPTED)
                .build());
        aims.addOtherManagementSystems(OtherManagementSystem.builder()
                .id("isms")
                .standard("ISO/IEC 27001:2022")
                .certifiedUntil(LocalDate.of(2027, 1, 31))
                .addShares(OtherManagementSystem.Shared.AUDIT, OtherManagementSystem.Shared.DOCUMENT_CONTROL)
                .build());
    }
}
