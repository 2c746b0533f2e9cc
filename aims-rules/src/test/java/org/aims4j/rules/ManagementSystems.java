package org.aims4j.rules;

import static org.aims4j.rules.Records.DAY;
import static org.aims4j.rules.Records.aControl;
import static org.aims4j.rules.Records.aDocument;
import static org.aims4j.rules.Records.aProcess;
import static org.aims4j.rules.Records.aSupplier;
import static org.aims4j.rules.Records.aSystem;
import static org.aims4j.rules.Records.anAssessment;
import static org.aims4j.rules.Records.every;
import static org.aims4j.rules.Records.managementSystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.impact.ImpactTrigger;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.party.Supplier.RiskClass;
import org.aims4j.model.party.Supplier.Supply;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.rules.Records.AControl;
import org.aims4j.rules.Records.AProcess;
import org.aims4j.rules.Records.ASupplier;
import org.aims4j.rules.Records.ASystem;
import org.aims4j.rules.Records.AnAssessment;
import org.aims4j.standard.LifecycleStage;

/** Small management systems of all shapes that the rules tell apart, valid each, with days around {@link Records#DAY}. */
final class ManagementSystems {
    private static final int SUPPLIERS = 3;

    private ManagementSystems() {}

    /** Up to four systems with up to four assessments, and three suppliers, who may supply nothing. */
    static Arbitrary<ManagementSystem> small() {
        return Arbitraries.integers().between(0, 4).flatMap(ManagementSystems::withSystems);
    }

    /** Days among and around those of the records. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-800, 400).map(DAY::plusDays);
    }

    /** So many systems, always the same. */
    static ManagementSystem ofMany(int systems) {
        ManagementSystem.Builder aims = managementSystem(
                aDocument("contract"),
                aProcess().requiredFor(ImpactClass.HIGH, ImpactClass.LIMITED),
                aControl("A.10.3").excludedFor("system-1", "agreed"));
        for (int i = 0; i < systems; i++) {
            aims.addAiSystems(aSystem("system-" + i)
                    .ofClass(in(ImpactClass.values(), i))
                    .at(in(LifecycleStage.values(), i))
                    .from(in(Origin.values(), i))
                    .suppliedBy("supplier-" + i % 7)
                    .made());
            aims.addImpactAssessments((i % 3 == 0
                            ? anAssessment("assessment-" + i).completedOn(DAY.minusDays(20L * i))
                            : anAssessment("assessment-" + i).progress(in(Progress.values(), i)))
                    .of("system-" + i, "system-" + (i + 1) % systems)
                    .made());
        }
        for (int i = 0; i < 7; i++) {
            aims.addSuppliers(
                    i == 0
                            ? aSupplier("supplier-0").withoutName().made()
                            : aSupplier("supplier-" + i).made());
        }
        return aims.build();
    }

    /** The values in turn, again and again. */
    private static <E> E in(E[] values, int turn) {
        return values[turn % values.length];
    }

    /** The same records in another order. */
    static ManagementSystem shuffled(ManagementSystem aims, Random random) {
        return ManagementSystem.builder()
                .organization(aims.organization())
                .impactAssessmentProcess(aims.impactAssessmentProcess())
                .addAllImpactAssessments(shuffled(aims.impactAssessments(), random))
                .addAllControls(shuffled(aims.controls(), random))
                .addAllPeople(shuffled(aims.people(), random))
                .addAllDocuments(shuffled(aims.documents(), random))
                .addAllAiSystems(shuffled(aims.aiSystems(), random))
                .addAllSuppliers(shuffled(aims.suppliers(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> records, Random random) {
        List<T> copy = new ArrayList<>(records);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Arbitrary<ManagementSystem> withSystems(int systems) {
        Arbitrary<List<ImpactAssessment>> assessments = Arbitraries.integers()
                .between(0, systems == 0 ? 0 : 4)
                .flatMap(count -> each(count, i -> assessment("assessment-" + i, systems)));
        return Combinators.combine(
                        each(systems, i -> system("system-" + i)),
                        each(SUPPLIERS, i -> supplier("supplier-" + i)),
                        assessments,
                        process().optional(),
                        control(systems).optional())
                .as((all, suppliers, ofThem, process, control) -> managementSystem(aDocument("contract"))
                        .addAllAiSystems(all)
                        .addAllSuppliers(suppliers)
                        .addAllImpactAssessments(ofThem)
                        .impactAssessmentProcess(process)
                        .addAllControls(control.stream().toList())
                        .build());
    }

    private static <T> Arbitrary<List<T>> each(int count, IntFunction<Arbitrary<T>> arbitrary) {
        Arbitrary<List<T>> list = Arbitraries.just(List.of());
        for (int i = 0; i < count; i++) {
            list = Combinators.combine(list, arbitrary.apply(i)).as(ManagementSystems::and);
        }
        return list;
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static Arbitrary<LocalDate> recordedDays() {
        return Arbitraries.integers().between(-1000, 200).map(DAY::plusDays);
    }

    private static Arbitrary<Boolean> rarely() {
        return Arbitraries.integers().between(0, 4).map(i -> i == 4);
    }

    private record Event(LifecycleStage stage, LocalDate day) {}

    private static Arbitrary<AISystem> system(String id) {
        Arbitrary<List<Event>> lifecycle = Combinators.combine(Arbitraries.of(LifecycleStage.class), recordedDays())
                .as(Event::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Set<Integer>> parts =
                Arbitraries.integers().between(0, SUPPLIERS - 1).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(ImpactClass.class),
                        lifecycle,
                        Arbitraries.of(Origin.class).optional(),
                        parts,
                        rarely())
                .as((impactClass, events, origin, suppliers, outOfScope) -> {
                    ASystem system = aSystem(id).ofClass(impactClass);
                    events.forEach(event -> system.at(event.stage(), event.day()));
                    origin.ifPresent(system::from);
                    suppliers.forEach(supplier -> system.suppliedBy("supplier-" + supplier));
                    return (outOfScope ? system.outOfScope() : system).made();
                });
    }

    private static Arbitrary<Supplier> supplier(String id) {
        return Combinators.combine(
                        rarely(),
                        recordedDays().optional(),
                        Arbitraries.of(RiskClass.class).optional(),
                        Arbitraries.integers().between(1, 24).optional(),
                        recordedDays().list().ofMaxSize(2),
                        recordedDays().list().ofMaxSize(2),
                        rarely(),
                        rarely())
                .as((nameless, evaluatedOn, risk, interval, monitoredOn, problems, openSource, agreed) -> {
                    ASupplier supplier = nameless ? aSupplier(id).withoutName() : aSupplier(id);
                    evaluatedOn.ifPresent(day -> supplier.evaluatedOn(day).evaluation("fine"));
                    risk.ifPresent(supplier::risk);
                    interval.ifPresent(months -> supplier.interval(every(months)));
                    monitoredOn.forEach(supplier::monitoredOn);
                    problems.forEach(supplier::problem);
                    if (openSource) {
                        supplier.provides(Supply.OPEN_SOURCE);
                    }
                    return (agreed ? supplier.agreement("contract") : supplier).made();
                });
    }

    private static Arbitrary<ImpactAssessment> assessment(String id, int systems) {
        Arbitrary<Set<Integer>> of = Arbitraries.integers()
                .between(0, systems - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(Math.min(2, systems));
        return Combinators.combine(
                        of,
                        Arbitraries.of(Progress.class),
                        recordedDays(),
                        Arbitraries.integers().between(0, 3),
                        rarely(),
                        rarely(),
                        rarely())
                .as((ids, progress, day, daysOfWork, startKnown, endUnknown, dateNotStated) -> {
                    AnAssessment assessment = anAssessment(id);
                    ids.forEach(system -> assessment.of("system-" + system));
                    if (dateNotStated) {
                        assessment.dateNotStated();
                    }
                    if (startKnown) {
                        assessment.startedOn(day);
                    }
                    if (progress == Progress.DEFERRED) {
                        return assessment.deferredUntil(day.plusMonths(6)).made();
                    }
                    return (progress == Progress.COMPLETED && !endUnknown
                                    ? assessment.completedOn(day.plusDays(daysOfWork))
                                    : assessment.progress(progress))
                            .made();
                });
    }

    private static Arbitrary<ImpactAssessmentProcess> process() {
        return Combinators.combine(
                        recordedDays().optional(),
                        Arbitraries.of(ImpactTrigger.class).set(),
                        Arbitraries.of(ImpactClass.class).set(),
                        rarely(),
                        rarely(),
                        rarely())
                .as((approvedOn, triggers, requiredFor, withoutInterval, withoutSteps, written) -> {
                    AProcess process = aProcess()
                            .triggers(triggers.toArray(ImpactTrigger[]::new))
                            .requiredFor(requiredFor.toArray(ImpactClass[]::new));
                    if (approvedOn.isPresent()) {
                        process.approvedOn(approvedOn.get());
                    } else {
                        process.notApproved();
                    }
                    if (withoutInterval) {
                        process.withoutInterval();
                    }
                    if (withoutSteps) {
                        process.steps();
                    }
                    return (written ? process.writtenIn("contract") : process).made();
                });
    }

    private static Arbitrary<Control> control(int systems) {
        return Arbitraries.integers().between(0, 3).list().ofMaxSize(3).map(excluded -> {
            AControl control = aControl("A.10.3");
            excluded.stream()
                    .filter(system -> system < systems)
                    .forEach(system -> control.excludedFor("system-" + system, "agreed"));
            return control.made();
        });
    }
}
