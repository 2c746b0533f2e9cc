package org.aims4j.rules.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aims4j.model.Determination;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.OrganizationProcess;
import org.aims4j.model.Ref;
import org.aims4j.model.Thresholds;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.party.Customer;
import org.aims4j.model.party.ReportingObligation;
import org.aims4j.model.planning.Change;
import org.aims4j.model.planning.Opportunity;
import org.aims4j.model.risk.Risk;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;
import org.aims4j.rules.facts.AsOf;
import org.aims4j.rules.facts.ChangeOf;
import org.aims4j.rules.facts.CustomerOf;
import org.aims4j.rules.facts.DatasetOf;
import org.aims4j.rules.facts.Derived;
import org.aims4j.rules.facts.DeterminationOf;
import org.aims4j.rules.facts.ExcludedFor;
import org.aims4j.rules.facts.IdentifierOf;
import org.aims4j.rules.facts.ImpactAssessmentOf;
import org.aims4j.rules.facts.Link;
import org.aims4j.rules.facts.NonconformityOf;
import org.aims4j.rules.facts.OpportunityOf;
import org.aims4j.rules.facts.PartOf;
import org.aims4j.rules.facts.ReportingObligationOf;
import org.aims4j.rules.facts.RiskAssessmentOf;
import org.aims4j.rules.facts.RiskAssessmentOfEstate;
import org.aims4j.rules.facts.RiskOf;
import org.jspecify.annotations.Nullable;

/** Turns records into what rules match: the records themselves, links between them, the day, and the thresholds. */
final class Facts {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    /** Of what there is one at most: the day, the thresholds, and what a management system holds once. */
    private static final Set<Class<?>> SINGLE = single();

    /** What goes along with every AI system though there are several: records whose number does not grow with that of the systems. */
    private static final Set<Class<?>> SHARED =
            Set.of(Control.class, OrganizationProcess.class, RiskAssessmentOfEstate.class);

    /** By the type of record that holds the link. */
    private static final Map<Class<?>, List<Linking<?>>> LINKINGS = linkings();

    /** Remembered, since each pattern of each rule asks when the rules are loaded. */
    private static final ClassValue<Boolean> OF_SYSTEMS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type == AISystem.class || Link.class.isAssignableFrom(type) || hasOneSystem(type);
        }
    };

    private Facts() {}

    private static boolean hasOneSystem(Class<?> type) {
        return Entity.class.isAssignableFrom(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("system")
                                && method.getParameterCount() == 0
                                && method.getReturnType() == Ref.class);
    }

    /** The facts that a snapshot gives on a day, as far as some rules can match them. */
    static List<Object> of(ManagementSystem aims, LocalDate day, RuleBase base) {
        List<Object> facts = new ArrayList<>();
        facts.add(AsOf.of(day));
        facts.add(thresholds(aims));
        records(aims, base, entity -> {
            facts.add(entity);
            links(entity, facts::add);
        });
        return facts;
    }

    /** Visits the records of a snapshot that some rules can match, or that hold links or records which they can. */
    static void records(ManagementSystem aims, RuleBase base, Consumer<Entity> visitor) {
        for (Attribute attribute : RecordVisitor.withEntities(WHOLE)) {
            RecordType<?> type = held(attribute);
            Object value = base.takes(type) ? attribute.get(aims) : null;
            if (value instanceof Collection<?> many) {
                many.forEach(record -> visit(record, visitor));
            } else if (value != null) {
                visit(value, visitor);
            }
        }
    }

    private static void visit(Object record, Consumer<Entity> visitor) {
        if (record instanceof Entity entity) {
            visitor.accept(entity);
        }
        RecordVisitor.entities((ModelRecord) record, visitor);
    }

    /** The type of record that an attribute holds, one or many. */
    static RecordType<?> held(Attribute attribute) {
        ValueType type = attribute.type() instanceof ValueType.Many many ? many.element() : attribute.type();
        return ((ValueType.Nested) type).type().get();
    }

    /** Those of the records, else ours; the time to answer that the certification states in place of the one among them. */
    static Thresholds thresholds(ManagementSystem aims) {
        Thresholds ours = aims.thresholds().orElseGet(() -> Thresholds.builder().build());
        return aims.certification()
                .flatMap(Certification::answerPeriod)
                .map(stated -> withAnswerPeriod(ours, stated))
                .orElse(ours);
    }

    private static Thresholds withAnswerPeriod(Thresholds ours, Period stated) {
        RecordType<Thresholds> type = RecordType.of(Thresholds.class);
        @Nullable Object[] values = type.values(ours);
        values[type.attribute("answerPeriod").orElseThrow().index()] = stated;
        return type.build(values);
    }

    /** Whether there is at most one fact of a type. */
    static boolean isSingle(Class<?> type) {
        return SINGLE.contains(type);
    }

    /** Whether all facts of a type go along with each AI system. */
    static boolean isShared(Class<?> type) {
        return SINGLE.contains(type) || SHARED.contains(type);
    }

    /** Whether facts of a type can be there at all. */
    static boolean areFacts(Class<?> type) {
        return Entity.class.isAssignableFrom(type)
                || Derived.class.isAssignableFrom(type)
                || isSingle(type)
                || Escalation.reads(type);
    }

    /** Whether there are the more facts of a type the more AI systems there are: the systems, links to them, and records of one each. */
    static boolean areOfSystems(Class<?> type) {
        return OF_SYSTEMS.get(type);
    }

    /** The links that a record holds. They are derived from that record alone, so that they change with it and with nothing else. */
    static void links(Entity entity, Consumer<Derived> links) {
        for (Linking<?> linking : linkingsOf(RecordType.of(entity.getClass()))) {
            linking.add(entity, links);
        }
    }

    /** The types of link that records of a type hold. */
    static List<Class<? extends Derived>> linkTypesOf(RecordType<?> type) {
        List<Class<? extends Derived>> types = new ArrayList<>();
        linkingsOf(type).forEach(linking -> types.add(linking.link()));
        return types;
    }

    private static List<Linking<?>> linkingsOf(RecordType<?> type) {
        return LINKINGS.getOrDefault(type.javaType(), List.of());
    }

    private static Map<Class<?>, List<Linking<?>>> linkings() {
        return Stream.of(
                        new Linking<>(
                                ImpactAssessment.class,
                                ImpactAssessmentOf.class,
                                assessment -> assessment.systems().stream()
                                        .map(system -> new ImpactAssessmentOf(system, assessment))),
                        new Linking<>(
                                RiskAssessment.class,
                                RiskAssessmentOf.class,
                                assessment -> assessment.systems().stream()
                                        .map(system -> new RiskAssessmentOf(system, assessment))),
                        new Linking<>(
                                RiskAssessment.class,
                                RiskAssessmentOfEstate.class,
                                assessment -> Stream.of(assessment)
                                        .filter(it -> it.systems().isEmpty())
                                        .map(RiskAssessmentOfEstate::new)),
                        new Linking<>(
                                Risk.class,
                                RiskOf.class,
                                risk -> risk.systems().stream().map(system -> new RiskOf(system, risk))),
                        new Linking<>(
                                Opportunity.class,
                                OpportunityOf.class,
                                opportunity -> opportunity.systems().stream()
                                        .map(system -> new OpportunityOf(system, opportunity))),
                        new Linking<>(
                                Dataset.class,
                                DatasetOf.class,
                                dataset -> dataset.systems().stream().map(system -> new DatasetOf(system, dataset))),
                        new Linking<>(
                                Customer.class,
                                CustomerOf.class,
                                customer ->
                                        customer.systems().stream().map(system -> new CustomerOf(system, customer))),
                        new Linking<>(
                                ReportingObligation.class,
                                ReportingObligationOf.class,
                                obligation -> obligation.systems().stream()
                                        .map(system -> new ReportingObligationOf(system, obligation))),
                        new Linking<>(
                                Change.class,
                                ChangeOf.class,
                                change -> Stream.of(new ChangeOf(
                                        Ref.<AISystem>to(change.of().id()), change))),
                        new Linking<>(
                                Determination.class,
                                DeterminationOf.class,
                                determination -> determination.about().stream()
                                        .map(about ->
                                                new DeterminationOf(Ref.<AISystem>to(about.id()), determination))),
                        new Linking<>(
                                AISystem.class,
                                PartOf.class,
                                system -> system.parts().stream().map(supplier -> new PartOf(system.ref(), supplier))),
                        new Linking<>(
                                AISystem.class,
                                IdentifierOf.class,
                                system -> system.identifiers().entrySet().stream()
                                        .map(entry ->
                                                new IdentifierOf(system.ref(), entry.getKey(), entry.getValue()))),
                        new Linking<>(
                                Nonconformity.class,
                                NonconformityOf.class,
                                nonconformity -> nonconformity.systems().stream()
                                        .map(system -> new NonconformityOf(system, nonconformity.ref()))),
                        new Linking<>(
                                Control.class,
                                ExcludedFor.class,
                                control -> Stream.of(control)
                                        .filter(it -> it.ofAnnexA() && it.included())
                                        .flatMap(it -> it.excludedFor().stream())
                                        .map(exclusion ->
                                                new ExcludedFor(exclusion.system(), control.id(), exclusion.reason()))))
                .collect(Collectors.groupingBy(Linking::record));
    }

    /**
     * How records of a type give links of a type.
     *
     * @param record the type of record
     * @param link the type of link
     * @param links the links of a record
     */
    private record Linking<E extends Entity>(
            Class<E> record, Class<? extends Derived> link, Function<E, Stream<? extends Derived>> links) {
        void add(Entity entity, Consumer<Derived> facts) {
            links.apply(record.cast(entity)).forEach(facts);
        }
    }

    private static Set<Class<?>> single() {
        Set<Class<?>> single = new HashSet<>(Set.of(AsOf.class, Thresholds.class));
        for (Attribute attribute : WHOLE.attributes()) {
            if (attribute.type() instanceof ValueType.Nested nested) {
                single.add(nested.javaType());
            }
        }
        return Set.copyOf(single);
    }
}
