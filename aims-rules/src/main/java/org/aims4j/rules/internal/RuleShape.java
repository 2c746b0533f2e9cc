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
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * What a rule matches and how its patterns hang together, read from its compiled form.
 *
 * @param patterns in their order, those inside {@code not}, {@code exists} and {@code accumulate} included; results of accumulations are none
 * @param refused why it may not be written so, whatever it is about
 */
record RuleShape(List<Part> patterns, List<String> refused) {
    private static final String NOT_KEPT = ", which an evaluation and an open session do not understand alike; ";

    /**
     * A pattern.
     *
     * @param type what it matches
     * @param positive whether each match makes one of the rule: not inside {@code not}, {@code exists} or {@code accumulate}
     * @param groups the groups that it stands in, from the outermost: branches of {@code or}, and what is inside {@code not}, {@code exists} and {@code accumulate}
     * @param alone whether it is all that is inside of a {@code not} or {@code exists}, where the first match decides
     * @param uses variables of other patterns that it uses
     * @param joins its equalities with variables of other patterns, as far as the engine indexes them
     * @param binds the variables that it binds, itself first
     */
    record Part(
            Class<?> type,
            boolean positive,
            List<Integer> groups,
            boolean alone,
            Set<String> uses,
            List<Join> joins,
            Set<String> binds) {
        /** Whether it is combined with another one that stands before it. */
        boolean meets(Part before) {
            return before.groups().size() <= groups.size()
                    && groups.subList(0, before.groups().size()).equals(before.groups());
        }
    }

    /**
     * An equality with another pattern.
     *
     * @param property the property of the pattern's own fact, such as {@code system}
     * @param variables the variables of other patterns
     */
    record Join(String property, Set<String> variables) {}

    static RuleShape of(Rule rule) {
        Reading reading = new Reading();
        reading.collect(rule.getView(), true, List.of());
        ResultConditions conditions = new ResultConditions();
        conditions.read(rule.getView(), false);
        List<String> refused = new ArrayList<>(reading.refused);
        refused.addAll(conditions.problems());
        return new RuleShape(List.copyOf(reading.parts), refused);
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
     * Patterns of which the engine would try each fact with each of a pattern before: both of types of which there are the more facts the more AI systems there are, and no equality between them that it
     * indexes. Of a single pattern in {@code not} or {@code exists} the first match decides.
     *
     * @param many whether there are so many facts of a type
     */
    List<String> crossing(Predicate<Class<?>> many) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Part part = patterns.get(i);
            if (part.alone() || !many.test(part.type())) {
                continue;
            }
            List<Part> before =
                    patterns.subList(0, i).stream().filter(part::meets).toList();
            if (before.stream().anyMatch(other -> many.test(other.type()))
                    && before.stream().noneMatch(other -> isJoined(part, other))) {
                problems.add(
                        "the pattern " + part.type().getSimpleName()
                                + " equals in nothing a pattern before it, so that each AI system would be tried with each other one; join it by an equality, such as system == $ref");
            }
        }
        return problems;
    }

    private static boolean isJoined(Part part, Part other) {
        return part.joins().stream().anyMatch(join -> join.variables().stream().anyMatch(other.binds()::contains));
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

    /** One reading of a rule. */
    private static final class Reading {
        final List<Part> parts = new ArrayList<>();
        final Set<String> refused = new LinkedHashSet<>();
        private final Set<String> results = new LinkedHashSet<>();
        private int groups;

        void collect(Condition condition, boolean positive, List<Integer> group) {
            if (condition instanceof AccumulatePattern<?> accumulate) {
                for (Variable<?> result : accumulate.getBoundVariables()) {
                    results.add(result.getName());
                }
                Condition source = accumulate.getCondition();
                collect(source == null ? accumulate.getPattern() : source, false, inner(group));
                return;
            }
            if (condition instanceof Pattern<?> pattern) {
                if (!results.contains(pattern.getPatternVariable().getName())) {
                    add(pattern, positive, group, false);
                }
                return;
            }
            switch (condition.getType()) {
                case NOT, EXISTS -> {
                    List<Condition> inside = condition.getSubConditions();
                    if (inside.size() == 1
                            && inside.get(0) instanceof Pattern<?> only
                            && !results.contains(only.getPatternVariable().getName())) {
                        add(only, false, inner(group), true);
                    } else {
                        all(inside, false, inner(group));
                    }
                }
                case OR -> condition.getSubConditions().forEach(branch -> collect(branch, positive, inner(group)));
                case FORALL -> {
                    refused.add("it has a forall" + NOT_KEPT + "write not (A and not B)");
                    all(condition.getSubConditions(), false, inner(group));
                }
                case QUERY ->
                    refused.add("it calls a query" + NOT_KEPT + "write the patterns of the query in its place");
                default -> all(condition.getSubConditions(), positive, group);
            }
        }

        private void all(List<Condition> conditions, boolean positive, List<Integer> group) {
            conditions.forEach(inner -> collect(inner, positive, group));
        }

        private List<Integer> inner(List<Integer> group) {
            List<Integer> inner = new ArrayList<>(group);
            inner.add(groups++);
            return List.copyOf(inner);
        }

        private void add(Pattern<?> pattern, boolean positive, List<Integer> group, boolean alone) {
            Part part = part(pattern, positive, group, alone);
            String name = part.type().getSimpleName();
            if (pattern.getPatternVariable() instanceof Declaration<?> declaration) {
                DeclarationSource source = declaration.getSource();
                if (source instanceof From<?>) {
                    parts.add(part);
                    return;
                }
                if (source != null || declaration.getWindow() != null) {
                    refused.add(
                            "its pattern " + name
                                    + " reads an entry point or a window, and facts come in one by one without either; leave that out");
                }
            }
            if (!Facts.areFacts(part.type())) {
                refused.add(
                        "its pattern " + name
                                + " matches no fact, which are records of the model, the day, thresholds and links; name one of these");
            }
            parts.add(part);
        }
    }

    private static Part part(Pattern<?> pattern, boolean positive, List<Integer> groups, boolean alone) {
        Set<String> own = new LinkedHashSet<>();
        own.add(pattern.getPatternVariable().getName());
        for (Binding binding : pattern.getBindings()) {
            own.add(binding.getBoundVariable().getName());
        }
        Set<String> uses = new LinkedHashSet<>();
        List<Join> joins = new ArrayList<>();
        constraints(pattern.getConstraint(), own, uses, joins);
        if (pattern.getPatternVariable() instanceof Declaration<?> declaration
                && declaration.getSource() instanceof From<?> from
                && from.getVariable() != null) {
            uses.add(from.getVariable().getName());
        }
        return new Part(pattern.getPatternVariable().getType(), positive, groups, alone, uses, joins, own);
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
