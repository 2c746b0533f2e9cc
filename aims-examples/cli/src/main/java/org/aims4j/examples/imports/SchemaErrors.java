package org.aims4j.examples.imports;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a schema finds wrong with a document, without the noise: where a value fits none of several forms, the validator tells what is wrong by each of them. The form that was meant
 * is the one whose mistakes lie deepest in the value, else the one with the fewest; where that is not one, all that can be said is that no form fits.
 */
final class SchemaErrors {
    private static final String CHOICE = "oneOf";

    private final List<Error> errors;

    SchemaErrors(List<Error> errors) {
        this.errors = errors;
    }

    /** The errors that tell what to correct. */
    List<Error> telling() {
        List<Error> telling = new ArrayList<>(errors);
        errors.stream()
                .filter(error -> error.getKeyword().equals(CHOICE))
                .sorted(Comparator.comparingInt(error -> depth(path(error))))
                .forEach(choice -> reduce(telling, choice));
        return telling;
    }

    private static void reduce(List<Error> telling, Error choice) {
        if (!telling.contains(choice)) {
            return; // it stands in a form that was not meant
        }
        Map<String, List<Error>> forms = telling.stream()
                .filter(error -> isWithin(error, choice))
                .collect(Collectors.groupingBy(
                        error ->
                                path(error).substring(path(choice).length() + 1).split("/", 2)[0],
                        TreeMap::new,
                        Collectors.toList()));
        Comparator<List<Error>> nearer = Comparator.<List<Error>>comparingInt(form -> form.stream()
                        .mapToInt(error -> depth(place(error)))
                        .min()
                        .orElse(0))
                .thenComparingInt(form -> -form.size());
        List<List<Error>> best = new ArrayList<>();
        for (List<Error> form : forms.values()) {
            int order = best.isEmpty() ? 1 : nearer.compare(form, best.get(0));
            if (order > 0) {
                best.clear();
            }
            if (order >= 0) {
                best.add(form);
            }
        }
        if (best.isEmpty()) {
            return;
        }
        forms.values().forEach(telling::removeAll);
        if (best.size() == 1) {
            int at = telling.indexOf(choice);
            telling.remove(at);
            telling.addAll(at, best.get(0));
        }
    }

    private static boolean isWithin(Error error, Error choice) {
        return path(error).startsWith(path(choice) + "/") && (place(error) + "/").startsWith(place(choice) + "/");
    }

    private static String path(Error error) {
        return error.getEvaluationPath().toString();
    }

    private static String place(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
