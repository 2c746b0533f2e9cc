package org.aims4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;

/** Arbitrary records for property tests. Most tests take them as parameters, see {@link AimsDomain}. */
public final class ArbitraryRecords {
    private static final int MOST_RECORDS = 60;

    private ArbitraryRecords() {}

    /**
     * Records of a type, or of all types under it: {@link org.aims4j.model.Entity} stands for any entity. They are nearly empty to full. Each is valid in itself; its
     * references lead nowhere in particular.
     *
     * @throws IllegalArgumentException if no type of record is one; a management system is none of these, see {@link #managementSystems()}
     */
    public static <T> Arbitrary<T> anyRecord(Class<T> type) {
        List<RecordType<? extends T>> types = typesUnder(type);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("No type of record is a " + type.getName());
        }
        return Arbitraries.fromGenerator(random -> shrinkable(Hints.pick(types, random), random));
    }

    @SuppressWarnings("unchecked") // guarded by isAssignableFrom()
    private static <T> List<RecordType<? extends T>> typesUnder(Class<T> type) {
        List<RecordType<? extends T>> types = new ArrayList<>();
        for (RecordType<?> candidate : RecordTypes.all()) {
            if (type.isAssignableFrom(candidate.javaType()) && candidate.javaType() != ManagementSystem.class) {
                types.add((RecordType<? extends T>) candidate);
            }
        }
        return types;
    }

    @SuppressWarnings("unchecked") // nothing writes to a shrinkable
    private static <T, S extends T> Shrinkable<T> shrinkable(RecordType<S> type, Random random) {
        return (Shrinkable<T>) new ShrinkableRecord<>(type, RandomRecords.record(type, random));
    }

    /** Valid management systems of up to about 60 records; half of them have fewer than ten. */
    public static Arbitrary<ManagementSystem> managementSystems() {
        return managementSystems(random -> random.nextInt(random.nextBoolean() ? 10 : MOST_RECORDS));
    }

    /** Valid management systems of about so many records. What their records cannot be without comes on top. */
    public static Arbitrary<ManagementSystem> managementSystems(int records) {
        return managementSystems(random -> records);
    }

    private static Arbitrary<ManagementSystem> managementSystems(ToIntFunction<Random> records) {
        RecordType<ManagementSystem> type = RecordType.of(ManagementSystem.class);
        RandomGenerator<ManagementSystem> generator = random ->
                new ShrinkableRecord<>(type, RandomRecords.managementSystem(random, records.applyAsInt(random)));
        return Arbitraries.fromGenerator(generator);
    }

    /** Records that each lack a part of this one, or have a plainer value somewhere; all that there are, the greatest differences first. */
    public static <T> Stream<T> simpler(T record) {
        @SuppressWarnings("unchecked") // the type of a T
        RecordType<T> type = (RecordType<T>) RecordType.of(record.getClass());
        return new ShrinkableRecord<>(type, record).shrink().map(Shrinkable::value);
    }

    /** Days from 2023 to 2028, the years in which arbitrary records have theirs. Every other one is one of twelve. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.randomValue(RandomRecords::day);
    }
}
