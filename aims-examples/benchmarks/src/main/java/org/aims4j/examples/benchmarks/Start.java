package org.aims4j.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** How long it takes from the start of a JVM to the first report. */
final class Start implements Benchmark {
    private static final Path JDKS = Path.of("/usr/lib/jvm"); // where Linux has them
    private static final int WITH_AOT_CACHE = 25;
    private static final int COMPILED = 3; // each takes about a minute
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "From JVM start to first report";
    }

    @Override
    public String about() {
        return "Whole processes, taken in turn, the slow ones " + COMPILED
                + " times: the rules as the build compiled them; the same rules compiled from DRL when the process starts; and with an archive of loaded classes"
                + " ([recipe](#starting-faster)), alone and with the options for short runs that `aims-examples/cli/aims` takes. Aim: one fifth of compiling at start; with an AOT cache on JDK "
                + WITH_AOT_CACHE + " one tenth; in all 1,500 ms on JDK 17, 500 ms with an archive.";
    }

    @Override
    public List<Row> run(Effort effort) {
        Path running = Path.of(System.getProperty("java.home"));
        List<Row> rows = new ArrayList<>(rows(effort, running));
        if (effort != Effort.ONCE && version(running) != WITH_AOT_CACHE) {
            Optional<Path> other = jdk(WITH_AOT_CACHE);
            if (other.isEmpty()) {
                System.out.println("No JDK " + WITH_AOT_CACHE + " under " + JDKS + ": not measured there.");
            }
            other.ifPresent(jdk -> rows.addAll(rows(effort, jdk)));
        }
        return rows;
    }

    private static List<Row> rows(Effort effort, Path jdk) {
        return effort == Effort.ONCE ? List.of(withoutArchive(jdk)) : withArchive(effort, jdk);
    }

    /** One JVM of each kind: starting them takes long. */
    private static Row withoutArchive(Path jdk) {
        return new Row(
                "JDK " + version(jdk),
                median("compiled in the build", List.of(process(jdk).run())),
                median("compiled at start", List.of(compiledAtStart(jdk).run())));
    }

    private static List<Row> withArchive(Effort effort, Path jdk) {
        boolean aot = version(jdk) >= WITH_AOT_CACHE;
        String archive = "target/first-report" + version(jdk) + (aot ? ".aot" : ".jsa");
        Child fromBuild = process(jdk);
        List<String> withArchive = aot
                ? List.of("-XX:AOTCache=" + archive, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on"); // an archive that does not fit is an error
        Child archived = process(jdk).with(withArchive);
        Child shortRun = process(jdk).with(withArchive).with(SHORT_RUN);
        process(jdk)
                .with(List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive))
                .run();

        int times = Math.min(effort.repetitions(), COMPILED);
        List<Child> quick = List.of(fromBuild, archived, shortRun);
        List<Child> all = new ArrayList<>(quick);
        all.add(compiledAtStart(jdk));
        List<List<Child.Result>> results = Child.inTurn(times, all);
        List<List<Child.Result>> more = Child.inTurn(effort.repetitions() - times, quick);
        for (int i = 0; i < more.size(); i++) {
            results.get(i).addAll(more.get(i));
        }
        String of = "JDK " + version(jdk);
        String archiveName = aot ? "AOT cache" : "CDS archive";
        Figure fromBuildFigure = median("compiled in the build", results.get(0));
        Figure archivedFigure = median(archiveName, results.get(1));
        Figure shortRunFigure = median(archiveName + ", options for short runs", results.get(2));
        Figure atStartFigure = median("compiled at start", results.get(3));
        return List.of(
                new Row(of, fromBuildFigure, atStartFigure),
                new Row(of, archivedFigure, atStartFigure),
                new Row(of, archivedFigure, fromBuildFigure),
                new Row(of, shortRunFigure, atStartFigure),
                new Row(of, shortRunFigure, fromBuildFigure));
    }

    private static Child compiledAtStart(Path jdk) {
        return Child.of(CompiledAtStart.class).on(jdk).withClassPath(Child.compileAtStartPath());
    }

    private static Child process(Path jdk) {
        return Child.of(FirstReport.class).on(jdk).withClassPath(jars());
    }

    private static Figure median(String what, List<Child.Result> results) {
        double[] times = results.stream().mapToDouble(Child.Result::firstWord).toArray();
        return new Figure(what, Figure.median(times), "ms");
    }

    /** The run-time path with this module as a jar: archives take no classes from directories. */
    private static String jars() {
        Path classes = Path.of("target", "classes");
        Path jar = Path.of("target", "first-report.jar");
        if (!Files.exists(jar)) {
            try (Stream<Path> files = Files.walk(classes);
                    OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    entries.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, entries);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Child.runTimePath().replaceFirst("^[^" + File.pathSeparator + "]*", jar.toString());
    }

    private static Optional<Path> jdk(int version) {
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(JDKS)) {
            return jdks.filter(jdk -> Files.isRegularFile(jdk.resolve("release")))
                    .filter(jdk -> version(jdk) == version)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of a JDK, from the file that every JDK has; 0 where it does not tell. */
    private static int version(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
