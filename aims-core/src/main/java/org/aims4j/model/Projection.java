package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.control.Control;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What was so on a day. Drops what began later, empties what happened later, keeps plans and limits; the {@link Day} of each attribute says which it is.
 *
 * <p>One rule covers all types: a value that lacks a required part is not there. So a record whose required reference was dropped goes too, and a deferral goes with
 * its approval while the record it stands in remains.
 */
class Projection {
    /** In place of a value that was not there on the day. */
    private static final Object GONE = new Object();

    private static final ClassValue<List<Attribute>> AFFECTED = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> type) {
            return RecordType.of(type).attributes().stream()
                    .filter(a -> affected(a, a.type(), new HashSet<>()))
                    .toList();
        }
    };

    private final LocalDate day;
    private final Set<String> dropped = new HashSet<>();
    private boolean undated;

    private Projection(LocalDate day) {
        this.day = day;
    }

    /** The management system as of a day; the same instance where nothing in it is later. */
    static ManagementSystem of(ManagementSystem aims, LocalDate day) {
        Projection projection = new Projection(day);
        RecordType<ManagementSystem> type = RecordType.of(ManagementSystem.class);
        @Nullable Object[] values = type.values(aims);
        boolean changed = false;
        int droppedBefore;
        do { // records that refer to what was dropped follow it
            droppedBefore = projection.dropped.size();
            changed |= projection.attributes(type, values);
        } while (projection.dropped.size() > droppedBefore);
        return changed ? type.build(values) : aims;
    }

    /** A record without its optional references to other records than these; the same instance where it requires one of them, or has none. */
    static Object withoutReferencesBeyond(Set<String> known, Entity record) {
        Projection projection = new Projection(LocalDate.MAX) {
            @Override
            boolean isThere(Ref<?> ref) {
                return known.contains(ref.id());
            }
        };
        Object projected = projection.record(RecordType.of(record.getClass()), record);
        return projected == GONE ? record : projected;
    }

    /** Whether a reference leads to a record. */
    boolean isThere(Ref<?> ref) {
        return !dropped.contains(ref.id());
    }

    /** Projects the attributes of the whole; whether one changed. */
    private boolean attributes(RecordType<?> type, @Nullable Object[] values) {
        boolean changed = false;
        for (Attribute attribute : AFFECTED.get(type.javaType())) {
            Object value = values[attribute.index()];
            if (value != null) {
                Object projected = value(attribute.type(), value, Optional.empty());
                values[attribute.index()] = projected == GONE ? null : projected;
                changed |= projected != value;
            }
        }
        return changed;
    }

    private Object record(RecordType<?> type, Object record) {
        @Nullable Object @Nullable [] values = null;
        boolean dated = false;
        for (Attribute attribute : AFFECTED.get(type.javaType())) {
            Object value = attribute.get(record);
            if (attribute.leavesOut(value) || value == null) {
                continue;
            }
            Optional<Day.Meaning> meaning = attribute.annotation(Day.class).map(Day::value);
            Object projected = value(attribute.type(), value, meaning);
            boolean gone = projected == GONE || (projected instanceof Collection<?> many && many.isEmpty());
            boolean dates = !dated && meaning.equals(Optional.of(Day.Meaning.BEGINS));
            dated |= dates;
            if ((gone && dates) || (projected == GONE && isNeeded(attribute))) {
                return gone(record);
            }
            if (projected != value) {
                values = values == null ? type.values(record) : values;
                values[attribute.index()] = projected == GONE ? null : projected;
            }
        }
        if (values == null) {
            return record;
        }
        fallBack(type, record, values);
        try {
            return type.build(values);
        } catch (InvalidModelException e) { // what it cannot be without was not there, so it was not there
            return gone(record);
        }
    }

    /** Whether a record is not there without it. What was said about a record that is not there must not turn into something said about all. */
    private static boolean isNeeded(Attribute attribute) {
        return attribute.isRequired() || attribute.name().equals("about");
    }

    private Object gone(Object record) {
        if (record instanceof Entity entity) {
            dropped.add(entity.id());
        }
        if (record instanceof ModelRecord whole) {
            RecordVisitor.entities(whole, inner -> dropped.add(inner.id()));
        }
        return GONE;
    }

    private Object value(ValueType type, Object value, Optional<Day.Meaning> meaning) {
        if (type == ValueType.Scalar.DATE) {
            boolean later = !undated && ((LocalDate) value).isAfter(day);
            return later && meaning.filter(m -> m != Day.Meaning.LIMIT).isPresent() ? GONE : value;
        }
        if (type instanceof ValueType.Reference) {
            return isThere((Ref<?>) value) ? value : GONE;
        }
        if (type instanceof ValueType.Nested nested) {
            undated |= value instanceof Waiver; // its own days say whether it holds
            Object projected = record(nested.type().get(), value);
            undated &= !(value instanceof Waiver);
            return projected;
        }
        if (type instanceof ValueType.Many many) {
            return elements(many, (Collection<?>) value, meaning);
        }
        return value;
    }

    private Object elements(ValueType.Many type, Collection<?> values, Optional<Day.Meaning> meaning) {
        Collection<Object> kept = type.distinct() ? new LinkedHashSet<>() : new ArrayList<>(values.size());
        boolean same = true;
        for (Object value : values) {
            Object projected = value(type.element(), value, meaning);
            same &= projected == value;
            if (projected != GONE) {
                kept.add(projected);
            }
        }
        return same ? values : kept;
    }

    /** A word that depends on a day that was emptied falls back to what it was before that day. */
    private static void fallBack(RecordType<?> type, Object before, @Nullable Object[] values) {
        if (emptied(type, before, values, "completedOn")) {
            type.attribute("progress")
                    .map(Attribute::index)
                    .filter(i -> values[i] == Progress.COMPLETED)
                    .ifPresent(i -> {
                        boolean started = type.attribute("startedOn")
                                .filter(a -> values[a.index()] != null)
                                .isPresent();
                        values[i] = started ? Progress.IN_PROGRESS : Progress.PLANNED;
                    });
        }
        if (emptied(type, before, values, "decidedOn")) {
            type.attribute("decision").ifPresent(decision -> values[decision.index()] = null);
        }
        if (emptied(type, before, values, "implementedOn")) {
            type.attribute("status")
                    .map(Attribute::index)
                    .filter(i -> values[i] == Control.Status.IMPLEMENTED)
                    .ifPresent(i -> {
                        boolean planned = type.attribute("plannedFor")
                                .filter(a -> values[a.index()] != null)
                                .isPresent();
                        values[i] = planned ? Control.Status.PLANNED : Control.Status.NOT_STARTED;
                    });
        }
    }

    private static boolean emptied(RecordType<?> type, Object before, @Nullable Object[] values, String name) {
        return type.attribute(name)
                .filter(a -> a.get(before) != null && values[a.index()] == null)
                .isPresent();
    }

    private static boolean affected(Attribute attribute, ValueType type, Set<Class<?>> seen) {
        if (type == ValueType.Scalar.DATE) {
            return attribute
                    .annotation(Day.class)
                    .filter(d -> d.value() != Day.Meaning.LIMIT)
                    .isPresent();
        }
        if (type instanceof ValueType.Many many) {
            return affected(attribute, many.element(), seen);
        }
        if (type instanceof ValueType.Nested nested) {
            return seen.add(nested.javaType())
                    && nested.type().get().attributes().stream().anyMatch(a -> affected(a, a.type(), seen));
        }
        return type instanceof ValueType.Reference;
    }
}
