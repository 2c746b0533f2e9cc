package org.aims4j.rules.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.aims4j.conformity.RuleDescriptor;
import org.aims4j.conformity.RuleResult;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.rules.RuleSet;
import org.aims4j.rules.internal.Rules;
import org.aims4j.rules.internal.SingleRule;
import org.aims4j.rules.internal.StandardRules;

/**
 * Tests one rule: only that rule runs, over the records that are given, as of the day that is given.
 *
 * <pre>{@code
 * RuleVerifier.of("8.4-impact-assessment-missing")
 *         .asOf(LocalDate.of(2026, 3, 1))
 *         .given(chatbot)
 *         .reportsExactly(about("AISystem", "chatbot").observed("impact assessment", "not recorded"));
 * }</pre>
 *
 * <p>The records are given in two orders, and what the rule says must be the same. Immutable and thread-safe. Throws nothing but {@link AssertionError} for a rule that
 * does not behave as expected.
 */
public final class RuleVerifier {
    private static final RuleSet STANDARD = new StandardRules();
    private static final ConcurrentMap<RuleSet, Rules> SETS = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Key, SingleRule> SINGLE = new ConcurrentHashMap<>();

    private record Key(RuleSet set, String id) {}

    private final SingleRule rule;
    private final Optional<LocalDate> day;
    private final Optional<ManagementSystem> aims;

    private RuleVerifier(SingleRule rule, Optional<LocalDate> day, Optional<ManagementSystem> aims) {
        this.rule = rule;
        this.day = day;
        this.aims = aims;
    }

    /**
     * A test of one rule of the library.
     *
     * @throws IllegalArgumentException if there is no rule with this id; it names the rules of the same clause or control
     */
    public static RuleVerifier of(String ruleId) {
        return of(STANDARD, ruleId);
    }

    /**
     * A test of one rule of a rule set.
     *
     * @param set the rule set; to be kept, for its rules are loaded once for each
     * @throws IllegalArgumentException if it has no rule with this id; it names the rules of the same clause or control
     */
    public static RuleVerifier of(RuleSet set, String ruleId) {
        Rules rules = SETS.computeIfAbsent(set, key -> Rules.of(List.of(key)));
        SingleRule single = SINGLE.computeIfAbsent(
                new Key(set, ruleId), key -> SingleRule.of(rules, ruleId).orElseThrow(() -> unknown(rules, ruleId)));
        return new RuleVerifier(single, Optional.empty(), Optional.empty());
    }

    /**
     * What is wrong with the rules of a set, beside what keeps them from being loaded: right-hand sides that are not one report and nothing else, metadata given twice, attributes that switch a rule
     * off, read the clock or order rules, ids that are written twice or in no file.
     *
     * @param set the rule set
     * @param root the folder that holds the DRL files in the folders of their packages, such as {@code src/main/resources}
     * @return a sentence for each problem; empty where there is none
     * @throws IllegalArgumentException if the rules cannot be loaded: metadata that are incomplete or not understood, ids that are not unique, a pattern that is tied to no other, a rule of the scope AI_SYSTEM
     *     that joins records of others, a rule of the first phase that reads what rules found, an attribute; it names all that is wrong
     * @throws IllegalStateException if the rules are not on the class path
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static List<String> problemsOf(RuleSet set, Path root) {
        SETS.computeIfAbsent(set, key -> Rules.of(List.of(key)));
        return Rules.problemsOfText(set, root);
    }

    private static IllegalArgumentException unknown(Rules rules, String ruleId) {
        String clause = ruleId.contains("-") ? ruleId.substring(0, ruleId.indexOf('-') + 1) : ruleId;
        return new IllegalArgumentException("No rule \"" + ruleId + "\". Rules of " + clause + ": "
                + rules.descriptors().stream()
                        .map(RuleDescriptor::id)
                        .filter(id -> id.startsWith(clause))
                        .toList());
    }

    /** What a rule is expected to say of a subject, by name of its type and id. */
    public static Expected about(String type, String id) {
        return new Expected(type, id);
    }

    /** As of this day. */
    public RuleVerifier asOf(LocalDate asOf) {
        return new RuleVerifier(rule, Optional.of(asOf), aims);
    }

    /**
     * Over these records. An organization is added where none is among them.
     *
     * @throws org.aims4j.model.InvalidModelException if they make no valid management system
     */
    public RuleVerifier given(Entity... records) {
        List<Entity> all = new ArrayList<>(Arrays.asList(records));
        if (all.stream().noneMatch(Organization.class::isInstance)) {
            all.add(Organization.builder()
                    .id("organization")
                    .name("Organization")
                    .build());
        }
        return given(ManagementSystem.of(all));
    }

    /** Over the records of a management system. */
    public RuleVerifier given(ManagementSystem managementSystem) {
        return new RuleVerifier(rule, day, Optional.of(managementSystem));
    }

    /**
     * The rule says nothing.
     *
     * @throws AssertionError if it does
     */
    public void reportsNothing() {
        reportsExactly();
    }

    /**
     * The rule says this and nothing else.
     *
     * @throws AssertionError if it does not
     */
    public void reportsExactly(Expected... expected) {
        List<RuleResult> results = run();
        TreeSet<String> wanted =
                Arrays.stream(expected).map(Expected::line).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> said = new TreeSet<>();
        for (RuleResult result : results) {
            boolean words = Arrays.stream(expected).noneMatch(e -> e.isAbout(result) && !e.hasWords());
            said.add(Expected.line(result, words));
        }
        if (!said.equals(wanted)) {
            throw new AssertionError("Rule " + rule.descriptor().id() + " ("
                    + rule.descriptor().summary() + ") as of " + given(day, "asOf") + "\n  expected: " + lines(wanted)
                    + "\n  said:     " + lines(said) + "\n  given:    " + given(aims, "given"));
        }
    }

    private static String lines(Collection<String> lines) {
        return lines.isEmpty() ? "nothing" : String.join("\n            ", lines);
    }

    private List<RuleResult> run() {
        LocalDate asOf = given(day, "asOf");
        ManagementSystem records = given(aims, "given");
        List<RuleResult> results = rule.over(records, asOf, false);
        List<RuleResult> reversed = rule.over(records, asOf, true);
        if (!results.equals(reversed)) {
            throw new AssertionError("Rule " + rule.descriptor().id()
                    + " says something else when the records come in another order:\n  " + results + "\n  " + reversed);
        }
        return results;
    }

    private static <T> T given(Optional<T> part, String method) {
        return part.orElseThrow(() -> new IllegalStateException("Call " + method + "(…) before the expectation"));
    }
}
