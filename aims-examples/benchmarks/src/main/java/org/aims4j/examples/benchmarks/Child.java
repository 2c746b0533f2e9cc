package org.aims4j.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A JVM of its own that runs a main class of this module, which says what it measured: a name and a number on each line of its standard output. */
final class Child {
    private final Class<?> main;
    private final boolean here;
    private final List<String> options = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private String classPath = runTimePath();

    private Child(Class<?> main, boolean here) {
        this.main = main;
        this.here = here;
    }

    static Child of(Class<?> main) {
        return new Child(main, false);
    }

    /** One that measures. Where nothing counts but that it works, that is done here: starting JVMs takes long. */
    static Child of(Effort effort, Class<? extends Measurement> measurement) {
        return new Child(Measurement.Program.class, effort == Effort.ONCE).given(measurement.getName());
    }

    /** With options of the JVM. */
    Child with(List<String> jvmOptions) {
        options.addAll(jvmOptions);
        return this;
    }

    /** With the JVM of another JDK. */
    Child on(Path jdk) {
        java = jdk.resolve(Path.of("bin", "java")).toString();
        return this;
    }

    /** With another class path. */
    Child withClassPath(String path) {
        classPath = path;
        return this;
    }

    /** What the process said, and how long it lived. */
    record Result(int exit, Map<String, Double> said, double milliseconds, double firstWord) {
        /** A number that it said. */
        double of(String name) {
            Double number = said.get(name);
            if (number == null) {
                throw new IllegalStateException("The process said nothing of " + name + ", but " + said);
            }
            return number;
        }
    }

    /** With arguments of the program. */
    Child given(String... values) {
        arguments.addAll(List.of(values));
        return this;
    }

    /** Runs processes in turn, so many times, so that a machine that is busy for a while slows all of them down; the results of each. */
    static List<List<Result>> inTurn(int times, List<Child> children) {
        List<List<Result>> results = new ArrayList<>();
        children.forEach(child -> results.add(new ArrayList<>()));
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < children.size(); j++) {
                results.get(j).add(children.get(j).run());
            }
        }
        return results;
    }

    /** Runs the process to its end, which must be a good one. */
    Result run() {
        Result result = attempt();
        if (result.exit() != 0) {
            throw new IllegalStateException(
                    main.getName() + " " + arguments + " ended with " + result.exit() + "; see above");
        }
        return result;
    }

    /** Runs the process to its end, whatever that is. */
    Result attempt() {
        return here ? measureHere() : process();
    }

    private Result measureHere() {
        long start = System.nanoTime();
        try {
            Map<String, Double> said = Measurement.Program.run(arguments);
            return new Result(0, said, millisecondsSince(start), millisecondsSince(start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result process() {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Map<String, Double> said = new TreeMap<>();
            double firstWord = 0;
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    firstWord = said.isEmpty() ? millisecondsSince(start) : firstWord;
                    String[] words = line.split(" ", -1);
                    if (words.length == 2 && words[1].matches("[0-9.E-]+")) { // a JVM may have words of its own
                        said.put(words[0], Double.valueOf(words[1]));
                    }
                }
            }
            int exit = process.waitFor();
            return new Result(exit, said, millisecondsSince(start), firstWord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + main.getSimpleName() + " ran", e);
        }
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** What a host has on its class path, and this module. */
    static String runTimePath() {
        return join("target/run-time-path.txt");
    }

    /** The same, and what compiles rules. */
    static String compileAtStartPath() {
        return join("target/run-time-path.txt", "target/compile-at-start-path.txt");
    }

    private static String join(String... lists) {
        Set<String> entries =
                new LinkedHashSet<>(List.of(Path.of("target", "classes").toString()));
        for (String list : lists) {
            try {
                entries.addAll(List.of(Files.readString(Path.of(list)).strip().split(File.pathSeparator, -1)));
            } catch (IOException e) {
                throw new UncheckedIOException(list + " is missing; run ./mvnw package", e);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
