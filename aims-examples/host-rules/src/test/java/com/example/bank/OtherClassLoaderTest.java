package com.example.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.aims4j.conformity.Finding;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.ConformitySession;
import org.junit.jupiter.api.Test;

/** The rules of the bank in a class loader of their own, below that of the library, which cannot see them: as in an application server, or with plug-ins. The context class loader stays the one of the tests, with an engine of its own. */
public class OtherClassLoaderTest {
    private static final List<Path> OURS = List.of(
            Path.of("target", "classes").toAbsolutePath(),
            Path.of("target", "test-classes").toAbsolutePath());

    /** What runs there. */
    public static final class Evaluation implements Callable<List<String>> {
        /** Found by reflection. */
        public Evaluation() {}

        @Override
        public List<String> call() {
            ConformityEvaluator evaluator = ConformityEvaluator.with(new BankRules());
            List<String> said = new ArrayList<>();
            evaluator.evaluate(Models.bank(), Models.DAY).findings().forEach(finding -> said.add(finding.ruleId()));
            try (ConformitySession session = evaluator.open(Models.bank(), Models.DAY)) {
                session.put(Models.scoringOwned()).cleared().stream()
                        .map(Finding::ruleId)
                        .forEach(said::add);
            }
            return said;
        }
    }

    private static URL[] urls(Stream<Path> paths) {
        return paths.map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void rules_that_the_library_cannot_see_are_evaluated_all_the_same() throws Exception {
        Stream<Path> library = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .filter(path -> !OURS.contains(path));
        try (URLClassLoader above = new URLClassLoader(urls(library), ClassLoader.getPlatformClassLoader());
                URLClassLoader below = new URLClassLoader(urls(OURS.stream()), above)) {
            assertThat(above.getResource("com/example/bank/BankRules.class")).isNull();
            Object evaluation =
                    below.loadClass(Evaluation.class.getName()).getConstructor().newInstance();
            assertThat(evaluation).isNotInstanceOf(Evaluation.class);
            assertThat(((Callable<?>) evaluation).call()).isEqualTo(new Evaluation().call());
        }
    }
}
