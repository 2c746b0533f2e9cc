package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hundreds of small changes to records of all types leave a session as a fresh evaluation is: what the engine remembers does not wear out. */
class LongSessionsTest {
    private static final int SESSIONS = Math.max(1, Tries.orUsually(1000) / 250);
    private static final int CHANGES = 300;
    private static final int BETWEEN_LOOKS = 25;
    private static final int RECORDS = 120;
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();

    /** A session, and what was taken out of it. */
    private static final class Changing implements AutoCloseable {
        private final Random random;
        private final ConformitySession session;
        private final List<Entity> records = new ArrayList<>();
        private final List<Entity> removed = new ArrayList<>();
        private int accepted;

        Changing(ManagementSystem aims, Random random) {
            this.random = random;
            this.session = EVALUATOR.open(aims, Generator.DAY);
            aims.index().all().forEach(records::add);
        }

        void change() {
            try {
                switch (random.nextInt(12)) {
                    case 0 -> session.moveTo(session.day().plusDays(random.nextInt(61) - 30));
                    case 1, 2 -> remove(records.get(random.nextInt(records.size())));
                    case 3, 4 -> putBack();
                    default -> alter(random.nextInt(records.size()));
                }
                accepted++;
            } catch (InvalidModelException refused) {
                // it refers to nothing, or others refer to it: the session stays as it was
            }
        }

        private void remove(Entity record) {
            session.remove(record.id());
            records.remove(record);
            removed.add(record);
        }

        private void putBack() {
            if (!removed.isEmpty()) {
                Entity record = removed.get(random.nextInt(removed.size()));
                session.put(record);
                removed.remove(record);
                records.add(record);
            }
        }

        private void alter(int place) {
            Entity altered = altered(records.get(place));
            session.put(altered);
            records.set(place, altered);
        }

        /** A record with some values of another of its type. */
        private Entity altered(Entity record) {
            @SuppressWarnings("unchecked") // the type of the record
            RecordType<Entity> type = (RecordType<Entity>) RecordType.of(record.getClass());
            List<Attribute> attributes = type.attributes();
            @Nullable Object[] values = type.values(record);
            @Nullable
            Object[] others = type.values(ArbitraryRecords.anyRecord(type.javaType())
                    .generator(1000)
                    .next(random)
                    .value());
            for (int i = random.nextInt(3); i >= 0; i--) {
                Attribute attribute = attributes.get(random.nextInt(attributes.size()));
                if (!attribute.name().equals("id")) {
                    values[attribute.index()] = others[attribute.index()];
                }
            }
            return type.build(values);
        }

        void assertFresh() {
            ConformityReport fresh = EVALUATOR.evaluate(session.records(), session.day());
            assertThat(session.report()).isEqualTo(fresh);
            assertThat(session.findings()).isEqualTo(fresh.findings());
        }

        @Override
        public void close() {
            session.close();
        }
    }

    private static void sequence(ManagementSystem aims, Random random) {
        try (Changing changing = new Changing(aims, random)) {
            for (int i = 0; i < CHANGES; i += BETWEEN_LOOKS) {
                for (int j = 0; j < BETWEEN_LOOKS; j++) {
                    changing.change();
                }
                changing.assertFresh();
            }
            assertThat(changing.accepted).isGreaterThan(CHANGES / 3);
        }
    }

    @Test
    void of_arbitrary_records() {
        RandomGenerator<ManagementSystem> systems =
                ArbitraryRecords.managementSystems(RECORDS).generator(1000);
        for (int seed = 0; seed < SESSIONS; seed++) {
            Random random = new Random(seed);
            sequence(systems.next(random).value(), random);
        }
    }

    @Test
    void of_generated_organizations() {
        for (int seed = 0; seed < SESSIONS; seed++) {
            sequence(Generator.of(seed).managementSystem(4), new Random(seed));
        }
    }
}
