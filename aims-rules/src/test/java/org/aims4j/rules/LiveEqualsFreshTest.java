package org.aims4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import net.jqwik.api.RandomGenerator;
import org.aims4j.conformity.CellCounts;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.Outcome;
import org.aims4j.conformity.Status;
import org.aims4j.model.Entity;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.ConformityChange.CellChange;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Generator;
import org.aims4j.testkit.Tries;
import org.junit.jupiter.api.Test;

/** After any changes a session holds what a fresh evaluation gives, and each change it told leads from what was to what is. */
class LiveEqualsFreshTest {
    private static final int SEQUENCES = Tries.orUsually(1000);
    private static final int CHANGES = 4;
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();

    /** A session, and beside it what its changes told. */
    private static final class Side implements AutoCloseable {
        private final Random random;
        private final AnyRecord any;
        private final List<ManagementSystem> sources;
        private final EvaluationOptions options;
        private final ConformitySession session;
        private final Map<CellChange, Optional<Status>> cells = new HashMap<>();
        private final Set<Finding> standing;
        private final Map<String, Counts> counts;
        private ConformityReport last;

        Side(List<ManagementSystem> sources, Random random) {
            this.random = random;
            this.any = new AnyRecord(random);
            this.sources = sources;
            LocalDate day = any.today();
            List<Finding> found = EVALUATOR.evaluate(sources.get(0), day).findings();
            this.options = EvaluationOptions.standard()
                    .with(found.isEmpty() || random.nextBoolean() ? List.of() : List.of(any.waiverOfHost(pick(found))));
            this.session = EVALUATOR.open(sources.get(0), day, options);
            this.last = EVALUATOR.evaluate(sources.get(0), day, options);
            this.standing = new HashSet<>(last.findings());
            this.counts = counts(last);
            assertThat(session.report()).isEqualTo(last);
            assertThat(session.findings()).isEqualTo(last.findings());
        }

        void change() {
            ManagementSystem records = session.records();
            LocalDate day = session.day();
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> attempt(() -> session.put(puts(records)));
                case 4 -> attempt(() -> session.remove(removals(records)));
                case 5 -> check(session.replace(pick(sources)));
                case 6 -> check(session.moveTo(day.plusDays(random.nextInt(5) - 2)));
                default -> check(session.moveTo(random.nextInt(4) == 0 ? any.day() : any.today()));
            }
        }

        private void attempt(Callable<ConformityChange> change) {
            ManagementSystem before = session.records();
            ConformityChange changed;
            try {
                changed = change.call();
            } catch (InvalidModelException refused) {
                assertThat(session.records()).isEqualTo(before);
                changed = new ConformityChange(List.of(), List.of(), List.of());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            check(changed);
        }

        private List<Entity> puts(ManagementSystem records) {
            List<Entity> puts = new ArrayList<>();
            if (!last.findings().isEmpty() && random.nextInt(3) == 0) {
                puts.add(any.about(pick(last.findings())));
            }
            for (int i = random.nextInt(3); i >= 0; i--) {
                puts.add(random.nextInt(4) > 0 ? any.next() : pick(all(records)));
            }
            return puts;
        }

        /** A record, and mostly all that refers to it. */
        private String[] removals(ManagementSystem records) {
            List<Entity> all = all(records);
            Set<String> ids = new HashSet<>(Set.of(pick(all).id()));
            int before = random.nextInt(3);
            while (before > 0 && before != ids.size()) {
                before = ids.size();
                for (Entity record : all) {
                    if (!Collections.disjoint(References.of(record), ids)) {
                        ids.add(record.id());
                    }
                }
            }
            return ids.toArray(String[]::new);
        }

        private void check(ConformityChange change) {
            ConformityReport fresh = EVALUATOR.evaluate(session.records(), session.day(), options);
            assertThat(session.report()).isEqualTo(fresh);
            assertThat(session.findings()).isEqualTo(fresh.findings());

            assertThat(standing).containsAll(change.cleared());
            assertThat(Collections.disjoint(standing, change.raised())).isTrue();
            change.cleared().forEach(standing::remove);
            standing.addAll(change.raised());
            assertThat(standing).isEqualTo(Set.copyOf(fresh.findings()));

            for (CellChange cell : change.cells()) {
                assertThat(cell.before()).isNotEqualTo(cell.after());
                CellChange key = new CellChange(cell.requirement(), cell.subject(), Optional.empty(), Optional.empty());
                assertThat(cells.getOrDefault(key, cell.before())).isEqualTo(cell.before());
                cells.put(key, cell.after());
                counts.get(cell.requirement()).move(cell);
            }
            assertThat(counts).isEqualTo(counts(fresh));
            assertThat(change.isEmpty())
                    .isEqualTo(change.raised().isEmpty()
                            && change.cleared().isEmpty()
                            && change.cells().isEmpty());
            last = fresh;
        }

        private static List<Entity> all(ManagementSystem records) {
            List<Entity> all = new ArrayList<>();
            records.index().all().forEach(all::add);
            return all;
        }

        private <T> T pick(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        @Override
        public void close() {
            session.close();
        }
    }

    /** How many cells of an item are what. */
    private record Counts(Map<Status, Integer> systems, Map<Status, Integer> others) {
        static Counts of(Outcome outcome) {
            return new Counts(counts(outcome.systems()), counts(outcome.others()));
        }

        private static Map<Status, Integer> counts(CellCounts cells) {
            Map<Status, Integer> counts = new EnumMap<>(Status.class);
            counts.put(Status.CONFORMING, cells.conforming());
            counts.put(Status.NONCONFORMING, cells.nonconforming());
            counts.put(Status.WAIVED, cells.waived());
            counts.put(Status.NOT_APPLICABLE, cells.notApplicable());
            counts.put(Status.NOT_EVALUATED, cells.notEvaluated());
            return counts;
        }

        void move(CellChange cell) {
            Map<Status, Integer> moved = cell.subject().isA(AISystem.class) ? systems : others;
            cell.before().ifPresent(status -> moved.merge(status, -1, Integer::sum));
            cell.after().ifPresent(status -> moved.merge(status, 1, Integer::sum));
        }
    }

    private static Map<String, Counts> counts(ConformityReport report) {
        Map<String, Counts> counts = new HashMap<>();
        report.outcomes().forEach(outcome -> counts.put(outcome.requirement(), Counts.of(outcome)));
        return counts;
    }

    private static void sequence(int seed, List<ManagementSystem> sources, Random random) {
        try (Side side = new Side(sources, random)) {
            for (int i = 0; i < CHANGES; i++) {
                side.change();
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Sequence " + seed, e);
        }
    }

    @Test
    void of_records_that_rules_match() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            AnyRecord any = new AnyRecord(random);
            sequence(seed, List.of(any.managementSystem(), any.managementSystem()), random);
        }
    }

    @Test
    void of_arbitrary_records() {
        RandomGenerator<ManagementSystem> systems =
                ArbitraryRecords.managementSystems().generator(1000);
        for (int seed = 0; seed < Math.max(1, SEQUENCES / 20); seed++) {
            Random random = new Random(seed);
            sequence(
                    seed,
                    List.of(systems.next(random).value(), systems.next(random).value()),
                    random);
        }
    }

    @Test
    void of_generated_organizations() {
        for (int seed = 0; seed < Math.max(1, SEQUENCES / 200); seed++) {
            Random random = new Random(seed);
            sequence(
                    seed,
                    List.of(
                            Generator.of(seed).managementSystem(3),
                            Generator.of(seed).managementSystem(4)),
                    random);
        }
    }
}
