package org.aims4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each benchmark still works. How fast anything is, is not tested. */
class BenchmarksTest {
    @TestFactory
    Stream<DynamicTest> each_benchmark_gives_figures_of_both_sides() {
        return Benchmarks.ALL.stream()
                .map(benchmark -> DynamicTest.dynamicTest(benchmark.name(), () -> {
                    List<Row> rows = benchmark.run(Effort.ONCE);
                    assertThat(rows).isNotEmpty().allSatisfy(row -> {
                        assertThat(row.measured().value()).isPositive();
                        assertThat(row.against().value()).isPositive();
                        assertThat(row.against().unit())
                                .isEqualTo(row.measured().unit());
                    });
                }));
    }
}
