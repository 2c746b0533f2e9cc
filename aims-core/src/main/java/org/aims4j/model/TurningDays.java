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
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.impact.ImpactAssessmentProcess;
import org.aims4j.model.improvement.Concern;
import org.aims4j.model.performance.AuditProgramme;
import org.aims4j.model.performance.InternalAudit;
import org.aims4j.model.performance.ManagementReview;
import org.aims4j.model.performance.Measurement;
import org.aims4j.model.performance.Metric;
import org.aims4j.model.risk.RiskAssessment;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;

/**
 * The days on which a dated word of a record can change: each day on record and the day after it, since what is due on a day is overdue on the next; and the same for days that
 * a period on record leads to.
 *
 * <p>A period leads on from the days of the record that holds it, and from those of the records that are done at that interval.
 */
final class TurningDays {
    /** Which records are done at the intervals that another type of record holds. */
    private static final Map<Class<?>, List<Class<? extends Entity>>> DONE_AT_INTERVALS_OF = Map.of(
            ImpactAssessmentProcess.class, List.of(ImpactAssessment.class),
            OrganizationProcess.class,
                    List.of(
                            RiskAssessment.class,
                            ImpactAssessment.class,
                            ManagementReview.class,
                            InternalAudit.class,
                            ProcessRun.class,
                            Concern.class),
            AuditProgramme.class, List.of(InternalAudit.class),
            Metric.class, List.of(Measurement.class));

    private final SortedSet<LocalDate> days = new TreeSet<>();

    private TurningDays() {}

    /** A record that holds periods, with its own days. */
    private record Holder(Class<?> type, Set<LocalDate> days, Set<Period> periods) {}

    static SortedSet<LocalDate> of(ManagementSystem aims) {
        TurningDays turning = new TurningDays();
        Map<Class<?>, Set<LocalDate>> daysOf = new HashMap<>();
        List<Holder> holders = new ArrayList<>();
        for (Entity entity : aims.index().all()) {
            Class<?> type = RecordType.of(entity.getClass()).javaType();
            Holder holder = new Holder(type, new HashSet<>(), new HashSet<>());
            collect(entity, holder.days(), holder.periods());
            turning.add(holder.days());
            daysOf.computeIfAbsent(type, t -> new HashSet<>()).addAll(holder.days());
            if (!holder.periods().isEmpty()) {
                holders.add(holder);
            }
        }
        for (Holder holder : holders) {
            turning.add(holder.days(), holder.periods());
            for (Class<? extends Entity> type : DONE_AT_INTERVALS_OF.getOrDefault(holder.type(), List.of())) {
                turning.add(daysOf.getOrDefault(type, Set.of()), holder.periods());
            }
        }
        return turning.days;
    }

    private void add(Collection<LocalDate> found) {
        for (LocalDate day : found) {
            days.add(day);
            if (!day.equals(LocalDate.MAX)) {
                days.add(day.plusDays(1));
            }
        }
    }

    private void add(Collection<LocalDate> from, Collection<Period> periods) {
        List<LocalDate> due = new ArrayList<>();
        for (LocalDate day : from) {
            for (Period period : periods) {
                plus(day, period).ifPresent(due::add);
            }
        }
        add(due);
    }

    /** Empty where the calendar ends first: such a day never comes. */
    private static Optional<LocalDate> plus(LocalDate day, Period period) {
        try {
            return Optional.of(day.plus(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The days and the periods of a record, those of its parts included; entities inside it have their own. */
    private static void collect(Object record, Set<LocalDate> days, Set<Period> periods) {
        for (Attribute attribute : RecordType.of(record.getClass()).attributes()) {
            Object value = attribute.get(record);
            if (value != null) {
                collect(attribute.type(), value, days, periods);
            }
        }
    }

    private static void collect(ValueType type, Object value, Set<LocalDate> days, Set<Period> periods) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Period period) {
            periods.add(period);
        } else if (type instanceof ValueType.Many many) {
            ((Collection<?>) value).forEach(element -> collect(many.element(), element, days, periods));
        } else if (type instanceof ValueType.Nested && !(value instanceof Entity)) {
            collect(value, days, periods);
        }
    }
}
