package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.aims4j.model.Action;
import org.aims4j.model.Approval;
import org.aims4j.model.Deferral;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Interval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.Impact;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.improvement.Cause;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.improvement.Extent;
import org.aims4j.model.improvement.Incident;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.improvement.Notice;
import org.aims4j.model.improvement.Step;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.organization.ResponsibilityArea;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.party.Allocation;
import org.aims4j.model.party.Duty;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.planning.Change;
import org.aims4j.model.planning.ChangeReview;
import org.aims4j.model.risk.ResidualRisk;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskRating;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.support.Communication;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Acquisition;
import org.aims4j.model.system.Alert;
import org.aims4j.model.system.CriterionResult;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.DecisionMaking;
import org.aims4j.model.system.HumanOversight;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.LineageEvent;
import org.aims4j.model.system.LoggingDecision;
import org.aims4j.model.system.Monitoring;
import org.aims4j.model.system.ObservedUse;
import org.aims4j.model.system.Origin;
import org.aims4j.model.system.OversightMode;
import org.aims4j.model.system.PreparationStep;
import org.aims4j.model.system.QualityResult;
import org.aims4j.model.system.SystemRecord;
import org.aims4j.model.system.SystemResource;
import org.aims4j.model.system.UseApproval;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/** One AI system of a generated organization and the records about it, from its first day to its last. */
final class GeneratedSystem {
    private static final List<String> FIELDS = List.of(
            "Radiology",
            "Claims",
            "Fraud",
            "Route",
            "Demand",
            "Recruiting",
            "Credit",
            "Invoice",
            "Energy",
            "Translation",
            "Triage",
            "Pricing",
            "Maintenance",
            "Appointment",
            "Permit",
            "Dosage");
    private static final List<String> TASKS =
            List.of("forecast", "assistant", "classifier", "scoring", "detection", "ranking", "summaries", "search");
    private static final List<String> TECHNIQUES =
            List.of("gradient boosting", "language model", "convolutional network", "rules and statistics");
    private static final List<String> OF_PEOPLE = List.of(
            "fairness",
            "accountability",
            "transparency-explainability",
            "security-privacy",
            "safety-health",
            "financial");
    private static final List<String> OF_SOCIETY =
            List.of("environment", "economic", "government", "health-safety-society", "norms-culture-values");
    private static final List<String> CONSEQUENCES = List.of("minor", "serious", "severe");
    private static final List<String> LIKELIHOODS = List.of("rare", "possible", "likely");

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;
    private final String suffix;
    private final Ref<AISystem> system;
    private final String name;
    private final boolean external;
    private final boolean inUse;
    private final boolean retired;
    private final LocalDate begun;
    private final LocalDate verified;
    private final LocalDate released;

    GeneratedSystem(ManagementSystem.Builder aims, Estate estate, Dice dice, int number) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
        this.suffix = "-" + number;
        this.system = Estate.system(number);
        this.name = dice.one(FIELDS) + " " + dice.one(TASKS) + " " + number;
        this.external = dice.percent(45);
        this.begun = dice.day(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 31));
        this.verified = dice.day(begun.plusDays(60), begun.plusDays(200));
        this.released = verified.plusDays(10 + dice.below(40));
        this.inUse = released.isBefore(DAY.minusDays(30)) && dice.percent(95);
        this.retired = inUse && released.isBefore(DAY.minusYears(1)) && dice.percent(8);
    }

    void add() {
        aims.addAiSystems(system());
        aims.addRoleAssignments(ownership());
        addAssessments();
        addLifecycleRecords();
        addDataAndResources();
        if (external) {
            aims.addAllocations(allocation());
        }
        if (inUse) {
            addUse();
        }
        addMeasurements();
        addTroubles();
    }

    private String id(String kind) {
        return kind + suffix;
    }

    /** A day after another one; never later than the day of all records. */
    private LocalDate after(LocalDate day, int atLeast, int atMost) {
        LocalDate later = day.plusDays(atLeast + dice.below(atMost - atLeast + 1));
        return later.isAfter(DAY) ? DAY : later;
    }

    private Interval every(Period period) {
        return Interval.builder().every(period).build();
    }

    private AISystem system() {
        AISystem.Builder system = AISystem.builder()
                .id(this.system.id())
                .name(name)
                .outputs(dice.one("A score from 0 to 1", "Ranked list", "Text", "Class and confidence"))
                .inScope(!dice.percent(2))
                .addRoles(external ? OrganizationRole.CUSTOMER : OrganizationRole.PRODUCER)
                .origin(external ? dice.one(Origin.BOUGHT, Origin.SERVICE, Origin.EMBEDDED) : Origin.IN_HOUSE)
                .impactClass(
                        dice.percent(4)
                                ? ImpactClass.UNCLASSIFIED
                                : dice.one(
                                        ImpactClass.HIGH,
                                        ImpactClass.LIMITED,
                                        ImpactClass.LIMITED,
                                        ImpactClass.MINIMAL))
                .domain(dice.one(FIELDS))
                .technique(dice.one(TECHNIQUES))
                .organizationalUnit("Unit " + (1 + dice.below(12)))
                .addJurisdictions(dice.one("DK", "DE", "FR", "NL"))
                .affectsOutsiders(dice.percent(60))
                .makesDecisions(dice.one(DecisionMaking.values()))
                .version("1." + dice.below(9));
        dice.maybe(97, () -> name + " for the staff of one unit").ifPresent(system::intendedUse);
        dice.maybe(95, () -> estate.anyone(dice)).ifPresent(system::owner);
        if (external) {
            system.addParts(estate.anySupplier(dice));
        } else if (dice.percent(30)) {
            system.addRoles(OrganizationRole.PROVIDER);
        }
        addLifecycle(system);
        if (inUse) {
            system.oversight(oversight());
            system.addLogging(LoggingDecision.builder()
                    .stage(LifecycleStage.OPERATION_MONITORING)
                    .enabled(!dice.percent(4))
                    .addSources("requests", "outputs")
                    .retention(Period.ofMonths(6))
                    .date(verified)
                    .build());
        }
        if (inUse && dice.percent(15)) {
            boolean within = dice.percent(80);
            ObservedUse.Builder use = ObservedUse.builder()
                    .date(after(released, 10, 300))
                    .within(within)
                    .description(within ? "As intended" : "Used for another group of people");
            if (!within && dice.percent(85)) {
                use.response(dice.one(ObservedUse.Response.values()));
            }
            system.addObservedUses(use.build());
        }
        return system.build();
    }

    private void addLifecycle(AISystem.Builder system) {
        if (dice.percent(1)) {
            return; // its stage is not on record
        }
        system.addLifecycle(event(LifecycleStage.INCEPTION, begun).build());
        if (!external) {
            system.addLifecycle(
                    event(LifecycleStage.DESIGN_DEVELOPMENT, begun.plusDays(20)).build());
        }
        if (!verified.isAfter(DAY)) {
            system.addLifecycle(
                    event(LifecycleStage.VERIFICATION_VALIDATION, verified).build());
        }
        if (inUse) {
            LifecycleEvent.Builder deployment =
                    event(LifecycleStage.DEPLOYMENT, released).version("1.0").criteriaMet(!dice.percent(3));
            dice.maybe(96, () -> new Approval(Estate.chief(), released.minusDays(2)))
                    .ifPresent(deployment::approval);
            system.addLifecycle(deployment.build());
            system.addLifecycle(event(LifecycleStage.OPERATION_MONITORING, released.plusDays(1))
                    .build());
        }
        if (retired) {
            system.addLifecycle(
                    event(LifecycleStage.RETIREMENT, after(released, 200, 300)).build());
        }
    }

    private static LifecycleEvent.Builder event(LifecycleStage stage, LocalDate day) {
        return LifecycleEvent.builder().stage(stage).date(day);
    }

    private HumanOversight oversight() {
        return HumanOversight.builder()
                .mode(dice.percent(4) ? OversightMode.NONE : dice.one(OversightMode.values()))
                .decidedOn(verified)
                .addOverseers(estate.anyone(dice))
                .trained(dice.percent(92) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .failSafe(dice.percent(92) ? Progress.COMPLETED : Progress.PLANNED)
                .appeal(dice.percent(90) ? Progress.COMPLETED : Progress.REFUSED)
                .overridesLogged(dice.percent(90))
                .build();
    }

    private RoleAssignment ownership() {
        RoleAssignment.Builder owner = RoleAssignment.builder()
                .id(id("owner"))
                .role("SYSTEM_OWNER")
                .area(dice.one(ResponsibilityArea.values()))
                .holder(estate.anyone(dice))
                .system(system)
                .addResponsibilities("Watches over " + name)
                .addAuthorities("Stops it")
                .from(begun);
        dice.maybe(93, () -> begun.plusDays(3)).ifPresent(owner::acknowledgedOn);
        return owner.build();
    }

    private void addAssessments() {
        Ref<DocumentedInformation> report = Ref.to(id("report"));
        LocalDate assessed = verified.isAfter(DAY) ? begun.plusDays(30) : verified.minusDays(20);
        if (dice.percent(96)) {
            aims.addImpactAssessments(impactAssessment("impact", assessed, ImpactTrigger.INITIAL, report));
            aims.addDocuments(DocumentedInformation.builder()
                    .id(report.id())
                    .kind(DocumentKind.IMPACT_ASSESSMENT_RESULT)
                    .title("Impact of " + name)
                    .version("1.0")
                    .owner(estate.anyone(dice))
                    .date(assessed)
                    .language("en")
                    .approval(dice.maybe(95, () -> Estate.approvedByChief(after(assessed, 1, 10))))
                    .addAccessibleTo("staff")
                    .sensitive(dice.percent(20))
                    .build());
            for (LocalDate again = assessed.plusYears(2); again.isBefore(DAY); again = again.plusYears(2)) {
                if (dice.percent(93)) {
                    String kind = "impact-" + again.getYear();
                    aims.addImpactAssessments(
                            impactAssessment(kind, again.minusDays(dice.below(30)), ImpactTrigger.INTERVAL, report));
                }
            }
        }
        Ref<RiskAssessment> riskAssessment = Ref.to(id("risk-assessment"));
        aims.addRiskAssessments(RiskAssessment.builder()
                .id(riskAssessment.id())
                .addSystems(system)
                .progress(Progress.COMPLETED)
                .startedOn(assessed)
                .completedOn(after(assessed, 3, 20))
                .trigger(RiskAssessment.Trigger.INITIAL)
                .method(Ref.to("process-RISK_ASSESSMENT"))
                .criteria(Ref.to("risk-criteria-1"))
                .by(estate.anyone(dice))
                .build());
        for (int i = 0; i < 2; i++) {
            addRisk(i, riskAssessment, assessed);
        }
    }

    private ImpactAssessment impactAssessment(
            String kind, LocalDate day, ImpactTrigger trigger, Ref<DocumentedInformation> report) {
        ImpactAssessment.Builder assessment = ImpactAssessment.builder()
                .id(id(kind))
                .addSystems(system)
                .trigger(trigger)
                .startedOn(day)
                .assessor(estate.anyone(dice));
        if (dice.percent(3)) {
            return assessment.progress(Progress.IN_PROGRESS).build();
        }
        if (dice.percent(1)) {
            return assessment
                    .progress(Progress.DEFERRED)
                    .deferral(new Deferral(
                            DAY.plusDays(dice.below(200) - 60), "Data are missing", Estate.approvedByChief(day)))
                    .build();
        }
        LocalDate completed = after(day, 3, 25);
        assessment
                .progress(Progress.COMPLETED)
                .completedOn(completed)
                .approval(dice.maybe(96, () -> Estate.approvedByChief(after(completed, 0, 9))))
                .intendedUse(name + " for the staff of one unit")
                .addMisuses("Used without a person who decides")
                .technicalSetting("Inside the network of the organization")
                .societalSetting("All groups of people")
                .addJurisdictions("DK")
                .result(dice.one("acceptable", "acceptable with measures"))
                .report(report)
                .retention(Period.ofYears(5));
        for (int i = 0; i < 2; i++) {
            boolean beneficial = dice.percent(30);
            Impact.Target target = dice.one(Impact.Target.values());
            Impact.Builder impact = Impact.builder()
                    .target(target)
                    .dimension(dice.one(target == Impact.Target.SOCIETY ? OF_SOCIETY : OF_PEOPLE))
                    .affected("People whom " + name + " is about")
                    .vulnerable(dice.percent(25))
                    .occasion(dice.one(Impact.Occasion.values()))
                    .rating(dice.one(CONSEQUENCES))
                    .beneficial(beneficial);
            if (!beneficial && dice.percent(93)) {
                impact.mitigation("A person decides").mitigatedOn(completed);
            }
            assessment.addImpacts(impact.build());
        }
        return assessment.build();
    }

    private void addRisk(int number, Ref<RiskAssessment> assessment, LocalDate assessed) {
        int likelihood = dice.below(3);
        int consequence = dice.below(3);
        String level = GeneratedOrganization.LEVELS.get(likelihood * consequence / 2);
        Ref<Risk> risk = Ref.to(id("risk-" + number));
        aims.addRisks(Risk.builder()
                .id(risk.id())
                .assessment(assessment)
                .addSystems(system)
                .text(dice.one(
                        "Lower accuracy for a small group", "Data drift goes unseen", "Output is taken for a decision"))
                .addSources(dice.one("C.3.2", "C.3.3", "C.3.4", "C.3.5"))
                .addRatings(RiskRating.builder()
                        .date(after(assessed, 3, 20))
                        .assessment(assessment)
                        .onIndividuals(CONSEQUENCES.get(consequence))
                        .likelihood(LIKELIHOODS.get(likelihood))
                        .level(level)
                        .rank(1 + number)
                        .build())
                .owner(dice.maybe(95, () -> estate.anyone(dice)))
                .residual(ResidualRisk.builder()
                        .level("low")
                        .acceptance(dice.maybe(94, () -> Estate.approvedByChief(after(assessed, 25, 40))))
                        .reason("What is left is small")
                        .reviewBy(DAY.plusDays(dice.below(360) - 20))
                        .build())
                .build());
        if (level.equals("low") || dice.percent(97)) {
            RiskTreatment.Builder treatment = RiskTreatment.builder()
                    .id(id("treatment-" + number))
                    .risk(risk)
                    .option(level.equals("low") ? RiskTreatment.Option.RETAIN : RiskTreatment.Option.MODIFY)
                    .reason("In proportion to the risk")
                    .date(after(assessed, 20, 30));
            if (dice.percent(96)) {
                treatment.addControls(Ref.<Control>to(dice.one("A.6.2.4", "A.6.2.6", "A.9.3", "A.7.4")));
            }
            if (dice.percent(80)) {
                treatment.addReviews(EffectivenessReview.builder()
                        .date(after(assessed, 90, 200))
                        .by(estate.anyone(dice))
                        .effective(!dice.percent(5))
                        .build());
            }
            aims.addRiskTreatments(treatment.build());
        }
    }

    private void addLifecycleRecords() {
        LocalDate tested = verified.isAfter(DAY) ? DAY : verified;
        for (Verification.Kind kind : List.of(Verification.Kind.FUNCTIONAL, Verification.Kind.FAIRNESS)) {
            boolean passed = !dice.percent(5);
            Verification.Builder verification = Verification.builder()
                    .id(id("verification-" + kind))
                    .system(system)
                    .version("1.0")
                    .kind(kind)
                    .progress(dice.percent(95) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                    .addCriteria(CriterionResult.builder()
                            .name("error rate")
                            .measure("share of wrong outputs")
                            .threshold("0.05")
                            .observed(passed ? "0.03" : "0.09")
                            .passed(passed)
                            .build())
                    .date(tested);
            if (!passed && dice.percent(70)) {
                verification.limitationApproval(Estate.approvedByChief(after(tested, 1, 5)));
            }
            aims.addVerifications(verification.build());
        }
        for (SystemRecord.Kind kind : SystemRecord.Kind.values()) {
            if (dice.percent(97)) {
                SystemRecord.Builder record = SystemRecord.builder()
                        .id(id("record-" + kind))
                        .system(system)
                        .kind(kind)
                        .version("1.0")
                        .addAudience(
                                kind == SystemRecord.Kind.USER_INFORMATION ? PartyCategory.USER : PartyCategory.WORKER)
                        .addTopics("purpose", "limits")
                        .rationale("Fits the purpose")
                        .approval(dice.maybe(96, () -> Estate.approvedByChief(tested)))
                        .date(begun.plusDays(15));
                if (kind == SystemRecord.Kind.USER_INFORMATION) {
                    record.disclosesAI(!dice.percent(4)).deliveredOn(dice.maybe(inUse ? 95 : 0, () -> released));
                }
                aims.addSystemRecords(record.build());
            }
        }
    }

    private void addDataAndResources() {
        for (int i = dice.percent(50) ? 2 : 1; i > 0; i--) {
            aims.addDatasets(dataset(i));
        }
        for (SystemResource.Kind kind : SystemResource.Kind.values()) {
            SystemResource.Builder resource = SystemResource.builder()
                    .id(id("resource-" + kind))
                    .system(system)
                    .kind(kind)
                    .name(dice.one("Cluster A", "Build chain", "Data scientist", "Clinical expert"))
                    .addStages(LifecycleStage.DESIGN_DEVELOPMENT, LifecycleStage.OPERATION_MONITORING)
                    .date(begun);
            if (kind == SystemResource.Kind.HUMAN) {
                resource.role("Overseer").holder(dice.maybe(95, () -> estate.anyone(dice)));
            } else {
                resource.supplier(dice.maybe(30, () -> estate.anySupplier(dice)));
            }
            aims.addSystemResources(resource.build());
        }
    }

    private Dataset dataset(int number) {
        boolean personal = dice.percent(50);
        LocalDate acquired = begun.plusDays(10);
        boolean met = !dice.percent(6);
        Dataset.Builder dataset = Dataset.builder()
                .id(id("dataset-" + number))
                .name("Data " + number + " of " + name)
                .addSystems(system)
                .addUses(Dataset.Use.TRAINING, Dataset.Use.TEST)
                .category(dice.one("records", "images", "text"))
                .personalData(personal)
                .labelled(dice.percent(60))
                .retention(Period.ofYears(3))
                .updatedOn(after(acquired, 5, 400))
                .addLineage(LineageEvent.builder()
                        .date(acquired)
                        .what("Collected")
                        .from("Source system")
                        .build())
                .documentation(dice.percent(94) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .addQuality(QualityResult.builder()
                        .characteristic("completeness")
                        .required("0.98")
                        .observed(met ? "0.99" : "0.91")
                        .met(met)
                        .date(after(acquired, 1, 20))
                        .deviationApproval(
                                dice.maybe(met ? 0 : 60, () -> Estate.approvedByChief(after(acquired, 20, 30))))
                        .build())
                .addPreparation(PreparationStep.builder()
                        .criterion("Few missing values")
                        .method("Imputation")
                        .date(after(acquired, 1, 20))
                        .build())
                .date(acquired);
        if (personal) {
            dataset.privacyAssessment(dice.percent(94) ? Progress.COMPLETED : Progress.PLANNED);
        }
        dice.maybe(
                        95,
                        () -> Acquisition.builder()
                                .source("Own operations")
                                .rights("Owned")
                                .lawfulBasis("Contract")
                                .reason("Closest to the use")
                                .date(acquired)
                                .build())
                .ifPresent(dataset::acquisition);
        return dataset.build();
    }

    private Allocation allocation() {
        return Allocation.builder()
                .id(id("allocation"))
                .system(system)
                .addDuties(
                        Duty.builder().what("Operation").party("organization").build())
                .addDuties(Duty.builder()
                        .what("Development")
                        .party(dice.maybe(94, () -> "supplier"))
                        .build())
                .date(begun)
                .build();
    }

    private void addUse() {
        Monitoring.Builder monitoring = Monitoring.builder()
                .id(id("monitoring"))
                .system(system)
                .progress(Progress.IN_PROGRESS)
                .addCovers(Monitoring.Aspect.PERFORMANCE, Monitoring.Aspect.ERRORS, Monitoring.Aspect.DATA_DRIFT)
                .addThresholds("error rate above 0.05")
                .interval(every(Period.ofMonths(3)))
                .date(released);
        LocalDate until = dice.percent(95) ? DAY : DAY.minusDays(200);
        for (LocalDate run = released.plusMonths(3); run.isBefore(until); run = run.plusMonths(3)) {
            monitoring.addRuns(run);
        }
        if (dice.percent(20)) {
            LocalDate raised = after(released, 20, 400);
            Alert.Builder alert = Alert.builder().date(raised).what("Error rate above 0.05");
            if (dice.percent(90)) {
                alert.reaction("Retrained").reactedOn(after(raised, 1, 20));
            }
            monitoring.addAlerts(alert.build());
        }
        if (dice.percent(97)) {
            aims.addMonitorings(monitoring.build());
        }
        if (dice.percent(96)) {
            aims.addUseApprovals(UseApproval.builder()
                    .id(id("use"))
                    .system(system)
                    .process(Ref.to("process-RESPONSIBLE_USE"))
                    .approval(Estate.approvedByChief(released))
                    .conditions("A person decides")
                    .validUntil(released.plusYears(dice.percent(95) ? 5 : 1))
                    .date(released)
                    .build());
        }
        if (dice.percent(10)) {
            aims.addReportingObligations(ReportingObligation.builder()
                    .id(id("obligation"))
                    .jurisdiction("DK")
                    .content("Yearly register of AI systems")
                    .addSystems(system)
                    .dueOn(LocalDate.of(2026, 3, 31))
                    .reportedOn(dice.maybe(93, () -> LocalDate.of(2026, 3, 1 + dice.below(28))))
                    .build());
        }
        if (dice.percent(50)) {
            aims.addCommunications(Communication.builder()
                    .id(id("communication"))
                    .about(system)
                    .from(Estate.manager())
                    .addAudience("USER")
                    .channel("Intranet")
                    .date(released)
                    .build());
        }
    }

    private void addMeasurements() {
        Ref<Metric> metric = Ref.to(id("metric"));
        aims.addMetrics(Metric.builder()
                .id(metric.id())
                .what("Error rate of " + name)
                .layer(Metric.Layer.AI_SYSTEM)
                .system(system)
                .method("Share of wrong outputs in a sample")
                .frequency(every(Period.ofMonths(6)))
                .analysis(every(Period.ofYears(1)))
                .date(begun)
                .build());
        for (int i = 0; i < 2 && inUse; i++) {
            aims.addMeasurements(Measurement.builder()
                    .id(id("measurement-" + i))
                    .metric(metric)
                    .date(dice.day(DAY.minusMonths(6L * (2 - i)), DAY.minusMonths(6L * (1 - i))))
                    .value("0.0" + (1 + dice.below(9)))
                    .met(!dice.percent(6))
                    .build());
        }
    }

    private void addTroubles() {
        if (dice.percent(15)) {
            aims.addNonconformities(nonconformity(dice.day(begun, DAY)));
        }
        if (inUse && dice.percent(6)) {
            LocalDate happened = after(released, 1, 500);
            Notice.Builder notice = Notice.builder().audience("USER").dueOn(happened.plusDays(3));
            notice.date(dice.maybe(90, () -> after(happened, 0, 5)));
            aims.addIncidents(Incident.builder()
                    .id(id("incident"))
                    .text("Wrong outputs of " + name)
                    .addSystems(system)
                    .kind("performance")
                    .severity(dice.one(CONSEQUENCES))
                    .date(happened)
                    .detectedOn(after(happened, 0, 2))
                    .addNotices(notice.build())
                    .closedOn(dice.maybe(85, () -> after(happened, 5, 60)))
                    .lessons("Thresholds were too wide")
                    .build());
        }
        if (dice.percent(8)) {
            LocalDate received = dice.day(begun, DAY);
            aims.addConcerns(Concern.builder()
                    .id(id("concern"))
                    .side(dice.one(Concern.Side.values()))
                    .system(system)
                    .date(received)
                    .acknowledgedOn(dice.maybe(94, () -> after(received, 0, 5)))
                    .resolvedOn(dice.maybe(85, () -> after(received, 5, 60)))
                    .confidential(true)
                    .outcome("Explained")
                    .build());
        }
        if (dice.percent(25)) {
            LocalDate proposed = dice.day(begun, DAY);
            Change.Builder change = Change.builder()
                    .id(id("change"))
                    .kind(dice.percent(90) ? Change.Kind.OPERATIONAL : Change.Kind.UNINTENDED)
                    .of(system)
                    .proposedOn(proposed)
                    .significant(dice.percent(30))
                    .purpose("New version")
                    .consequences("Other errors than before")
                    .resources("Two weeks of work")
                    .responsible(estate.anyone(dice))
                    .approval(dice.maybe(94, () -> Estate.approvedByChief(after(proposed, 1, 10))))
                    .effectiveOn(after(proposed, 10, 30));
            dice.maybe(
                            85,
                            () -> ChangeReview.builder()
                                    .date(after(proposed, 30, 60))
                                    .by(Estate.manager())
                                    .build())
                    .ifPresent(change::review);
            aims.addChanges(change.build());
        }
    }

    private Nonconformity nonconformity(LocalDate raised) {
        Nonconformity.Builder nonconformity = Nonconformity.builder()
                .id(id("nonconformity"))
                .nature(dice.one("No approval on record", "Monitoring was late", "Documentation was out of date"))
                .requirement(dice.one("8.1-b", "8.4-a", "7.5.3-e", "A.6.2.6"))
                .source(dice.one(Nonconformity.Source.INTERNAL_AUDIT, Nonconformity.Source.MONITORING))
                .grade(dice.percent(15) ? Nonconformity.Grade.MAJOR : Nonconformity.Grade.MINOR)
                .date(raised)
                .addSystems(system)
                .correction(Step.builder()
                        .text("Put right")
                        .date(after(raised, 1, 10))
                        .build())
                .foundIn(dice.maybe(40, () -> Ref.to("audit-2025")));
        boolean closed = raised.isBefore(DAY.minusDays(120)) && dice.percent(90);
        if (closed || dice.percent(70)) {
            LocalDate known = after(raised, 8, 20);
            nonconformity
                    .cause(Cause.builder()
                            .text("Nobody was assigned")
                            .method("five whys")
                            .date(known)
                            .build())
                    .extent(Extent.builder()
                            .date(known)
                            .similar(dice.percent(20))
                            .build());
        }
        if (closed) {
            nonconformity
                    .verifiedOn(after(raised, 80, 100))
                    .verifiedBy(Estate.auditor())
                    .closedOn(after(raised, 100, 110))
                    .closedBy(Estate.manager());
        }
        Action.Builder action = Action.builder()
                .id(id("action"))
                .what("Assign it and watch")
                .serves(Ref.to(id("nonconformity")))
                .owner(estate.anyone(dice))
                .addResources("One day")
                .plannedOn(after(raised, 20, 25))
                .dueOn(raised.plusDays(60))
                .measure("No recurrence in half a year");
        Optional<LocalDate> done = dice.maybe(closed ? 97 : 30, () -> after(raised, 30, 60));
        action.completedOn(done);
        done.filter(day -> closed && dice.percent(95))
                .ifPresent(day -> action.addReviews(EffectivenessReview.builder()
                        .date(after(day, 10, 20))
                        .by(Estate.auditor())
                        .effective(true)
                        .build()));
        aims.addActions(action.build());
        return nonconformity.build();
    }
}
