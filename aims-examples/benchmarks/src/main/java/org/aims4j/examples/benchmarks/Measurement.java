package org.aims4j.examples.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is measured in a JVM of its own, so that nothing counts that runs or ran beside it. Has a constructor without arguments. */
interface Measurement {
    /** Measures; figures by name. */
    Map<String, Double> measure(List<String> arguments) throws IOException;

    /** The process. */
    final class Program {
        private Program() {}

        /**
         * Measures, and says each name and figure on a line.
         *
         * @param arguments name of the class that measures, and its arguments
         */
        public static void main(String[] arguments) throws IOException {
            run(Arrays.asList(arguments)).forEach((name, figure) -> System.out.println(name + " " + figure));
        }

        /** The same without saying so. */
        static Map<String, Double> run(List<String> arguments) throws IOException {
            try {
                return Class.forName(arguments.get(0))
                        .asSubclass(Measurement.class)
                        .getDeclaredConstructor()
                        .newInstance()
                        .measure(arguments.subList(1, arguments.size()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(arguments.get(0) + " cannot be made", e);
            }
        }
    }
}
