package org.aims4j.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aims4j.model.certification.Certification;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The records of a management system that change, seen as of a day that moves. At any time they are what {@code snapshot().asOf(day())} holds; a change costs as much as the
 * records that it reaches, not as much as all there are.
 *
 * <p>Each change answers with what shifted. A change that would leave no valid management system is refused as a whole and changes nothing.
 *
 * <p>For one thread at a time. What they hand out is immutable and can go anywhere.
 */
public final class LiveRecords {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    /** The attributes of a management system that hold records, by the type of those. */
    private static final Map<Class<?>, Attribute> PLACES = places();

    /** All records, those inside of others too. The order of those that stand in one list is that of the list. */
    private Map<String, LiveRecord> byId = new LinkedHashMap<>();

    private @Nullable LiveRecord certification;

    /** Values of the attributes of the management system that hold no records with an id, by index. */
    private @Nullable Object[] others = new Object[WHOLE.attributes().size()];

    private final TurningDays turningDays = new TurningDays();

    /** By the first turning day after the day of the view. */
    private final Agenda coming = new Agenda();

    /** By the last turning day on or before the day of the view. */
    private final Agenda passed = new Agenda();

    private LocalDate day;
    private @Nullable ManagementSystem snapshot;

    private LiveRecords(LocalDate day) {
        this.day = day;
    }

    /** The records of a management system, seen as of a day. */
    public static LiveRecords of(ManagementSystem aims, LocalDate day) {
        LiveRecords records = new LiveRecords(day);
        records.turningDays.add(thresholdsOf(Optional.empty()));
        records.replace(aims);
        return records;
    }

    /** The day as of which the records are seen. */
    public LocalDate day() {
        return day;
    }

    /** The records that are there as of the day, those inside of others too, in document order. What changes later does not show in it. */
    public List<Entity> visible() {
        List<List<LiveRecord>> byPlace = new ArrayList<>();
        WHOLE.attributes().forEach(place -> byPlace.add(new ArrayList<>()));
        for (LiveRecord root : roots()) {
            byPlace.get(place(root).index()).add(root);
        }
        List<Entity> visible = new ArrayList<>(byId.size());
        for (List<LiveRecord> roots : byPlace) {
            for (LiveRecord root : roots) {
                for (LiveRecord record : withInner(root)) {
                    if (record.now instanceof Entity entity) {
                        visible.add(entity);
                    }
                }
            }
        }
        return List.copyOf(visible);
    }

    /** The record with this id as of the day; empty where there is none, or it is not there yet. */
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(record -> Optional.ofNullable((Entity) record.now));
    }

    /** The certification as of the day. It has no id: a change of it shows in the certificates and audits that it holds. */
    public Optional<Certification> certification() {
        return Optional.ofNullable(certification).flatMap(record -> Optional.ofNullable((Certification) record.now));
    }

    /** The areas that are recorded completely. */
    @SuppressWarnings("unchecked") // the type of the attribute
    public Set<RecordArea> recorded() {
        return (Set<RecordArea>) other("recorded").orElseThrow();
    }

    /** Attributes inside recorded areas that the source does not know. */
    @SuppressWarnings("unchecked") // the type of the attribute
    public Set<String> unrecorded() {
        return (Set<String>) other("unrecorded").orElseThrow();
    }

    /** The numbers that the organization sets itself. */
    public Optional<Thresholds> thresholds() {
        return other("thresholds").map(Thresholds.class::cast);
    }

    private Optional<Object> other(String attribute) {
        return Optional.ofNullable(
                others[WHOLE.attribute(attribute).orElseThrow().index()]);
    }

    /** The records as they were handed over, whatever the day: a valid management system. Built when it is asked for, and kept until the next change. */
    public ManagementSystem snapshot() {
        ManagementSystem known = snapshot;
        if (known == null) {
            known = Assembly.strict(with(List.of(), Set.of()), others);
            snapshot = known;
        }
        return known;
    }

    /**
     * Takes another management system in place of this one.
     *
     * @return the records that are no longer the same, by id
     */
    public List<Shift> replace(ManagementSystem aims) {
        List<Object> puts = new ArrayList<>();
        Set<LiveRecord> removed = new LinkedHashSet<>();
        roots().forEach(removed::add);
        for (Attribute place : PLACES.values()) {
            for (Object record : held(place, aims)) {
                LiveRecord known = record instanceof Entity entity ? byId.get(entity.id()) : certification;
                if (known != null && known.isRoot()) {
                    removed.remove(known);
                }
                if (known == null || !known.isRoot() || !known.whole.equals(record)) {
                    puts.add(record);
                }
            }
        }
        Thresholds last = thresholdsOf(thresholds());
        Thresholds next = thresholdsOf(aims.thresholds());
        Set<Class<?>> turnedOver = new HashSet<>(turningDays.add(next));
        turnedOver.addAll(turningDays.remove(last));
        others = WHOLE.values(aims);
        PLACES.values().stream()
                .filter(place -> place.index() != certificationPlace().index())
                .forEach(place -> others[place.index()] = null);
        List<Shift> shifts = apply(puts, removed, turnedOver);
        Map<String, LiveRecord> inOrder = new LinkedHashMap<>();
        for (Entity entity : aims.index().all()) {
            inOrder.put(entity.id(), Objects.requireNonNull(byId.get(entity.id())));
        }
        byId = inOrder;
        snapshot = aims;
        return shifts;
    }

    private static Thresholds thresholdsOf(Optional<Thresholds> own) {
        return own.orElseGet(() -> Thresholds.builder().build());
    }

    /**
     * Puts records in the lists of the management system. One whose id is known takes the place of the known one; any other comes last in its list. They may refer to each other.
     *
     * @param records records that stand in a list of the management system or are one of a kind in it; not those inside of others, which come with their whole
     * @return the records that are no longer the same, by id
     * @throws InvalidModelException if the management system would no longer be valid; nothing is changed then
     */
    public List<Shift> put(Collection<? extends Entity> records) {
        List<Entity> puts = List.copyOf(records);
        ManagementSystem built = null;
        if (!isPlainlyValid(puts)) {
            built = Assembly.strict(with(puts, Set.of()), others);
        }
        List<Object> differing = new ArrayList<>();
        for (Entity record : puts) {
            LiveRecord known = byId.get(record.id());
            if (known == null || !known.isRoot() || !known.whole.equals(record)) {
                differing.add(record);
            }
        }
        if (differing.isEmpty()) {
            return List.of();
        }
        List<Shift> shifts = apply(differing, Set.of(), Set.of());
        snapshot = built;
        return shifts;
    }

    /**
     * Removes records from the lists of the management system.
     *
     * @param ids ids of records that stand in a list of the management system, or are one of a kind in it
     * @return the records that are no longer the same, by id
     * @throws InvalidModelException if there is no such record, it stands inside of another one, or the management system would no longer be valid; nothing is changed then
     */
    public List<Shift> remove(Collection<String> ids) {
        Set<LiveRecord> removed = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            LiveRecord record = byId.get(id);
            if (record != null && record.isRoot()) {
                removed.add(record);
            } else {
                problems.add(new Problem(
                        "",
                        "ManagementSystem",
                        "",
                        id,
                        record == null
                                ? "is the id of no record; name one that is there"
                                : "stands inside " + named(record.root) + "; put that without it"));
            }
        }
        ManagementSystem built = null;
        if (!problems.isEmpty() || !isPlainlyDispensable(removed)) {
            built = builtOr(problems, with(List.of(), removed));
        }
        if (removed.isEmpty()) {
            return List.of();
        }
        List<Shift> shifts = apply(List.of(), removed, Set.of());
        snapshot = built;
        return shifts;
    }

    private ManagementSystem builtOr(List<Problem> problems, List<Entity> records) {
        try {
            ManagementSystem built = Assembly.strict(records, others);
            if (problems.isEmpty()) {
                return built;
            }
        } catch (InvalidModelException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidModelException(problems);
    }

    private static String named(LiveRecord record) {
        String type = RecordType.of(record.whole.getClass()).name();
        return record.whole instanceof Entity entity
                ? type + " " + entity.id()
                : "the " + type.toLowerCase(Locale.ROOT);
    }

    /**
     * Moves the day, forth or back.
     *
     * @return the records that are no longer the same, and those that one of their turning days lies between the two days of, by id
     */
    public List<Shift> moveTo(LocalDate to) {
        List<LiveRecord> turned = to.isAfter(day) ? coming.between(day, to) : passed.between(to, day);
        day = to;
        Settlement settlement = new Settlement();
        for (LiveRecord record : turned) {
            settlement.remember(record);
            settlement.reaches(record.root);
            schedule(record);
        }
        settlement.settle();
        return settlement.shifts(new HashSet<>(turned));
    }

    /** Whether the management system is surely still valid with these records. If not surely, building it tells. */
    private boolean isPlainlyValid(List<Entity> puts) {
        Map<String, Entity> entering = new HashMap<>();
        Set<LiveRecord> replaced = new HashSet<>();
        for (Entity record : puts) {
            Attribute place = PLACES.get(RecordType.of(record.getClass()).javaType());
            LiveRecord known = byId.get(record.id());
            boolean fits =
                    place != null && (known == null ? place.isCollection() : known.isRoot() && place(known) == place);
            if (!fits || entering.put(record.id(), record) != null) {
                return false;
            }
            if (known != null) {
                replaced.add(known);
            }
        }
        boolean[] distinct = {true};
        for (Entity record : puts) {
            RecordVisitor.entities(record, inner -> {
                LiveRecord known = byId.get(inner.id());
                distinct[0] &= entering.put(inner.id(), inner) == null
                        && (known == null
                                || (!known.isRoot() && replaced.contains(known.root) && isOfTypeOf(inner, known)));
            });
        }
        if (!distinct[0]) {
            return false;
        }
        Set<String> leaving = new HashSet<>();
        for (LiveRecord record : replaced) {
            for (LiveRecord inner : record.inner) {
                if (!entering.containsKey(id(inner))) {
                    leaving.add(id(inner));
                    if (!inner.isReferredToOnlyBy(from -> replaced.contains(from.root))) {
                        return false;
                    }
                }
            }
        }
        return puts.stream()
                .allMatch(record -> Integrity.allows(record, id -> {
                    Entity entity = entering.get(id);
                    return entity != null
                            ? Optional.of(entity)
                            : Optional.ofNullable(leaving.contains(id) ? null : byId.get(id))
                                    .map(known -> (Entity) known.whole);
                }));
    }

    private static boolean isOfTypeOf(Entity inner, LiveRecord known) {
        return RecordType.of(inner.getClass()) == RecordType.of(known.whole.getClass());
    }

    private boolean isPlainlyDispensable(Set<LiveRecord> removed) {
        Predicate<LiveRecord> removedToo = from -> removed.contains(from.root);
        return removed.stream()
                .allMatch(root -> !place(root).isRequired()
                        && withInner(root).stream().allMatch(record -> record.isReferredToOnlyBy(removedToo)));
    }

    /** The records in the lists with some put and some removed, known ones in their order. */
    private List<Entity> with(List<Entity> puts, Set<LiveRecord> removed) {
        Map<LiveRecord, Entity> replacing = new HashMap<>();
        List<Entity> appended = new ArrayList<>();
        for (Entity record : puts) {
            LiveRecord known = byId.get(record.id());
            boolean replaces = known != null && known.isRoot() && isOfTypeOf(record, known);
            if (!replaces || replacing.putIfAbsent(known, record) != null) {
                appended.add(record);
            }
        }
        List<Entity> records = new ArrayList<>();
        for (LiveRecord root : roots()) {
            if (root.whole instanceof Entity entity && !removed.contains(root)) {
                records.add(replacing.getOrDefault(root, entity));
            }
        }
        records.addAll(appended);
        return records;
    }

    /** Makes a valid change. */
    private List<Shift> apply(List<Object> puts, Set<LiveRecord> removed, Set<Class<?>> turnedOver) {
        Settlement settlement = new Settlement();
        Set<LiveRecord> leaving = new LinkedHashSet<>();
        List<Object> left = new ArrayList<>();
        for (LiveRecord root : removed) {
            leaving.addAll(withInner(root));
        }
        for (Object record : puts) {
            LiveRecord known = record instanceof Entity entity ? byId.get(entity.id()) : certification;
            if (known != null && known.isRoot()) {
                leaving.addAll(withInner(known));
            }
        }
        for (LiveRecord record : leaving) {
            settlement.remember(record);
            left.add(record.whole);
        }
        List<LiveRecord> entering = new ArrayList<>();
        for (Object record : puts) {
            enter(record, entering);
        }
        entering.forEach(leaving::remove);
        for (LiveRecord record : leaving) {
            leave(record);
        }
        Set<Class<?>> led = new HashSet<>(turnedOver);
        for (LiveRecord record : entering) {
            settlement.remember(record);
            settlement.reaches(record.root);
            record.refersTo(targets(record));
            led.addAll(turningDays.add(record.whole));
        }
        left.forEach(whole -> led.addAll(turningDays.remove(whole)));
        entering.forEach(this::schedule);
        if (!led.isEmpty()) {
            scheduleAll(led);
        }
        settlement.settle();
        return settlement.shifts(Set.of());
    }

    private void enter(Object whole, List<LiveRecord> entering) {
        LiveRecord root = live(whole);
        boolean moved = !root.isRoot();
        root.root = root;
        if (moved && whole instanceof Entity entity) { // it comes last in its list
            byId.remove(entity.id());
            byId.put(entity.id(), root);
        }
        entering.add(root);
        List<LiveRecord> inner = new ArrayList<>();
        RecordVisitor.entities((ModelRecord) whole, held -> {
            LiveRecord record = live(held);
            record.root = root;
            record.inner = List.of();
            inner.add(record);
        });
        root.inner = List.copyOf(inner);
        entering.addAll(inner);
    }

    private LiveRecord live(Object whole) {
        LiveRecord record;
        if (whole instanceof Entity entity) {
            record = byId.computeIfAbsent(entity.id(), id -> new LiveRecord(entity));
        } else {
            certification = record = certification == null ? new LiveRecord(whole) : certification;
        }
        record.whole = whole;
        return record;
    }

    private void leave(LiveRecord record) {
        record.now = null;
        record.refersTo(List.of());
        record.coming = coming.move(record, record.coming, null);
        record.passed = passed.move(record, record.passed, null);
        if (record == certification) {
            certification = null;
        } else {
            byId.remove(id(record));
        }
    }

    private List<LiveRecord> targets(LiveRecord record) {
        List<LiveRecord> targets = new ArrayList<>();
        RecordVisitor.references(
                RecordType.of(record.whole.getClass()),
                record.whole,
                (path, target, ref) -> targets.add(Objects.requireNonNull(byId.get(ref.id()))));
        return targets;
    }

    /** Enters the turning days before and after the day in the agendas. */
    private void schedule(LiveRecord record) {
        if (record.whole instanceof Entity entity) {
            Neighbours days = new Neighbours();
            turningDays.visit(entity, days::add);
            record.coming = coming.move(record, record.coming, days.next);
            record.passed = passed.move(record, record.passed, days.last);
        }
    }

    private void scheduleAll(Set<Class<?>> types) {
        for (LiveRecord record : byId.values()) {
            if (types.contains(RecordType.of(record.whole.getClass()).javaType())) {
                schedule(record);
            }
        }
    }

    /** Of some days, the first one after the day and the last one on or before it. */
    private final class Neighbours {
        private @Nullable LocalDate next;
        private @Nullable LocalDate last;

        void add(LocalDate turning) {
            if (turning.isAfter(day)) {
                next = next == null || turning.isBefore(next) ? turning : next;
            } else {
                last = last == null || turning.isAfter(last) ? turning : last;
            }
        }
    }

    /** Finds out what is there, as far as a change reaches. */
    private final class Settlement {
        private final Map<LiveRecord, Optional<Object>> before = new LinkedHashMap<>();
        private final Set<LiveRecord> reached = new LinkedHashSet<>();
        private final Deque<LiveRecord> open = new ArrayDeque<>();
        private final Projection projection = Projection.ofRecords(
                day, ref -> Objects.requireNonNull(byId.get(ref.id())).isThere());

        void remember(LiveRecord record) {
            if (!before.containsKey(record)) {
                before.put(record, Optional.ofNullable(record.now));
            }
        }

        /** Adds a root to those that the change reaches; what refers to a record that was not there may come with it, or may have come. */
        void reaches(LiveRecord root) {
            if (reached.add(root)) {
                open.add(root);
            }
        }

        void settle() {
            while (!open.isEmpty()) {
                for (LiveRecord record : withInner(open.remove())) {
                    if (!record.isThere()) {
                        record.forEachReferring(from -> reaches(from.root));
                    }
                }
            }
            for (LiveRecord root : reached) {
                for (LiveRecord record : withInner(root)) {
                    remember(record);
                    record.now = record.whole;
                }
            }
            open.addAll(reached);
            Set<LiveRecord> waiting = reached;
            while (!open.isEmpty()) {
                LiveRecord root = open.remove();
                waiting.remove(root);
                project(root, waiting);
            }
        }

        /** Projects a root from what it is now; those that refer to what is gone then follow. */
        private void project(LiveRecord root, Set<LiveRecord> waiting) {
            Object now = root.now;
            if (now == null) {
                return;
            }
            Object projected = projection.recordOfWhole(now);
            if (projected == now) {
                return;
            }
            Map<String, Entity> inner = new HashMap<>();
            if (projected instanceof ModelRecord whole && !root.inner.isEmpty()) {
                RecordVisitor.entities(whole, entity -> inner.put(entity.id(), entity));
            }
            for (LiveRecord record : withInner(root)) {
                boolean was = record.isThere();
                record.now = record == root ? projected : inner.get(id(record));
                if (was && !record.isThere()) {
                    record.forEachReferring(from -> {
                        if (from.isThere() && waiting.add(from.root)) {
                            withInner(from.root).forEach(this::remember);
                            open.add(from.root);
                        }
                    });
                }
            }
        }

        List<Shift> shifts(Set<LiveRecord> turned) {
            List<Shift> shifts = new ArrayList<>();
            before.forEach((record, then) -> {
                Optional<Object> now = Optional.ofNullable(record.now);
                boolean same = then.equals(now);
                if (same) {
                    record.now = then.orElse(null); // what is equal stays the same instance
                }
                boolean shifted = same ? now.isPresent() && turned.contains(record) : true;
                if (shifted && record.whole instanceof Entity) {
                    shifts.add(new Shift(then.map(Entity.class::cast), now.map(Entity.class::cast)));
                }
            });
            shifts.sort(Shift.BY_ID);
            return List.copyOf(shifts);
        }
    }

    private List<LiveRecord> roots() {
        List<LiveRecord> roots = new ArrayList<>(byId.size());
        for (LiveRecord record : byId.values()) {
            if (record.isRoot()) {
                roots.add(record);
            }
        }
        if (certification != null) {
            roots.add(certification);
        }
        return roots;
    }

    private static List<LiveRecord> withInner(LiveRecord root) {
        if (root.inner.isEmpty()) {
            return List.of(root);
        }
        List<LiveRecord> all = new ArrayList<>();
        all.add(root);
        all.addAll(root.inner);
        return all;
    }

    private static String id(LiveRecord record) {
        return ((Entity) record.whole).id();
    }

    private static Attribute place(LiveRecord root) {
        return Objects.requireNonNull(
                PLACES.get(RecordType.of(root.whole.getClass()).javaType()));
    }

    private static Attribute certificationPlace() {
        return Objects.requireNonNull(PLACES.get(Certification.class));
    }

    private static List<?> held(Attribute place, ManagementSystem aims) {
        Object value = place.get(aims);
        return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private static Map<Class<?>, Attribute> places() {
        Map<Class<?>, Attribute> places = new LinkedHashMap<>();
        for (Attribute attribute : RecordVisitor.withEntities(WHOLE)) {
            ValueType type = attribute.type() instanceof ValueType.Many many ? many.element() : attribute.type();
            places.put(((ValueType.Nested) type).javaType(), attribute);
        }
        return places;
    }
}
