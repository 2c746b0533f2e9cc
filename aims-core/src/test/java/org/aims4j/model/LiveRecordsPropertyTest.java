package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.testkit.AimsDomain;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of live records after any changes: the same as if the records had been so from the beginning. */
@Domain(AimsDomain.class)
@Domain(DomainContext.Global.class)
class LiveRecordsPropertyTest {
    private static final int SEQUENCES = Tries.orUsually(300);
    private static final int CHANGES = 8;

    /** Live records, and beside them what they have to be: the records in their lists, a management system built from them, the day. */
    private static final class Side {
        private final List<ManagementSystem> sources;
        private final Random random;
        private final LiveRecords live;
        private ManagementSystem expected;
        private LocalDate day;
        private Map<String, Entity> visible;

        Side(List<ManagementSystem> sources, LocalDate day, Random random) {
            this.sources = sources;
            this.random = random;
            this.day = day;
            this.expected = sources.get(0);
            this.live = LiveRecords.of(expected, day);
            this.visible = byId(expected.asOf(day));
        }

        void change() {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> put();
                case 3, 4 -> remove();
                case 5 -> replace();
                default -> move();
            }
            assertThat(live.visible())
                    .containsExactlyElementsOf(expected.asOf(day).index().all());
            assertThat(live.day()).isEqualTo(day);
            assertThat(live.certification()).isEqualTo(expected.asOf(day).certification());
            assertThat(live.recorded()).isEqualTo(expected.recorded());
            assertThat(live.unrecorded()).isEqualTo(expected.unrecorded());
            assertThat(live.thresholds()).isEqualTo(expected.thresholds());
            assertThat(live.snapshot()).isEqualTo(expected);
        }

        private void put() {
            List<Entity> known = roots(expected);
            List<Entity> source = roots(pick(sources));
            List<Entity> puts = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                puts.add(random.nextInt(3) > 0 ? pick(source) : varied(pick(random.nextBoolean() ? known : source)));
            }
            if (random.nextBoolean()) {
                addWhatTheyReferTo(puts, source);
            }
            List<Entity> records = new ArrayList<>(known);
            Set<String> seen = new HashSet<>();
            for (Entity put : puts) {
                int place = seen.add(put.id()) ? placeOf(put, known) : -1;
                if (place < 0) {
                    records.add(put);
                } else {
                    records.set(place, put);
                }
            }
            attempt(() -> live.put(puts), records);
        }

        private static int placeOf(Entity put, List<Entity> records) {
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).id().equals(put.id())
                        && RecordType.of(put.getClass())
                                == RecordType.of(records.get(i).getClass())) {
                    return i;
                }
            }
            return -1;
        }

        /** Another version of a record. */
        private Entity varied(Entity record) {
            List<Entity> simpler = ArbitraryRecords.simpler(record).limit(40).toList();
            return simpler.isEmpty() ? record : pick(simpler);
        }

        private static void addWhatTheyReferTo(List<Entity> puts, List<Entity> source) {
            for (int i = 0; i < puts.size(); i++) {
                Set<String> wanted = new HashSet<>();
                references(puts.get(i), wanted);
                for (Entity record : source) {
                    Set<String> ids = new HashSet<>(Set.of(record.id()));
                    RecordVisitor.entities(record, inner -> ids.add(inner.id()));
                    if (puts.stream().noneMatch(put -> put.id().equals(record.id()))
                            && !Collections.disjoint(ids, wanted)) {
                        puts.add(record);
                    }
                }
            }
        }

        private static void references(Entity record, Set<String> into) {
            RecordVisitor.references(
                    RecordType.of(record.getClass()), record, (path, target, ref) -> into.add(ref.id()));
            RecordVisitor.entities(record, inner -> references(inner, into));
        }

        private void remove() {
            List<Entity> records = roots(expected);
            Set<String> ids = new HashSet<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                ids.add(pick(records).id());
            }
            if (random.nextBoolean()) { // and what refers to them
                int before;
                do {
                    before = ids.size();
                    for (Entity record : records) {
                        Set<String> wanted = new HashSet<>();
                        references(record, wanted);
                        Set<String> gone = new HashSet<>();
                        records.stream()
                                .filter(other -> ids.contains(other.id()))
                                .forEach(other -> RecordVisitor.entities(other, inner -> gone.add(inner.id())));
                        gone.addAll(ids);
                        if (!Collections.disjoint(wanted, gone)) {
                            ids.add(record.id());
                        }
                    }
                } while (ids.size() > before);
            }
            records.removeIf(record -> ids.contains(record.id()));
            attempt(() -> live.remove(ids), records);
        }

        private void replace() {
            ManagementSystem next = pick(sources);
            ManagementSystem other = random.nextBoolean() ? next : next.asOf(anyDay(random));
            check(live.replace(other), other, day, Set.of());
        }

        private void move() {
            LocalDate to = random.nextBoolean() ? anyDay(random) : day.plusDays(random.nextInt(5) - 2);
            Set<String> turned = new HashSet<>();
            LocalDate first = day.isBefore(to) ? day : to;
            LocalDate last = day.isBefore(to) ? to : day;
            turningDays(expected).forEach((id, days) -> {
                if (!new TreeSet<>(days)
                        .subSet(first.plusDays(1), last.plusDays(1))
                        .isEmpty()) {
                    turned.add(id);
                }
            });
            check(live.moveTo(to), expected, to, turned);
        }

        private void attempt(Callable<List<Shift>> change, List<Entity> records) {
            ManagementSystem next;
            try {
                next = Assembly.strict(records, others(expected));
            } catch (InvalidModelException e) {
                InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, change::call);
                assertThat(refused.problems()).isEqualTo(e.problems());
                return;
            }
            try {
                check(change.call(), next, day, Set.of());
            } catch (Exception e) {
                throw new AssertionError("Refused a valid change", e);
            }
        }

        private void check(List<Shift> shifts, ManagementSystem next, LocalDate to, Set<String> turning) {
            Map<String, Entity> after = byId(next.asOf(to));
            Map<String, Entity> shifted = new LinkedHashMap<>(visible);
            Set<String> turned = new HashSet<>();
            for (Shift shift : shifts) {
                assertThat(shift.before()).isEqualTo(Optional.ofNullable(shifted.get(shift.id())));
                shifted.remove(shift.id());
                shift.after().ifPresent(record -> shifted.put(shift.id(), record));
                if (shift.turned()) {
                    turned.add(shift.id());
                }
            }
            Set<String> stay = new HashSet<>(turning);
            stay.removeIf(id -> !visible.containsKey(id) || !visible.get(id).equals(after.get(id)));
            assertThat(shifted).isEqualTo(after);
            assertThat(turned).isEqualTo(stay);
            assertThat(shifts).extracting(Shift::id).isSorted().doesNotHaveDuplicates();
            visible = after;
            expected = next;
            day = to;
        }

        private <T> T pick(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    @Test
    void they_are_what_they_would_be_from_the_beginning() {
        RandomGenerator<ManagementSystem> systems =
                ArbitraryRecords.managementSystems().generator(1000);
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            List<ManagementSystem> sources =
                    List.of(systems.next(random).value(), systems.next(random).value());
            try {
                Side side = new Side(sources, anyDay(random), random);
                for (int i = 0; i < CHANGES; i++) {
                    side.change();
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Sequence " + seed, e);
            }
        }
    }

    @Property
    void a_day_moved_forth_and_back_changes_nothing(
            @ForAll ManagementSystem aims, @ForAll LocalDate day, @ForAll LocalDate other) {
        LiveRecords live = LiveRecords.of(aims, day);
        List<Entity> before = live.visible();

        List<Shift> there = live.moveTo(other);
        List<Shift> back = live.moveTo(day);

        assertThat(live.visible()).isEqualTo(before);
        assertThat(back)
                .isEqualTo(there.stream()
                        .map(shift -> new Shift(/* before= */ shift.after(), /* after= */ shift.before()))
                        .toList());
    }

    @Property
    void a_record_taken_out_and_put_back_changes_nothing_but_its_place(
            @ForAll ManagementSystem aims, @ForAll LocalDate day, @ForAll Random random) {
        LiveRecords live = LiveRecords.of(aims, day);
        Map<String, Entity> before = byId(aims.asOf(day));
        List<Entity> records = roots(aims);
        Entity record = records.get(random.nextInt(records.size()));

        try {
            live.remove(List.of(record.id()));
        } catch (InvalidModelException e) { // others refer to it
            assertThat(live.snapshot()).isSameAs(aims);
            return;
        }
        live.put(List.of(record));

        assertThat(byId(live.snapshot().asOf(day))).isEqualTo(before);
    }

    /** The records that stand in the lists of a management system or are one of a kind in it. */
    private static List<Entity> roots(ManagementSystem aims) {
        Set<Entity> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        aims.certification().ifPresent(held -> RecordVisitor.entities(held, inner::add));
        for (Entity entity : aims.index().all()) {
            RecordVisitor.entities(entity, inner::add);
        }
        List<Entity> roots = new ArrayList<>();
        for (Entity entity : aims.index().all()) {
            if (!inner.contains(entity)) {
                roots.add(entity);
            }
        }
        return roots;
    }

    private static Map<String, Entity> byId(ManagementSystem aims) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        aims.index().all().forEach(entity -> byId.put(entity.id(), entity));
        return byId;
    }

    private static Map<String, Set<LocalDate>> turningDays(ManagementSystem aims) {
        TurningDays turning = TurningDays.in(aims);
        Map<String, Set<LocalDate>> days = new LinkedHashMap<>();
        for (Entity entity : aims.index().all()) {
            turning.visit(
                    entity,
                    day -> days.computeIfAbsent(entity.id(), id -> new TreeSet<>())
                            .add(day));
        }
        return days;
    }

    private static @Nullable Object[] others(ManagementSystem aims) {
        RecordType<ManagementSystem> type = RecordType.of(ManagementSystem.class);
        @Nullable Object[] others = new Object[type.attributes().size()];
        for (String attribute : List.of("recorded", "unrecorded", "thresholds", "certification")) {
            int index = type.attribute(attribute).orElseThrow().index();
            others[index] = type.values(aims)[index];
        }
        return others;
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(6 * 365));
    }
}
