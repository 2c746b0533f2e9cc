package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What figures were taken on. */
final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo"); // Linux only

    private Machine() {}

    /** This machine and its JVM in one line. */
    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %s; %s %s %s; %s",
                processor(),
                runtime.availableProcessors(),
                memory(),
                System.getProperty("java.vendor"),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"));
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSOR).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.round(system.getTotalMemorySize() / 1e9) + " GB"
                : "memory unknown";
    }
}
