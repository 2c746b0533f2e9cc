package org.aims4j.testkit;

import static org.aims4j.testkit.Generator.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.organization.PartyCategory;
import org.aims4j.model.planning.Change;
import org.aims4j.model.system.Acquisition;
import org.aims4j.model.system.CriterionResult;
import org.aims4j.model.system.Dataset;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LineageEvent;
import org.aims4j.model.system.PreparationStep;
import org.aims4j.model.system.QualityResult;
import org.aims4j.model.system.SystemRecord;
import org.aims4j.model.system.SystemResource;
import org.aims4j.model.system.Verification;
import org.aims4j.standard.LifecycleStage;

/** What a generated AI system is made with and how it is described and tested: verifications, records of the system, datasets and resources. */
final class GeneratedDevelopment {
    private static final Map<SystemRecord.Kind, List<String>> TOPICS = Map.of(
            SystemRecord.Kind.SPECIFICATION,
            List.of("purpose", "users", "performance", "data needs", "human oversight", "limits"),
            SystemRecord.Kind.DESIGN,
            List.of(
                    "learning approach",
                    "algorithm",
                    "data",
                    "evaluation",
                    "hardware and software",
                    "security threats",
                    "user interface",
                    "human interaction",
                    "interoperability",
                    "architecture"),
            SystemRecord.Kind.TECHNICAL_DOCUMENTATION,
            List.of("purpose", "architecture", "data", "performance", "limits", "monitoring"),
            SystemRecord.Kind.USER_INFORMATION,
            List.of(
                    "purpose",
                    "interaction",
                    "override",
                    "limits",
                    "human oversight",
                    "performance",
                    "impacts",
                    "updates",
                    "contact"));

    private final ManagementSystem.Builder aims;
    private final Estate estate;
    private final Dice dice;
    private final SystemLife life;

    GeneratedDevelopment(ManagementSystem.Builder aims, Estate estate, Dice dice, SystemLife life) {
        this.aims = aims;
        this.estate = estate;
        this.dice = dice;
        this.life = life;
    }

    void add(Optional<Change> significant) {
        addVerifications();
        for (SystemRecord.Kind kind : SystemRecord.Kind.values()) {
            if (dice.percent(96)) {
                aims.addSystemRecords(systemRecord(kind));
            }
        }
        if (dice.percent(90)) {
            significant.map(this::specificationFor).ifPresent(aims::addSystemRecords);
        }
        for (int i = dice.percent(50) ? 2 : 1; i > 0; i--) {
            aims.addDatasets(dataset(i));
        }
        for (SystemResource.Kind kind : SystemResource.Kind.values()) {
            aims.addSystemResources(resource(kind));
        }
    }

    /** The day of the first tests, or of all records where that lies ahead. */
    private LocalDate tested() {
        return life.verified.isAfter(DAY) ? DAY : life.verified;
    }

    private void addVerifications() {
        List<Verification.Kind> kinds =
                new ArrayList<>(List.of(Verification.Kind.FUNCTIONAL, Verification.Kind.FAIRNESS));
        if (life.impactClass == ImpactClass.HIGH && dice.percent(94)) {
            kinds.add(Verification.Kind.INDEPENDENT_REVIEW);
        }
        for (Verification.Kind kind : kinds) {
            boolean passed = !dice.percent(5);
            Verification.Builder verification = Verification.builder()
                    .id(life.id("verification-" + kind))
                    .system(life.system)
                    .version("1.0")
                    .kind(kind)
                    .progress(dice.percent(96) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                    .addCriteria(CriterionResult.builder()
                            .name("error rate")
                            .measure("share of wrong outputs")
                            .threshold("0.05")
                            .observed(passed ? "0.03" : "0.09")
                            .passed(passed)
                            .build())
                    .date(tested());
            if (!passed && dice.percent(70)) {
                verification.limitationApproval(Estate.approvedByChief(life.after(tested(), 1, 5)));
            }
            aims.addVerifications(verification.build());
        }
    }

    private SystemRecord systemRecord(SystemRecord.Kind kind) {
        SystemRecord.Builder record = SystemRecord.builder()
                .id(life.id("record-" + kind))
                .system(life.system)
                .kind(kind)
                .version("1.0")
                .addAllTopics(topics(kind))
                .rationale("Fits the purpose")
                .approval(dice.maybe(96, () -> Estate.approvedByChief(tested())))
                .date(life.begun.plusDays(15));
        switch (kind) {
            case SPECIFICATION -> record.addAudience(PartyCategory.WORKER);
            case DESIGN ->
                record.addAudience(PartyCategory.WORKER)
                        .document(dice.maybe(95, () -> Ref.to("document-OPERATIONAL_RECORDS")));
            case TECHNICAL_DOCUMENTATION -> {
                record.addAudience(PartyCategory.USER)
                        .deliveredOn(dice.maybe(life.inUse ? 94 : 0, () -> life.released));
                if (dice.percent(97)) {
                    record.addAudience(PartyCategory.CUSTOMER, PartyCategory.REGULATOR);
                }
            }
            case USER_INFORMATION ->
                record.addAudience(PartyCategory.USER)
                        .disclosesAI(!dice.percent(4))
                        .deliveredOn(dice.maybe(life.inUse ? 94 : 0, () -> life.released));
        }
        return record.build();
    }

    /** The topics of the guidance, now and then without the last of them. */
    private List<String> topics(SystemRecord.Kind kind) {
        List<String> all = TOPICS.get(kind);
        return dice.percent(94) ? all : all.subList(0, 3);
    }

    private SystemRecord specificationFor(Change change) {
        return SystemRecord.builder()
                .id(life.id("record-SPECIFICATION-change"))
                .system(life.system)
                .kind(SystemRecord.Kind.SPECIFICATION)
                .version("1.1")
                .addAudience(PartyCategory.WORKER)
                .addAllTopics(topics(SystemRecord.Kind.SPECIFICATION))
                .rationale("A change of the system")
                .approval(dice.maybe(96, () -> Estate.approvedByChief(life.after(change.proposedOn(), 1, 10))))
                .date(change.proposedOn())
                .build();
    }

    private SystemResource resource(SystemResource.Kind kind) {
        SystemResource.Builder resource = SystemResource.builder()
                .id(life.id("resource-" + kind))
                .system(life.system)
                .kind(kind)
                .addStages(
                        LifecycleStage.DESIGN_DEVELOPMENT,
                        LifecycleStage.VERIFICATION_VALIDATION,
                        LifecycleStage.OPERATION_MONITORING)
                .date(life.begun);
        switch (kind) {
            case TOOLING ->
                resource.name(dice.one("Build chain", "Notebook", "Labelling tool"))
                        .version(dice.maybe(95, () -> "3." + dice.below(9)))
                        .supplier(dice.maybe(98, () -> estate.anySupplier(dice)));
            case COMPUTING ->
                resource.name(dice.one("Cluster A", "Cluster B", "Edge devices"))
                        .location(dice.maybe(95, () -> dice.one("Aarhus", "Lyon")))
                        .capacity(dice.maybe(95, () -> "4 accelerators"))
                        .environmental(dice.maybe(95, () -> "12 MWh a year"))
                        .supplier(dice.maybe(98, () -> estate.anySupplier(dice)));
            case HUMAN ->
                resource.name(dice.one("Data scientist", "Clinical expert"))
                        .role("Overseer")
                        .holder(dice.maybe(97, () -> estate.anyone(dice)));
        }
        return resource.build();
    }

    private Dataset dataset(int number) {
        boolean personal = dice.percent(50);
        LocalDate acquired = life.begun.plusDays(10);
        LocalDate updated = life.after(acquired, 5, 400);
        Dataset.Builder dataset = Dataset.builder()
                .id(life.id("dataset-" + number))
                .name("Data " + number + " of " + life.name)
                .addSystems(life.system)
                .addUses(Dataset.Use.TRAINING, Dataset.Use.TEST)
                .category(dice.one("records", "images", "text"))
                .personalData(personal)
                .labelled(dice.percent(60))
                .retention(Period.ofYears(3))
                .knownBias(dice.maybe(97, () -> "Few young people"))
                .updatedOn(updated)
                .addLineage(LineageEvent.builder()
                        .date(acquired)
                        .what("Collected")
                        .from("Source system")
                        .build())
                .documentation(dice.percent(96) ? Progress.COMPLETED : Progress.IN_PROGRESS)
                .addQuality(quality(dice.percent(97) ? updated : acquired))
                .addPreparation(PreparationStep.builder()
                        .criterion("Few missing values")
                        .method("Imputation")
                        .date(life.after(acquired, 1, 20))
                        .build())
                .acquisition(dice.maybe(
                        98,
                        () -> Acquisition.builder()
                                .source("Own operations")
                                .rights("Owned")
                                .lawfulBasis("Contract")
                                .reason("Closest to the use")
                                .date(acquired)
                                .build()))
                .date(acquired);
        if (dice.percent(97)) {
            dataset.addLineage(LineageEvent.builder()
                    .date(updated)
                    .what("Brought up to date")
                    .from("Source system")
                    .build());
        }
        if (personal) {
            dataset.privacyAssessment(dice.percent(95) ? Progress.COMPLETED : Progress.PLANNED);
        }
        return dataset.build();
    }

    private QualityResult quality(LocalDate measured) {
        boolean met = !dice.percent(6);
        return QualityResult.builder()
                .characteristic("completeness")
                .required("0.98")
                .observed(met ? "0.99" : "0.91")
                .met(met)
                .date(measured)
                .deviationApproval(dice.maybe(met ? 0 : 60, () -> Estate.approvedByChief(life.after(measured, 1, 10))))
                .build();
    }
}
