package org.aims4j.rules.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
import org.aims4j.rules.internal.Facts;
import org.aims4j.rules.internal.RuleBase;

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
    private static final RuleBase ALL = RuleBase.load();
    private static final ConcurrentMap<String, RuleBase> SINGLE = new ConcurrentHashMap<>();

    private final RuleDescriptor rule;
    private final Optional<LocalDate> day;
    private final Optional<ManagementSystem> aims;

    private RuleVerifier(RuleDescriptor rule, Optional<LocalDate> day, Optional<ManagementSystem> aims) {
        this.rule = rule;
        this.day = day;
        this.aims = aims;
    }

    /**
     * A test of one rule.
     *
     * @throws IllegalArgumentException if there is no rule with this id; it names the rules of the same clause or control
     */
    public static RuleVerifier of(String ruleId) {
        RuleDescriptor rule = ALL.rules().get(ruleId);
        if (rule == null) {
            String clause = ruleId.contains("-") ? ruleId.substring(0, ruleId.indexOf('-') + 1) : ruleId;
            throw new IllegalArgumentException("No rule \"" + ruleId + "\". Rules of " + clause + ": "
                    + ALL.rules().keySet().stream()
                            .filter(id -> id.startsWith(clause))
                            .toList());
        }
        return new RuleVerifier(rule, Optional.empty(), Optional.empty());
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
            throw new AssertionError(
                    "Rule " + rule.id() + " (" + rule.summary() + ") as of " + given(day, "asOf") + "\n  expected: "
                            + lines(wanted) + "\n  said:     " + lines(said) + "\n  given:    " + given(aims, "given"));
        }
    }

    private static String lines(Collection<String> lines) {
        return lines.isEmpty() ? "nothing" : String.join("\n            ", lines);
    }

    private List<RuleResult> run() {
        RuleBase base = SINGLE.computeIfAbsent(
                rule.id(), id -> ALL.only(other -> other.id().equals(id)));
        LocalDate asOf = given(day, "asOf");
        List<Object> facts = Facts.of(given(aims, "given").asOf(asOf), asOf);
        List<RuleResult> results = sorted(base.run(facts));
        Collections.reverse(facts);
        List<RuleResult> reversed = sorted(base.run(facts));
        if (!results.equals(reversed)) {
            throw new AssertionError("Rule " + rule.id()
                    + " says something else when the records come in another order:\n  " + results + "\n  " + reversed);
        }
        return results;
    }

    private static List<RuleResult> sorted(Collection<RuleResult> results) {
        return results.stream().sorted().toList();
    }

    private static <T> T given(Optional<T> part, String method) {
        return part.orElseThrow(() -> new IllegalStateException("Call " + method + "(…) before the expectation"));
    }
}
