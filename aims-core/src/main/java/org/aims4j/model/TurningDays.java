package org.aims4j.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.aims4j.model.certification.Certificate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.certification.CertificationAudit;
import org.aims4j.model.control.Control;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.improvement.Improvement;
import org.aims4j.model.improvement.Nonconformity;
import org.aims4j.model.organization.RoleAssignment;
import org.aims4j.model.performance.AuditProgramme;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.planning.AIObjective;
import org.aims4j.model.planning.Change;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.risk.RiskTreatment;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.aims4j.model.support.Communication;

/**
 * The days on which a dated word of a record can change: each day on record and the day after it, since what is due on a day is overdue on the next; and the same for days that
 * a period on record leads to.
 *
 * <p>A period leads on from the days of the record that holds it, and from those of the records that are done at that interval. Lead times lead back from the days of certificates
 * and of the audits for them; so do the end of each calendar year of a certificate, since surveillance is counted by it, and the times that certification itself sets.
 *
 * <p>One of these knows the periods of some records, and with them the turning days of each. Records may come and go.
 */
final class TurningDays {
    /** Which records are done at the intervals that another type of record holds. */
    private static final Map<Class<?>, List<Class<? extends Entity>>> DONE_AT_INTERVALS_OF = Map.of(
            ImpactAssessmentProcess.class, List.of(ImpactAssessment.class),
            OrganizationProcess.class,
                    List.of(
                            RiskAssessment.class,
                            RiskTreatment.class,
                            ImpactAssessment.class,
                            ManagementReview.class,
                            InternalAudit.class,
                            ProcessRun.class,
                            Concern.class,
                            Communication.class,
                            RoleAssignment.class,
                            Action.class,
                            Control.class,
                            Nonconformity.class,
                            Improvement.class),
            AuditProgramme.class,
                    List.of(
                            AuditProgramme.class,
                            InternalAudit.class,
                            ProcessRun.class,
                            Improvement.class,
                            Change.class),
            Metric.class, List.of(Measurement.class, AIObjective.class),
            Certification.class, List.of(Nonconformity.class));

    /** The times that ISO/IEC 17021-1 sets: for the first surveillance; for majors of stage 2, for suspensions and for restoring an expired certificate. */
    private static final List<Period> SET_BY_CERTIFICATION = List.of(Period.ofMonths(12), Period.ofMonths(6));

    /** The years of a certificate that count, should it be valid for longer. */
    private static final int MOST_YEARS = 100;

    private static final ClassValue<List<Attribute>> DATED = attributesWith(ValueType.Scalar.DATE);
    private static final ClassValue<List<Attribute>> TIMED = attributesWith(ValueType.Scalar.PERIOD);

    /** By the type of the records that they lead on from, each with the number of records that hold it. */
    private final Map<Class<?>, Map<Period, Integer>> periods = new HashMap<>();

    /** Those of all records of a management system. */
    static SortedSet<LocalDate> of(ManagementSystem aims) {
        TurningDays turning = in(aims);
        Set<LocalDate> days = new HashSet<>();
        for (Entity entity : aims.index().all()) {
            turning.visitOwn(entity, days::add);
        }
        return new TreeSet<>(days);
    }

    /** With the periods of a management system. */
    static TurningDays in(ManagementSystem aims) {
        TurningDays turning = new TurningDays();
        turning.add(aims.thresholds().orElseGet(() -> Thresholds.builder().build()));
        aims.certification().ifPresent(turning::add);
        aims.index().all().forEach(turning::add);
        return turning;
    }

    /**
     * Adds the periods that a record holds.
     *
     * @return the types of the records whose turning days changed
     */
    Set<Class<?>> add(Object record) {
        return count(record, 1);
    }

    /**
     * Removes the periods that a record holds.
     *
     * @return the types of the records whose turning days changed
     */
    Set<Class<?>> remove(Object record) {
        return count(record, -1);
    }

    /** Takes the turning days of a record, those of records that it holds included; a day may come several times. */
    void visit(ModelRecord record, Consumer<LocalDate> visitor) {
        visitOwn(record, visitor);
        RecordVisitor.entities(record, inner -> visitOwn(inner, visitor));
    }

    private Set<Class<?>> count(Object record, int number) {
        if (record instanceof Thresholds ours) {
            Set<Class<?>> changed = new HashSet<>();
            Set<Period> onward = new HashSet<>(List.of(ours.returnWithin(), ours.answerPeriod()));
            Set<Period> back = new HashSet<>();
            List.of(ours.surveillanceLead(), ours.recertificationLead(), ours.majorLead())
                    .forEach(lead -> back.add(lead.negated()));
            count(Nonconformity.class, onward, number, changed);
            count(Certificate.class, back, number, changed);
            count(CertificationAudit.class, back, number, changed);
            return changed;
        }
        Class<?> type = RecordType.of(record.getClass()).javaType();
        List<Class<? extends Entity>> led = DONE_AT_INTERVALS_OF.getOrDefault(type, List.of());
        if (led.isEmpty()) {
            return Set.of();
        }
        Set<Class<?>> changed = new HashSet<>();
        Set<Period> held = Set.copyOf(collect(record, TIMED, Period.class));
        led.forEach(leading -> count(leading, held, number, changed));
        return changed;
    }

    private void count(Class<?> type, Set<Period> held, int number, Set<Class<?>> changed) {
        Map<Period, Integer> known = periods.computeIfAbsent(type, t -> new HashMap<>());
        for (Period period : held) {
            int before = known.getOrDefault(period, 0);
            int after = before + number;
            if (after == 0) {
                known.remove(period);
            } else {
                known.put(period, after);
            }
            if (before == 0 || after == 0) {
                changed.add(type);
            }
        }
    }

    /** The days of a record without those of records that it holds. */
    private void visitOwn(ModelRecord record, Consumer<LocalDate> visitor) {
        Collection<LocalDate> days = collect(record, DATED, LocalDate.class);
        if (days.isEmpty()) {
            return;
        }
        Class<?> type = RecordType.of(record.getClass()).javaType();
        if (type == Certificate.class || type == CertificationAudit.class) {
            days = withThoseOfCertification(record, days);
        }
        Collection<Period> own = collect(record, TIMED, Period.class);
        Collection<Period> others = periods.getOrDefault(type, Map.of()).keySet();
        for (LocalDate day : days) {
            add(day, Period.ZERO, visitor);
            own.forEach(period -> add(day, period, visitor));
            others.forEach(period -> add(day, period, visitor));
        }
    }

    private static void add(LocalDate from, Period period, Consumer<LocalDate> visitor) {
        try {
            LocalDate day = from.plus(period);
            visitor.accept(day);
            visitor.accept(day.plusDays(1));
        } catch (DateTimeException e) { // the calendar ends first: such a day never comes
            return;
        }
    }

    private static Set<LocalDate> withThoseOfCertification(ModelRecord record, Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(days);
        for (LocalDate day : days) {
            SET_BY_CERTIFICATION.forEach(period -> add(day, period, all::add));
            endsOfYears(day.getYear(), day.getYear() + 1, all); // the audits of a year count in the next one too
        }
        if (record instanceof Certificate certificate) {
            int first = certificate.decidedOn().getYear();
            endsOfYears(first, Math.min(certificate.validUntil().getYear(), first + MOST_YEARS), all);
        }
        return all;
    }

    private static void endsOfYears(int first, int last, Set<LocalDate> into) {
        for (int year = first; year <= Math.min(last, LocalDate.MAX.getYear()); year++) {
            into.add(LocalDate.of(year, 12, 31));
        }
    }

    /** The values of a type that a record holds, those of its parts included; entities inside it have their own. */
    private static <T> Collection<T> collect(Object record, ClassValue<List<Attribute>> where, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(record, where, value -> found.add(type.cast(value)));
        return found;
    }

    private static void collect(Object record, ClassValue<List<Attribute>> where, Consumer<Object> found) {
        for (Attribute attribute : where.get(RecordType.of(record.getClass()).javaType())) {
            Object value = attribute.get(record);
            if (value != null) {
                collect(attribute.type(), value, where, found);
            }
        }
    }

    private static void collect(
            ValueType type, Object value, ClassValue<List<Attribute>> where, Consumer<Object> found) {
        if (type instanceof ValueType.Scalar) {
            found.accept(value);
        } else if (type instanceof ValueType.Many many) {
            ((Collection<?>) value).forEach(element -> collect(many.element(), element, where, found));
        } else if (type instanceof ValueType.Nested) {
            collect(value, where, found);
        }
    }

    /** Per type of record, the attributes that hold a scalar of a type, themselves or in parts that are no entities. */
    private static ClassValue<List<Attribute>> attributesWith(ValueType.Scalar looked) {
        return new ClassValue<>() {
            @Override
            protected List<Attribute> computeValue(Class<?> type) {
                return RecordType.of(type).attributes().stream()
                        .filter(attribute -> holds(attribute.type(), new HashSet<>()))
                        .toList();
            }

            private boolean holds(ValueType type, Set<Class<?>> seen) {
                if (type instanceof ValueType.Many many) {
                    return holds(many.element(), seen);
                }
                return type == looked
                        || (type instanceof ValueType.Nested nested
                                && !Entity.class.isAssignableFrom(nested.javaType())
                                && seen.add(nested.javaType())
                                && nested.type().get().attributes().stream().anyMatch(a -> holds(a.type(), seen)));
            }
        };
    }
}
