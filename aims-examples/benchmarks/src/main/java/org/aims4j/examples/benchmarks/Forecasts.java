package org.aims4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.aims4j.testkit.Generator;

/** How long it takes to look ahead. */
final class Forecasts implements Benchmark {
    private static final List<Integer> SIZES = List.of(10, 100);
    private static final int YEARS = 3;
    private static final int TIMES = 2;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String title() {
        return "Three years ahead";
    }

    @Override
    public String about() {
        return "All that is raised and cleared in the next " + YEARS
                + " years: one session that moves from turning day to turning day, against an evaluation as of each of these days.";
    }

    @Override
    public List<Row> run(Effort effort) {
        List<Row> rows = new ArrayList<>();
        SIZES.stream().map(effort::systems).distinct().forEach(systems -> {
            Child.Result result = Child.of(effort, Times.class)
                    .with(List.of("-Xms3g", "-Xmx3g"))
                    .given(Integer.toString(systems), Integer.toString(effort == Effort.ONCE ? 1 : TIMES))
                    .run();
            rows.add(new Row(
                    String.format(Locale.ROOT, "%,d AI systems, %,.0f days", systems, result.of(Times.DAYS)),
                    new Figure("forecast", result.of(Times.FORECAST), "ms"),
                    new Figure("each day evaluated", result.of(Times.EACH_DAY), "ms")));
        });
        return rows;
    }

    /** Medians in ms: so many AI systems, how often. */
    static final class Times implements Measurement {
        static final String DAYS = "days";
        static final String FORECAST = "forecast";
        static final String EACH_DAY = "eachDay";

        @Override
        public Map<String, Double> measure(List<String> arguments) {
            ManagementSystem aims = Documents.managementSystem(Integer.parseInt(arguments.get(0)));
            int times = Integer.parseInt(arguments.get(1));
            ConformityEvaluator evaluator = ConformityEvaluator.standard();
            List<LocalDate> days = List.copyOf(aims.turningDays()
                    .subSet(
                            Generator.DAY.plusDays(1),
                            Generator.DAY.plusYears(YEARS).plusDays(1)));
            double[] forecast = new double[times];
            double[] eachDay = new double[times];
            for (int i = -1; i < times; i++) { // the first warms up
                int place = Math.max(i, 0);
                long start = System.nanoTime();
                long byForecast = forecast(evaluator, aims, days);
                forecast[place] = millisecondsSince(start);
                start = System.nanoTime();
                long byEvaluating = eachDay(evaluator, aims, days);
                eachDay[place] = millisecondsSince(start);
                if (byForecast != byEvaluating) {
                    throw new IllegalStateException(
                            "The forecast ends with " + byForecast + " findings, the evaluation with " + byEvaluating);
                }
            }
            Map<String, Double> said = new LinkedHashMap<>();
            said.put(DAYS, (double) days.size());
            said.put(FORECAST, Figure.median(forecast));
            said.put(EACH_DAY, Figure.median(eachDay));
            return said;
        }

        private static long forecast(ConformityEvaluator evaluator, ManagementSystem aims, List<LocalDate> days) {
            try (ConformitySession session = evaluator.open(aims, Generator.DAY)) {
                days.forEach(session::moveTo);
                return session.findings().size();
            }
        }

        private static long eachDay(ConformityEvaluator evaluator, ManagementSystem aims, List<LocalDate> days) {
            ConformityReport last = evaluator.evaluate(aims, Generator.DAY);
            for (LocalDate day : days) {
                last = evaluator.evaluate(aims, day);
            }
            return last.findings().size();
        }

        private static double millisecondsSince(long start) {
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
