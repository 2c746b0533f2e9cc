package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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

    /** How many records are looked at before asking whether to stop. */
    private static final int UNASKED = 256;

    /**
     * An attribute that can be another one on another day.
     *
     * @param meaning what its own day means; null where it has none
     * @param refers whether it holds references, itself or at some depth
     */
    private record Part(Attribute attribute, Day.@Nullable Meaning meaning, boolean refers) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (Attribute attribute : RecordType.of(type).attributes()) {
                Day.Meaning meaning =
                        attribute.annotation(Day.class).map(Day::value).orElse(null);
                boolean refers = refers(attribute.type(), new HashSet<>());
                if (refers || happens(attribute, attribute.type(), new HashSet<>())) {
                    parts.add(new Part(attribute, meaning, refers));
                }
            }
            return List.copyOf(parts);
        }
    };

    private final LocalDate day;
    private boolean undated;

    /** Whether days are done with, and records follow what was dropped. */
    private boolean following;

    private Set<String> droppedBefore = new HashSet<>();
    private Set<String> dropped = new HashSet<>();

    private final BooleanSupplier over;
    private int records;
    private boolean stopped;

    private Projection(LocalDate day, BooleanSupplier over) {
        this.day = day;
        this.over = over;
    }

    /** The management system as of a day, the same instance where nothing in it is later; empty where it was over before it was done. */
    static Optional<ManagementSystem> of(ManagementSystem aims, LocalDate day, BooleanSupplier over) {
        Projection projection = new Projection(day, over);
        RecordType<ManagementSystem> type = RecordType.of(ManagementSystem.class);
        @Nullable Object[] values = type.values(aims);
        boolean changed = projection.attributes(type, values);
        while (!projection.dropped.isEmpty()) { // records that refer to what was dropped follow it
            projection.follow();
            projection.attributes(type, values);
        }
        if (projection.stopped) {
            return Optional.empty();
        }
        return Optional.of(changed ? type.build(values) : aims);
    }

    /** A record without its optional references to other records than these; the same instance where it requires one of them, or has none. */
    static Object withoutReferencesBeyond(Set<String> known, Entity record) {
        Projection projection = ofRecords(LocalDate.MAX, ref -> known.contains(ref.id()));
        Object projected = projection.record(RecordType.of(record.getClass()), record);
        return projected == GONE ? record : projected;
    }

    /** A projection of single records to a day, given which records are there. */
    static Projection ofRecords(LocalDate day, Predicate<Ref<?>> there) {
        return new Projection(day, () -> false) {
            @Override
            boolean isThere(Ref<?> ref) {
                return there.test(ref);
            }
        };
    }

    /** A record of the management system as of the day; the same instance where nothing in it is later, null where it is not there. */
    @Nullable
    Object recordOfWhole(Object record) {
        undated = record instanceof Waiver;
        Object projected = record(RecordType.of(record.getClass()), record);
        undated = false;
        return projected == GONE ? null : projected;
    }

    /** Whether a reference leads to a record. */
    boolean isThere(Ref<?> ref) {
        return !droppedBefore.contains(ref.id()) && !dropped.contains(ref.id());
    }

    /** References to what was dropped earlier are gone already. */
    private void follow() {
        following = true;
        droppedBefore = dropped;
        dropped = new HashSet<>();
    }

    /** Whether there is nothing to look for: no days any more, but for those that date a record. */
    private boolean passesOver(Part part) {
        return following && !part.refers() && part.meaning() != Day.Meaning.BEGINS;
    }

    /** Projects the attributes of the whole; whether one changed. */
    private boolean attributes(RecordType<?> type, @Nullable Object[] values) {
        boolean changed = false;
        for (Part part : PARTS.get(type.javaType())) {
            Attribute attribute = part.attribute();
            Object value = values[attribute.index()];
            if (value != null && !passesOver(part)) {
                Object projected = value(attribute.type(), value, null);
                values[attribute.index()] = projected == GONE ? null : projected;
                changed |= projected != value;
            }
        }
        return changed;
    }

    private Object record(RecordType<?> type, Object record) {
        if (stopped || isOver()) {
            return record;
        }
        @Nullable Object @Nullable [] values = null;
        boolean dated = false;
        for (Part part : PARTS.get(type.javaType())) {
            if (passesOver(part)) {
                continue;
            }
            Attribute attribute = part.attribute();
            Object value = attribute.get(record);
            if (value == null || attribute.leavesOut(value)) {
                continue;
            }
            boolean dates = !dated && part.meaning() == Day.Meaning.BEGINS;
            dated |= dates;
            Object projected = value(attribute.type(), value, part.meaning());
            if (projected == value) {
                continue;
            }
            boolean gone = projected == GONE || (projected instanceof Collection<?> many && many.isEmpty());
            if ((gone && dates) || (projected == GONE && isNeeded(attribute))) {
                return gone(record);
            }
            values = values == null ? type.values(record) : values;
            values[attribute.index()] = projected == GONE ? null : projected;
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

    private boolean isOver() {
        records++;
        stopped = records % UNASKED == 0 && over.getAsBoolean();
        return stopped;
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

    private Object value(ValueType type, Object value, Day.@Nullable Meaning meaning) {
        if (type == ValueType.Scalar.DATE) {
            boolean happens = meaning != null && meaning != Day.Meaning.LIMIT;
            return happens && !undated && ((LocalDate) value).isAfter(day) ? GONE : value;
        }
        if (type instanceof ValueType.Reference) {
            return isThere((Ref<?>) value) ? value : GONE;
        }
        if (type instanceof ValueType.Nested nested) {
            boolean waiver = nested.javaType() == Waiver.class;
            undated |= waiver; // its own days say whether it holds
            Object projected = record(nested.type().get(), value);
            undated &= !waiver;
            return projected;
        }
        if (type instanceof ValueType.Many many) {
            return elements(many, (Collection<?>) value, meaning);
        }
        return value;
    }

    private Object elements(ValueType.Many type, Collection<?> values, Day.@Nullable Meaning meaning) {
        Collection<Object> kept = null;
        int place = 0;
        for (Object value : values) {
            Object projected = value(type.element(), value, meaning);
            if (projected != value && kept == null) {
                kept = type.distinct() ? new LinkedHashSet<>() : new ArrayList<>(values.size());
                values.stream().limit(place).forEach(kept::add);
            }
            if (projected != GONE && kept != null) {
                kept.add(projected);
            }
            place++;
        }
        return kept == null ? values : kept;
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

    /** Whether an attribute holds days of what begins or happens, itself or at some depth. */
    private static boolean happens(Attribute attribute, ValueType type, Set<Class<?>> seen) {
        if (type == ValueType.Scalar.DATE) {
            return attribute
                    .annotation(Day.class)
                    .filter(d -> d.value() != Day.Meaning.LIMIT)
                    .isPresent();
        }
        if (type instanceof ValueType.Many many) {
            return happens(attribute, many.element(), seen);
        }
        return type instanceof ValueType.Nested nested
                && seen.add(nested.javaType())
                && nested.type().get().attributes().stream().anyMatch(a -> happens(a, a.type(), seen));
    }

    private static boolean refers(ValueType type, Set<Class<?>> seen) {
        if (type instanceof ValueType.Many many) {
            return refers(many.element(), seen);
        }
        if (type instanceof ValueType.Nested nested) {
            return seen.add(nested.javaType())
                    && nested.type().get().attributes().stream().anyMatch(a -> refers(a.type(), seen));
        }
        return type instanceof ValueType.Reference;
    }
}
