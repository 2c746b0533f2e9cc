package org.aims4j.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aims4j.model.Entity;
import org.aims4j.model.system.AISystem;
import org.aims4j.rules.facts.Link;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * What a rule matches and how its patterns hang together, read from its compiled form.
 *
 * @param patterns in their order, those inside {@code not}, {@code exists} and {@code accumulate} included; results of accumulations are none
 * @param afterResults why something may not follow directly after a condition on the result of an accumulation
 */
record RuleShape(List<Part> patterns, List<String> afterResults) {
    /**
     * A pattern.
     *
     * @param type what it matches
     * @param positive whether each match makes one of the rule: not inside {@code not}, {@code exists} or {@code accumulate}
     * @param uses variables of other patterns that it uses
     * @param joins its equalities with variables of other patterns, as far as the engine indexes them
     * @param binds the variables that it binds, itself first
     */
    record Part(Class<?> type, boolean positive, Set<String> uses, List<Join> joins, Set<String> binds) {}

    /**
     * An equality with another pattern.
     *
     * @param property the property of the pattern's own fact, such as {@code system}
     * @param variables the variables of other patterns
     */
    record Join(String property, Set<String> variables) {}

    static RuleShape of(Rule rule) {
        List<Part> parts = new ArrayList<>();
        Set<String> results = new LinkedHashSet<>();
        collect(rule.getView(), true, parts, results);
        ResultConditions conditions = new ResultConditions();
        conditions.read(rule.getView(), false);
        return new RuleShape(List.copyOf(parts), conditions.problems());
    }

    /** The types of fact that it matches. */
    Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        patterns.forEach(part -> types.add(part.type()));
        return types;
    }

    /** Patterns of which each match would pair with each of the patterns before: of types of which there can be several, tied to none. */
    List<String> unconnected(Predicate<Class<?>> single) {
        List<String> problems = new ArrayList<>();
        Set<String> bound = new LinkedHashSet<>();
        boolean first = true;
        for (Part part : patterns) {
            if (part.positive() && !single.test(part.type())) {
                if (!first && part.uses().stream().noneMatch(bound::contains)) {
                    problems.add(
                            "the pattern " + part.type().getSimpleName()
                                    + " is tied to no pattern before it, so each of its matches pairs with each of theirs; join it by a reference");
                }
                first = false;
                bound.addAll(part.binds());
            }
        }
        return problems;
    }

    /**
     * Why a rule does more than join the records of one AI system with shared ones.
     *
     * @param shared whether all records of a type go along with each system
     */
    List<String> beyondOneSystem(Predicate<Class<?>> shared) {
        List<String> problems = new ArrayList<>();
        Set<String> ofSystem = new LinkedHashSet<>();
        Set<String> tied = new LinkedHashSet<>();
        long systems =
                patterns.stream().filter(part -> part.type() == AISystem.class).count();
        if (systems != 1) {
            problems.add("it has " + systems + " patterns of AISystem; the scope AI_SYSTEM takes exactly one");
        }
        for (Part part : patterns) {
            if (part.type() == AISystem.class) {
                ofSystem.addAll(part.binds());
                tied.addAll(part.binds());
            }
        }
        for (Part part : patterns) {
            if (part.type() == AISystem.class || shared.test(part.type())) {
                continue;
            }
            if (part.joins().stream().anyMatch(join -> isOwn(part, join, ofSystem) || isReferredTo(part, join, tied))) {
                tied.addAll(part.binds());
            } else {
                problems.add("the pattern " + part.type().getSimpleName()
                        + " is not tied to the system: join its system, or its ref to a reference of a record that is");
            }
        }
        return problems;
    }

    /** A link of the system, or a record with a system of its own. */
    private static boolean isOwn(Part part, Join join, Set<String> ofSystem) {
        return (Link.class.isAssignableFrom(part.type()) || Entity.class.isAssignableFrom(part.type()))
                && join.property().equals("system")
                && join.variables().stream().anyMatch(ofSystem::contains);
    }

    /** A record that a record of the system refers to. */
    private static boolean isReferredTo(Part part, Join join, Set<String> tied) {
        return Entity.class.isAssignableFrom(part.type())
                && join.property().equals("ref")
                && join.variables().stream().anyMatch(tied::contains);
    }

    private static void collect(Condition condition, boolean positive, List<Part> parts, Set<String> results) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            for (Variable<?> result : accumulate.getBoundVariables()) {
                results.add(result.getName());
            }
            Condition source = accumulate.getCondition();
            collect(source == null ? accumulate.getPattern() : source, false, parts, results);
            return;
        }
        if (condition instanceof Pattern<?> pattern) {
            if (!results.contains(pattern.getPatternVariable().getName())) {
                parts.add(part(pattern, positive));
            }
            return;
        }
        boolean inside = positive
                && condition.getType() != Condition.Type.NOT
                && condition.getType() != Condition.Type.EXISTS
                && condition.getType() != Condition.Type.FORALL;
        for (Condition inner : condition.getSubConditions()) {
            collect(inner, inside, parts, results);
        }
    }

    private static Part part(Pattern<?> pattern, boolean positive) {
        Set<String> own = new LinkedHashSet<>();
        own.add(pattern.getPatternVariable().getName());
        for (Binding binding : pattern.getBindings()) {
            own.add(binding.getBoundVariable().getName());
        }
        Set<String> uses = new LinkedHashSet<>();
        List<Join> joins = new ArrayList<>();
        constraints(pattern.getConstraint(), own, uses, joins);
        return new Part(pattern.getPatternVariable().getType(), positive, uses, joins, own);
    }

    private static void constraints(Constraint constraint, Set<String> own, Set<String> uses, List<Join> joins) {
        if (constraint instanceof SingleConstraint single) {
            Set<String> others = new LinkedHashSet<>();
            for (Variable<?> variable : single.getVariables()) {
                if (!own.contains(variable.getName())) {
                    others.add(variable.getName());
                }
            }
            uses.addAll(others);
            Index<?, ?> index = single.getIndex();
            if (!others.isEmpty() && index != null && index.getConstraintType() == Index.ConstraintType.EQUAL) {
                joins.add(new Join(property(single), others));
            }
            return;
        }
        for (Constraint inner : constraint.getChildren()) {
            constraints(inner, own, uses, joins);
        }
    }

    /** The property of the pattern's own fact in an equality, from the text of the constraint: the engine keeps it for its messages, and keeps no property for facts that are no beans. */
    private static String property(SingleConstraint constraint) {
        for (String side :
                constraint.predicateInformation().getStringConstraint().split("==", 2)) {
            if (!side.strip().startsWith("$")) {
                return side.strip();
            }
        }
        return "";
    }
}
