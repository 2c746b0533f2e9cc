package org.aims4j.testkit;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.RecordType;

/** Arbitrary records for property tests. Most tests take them as parameters, see {@link AimsDomain}. */
public final class ArbitraryRecords {
    private static final int MOST_RECORDS = 60;

    private ArbitraryRecords() {}

    /**
     * Records of a type, from nearly empty to full. Each is valid in itself; its references lead nowhere in particular.
     *
     * @throws IllegalArgumentException if it is no type of record
     */
    public static <T> Arbitrary<T> anyRecord(Class<T> type) {
        RecordType<T> recordType = RecordType.of(type);
        return Arbitraries.fromGenerator(
                random -> new ShrinkableRecord<>(recordType, RandomRecords.record(recordType, random)));
    }

    /** Valid management systems of up to about 60 records; half of them have fewer than ten. */
    public static Arbitrary<ManagementSystem> managementSystems() {
        return managementSystems(random -> random.nextInt(random.nextBoolean() ? 10 : MOST_RECORDS));
    }

    /** Valid management systems of about so many records. What their records cannot be without comes on top. */
    public static Arbitrary<ManagementSystem> managementSystems(int records) {
        return managementSystems(random -> records);
    }

    /** Days from 2023 to 2028, the years in which arbitrary records have theirs. Every other one is one of twelve. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.randomValue(RandomRecords::day);
    }

    private static Arbitrary<ManagementSystem> managementSystems(ToIntFunction<Random> records) {
        RecordType<ManagementSystem> type = RecordType.of(ManagementSystem.class);
        RandomGenerator<ManagementSystem> generator = random ->
                new ShrinkableRecord<>(type, RandomRecords.managementSystem(random, records.applyAsInt(random)));
        return Arbitraries.fromGenerator(generator);
    }
}
