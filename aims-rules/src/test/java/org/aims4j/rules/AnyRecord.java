package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Action;
import org.aims4j.model.Deferral;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.Judgement;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.RecordArea;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.Waiver;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.SystemExclusion;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.SupplierProblem;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.LifecycleStage;

/**
 * Random records of the types that rules match and people decide by. There are few ids of each type, so that the records meet and replace each other; they refer to records that need not
 * be there. The same random numbers make the same records.
 */
final class AnyRecord {
    private static final int OF_EACH = 4;
    private static final List<String> REQUIREMENTS = List.of("8.4-a", "A.10.3", "6.1.4-a", "4.3-e", "10.2-h");
    private static final List<String> RULES = List.of(
            "8.4-impact-assessment-missing",
            "8.4-impact-assessment-overdue",
            "A.10.3-supplier-not-identified",
            "A.10.3-monitoring-overdue",
            "8.4-interval-missing",
            "escalation-element-absent",
            "escalation-minors-on-requirement");

    private final Random random;
    private final List<Supplier<Entity>> kinds = List.of(
            this::system,
            this::system,
            this::system,
            this::assessment,
            this::assessment,
            this::process,
            this::supplier,
            this::supplier,
            this::control,
            this::document,
            this::determination,
            this::judgement,
            this::waiver,
            this::nonconformity,
            this::action,
            this::organization);

    AnyRecord(Random random) {
        this.random = random;
    }

    /** A record of any of the types. */
    Entity next() {
        return one(kinds).get();
    }

    /** A management system of some of these records, those left out that refer to others that are not there. */
    ManagementSystem managementSystem() {
        ManagementSystem.Builder aims = Records.managementSystem().thresholds(maybe(3, this::thresholds));
        Set<String> ids = new HashSet<>();
        Set<Object> known = new HashSet<>(Set.of("somebody"));
        int records = random.nextInt(random.nextBoolean() ? 4 : 16);
        Stream.of(
                        Stream.generate(this::supplier).limit(records),
                        Stream.generate(this::system).limit(records / 2),
                        Stream.generate(this::assessment).limit(records / 4),
                        Stream.generate(this::process).limit(random.nextInt(3)),
                        Stream.generate(this::next).limit(records))
                .flatMap(some -> some)
                .filter(record -> !(record instanceof Organization) && ids.add(record.id()))
                .sorted((a, b) -> Integer.compare(place(a), place(b)))
                .filter(record -> References.of(record).stream().allMatch(known::contains))
                .forEach(record -> {
                    known.add(record.id());
                    add(record, aims);
                });
        if (random.nextInt(4) == 0) {
            Set<RecordArea> recorded = new HashSet<>(List.of(RecordArea.values()));
            recorded.remove(one(List.of(
                    RecordArea.IMPACT,
                    RecordArea.SUPPLIERS,
                    RecordArea.AI_SYSTEMS,
                    RecordArea.DOCUMENTS,
                    RecordArea.IMPROVEMENT)));
            aims.recorded(recorded);
        }
        if (random.nextInt(4) == 0) {
            aims.addUnrecorded(one(List.of("Supplier.evaluation", "ImpactAssessment.completedOn", "AISystem.parts")));
        }
        return aims.build();
    }

    /** What others refer to comes before them. */
    private static int place(Entity record) {
        return record instanceof AISystem
                        || record instanceof ImpactAssessmentProcess
                        || record instanceof Control
                        || record instanceof ImpactAssessment
                ? 1
                : record instanceof org.aims4j.model.party.Supplier || record instanceof DocumentedInformation
                        ? 0
                        : record instanceof Action ? 3 : 2;
    }

    static void add(Entity record, ManagementSystem.Builder aims) {
        if (record instanceof AISystem it) {
            aims.addAiSystems(it);
        } else if (record instanceof ImpactAssessment it) {
            aims.addImpactAssessments(it);
        } else if (record instanceof ImpactAssessmentProcess it) {
            aims.impactAssessmentProcess(it);
        } else if (record instanceof org.aims4j.model.party.Supplier it) {
            aims.addSuppliers(it);
        } else if (record instanceof Control it) {
            aims.addControls(it);
        } else if (record instanceof DocumentedInformation it) {
            aims.addDocuments(it);
        } else if (record instanceof Determination it) {
            aims.addDeterminations(it);
        } else if (record instanceof Judgement it) {
            aims.addJudgements(it);
        } else if (record instanceof Waiver it) {
            aims.addWaivers(it);
        } else if (record instanceof Nonconformity it) {
            aims.addNonconformities(it);
        } else if (record instanceof Action it) {
            aims.addActions(it);
        } else {
            throw new IllegalArgumentException("No place for " + record);
        }
    }

    /** A day around {@link Records#DAY}, or around that some months ago: what is due after months becomes due around it too. */
    LocalDate day() {
        return DAY.minusMonths(random.nextInt(3) == 0 ? 0 : random.nextInt(24)).plusDays(random.nextInt(5) - 2);
    }

    /** {@link Records#DAY}, or a day near it. */
    LocalDate today() {
        return DAY.plusDays(random.nextInt(7) - 3);
    }

    private AISystem system() {
        AISystem.Builder system = AISystem.builder()
                .id(id("system"))
                .name("System " + random.nextInt(3))
                .inScope(random.nextInt(8) > 0)
                .origin(maybe(2, () -> one(Origin.values())));
        if (random.nextInt(4) > 0) {
            system.impactClass(one(ImpactClass.values()));
        }
        times(2, () -> system.addParts(Ref.to(id("supplier"))));
        times(
                3,
                () -> system.addLifecycle(LifecycleEvent.builder()
                        .stage(
                                random.nextBoolean()
                                        ? LifecycleStage.OPERATION_MONITORING
                                        : one(LifecycleStage.values()))
                        .date(day())
                        .build()));
        return system.build();
    }

    private ImpactAssessment assessment() {
        ImpactAssessment.Builder assessment =
                ImpactAssessment.builder().id(id("assessment")).addSystems(Ref.to(id("system")));
        times(2, () -> assessment.addSystems(Ref.to(id("system"))));
        Progress progress = random.nextBoolean() ? Progress.COMPLETED : one(Progress.values());
        if (progress == Progress.DEFERRED) {
            assessment.deferral(new Deferral(day(), "busy", approval(day())));
        }
        if (progress == Progress.COMPLETED && random.nextInt(4) > 0) {
            assessment.completedOn(day());
        }
        return assessment.progress(progress).dateStated(random.nextInt(5) > 0).build();
    }

    private ImpactAssessmentProcess process() {
        ImpactAssessmentProcess.Builder process = ImpactAssessmentProcess.builder()
                .id("process")
                .interval(maybe(4, this::interval))
                .approval(maybe(2, () -> approval(day())))
                .document(random.nextInt(4) > 0 ? Optional.empty() : Optional.of(Ref.to(id("document"))));
        times(2, () -> process.addRoles("role"));
        times(2, () -> process.addSteps("step"));
        times(3, () -> process.addTriggers(one(ImpactTrigger.values())));
        Set<ImpactClass> required = new HashSet<>();
        times(4, () -> required.add(one(ImpactClass.values())));
        return process.requiredFor(required).build();
    }

    private org.aims4j.model.party.Supplier supplier() {
        var supplier = org.aims4j.model.party.Supplier.builder()
                .id(id("supplier"))
                .name(maybe(4, () -> "Supplier " + random.nextInt(2)))
                .evaluatedOn(maybe(4, this::day))
                .evaluation(maybe(4, () -> "fine"))
                .riskClass(maybe(2, () -> one(org.aims4j.model.party.Supplier.RiskClass.values())))
                .interval(maybe(4, this::interval));
        times(2, () -> supplier.addMonitoredOn(day()));
        times(
                2,
                () -> supplier.addProblems(SupplierProblem.builder()
                        .date(day())
                        .text("late")
                        .response(maybe(2, () -> "asked"))
                        .build()));
        return supplier.build();
    }

    private Control control() {
        Control.Builder control = Control.builder()
                .id(one(List.of("A.10.3", "A.10.3", "A.5.2")))
                .decision(maybe(6, () -> random.nextInt(4) > 0 ? Control.Decision.INCLUDED : Control.Decision.EXCLUDED))
                .justification(maybe(2, () -> "nothing is bought"));
        times(
                3,
                () -> control.addExcludedFor(SystemExclusion.builder()
                        .system(Ref.to(id("system")))
                        .reason("agreed " + random.nextInt(2))
                        .build()));
        return control.build();
    }

    private DocumentedInformation document() {
        return DocumentedInformation.builder()
                .id(id("document"))
                .kind(random.nextBoolean() ? DocumentKind.IMPACT_ASSESSMENT_RESULTS : one(DocumentKind.values()))
                .title("Document " + random.nextInt(2))
                .date(day())
                .approval(maybe(2, () -> approval(day())))
                .disposedOn(maybe(2, this::day))
                .build();
    }

    private Determination determination() {
        LocalDate day = day();
        return Determination.builder()
                .id(id("determination"))
                .requirement("10.2-h")
                .outcome(one(Determination.Outcome.values()))
                .reason("reason " + random.nextInt(2))
                .about(maybe(2, this::anything))
                .date(day)
                .validUntil(maybe(2, () -> later(day)))
                .build();
    }

    private Judgement judgement() {
        LocalDate day = day();
        return Judgement.builder()
                .id(id("judgement"))
                .requirement(one(REQUIREMENTS))
                .about(maybe(4, this::anything))
                .verdict(random.nextInt(3) > 0 ? Judgement.Verdict.NONCONFORMING : Judgement.Verdict.CONFORMING)
                .by(Ref.to("somebody"))
                .date(day)
                .validUntil(maybe(2, () -> later(day)))
                .build();
    }

    /** A record that names a finding. */
    Entity about(Finding finding) {
        if (random.nextBoolean()) {
            return waiverOf(id("waiver"), finding);
        }
        return Nonconformity.builder()
                .id(id("nonconformity"))
                .nature("Nature")
                .fingerprint(finding.fingerprint())
                .date(day())
                .closedOn(maybe(2, this::day))
                .build();
    }

    /** One that a host hands over: its id is none of those on record. */
    Waiver waiverOfHost(Finding finding) {
        return waiverOf("waiver-of-host", finding);
    }

    private Waiver waiverOf(String id, Finding finding) {
        return random.nextBoolean()
                ? waiverInTheMaking(id).fingerprint(finding.fingerprint()).build()
                : waiverInTheMaking(id)
                        .rule(finding.ruleId())
                        .subject(finding.subject().id())
                        .build();
    }

    private Waiver waiver() {
        return waiverInTheMaking(id("waiver"))
                .rule(one(RULES))
                .subject(random.nextInt(4) > 0 ? id("system") : one(List.of("organization", "process", "supplier-0")))
                .build();
    }

    private Waiver.Builder waiverInTheMaking(String id) {
        LocalDate day = random.nextInt(3) == 0 ? today() : DAY.minusMonths(1 + random.nextInt(3));
        return Waiver.builder()
                .id(id)
                .justification("known")
                .issued(day)
                .validUntil(random.nextBoolean() ? later(day) : DAY.plusDays(3 + random.nextInt(2)))
                .approval(approval(random.nextInt(3) == 0 ? today() : day))
                .worstGrade(random.nextBoolean() ? Waiver.Grade.MAJOR : one(Waiver.Grade.values()))
                .status(random.nextInt(4) > 0 ? Waiver.Status.ACCEPTED : one(Waiver.Status.values()));
    }

    private Nonconformity nonconformity() {
        Nonconformity.Builder nonconformity = Nonconformity.builder()
                .id(id("nonconformity"))
                .nature("Nature " + random.nextInt(2))
                .requirement(maybe(6, () -> one(REQUIREMENTS)))
                .grade(maybe(6, () -> random.nextInt(4) > 0 ? Nonconformity.Grade.MINOR : Nonconformity.Grade.MAJOR))
                .date(day())
                .closedOn(maybe(2, this::day));
        times(3, () -> nonconformity.addSystems(Ref.to(id("system"))));
        return nonconformity.build();
    }

    private Action action() {
        return Action.builder()
                .id(id("action"))
                .what("What " + random.nextInt(2))
                .serves(Ref.to(id("nonconformity")))
                .plannedOn(maybe(2, this::day))
                .dueOn(maybe(6, this::day))
                .completedOn(maybe(2, this::day))
                .build();
    }

    private Organization organization() {
        return Organization.builder()
                .id("organization")
                .name("Organization " + random.nextInt(2))
                .build();
    }

    Thresholds thresholds() {
        return Thresholds.builder()
                .minorsToMajor(1 + random.nextInt(3))
                .minorsShare(one(List.of(new BigDecimal("0.25"), new BigDecimal("0.9"))))
                .minorsOnSubject(1 + random.nextInt(2))
                .gapsOnHighImpact(1)
                .absenceMinimum(1 + random.nextInt(2))
                .returnWithin(one(List.of(Period.ofDays(1), Period.ofMonths(6))))
                .noncompliantMinimum(1 + random.nextInt(2))
                .build();
    }

    private Interval interval() {
        return Interval.builder().every(Period.ofMonths(1 + random.nextInt(12))).build();
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(random.nextBoolean() ? random.nextInt(3) : random.nextInt(400));
    }

    private Ref<?> anything() {
        return Ref.to(one(List.of(id("system"), id("supplier"), id("assessment"), "process")));
    }

    private String id(String kind) {
        return kind + "-" + random.nextInt(OF_EACH);
    }

    private void times(int below, Runnable what) {
        for (int i = random.nextInt(below); i > 0; i--) {
            what.run();
        }
    }

    /** Empty once in so many times. */
    private <T> Optional<T> maybe(int times, Supplier<T> value) {
        return random.nextInt(times) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return one(Arrays.asList(of));
    }
}
