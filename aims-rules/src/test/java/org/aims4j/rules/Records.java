package org.aims4j.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Approval;
import org.aims4j.model.Deferral;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.Interval;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.Waiver;
import org.aims4j.model.control.Control;
import org.aims4j.model.control.SystemExclusion;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.party.SupplierProblem;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Origin;
import org.aims4j.rules.verify.RuleVerifier;
import org.aims4j.standard.LifecycleStage;

/** Small records for tests of rules. A test says only what its rule reads. */
final class Records {
    /** The day as of which is evaluated. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final LocalDate DAY_BEFORE = DAY.minusDays(1);
    static final LocalDate DAY_AFTER = DAY.plusDays(1);
    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private static final Person SOMEBODY =
            Person.builder().id("somebody").from(LocalDate.of(2000, 1, 1)).build();

    private Records() {}

    /** A record in the making. */
    interface Draft {
        Entity made();
    }

    /** One rule over these records, as of {@link #DAY}. */
    static RuleVerifier given(String rule, Draft... records) {
        return given(rule, DAY, records);
    }

    /** One rule over these records, as of a day. */
    static RuleVerifier given(String rule, LocalDate day, Draft... records) {
        return RuleVerifier.of(rule).asOf(day).given(managementSystem(records).build());
    }

    /** A management system with these records, and a person who approves things. */
    static ManagementSystem.Builder managementSystem(Draft... records) {
        ManagementSystem.Builder aims = ManagementSystem.builder()
                .organization(Organization.builder()
                        .id("organization")
                        .name("Organization")
                        .build())
                .addPeople(SOMEBODY);
        for (Draft draft : records) {
            Entity record = draft.made();
            if (record instanceof AISystem system) {
                aims.addAiSystems(system);
            } else if (record instanceof ImpactAssessment assessment) {
                aims.addImpactAssessments(assessment);
            } else if (record instanceof ImpactAssessmentProcess process) {
                aims.impactAssessmentProcess(process);
            } else if (record instanceof Supplier supplier) {
                aims.addSuppliers(supplier);
            } else if (record instanceof Control control) {
                aims.addControls(control);
            } else if (record instanceof DocumentedInformation document) {
                aims.addDocuments(document);
            } else if (record instanceof Determination determination) {
                aims.addDeterminations(determination);
            } else {
                throw new IllegalArgumentException("No place for " + record);
            }
        }
        return aims;
    }

    static Approval approval(LocalDate day) {
        return new Approval(SOMEBODY.ref(), day);
    }

    /** A waiver of what a rule finds about a subject, issued and approved long ago. */
    static Waiver acceptedWaiver(String rule, String subject, Waiver.Grade worst, LocalDate until) {
        return Waiver.builder()
                .id("waiver")
                .rule(rule)
                .subject(subject)
                .justification("known")
                .worstGrade(worst)
                .status(Waiver.Status.ACCEPTED)
                .issued(LONG_AGO)
                .approval(approval(LONG_AGO))
                .validUntil(until)
                .build();
    }

    static Interval every(int months) {
        return Interval.builder().every(Period.ofMonths(months)).build();
    }

    /** In scope; stage, class and origin not on record, no parts. */
    static ASystem aSystem(String id) {
        return new ASystem(id);
    }

    /** Planned, no day on record, about no system. */
    static AnAssessment anAssessment(String id) {
        return new AnAssessment(id);
    }

    /** With all that 6.1.4-a and 8.4-a ask of it: required for all classes, a year as interval. */
    static AProcess aProcess() {
        return new AProcess();
    }

    /** With nothing but its name on record. */
    static ASupplier aSupplier(String id) {
        return new ASupplier(id);
    }

    /** An included control of Annex A. */
    static AControl aControl(String id) {
        return new AControl(id);
    }

    /** Approved long ago, and in force since. */
    static ADocument aDocument(String id) {
        return new ADocument(id);
    }

    /** Of long ago, and without end: the item does not apply. */
    static ADetermination notApplicable(String id, String requirement) {
        return new ADetermination(id, requirement);
    }

    static final class ASystem implements Draft {
        private final AISystem.Builder builder;

        private ASystem(String id) {
            builder = AISystem.builder().id(id).name("System " + id);
        }

        ASystem inUse() {
            return at(LifecycleStage.OPERATION_MONITORING);
        }

        ASystem onTrial() {
            return at(LifecycleStage.VERIFICATION_VALIDATION);
        }

        ASystem retired() {
            return at(LifecycleStage.RETIREMENT);
        }

        ASystem at(LifecycleStage stage) {
            return at(stage, LONG_AGO);
        }

        ASystem at(LifecycleStage stage, LocalDate since) {
            builder.addLifecycle(
                    LifecycleEvent.builder().stage(stage).date(since).build());
            return this;
        }

        ASystem ofClass(ImpactClass impactClass) {
            builder.impactClass(impactClass);
            return this;
        }

        ASystem from(Origin origin) {
            builder.origin(origin);
            return this;
        }

        ASystem suppliedBy(String... suppliers) {
            for (String supplier : suppliers) {
                builder.addParts(Ref.to(supplier));
            }
            return this;
        }

        ASystem outOfScope() {
            builder.inScope(false);
            return this;
        }

        @Override
        public AISystem made() {
            return builder.build();
        }
    }

    static final class AnAssessment implements Draft {
        private final ImpactAssessment.Builder builder;
        private Progress progress = Progress.PLANNED;

        private AnAssessment(String id) {
            builder = ImpactAssessment.builder().id(id);
        }

        AnAssessment of(String... systems) {
            for (String system : systems) {
                builder.addSystems(Ref.to(system));
            }
            return this;
        }

        AnAssessment progress(Progress word) {
            progress = word;
            return this;
        }

        AnAssessment startedOn(LocalDate day) {
            builder.startedOn(day);
            return this;
        }

        AnAssessment completedOn(LocalDate day) {
            builder.completedOn(day);
            return progress(Progress.COMPLETED);
        }

        AnAssessment dateNotStated() {
            builder.dateStated(false);
            return this;
        }

        AnAssessment deferredUntil(LocalDate day) {
            builder.deferral(new Deferral(day, "busy", approval(LONG_AGO)));
            return progress(Progress.DEFERRED);
        }

        @Override
        public ImpactAssessment made() {
            return builder.progress(progress).build();
        }
    }

    static final class AProcess implements Draft {
        private Set<String> steps = Set.of("describe the use");
        private Set<String> roles = Set.of("assessor");
        private Set<ImpactTrigger> triggers = EnumSet.of(ImpactTrigger.INTERVAL, ImpactTrigger.SIGNIFICANT_CHANGE);
        private Set<ImpactClass> requiredFor = EnumSet.allOf(ImpactClass.class);
        private Optional<Interval> interval = Optional.of(every(12));
        private Optional<Approval> approval = Optional.of(approval(LONG_AGO));
        private Optional<Ref<DocumentedInformation>> document = Optional.empty();

        AProcess steps(String... names) {
            steps = new LinkedHashSet<>(List.of(names));
            return this;
        }

        AProcess roles(String... names) {
            roles = new LinkedHashSet<>(List.of(names));
            return this;
        }

        AProcess triggers(ImpactTrigger... all) {
            triggers = new LinkedHashSet<>(List.of(all));
            return this;
        }

        AProcess requiredFor(ImpactClass... all) {
            requiredFor = new LinkedHashSet<>(List.of(all));
            return this;
        }

        AProcess withoutInterval() {
            interval = Optional.empty();
            return this;
        }

        AProcess approvedOn(LocalDate day) {
            approval = Optional.of(approval(day));
            return this;
        }

        AProcess notApproved() {
            approval = Optional.empty();
            return this;
        }

        AProcess writtenIn(String id) {
            document = Optional.of(Ref.to(id));
            return this;
        }

        @Override
        public ImpactAssessmentProcess made() {
            return ImpactAssessmentProcess.builder()
                    .id("process")
                    .addAllSteps(steps)
                    .addAllRoles(roles)
                    .addAllTriggers(triggers)
                    .requiredFor(requiredFor)
                    .interval(interval)
                    .approval(approval)
                    .document(document)
                    .build();
        }
    }

    static final class ASupplier implements Draft {
        private final Supplier.Builder builder;
        private Optional<String> name;

        private ASupplier(String id) {
            builder = Supplier.builder().id(id);
            name = Optional.of("Supplier " + id);
        }

        ASupplier named(String text) {
            name = Optional.of(text);
            return this;
        }

        ASupplier withoutName() {
            name = Optional.empty();
            return this;
        }

        ASupplier provides(Supplier.Supply... supplies) {
            builder.addAllProvides(List.of(supplies));
            return this;
        }

        ASupplier risk(Supplier.RiskClass riskClass) {
            builder.riskClass(riskClass);
            return this;
        }

        ASupplier evaluatedOn(LocalDate day) {
            builder.evaluatedOn(day);
            return this;
        }

        ASupplier evaluation(String text) {
            builder.evaluation(text);
            return this;
        }

        ASupplier agreement(String document) {
            builder.agreement(Ref.to(document));
            return this;
        }

        ASupplier contractNumber(String number) {
            builder.contractNumber(number);
            return this;
        }

        ASupplier monitoredOn(LocalDate... days) {
            builder.addAllMonitoredOn(List.of(days));
            return this;
        }

        ASupplier interval(Interval interval) {
            builder.interval(interval);
            return this;
        }

        ASupplier problem(LocalDate day) {
            return problem(day, Optional.empty());
        }

        ASupplier problem(LocalDate day, String response) {
            return problem(day, Optional.of(response));
        }

        private ASupplier problem(LocalDate day, Optional<String> response) {
            builder.addProblems(SupplierProblem.builder()
                    .date(day)
                    .text("late")
                    .response(response)
                    .build());
            return this;
        }

        @Override
        public Supplier made() {
            return builder.name(name).build();
        }
    }

    static final class AControl implements Draft {
        private final Control.Builder builder;
        private Optional<Control.Decision> decision = Optional.of(Control.Decision.INCLUDED);

        private AControl(String id) {
            builder = Control.builder().id(id);
        }

        AControl own() {
            builder.source(Control.Source.OWN);
            return this;
        }

        AControl excluded(String justification) {
            decision = Optional.of(Control.Decision.EXCLUDED);
            builder.justification(justification);
            return this;
        }

        AControl excludedFor(String system, String reason) {
            builder.addExcludedFor(SystemExclusion.builder()
                    .system(Ref.to(system))
                    .reason(reason)
                    .build());
            return this;
        }

        @Override
        public Control made() {
            return builder.decision(decision).build();
        }
    }

    static final class ADocument implements Draft {
        private final String id;
        private Optional<Approval> approval = Optional.of(approval(LONG_AGO));
        private Optional<LocalDate> validFrom = Optional.empty();
        private Optional<LocalDate> supersededOn = Optional.empty();
        private Optional<LocalDate> disposedOn = Optional.empty();

        private ADocument(String id) {
            this.id = id;
        }

        ADocument notApproved() {
            approval = Optional.empty();
            return this;
        }

        ADocument approvedOn(LocalDate day) {
            approval = Optional.of(approval(day));
            return this;
        }

        ADocument validFrom(LocalDate day) {
            validFrom = Optional.of(day);
            return this;
        }

        ADocument supersededOn(LocalDate day) {
            supersededOn = Optional.of(day);
            return this;
        }

        ADocument disposedOn(LocalDate day) {
            disposedOn = Optional.of(day);
            return this;
        }

        @Override
        public DocumentedInformation made() {
            return DocumentedInformation.builder()
                    .id(id)
                    .kind(DocumentKind.OWN)
                    .title("Document " + id)
                    .date(LONG_AGO)
                    .approval(approval)
                    .validFrom(validFrom)
                    .supersededOn(supersededOn)
                    .disposedOn(disposedOn)
                    .build();
        }
    }

    static final class ADetermination implements Draft {
        private final Determination.Builder builder;
        private String reason = "nothing of the kind is done";

        private ADetermination(String id, String requirement) {
            builder = Determination.builder()
                    .id(id)
                    .requirement(requirement)
                    .outcome(Determination.Outcome.NOT_APPLICABLE)
                    .date(LONG_AGO);
        }

        ADetermination because(String words) {
            reason = words;
            return this;
        }

        ADetermination about(String record) {
            builder.about(Ref.to(record));
            return this;
        }

        ADetermination validUntil(LocalDate day) {
            builder.validUntil(day);
            return this;
        }

        @Override
        public Determination made() {
            return builder.reason(reason).build();
        }
    }
}
