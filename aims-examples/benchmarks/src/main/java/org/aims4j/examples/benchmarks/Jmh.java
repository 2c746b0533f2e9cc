package org.aims4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What JMH measured in one run: times in milliseconds. All methods are measured in turn, and again, so that a machine that is busy for a while slows all of them down. */
final class Jmh {
    private final List<RunResult> results;

    private Jmh(List<RunResult> results) {
        this.results = results;
    }

    /**
     * Runs the benchmark methods of a class.
     *
     * @param heap the heap of each JVM, such as {@code 2g}
     * @param parameters the values of each parameter
     */
    static Jmh run(Effort effort, Class<?> measured, String heap, Map<String, List<String>> parameters) {
        return run(effort, measured.getSimpleName() + "\\.", List.of("-Xms" + heap, "-Xmx" + heap), parameters);
    }

    /**
     * Runs one benchmark method of a class.
     *
     * @param heap the heap of each JVM, such as {@code 2g}
     * @param option another option of each JVM
     * @param parameters the values of each parameter
     */
    static Jmh run(
            Effort effort,
            Class<?> measured,
            String method,
            String heap,
            String option,
            Map<String, List<String>> parameters) {
        return run(
                effort,
                measured.getSimpleName() + "\\." + method + "$",
                List.of("-Xms" + heap, "-Xmx" + heap, option),
                parameters);
    }

    private static Jmh run(Effort effort, String methods, List<String> jvm, Map<String, List<String>> parameters) {
        OptionsBuilder options = effort.jmh();
        options.include("\\." + methods).jvmArgsAppend(jvm.toArray(String[]::new));
        parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        List<RunResult> results = new ArrayList<>();
        try {
            for (int round = 0; round < effort.rounds(); round++) {
                results.addAll(new Runner(options.build()).run());
            }
            return new Jmh(results);
        } catch (RunnerException e) {
            throw new IllegalStateException(methods + " could not be measured", e);
        }
    }

    /**
     * The median time of a method over all its iterations.
     *
     * @param what what the figure is called
     * @param method name of the benchmark method
     * @param parameters values of parameters; those that are not named do not matter
     */
    Figure median(String what, String method, Map<String, String> parameters) {
        double[] times = results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> parameters.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(result.getParams().getParam(entry.getKey()))))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        if (times.length == 0) {
            throw new IllegalArgumentException("JMH measured no " + method + " with " + parameters);
        }
        return new Figure(what, Figure.median(times), "ms");
    }
}
