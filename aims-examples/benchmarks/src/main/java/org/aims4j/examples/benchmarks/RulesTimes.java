package org.aims4j.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aims4j.conformity.ConformityReport;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.plain.PlainEvaluation;
import org.aims4j.rules.plain.PlainRules;
import org.aims4j.testkit.Generator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One management system, evaluated by the rule base and in plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
public class RulesTimes {
    @Param("1")
    public int systems;

    private final ConformityEvaluator evaluator = ConformityEvaluator.standard().only(PlainRules.ITEMS);
    private ManagementSystem aims = Documents.managementSystem(1);
    private ManagementSystem snapshot = aims;

    @Setup
    public void generate() {
        aims = Documents.managementSystem(systems);
        snapshot = aims.asOf(Generator.DAY);
    }

    /** From records to report. */
    @Benchmark
    public ConformityReport ruleBase() {
        return evaluator.evaluate(aims, Generator.DAY);
    }

    /** From records to report, with the rules in plain Java. */
    @Benchmark
    public ConformityReport plainJava() {
        return PlainEvaluation.of(evaluator.rules(), aims, Generator.DAY);
    }

    /** What the rules say, in plain Java, without cells and outcomes. */
    @Benchmark
    public List<RuleResult> plainRulesAlone() {
        return PlainRules.resultsOf(snapshot, Generator.DAY);
    }
}
