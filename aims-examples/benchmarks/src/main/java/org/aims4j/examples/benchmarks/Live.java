package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.Progress;
import org.aims4j.model.impact.ImpactAssessment;
import org.aims4j.model.schema.RecordType;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.aims4j.testkit.Generator;
import org.jspecify.annotations.Nullable;

/** How long a session that stays open takes for a change, and whether it grows. */
final class Live implements Benchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final int LARGEST = 10_000;
    private static final int CHANGES = 5_000;
    private static final int MANY_CHANGES = 1_000_000;
    private static final int SYSTEMS_OF_MANY_CHANGES = 10_000;
    private static final int ASSESSMENTS_TRIED = 1_000; // whether findings stand without them
    private static final String HEAP = "12g"; // a session of 10,000 AI systems takes more than half of it

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String title() {
        return "A change in an open session";
    }

    @Override
    public String about() {
        return "One change handed to an open `ConformitySession`, to the findings that it raised and cleared, against evaluating all records anew in the same JVM: an impact assessment put in"
                + " place of itself with another word, so that nothing is found; the same with an AI system; an impact assessment planned and completed in turn, which raises and clears"
                + " findings; the day moved by one. *Heap*: what a collection leaves in use after so many changes of data sets, each tenth of the kind that raises or clears findings, against before. Heap of "
                + HEAP + ". Aims at " + Figure.number(LARGEST)
                + " AI systems: at most 100 µs and 1/1,000 of an evaluation; 1/20 for the day; a flat heap.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Row> rows = new ArrayList<>();
        SIZES.stream().map(effort::systems).distinct().forEach(systems -> rows.addAll(times(effort, systems)));
        int many = effort.changes(MANY_CHANGES);
        int systems = effort.systems(SYSTEMS_OF_MANY_CHANGES);
        Child.Result heap = measured(effort, HeapOfSession.class, systems, many);
        for (String after : List.of("middle", "end")) {
            rows.add(new Row(
                    "heap, " + Figure.number(systems) + " AI systems",
                    new Figure(
                            "after " + Figure.number(after.equals("end") ? many : many / 2) + " changes",
                            heap.of(after),
                            "MB"),
                    new Figure("before", heap.of("start"), "MB")));
        }
        return rows;
    }

    private static List<Row> times(Effort effort, int systems) {
        Child.Result result = measured(effort, Times.class, systems, effort.changes(CHANGES), effort.rounds());
        Figure anew = new Figure("evaluated anew", result.of(Times.ANEW), "µs");
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(new Row(
                    kind.words + ", " + Figure.number(systems) + " AI systems",
                    new Figure("open session", result.of(kind.name()), "µs"),
                    anew));
        }
        return rows;
    }

    private static Child.Result measured(
            Effort effort, Class<? extends Measurement> measurement, Integer... arguments) {
        return Child.of(effort, measurement)
                .with(List.of("-Xms" + HEAP, "-Xmx" + HEAP))
                .given(Stream.of(arguments).map(String::valueOf).toArray(String[]::new))
                .run();
    }

    /** What changes. */
    private enum Kind {
        ASSESSMENT("impact assessment"),
        SYSTEM("AI system"),
        FINDING("impact assessment that raises or clears findings"),
        DAY("day moved by one");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A record in two states, one after the other. */
    private static final class InTurn {
        private Entity now;
        private Entity next;

        InTurn(Entity now, String attribute, Object other) {
            this.now = now;
            this.next = with(now, attribute, other);
        }

        /** The state that it is not in. */
        Entity turn() {
            Entity turned = next;
            next = now;
            now = turned;
            return turned;
        }

        private static Entity with(Entity record, String attribute, Object value) {
            RecordType<Entity> type = RecordType.of(record.getClass());
            @Nullable Object[] values = type.values(record);
            values[type.attribute(attribute).orElseThrow().index()] = value;
            return type.build(values);
        }
    }

    private static List<InTurn> inTurn(Collection<? extends Entity> records, String attribute, Object other) {
        return records.stream()
                .map(entity -> new InTurn(entity, attribute, other))
                .toList();
    }

    /** Some assessments without which findings stand. */
    private static List<InTurn> telling(ManagementSystem aims, ConformitySession session) {
        List<InTurn> telling = new ArrayList<>();
        List<ImpactAssessment> some =
                aims.impactAssessments().stream().limit(ASSESSMENTS_TRIED).toList();
        for (InTurn assessment : inTurn(some, "progress", Progress.PLANNED)) {
            if (!session.put(assessment.turn()).raised().isEmpty()) {
                telling.add(assessment);
            }
            session.put(assessment.turn());
        }
        if (telling.isEmpty()) {
            throw new IllegalStateException("No assessment is the reason why a finding is not there");
        }
        return telling;
    }

    /** Medians in µs: so many AI systems, changes of each kind, evaluations before and after them. */
    static final class Times implements Measurement {
        static final String ANEW = "anew";
        private static final int DAYS = 50;

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            int changes = Integer.parseInt(arguments.get(1));
            int evaluations = Integer.parseInt(arguments.get(2));
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            Runnable anew = () -> evaluator.evaluate(aims, Generator.DAY);
            times(evaluations, anew); // warms up
            double[] before = times(evaluations, anew);
            Map<String, Double> medians = new LinkedHashMap<>();
            try (ConformitySession session = evaluator.open(aims, Generator.DAY)) {
                Function<List<InTurn>, Double> median = records -> median(changes, records, session);
                medians.put(Kind.ASSESSMENT.name(), median.apply(inTurn(aims.impactAssessments(), "result", "Seen.")));
                medians.put(Kind.SYSTEM.name(), median.apply(inTurn(aims.aiSystems(), "technique", "As before.")));
                medians.put(Kind.FINDING.name(), median.apply(telling(aims, session)));
                Runnable move = () -> session.moveTo(session.day().plusDays(1));
                int days = Math.min(DAYS, changes);
                times(days, move);
                medians.put(Kind.DAY.name(), Figure.median(times(days, move)));
            }
            double[] after = times(evaluations, anew);
            medians.put(
                    ANEW,
                    Figure.median(Stream.of(before, after)
                            .flatMapToDouble(Arrays::stream)
                            .toArray()));
            return medians;
        }

        private static double median(int changes, List<InTurn> records, ConformitySession session) {
            double[] times = new double[changes];
            for (int i = -changes; i < changes; i++) { // the first half warms up
                Entity changed = records.get(Math.floorMod(i, records.size())).turn();
                long start = System.nanoTime();
                session.put(changed);
                times[Math.max(i, 0)] = microsecondsSince(start);
            }
            return Figure.median(times);
        }

        private static double[] times(int times, Runnable work) {
            double[] taken = new double[times];
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                work.run();
                taken[i] = microsecondsSince(start);
            }
            return taken;
        }

        private static double microsecondsSince(long start) {
            return (System.nanoTime() - start) / 1e3;
        }
    }

    /** MB in use: so many AI systems, changes. */
    static final class HeapOfSession implements Measurement {
        /** One change of so many raises or clears findings. */
        private static final int TELLING_EVERY = 10;

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            int changes = Integer.parseInt(arguments.get(1));
            try (ConformitySession session = ConformityEvaluator.standard().open(aims, Generator.DAY)) {
                List<InTurn> others = inTurn(aims.datasets(), "name", "Data.");
                List<InTurn> telling = telling(aims, session);
                double start = Heap.inUse();
                change(changes / 2, others, telling, session);
                double middle = Heap.inUse();
                change(changes - changes / 2, others, telling, session);
                return Map.of("start", start / 1e6, "middle", middle / 1e6, "end", Heap.inUse() / 1e6);
            }
        }

        private static void change(int changes, List<InTurn> others, List<InTurn> telling, ConformitySession session) {
            for (int i = 0; i < changes; i++) {
                int turn = i / TELLING_EVERY;
                session.put(
                        i % TELLING_EVERY == 0
                                ? telling.get(turn % telling.size()).turn()
                                : others.get(i % others.size()).turn());
            }
        }
    }
}
