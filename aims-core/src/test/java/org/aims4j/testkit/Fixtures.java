package org.aims4j.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.aims4j.model.Action;
import org.aims4j.model.Approval;
import org.aims4j.model.Deferral;
import org.aims4j.model.EffectivenessReview;
import org.aims4j.model.Interval;
import org.aims4j.model.Progress;
import org.aims4j.model.Ref;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.improvement.Cause;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.improvement.Step;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskRating;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.support.DocumentKind;
import org.aims4j.model.support.DocumentedInformation;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;

/**
 * Records in the words of a test.
 *
 * <pre>{@code
 * managementSystem(
 *         anAISystem("ocr").inOperation().of(HIGH).build(),
 *         anImpactAssessment("ia-1").of("ocr").completedOn(day).build());
 * }</pre>
 *
 * <p>Only the types that tests need most are here, each with its usual words; {@link Fixture#with} and {@link Fixture#and} set any other attribute. Records refer to each
 * other by id.
 */
public final class Fixtures {
    /** The day on which what has no other day happened. */
    public static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private Fixtures() {}

    /** An AI system with a name and nothing else: its stage is unknown. */
    public static AnAISystem anAISystem(String id) {
        return new AnAISystem(id);
    }

    /** A planned impact assessment; it needs {@link AnImpactAssessment#of}. */
    public static AnImpactAssessment anImpactAssessment(String id) {
        return new AnImpactAssessment(id);
    }

    /** The process of assessing impacts, for all classes and without an interval. */
    public static AnImpactAssessmentProcess anImpactAssessmentProcess() {
        return new AnImpactAssessmentProcess();
    }

    /** A supplier with a name. */
    public static ASupplier aSupplier(String id) {
        return new ASupplier(id);
    }

    /** A control without a decision. */
    public static AControl aControl(String id) {
        return new AControl(id);
    }

    /** A planned risk assessment of the whole estate. */
    public static ARiskAssessment aRiskAssessment(String id) {
        return new ARiskAssessment(id);
    }

    /** A risk; it needs {@link ARisk#foundIn}. */
    public static ARisk aRisk(String id) {
        return new ARisk(id);
    }

    /** A treatment, chosen long ago, of a risk. */
    public static ARiskTreatment aRiskTreatment(String id, String risk) {
        return new ARiskTreatment(id).with("risk", risk);
    }

    /** A minor nonconformity that was raised long ago and is open. */
    public static ANonconformity aNonconformity(String id) {
        return new ANonconformity(id);
    }

    /** An action for another record. */
    public static AnAction anAction(String id, String serves) {
        return new AnAction(id).with("serves", serves);
    }

    /** A document of a kind that was drafted long ago and is not approved. */
    public static ADocument aDocument(String id, DocumentKind kind) {
        return new ADocument(id).with("kind", kind);
    }

    /** Somebody who has worked under control of the organization for long. */
    public static APerson aPerson(String id) {
        return new APerson(id);
    }

    /** An interval without anything else. */
    static Interval every(Period period) {
        return Interval.builder().every(period).build();
    }

    private static Approval approval(String by, LocalDate day) {
        return new Approval(Ref.to(by), day);
    }

    private static EffectivenessReview review(LocalDate day, boolean effective) {
        return EffectivenessReview.builder().date(day).effective(effective).build();
    }

    /** See {@link Fixtures#anAISystem}. */
    public static final class AnAISystem extends Fixture<AISystem, AnAISystem> {
        private AnAISystem(String id) {
            super(AISystem.class, id);
            with("name", id);
        }

        /** With this impact class. */
        public AnAISystem of(ImpactClass impactClass) {
            return with("impactClass", impactClass);
        }

        /** And entered this stage on a day. */
        public AnAISystem at(LifecycleStage stage, LocalDate day) {
            return and(
                    "lifecycle", LifecycleEvent.builder().stage(stage).date(day).build());
        }

        /** And was put into operation long ago. */
        public AnAISystem inOperation() {
            return at(LifecycleStage.OPERATION_MONITORING, LONG_AGO);
        }

        /** And has been in design and development for long. */
        public AnAISystem inDevelopment() {
            return at(LifecycleStage.DESIGN_DEVELOPMENT, LONG_AGO);
        }

        /** And was retired on a day. */
        public AnAISystem retiredOn(LocalDate day) {
            return at(LifecycleStage.RETIREMENT, day);
        }

        /** Outside the scope of the management system. */
        public AnAISystem outOfScope() {
            return with("inScope", false);
        }

        /** From this origin. */
        public AnAISystem from(Origin origin) {
            return with("origin", origin);
        }

        /** And with parts of these suppliers. */
        public AnAISystem withPartsOf(String... suppliers) {
            return and("parts", (Object[]) suppliers);
        }

        /** And the organization plays these roles for it. */
        public AnAISystem as(OrganizationRole... roles) {
            return and("roles", (Object[]) roles);
        }

        /** Owned by this person. */
        public AnAISystem ownedBy(String person) {
            return with("owner", person);
        }
    }

    /** See {@link Fixtures#anImpactAssessment}. */
    public static final class AnImpactAssessment extends Fixture<ImpactAssessment, AnImpactAssessment> {
        private AnImpactAssessment(String id) {
            super(ImpactAssessment.class, id);
            with("progress", Progress.PLANNED);
        }

        /** And of these systems. */
        public AnImpactAssessment of(String... systems) {
            return and("systems", (Object[]) systems);
        }

        /** Started on a day, and in progress. */
        public AnImpactAssessment startedOn(LocalDate day) {
            return with("startedOn", day).with("progress", Progress.IN_PROGRESS);
        }

        /** Completed on a day. */
        public AnImpactAssessment completedOn(LocalDate day) {
            return with("completedOn", day).with("progress", Progress.COMPLETED);
        }

        /** Deferred until a day by a decision of long ago. */
        public AnImpactAssessment deferredUntil(LocalDate day, String by) {
            return with("deferral", new Deferral(day, "Data are missing", approval(by, LONG_AGO)))
                    .with("progress", Progress.DEFERRED);
        }

        /** Approved by a person on a day. */
        public AnImpactAssessment approvedBy(String person, LocalDate day) {
            return with("approval", approval(person, day));
        }
    }

    /** See {@link Fixtures#anImpactAssessmentProcess}. */
    public static final class AnImpactAssessmentProcess
            extends Fixture<ImpactAssessmentProcess, AnImpactAssessmentProcess> {
        private AnImpactAssessmentProcess() {
            super(ImpactAssessmentProcess.class, "impact-assessment-process");
        }

        /** Repeated at this interval. */
        public AnImpactAssessmentProcess every(Period period) {
            return with("interval", Fixtures.every(period));
        }

        /** For these classes only. */
        public AnImpactAssessmentProcess requiredFor(ImpactClass... classes) {
            return with("requiredFor", Set.of(classes));
        }
    }

    /** See {@link Fixtures#aSupplier}. */
    public static final class ASupplier extends Fixture<Supplier, ASupplier> {
        private ASupplier(String id) {
            super(Supplier.class, id);
            with("name", id);
        }

        /** Not identified: without a name. */
        public ASupplier unidentified() {
            return with("name", "");
        }

        /** And supplies this. */
        public ASupplier providing(Supplier.Supply... supplies) {
            return and("provides", (Object[]) supplies);
        }

        /** With this risk class. */
        public ASupplier of(Supplier.RiskClass riskClass) {
            return with("riskClass", riskClass);
        }

        /** Evaluated on a day. */
        public ASupplier evaluatedOn(LocalDate day) {
            return with("evaluatedOn", day);
        }

        /** Under a contract with this number. */
        public ASupplier underContract(String number) {
            return with("contractNumber", number);
        }

        /** To be monitored at this interval. */
        public ASupplier monitoredEvery(Period period) {
            return with("interval", every(period));
        }

        /** And monitored on these days. */
        public ASupplier monitoredOn(LocalDate... days) {
            return and("monitoredOn", (Object[]) days);
        }
    }

    /** See {@link Fixtures#aControl}. */
    public static final class AControl extends Fixture<Control, AControl> {
        private AControl(String id) {
            super(Control.class, id);
        }

        /** Included for this reason. */
        public AControl includedBecause(String justification) {
            return with("decision", Control.Decision.INCLUDED).with("justification", justification);
        }

        /** Excluded for this reason. */
        public AControl excludedBecause(String justification) {
            return with("decision", Control.Decision.EXCLUDED).with("justification", justification);
        }

        /** Planned for a day. */
        public AControl plannedFor(LocalDate day) {
            return with("plannedFor", day).with("status", Control.Status.PLANNED);
        }

        /** Implemented on a day. */
        public AControl implementedOn(LocalDate day) {
            return with("implementedOn", day).with("status", Control.Status.IMPLEMENTED);
        }

        /** And reviewed on a day, with this verdict. */
        public AControl reviewedOn(LocalDate day, boolean effective) {
            return and("reviews", review(day, effective));
        }
    }

    /** See {@link Fixtures#aRiskAssessment}. */
    public static final class ARiskAssessment extends Fixture<RiskAssessment, ARiskAssessment> {
        private ARiskAssessment(String id) {
            super(RiskAssessment.class, id);
            with("progress", Progress.PLANNED);
        }

        /** And of these systems. */
        public ARiskAssessment of(String... systems) {
            return and("systems", (Object[]) systems);
        }

        /** Started on a day, and in progress. */
        public ARiskAssessment startedOn(LocalDate day) {
            return with("startedOn", day).with("progress", Progress.IN_PROGRESS);
        }

        /** Completed on a day. */
        public ARiskAssessment completedOn(LocalDate day) {
            return with("completedOn", day).with("progress", Progress.COMPLETED);
        }
    }

    /** See {@link Fixtures#aRisk}. */
    public static final class ARisk extends Fixture<Risk, ARisk> {
        private ARisk(String id) {
            super(Risk.class, id);
            with("text", id);
        }

        /** And of these systems. */
        public ARisk of(String... systems) {
            return and("systems", (Object[]) systems);
        }

        /** First seen in this assessment. */
        public ARisk foundIn(String assessment) {
            return with("assessment", assessment);
        }

        /** And rated at this level on a day. */
        public ARisk rated(String level, LocalDate day) {
            return and("ratings", RiskRating.builder().date(day).level(level).build());
        }

        /** Owned by this person. */
        public ARisk ownedBy(String person) {
            return with("owner", person);
        }
    }

    /** See {@link Fixtures#aRiskTreatment}. */
    public static final class ARiskTreatment extends Fixture<RiskTreatment, ARiskTreatment> {
        private ARiskTreatment(String id) {
            super(RiskTreatment.class, id);
            with("date", LONG_AGO);
        }

        /** By these controls. */
        public ARiskTreatment by(String... controls) {
            return with("option", RiskTreatment.Option.MODIFY).and("controls", (Object[]) controls);
        }

        /** And reviewed on a day, with this verdict. */
        public ARiskTreatment reviewedOn(LocalDate day, boolean effective) {
            return and("reviews", review(day, effective));
        }
    }

    /** See {@link Fixtures#aNonconformity}. */
    public static final class ANonconformity extends Fixture<Nonconformity, ANonconformity> {
        private ANonconformity(String id) {
            super(Nonconformity.class, id);
            with("nature", id).with("date", LONG_AGO).with("grade", Nonconformity.Grade.MINOR);
        }

        /** A major one. */
        public ANonconformity major() {
            return with("grade", Nonconformity.Grade.MAJOR);
        }

        /** Raised on a day. */
        public ANonconformity raisedOn(LocalDate day) {
            return with("date", day);
        }

        /** Against this requirement. */
        public ANonconformity against(String requirement) {
            return with("requirement", requirement);
        }

        /** And of these systems. */
        public ANonconformity of(String... systems) {
            return and("systems", (Object[]) systems);
        }

        /** Corrected on a day. */
        public ANonconformity correctedOn(LocalDate day) {
            return with("correction", Step.builder().text("Put right").date(day).build());
        }

        /** Its cause was found on a day. */
        public ANonconformity causeFoundOn(LocalDate day) {
            return with("cause", Cause.builder().text("Nobody knew").date(day).build());
        }

        /** Closed on a day. */
        public ANonconformity closedOn(LocalDate day) {
            return with("closedOn", day);
        }
    }

    /** See {@link Fixtures#anAction}. */
    public static final class AnAction extends Fixture<Action, AnAction> {
        private AnAction(String id) {
            super(Action.class, id);
            with("what", id);
        }

        /** Due on a day. */
        public AnAction dueOn(LocalDate day) {
            return with("dueOn", day);
        }

        /** Completed on a day. */
        public AnAction completedOn(LocalDate day) {
            return with("completedOn", day);
        }

        /** And reviewed on a day, with this verdict. */
        public AnAction reviewedOn(LocalDate day, boolean effective) {
            return and("reviews", review(day, effective));
        }
    }

    /** See {@link Fixtures#aDocument}. */
    public static final class ADocument extends Fixture<DocumentedInformation, ADocument> {
        private ADocument(String id) {
            super(DocumentedInformation.class, id);
            with("title", id).with("date", LONG_AGO);
        }

        /** Drafted on a day. */
        public ADocument draftedOn(LocalDate day) {
            return with("date", day);
        }

        /** Approved by a person on a day. */
        public ADocument approvedBy(String person, LocalDate day) {
            return with("approval", approval(person, day));
        }

        /** Superseded on a day. */
        public ADocument supersededOn(LocalDate day) {
            return with("supersededOn", day);
        }
    }

    /** See {@link Fixtures#aPerson}. */
    public static final class APerson extends Fixture<Person, APerson> {
        private APerson(String id) {
            super(Person.class, id);
            with("name", id).with("underControl", true).with("from", LONG_AGO);
        }

        /** From a day. */
        public APerson from(LocalDate day) {
            return with("from", day);
        }

        /** Until a day. */
        public APerson until(LocalDate day) {
            return with("until", day);
        }
    }
}
