package org.aims4j.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aims4j.conformity.Exemption;
import org.aims4j.conformity.Finding;
import org.aims4j.conformity.RuleResult;
import org.aims4j.conformity.Undecided;

/**
 * A change of the conforming sample, and what one rule says of it. In a file of cases:
 *
 * <pre>{@code
 * - rule: 4.1-climate-decision-missing
 *   mutation:                                       # the smallest change that makes the rule speak
 *     - remove: organization.climateChange
 *   says: ['Organization org | climate change: not recorded']
 *   companions: [4.1-…]                             # the other rules that then find something
 *   cases:
 *     - it: is silent where climate change is not relevant
 *       change:
 *         - set: {organization.climateChange.relevant: false}
 *       says: []
 *     - it: speaks from the day after the last day
 *       change: […]
 *       days:
 *         2026-11-20: []
 *         2026-11-21: []
 *         2026-11-22: [Organization org]
 * }</pre>
 *
 * <p>What a rule says is a line for each result: the type and id of the subject, {@code [key]} where there is one, and after each {@code |} a piece of evidence, {@code because …} or {@code missing …}; without
 * any of them only the subject counts. {@code says} is all that the rule says; {@code adds} and {@code drops} is what it says more or no longer, compared with the unchanged sample on that day.
 *
 * @param rule id of the rule
 * @param name what the case shows
 * @param changes of the sample; see {@link Edit}
 * @param day the day as of which is evaluated
 * @param says all that the rule says; empty where the case compares
 * @param adds what it says more
 * @param drops what it no longer says
 */
record RuleCase(
        String rule,
        String name,
        List<Map<String, Object>> changes,
        LocalDate day,
        Optional<List<String>> says,
        List<String> adds,
        List<String> drops) {

    /** The cases in one entry of a file: the mutation, and the cases below it. */
    static List<RuleCase> of(Map<String, Object> entry) {
        String rule = entry.get("rule").toString();
        List<RuleCase> cases = new ArrayList<>();
        if (entry.containsKey("mutation")) {
            cases.addAll(of(rule, "mutation", entry, "mutation"));
        }
        for (Object one : listIn(entry, "cases")) {
            Map<String, Object> it = Edit.mapOf(one);
            cases.addAll(of(rule, it.get("it").toString(), it, "change"));
        }
        return cases;
    }

    private static List<RuleCase> of(String rule, String name, Map<String, Object> it, String change) {
        List<Map<String, Object>> changes =
                listIn(it, change).stream().map(Edit::mapOf).toList();
        if (it.get("days") instanceof Map<?, ?> days) {
            return days.entrySet().stream()
                    .map(entry -> new RuleCase(
                            rule,
                            name + ", " + entry.getKey(),
                            changes,
                            LocalDate.parse(entry.getKey().toString()),
                            Optional.of(texts(Edit.listOf(entry.getValue()))),
                            List.of(),
                            List.of()))
                    .toList();
        }
        boolean compares = it.containsKey("adds") || it.containsKey("drops");
        if (compares == it.containsKey("says")) {
            throw new IllegalArgumentException(
                    rule + ", " + name + ": say either \"says\" or \"days\", or \"adds\" and \"drops\"");
        }
        LocalDate day = it.containsKey("on") ? LocalDate.parse(it.get("on").toString()) : Sample.DAY;
        return List.of(new RuleCase(
                rule,
                name,
                changes,
                day,
                compares ? Optional.empty() : Optional.of(texts(listIn(it, "says"))),
                texts(listIn(it, "adds")),
                texts(listIn(it, "drops"))));
    }

    /** Whether it shows a rule that speaks. */
    boolean speaks() {
        return says.map(lines -> !lines.isEmpty()).orElse(!adds.isEmpty());
    }

    /** What is expected of a rule that says something of the unchanged sample. */
    Set<String> expected(Collection<String> unchanged) {
        Set<String> lines = new TreeSet<>(says.orElse(List.of()));
        if (says.isEmpty()) {
            lines.addAll(unchanged);
            lines.removeIf(line -> drops.stream().anyMatch(dropped -> isMeant(dropped, line)));
            lines.addAll(adds);
        }
        return lines;
    }

    /** What a rule said: in full, or only the subject where an expectation is only of the subject. */
    static Set<String> said(Collection<RuleResult> results, Set<String> expected) {
        Set<String> lines = new TreeSet<>();
        for (RuleResult result : results) {
            String line = line(result);
            String subject = subjectOf(line);
            lines.add(expected.contains(subject) ? subject : line);
        }
        return lines;
    }

    /** A result as a line. */
    static String line(RuleResult result) {
        Stream<String> words = Stream.empty();
        if (result instanceof Finding finding) {
            words = finding.evidence().stream().map(it -> it.attribute() + ": " + it.observed());
        } else if (result instanceof Exemption exemption) {
            words = Stream.of("because " + exemption.reason());
        } else if (result instanceof Undecided undecided) {
            words = Stream.of("missing " + undecided.attribute());
        }
        String subject = result.subject().type() + " " + result.subject().id()
                + (result.key().isEmpty() ? "" : " [" + result.key() + "]");
        return Stream.concat(Stream.of(subject), words.sorted())
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    private static String subjectOf(String line) {
        int end = line.indexOf(" | ");
        return end < 0 ? line : line.substring(0, end);
    }

    private static boolean isMeant(String expected, String line) {
        return line.equals(expected) || subjectOf(line).equals(expected);
    }

    static List<Object> listIn(Map<String, Object> map, String name) {
        return map.containsKey(name) ? Edit.listOf(map.get(name)) : List.of();
    }

    private static List<String> texts(List<Object> values) {
        return values.stream().map(RuleCase::words).toList();
    }

    /** A line with its evidence in order. */
    private static String words(Object line) {
        String[] parts = line.toString().split(" \\| ", -1);
        return Stream.concat(Stream.of(parts[0]), Stream.of(parts).skip(1).sorted())
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
